import type { CodeToken } from './content.js';
import { withLineFeeds } from './edits.js';
import { hasUnderline } from './underline.js';

/** A translation as it comes back: text, in which a line feed parts paragraphs, and codes of the source. */
export type InlinePiece =
  | { readonly kind: 'text'; readonly text: string }
  | Pick<CodeToken, 'kind' | 'original' | 'shown' | 'line'>;

export interface RenderOptions {
  /** Between paragraphs, in order; the last is for all that follow. Empty: as the codes say. */
  readonly breaks: readonly string[];
  /** Between paragraphs where neither the layout nor a code says anything. */
  readonly usualBreak: string;
  /** Whether lines are wrapped in this file: if not, a wrapped line's end is written as it prints. */
  readonly wraps: boolean;
  /** What a text is made before it is written, so that no character of it is read as markup. */
  readonly escape: (text: string) => string;
}

/** What is to stand in the file for a translation; line ends are line feeds. */
export function renderPieces(pieces: readonly InlinePiece[], options: RenderOptions): string {
  let count = 0;
  const nextBreak = (own: string | null) => {
    const { breaks, usualBreak } = options;
    const last = breaks.at(-1);
    // A title is underlined once.
    const others = last === undefined || hasUnderline(last) ? undefined : last;
    const given = breaks[count] ?? others;
    count++;
    return given ?? own ?? usualBreak;
  };
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') {
        return paragraphsIn(piece.text)
          .map(options.escape)
          .reduce((done, line) => (done === null ? line : done + nextBreak(null) + line));
      }
      if (piece.line === 'break') return nextBreak(withLineFeeds(piece.original));
      if (piece.line === 'soft' && !options.wraps && piece.shown === ' ' && piece.original.trim() === '')
        return ' ';
      return withLineFeeds(piece.original);
    })
    .join('');
}

/** A line feed parts paragraphs, and so does a blank line. */
function paragraphsIn(text: string): string[] {
  return withLineFeeds(text).split(/\n(?:[^\S\n]*\n)*/);
}

/** How many breaks `renderPieces` writes. */
export function breaksIn(pieces: readonly InlinePiece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === 'text') return sum + paragraphsIn(piece.text).length - 1;
    return sum + (piece.line === 'break' ? 1 : 0);
  }, 0);
}

/** What a reader sees of a translation, white space in a row as one space: to compare by. */
export function shownText(pieces: readonly InlinePiece[]): string {
  return squeezed(pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.shown)).join(''));
}

/** White space in a row as one space, none at the ends. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u0085\u200b\u2060\ufeff]+/g, ' ').trim();
}

/** Text that Markdown prints as it is: a backslash before what it would read as markup. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~]/g, '\\$&')
    .replace(/^(\s*)([#+-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
