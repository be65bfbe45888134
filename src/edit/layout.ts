import type { Segment, Version } from '../document/types.js';
import { ownBlocks } from './blocks.js';
import { type Content, isHole, originalOf, segmentContent, type Token } from './content.js';
import { withLineFeeds } from './edits.js';
import { blockStarts, lineStartOf, openingLine } from './places.js';
import type { InlinePiece } from './render.js';
import { isUnderlineOf } from './underline.js';

/** How a segment stands in its file. All line ends are line feeds here. */
export interface Layout {
  /** What precedes the enumerator on its line: indent, marks of a heading, a quote or a list. */
  readonly prefix: string;
  /** As it stands in the file; '' for a heading without a number. */
  readonly label: string;
  /** Between enumerator and text. */
  readonly gap: string;
  /** Before its first words, where its number stands in a line or a paragraph of its own. */
  readonly lead: string;
  /** What further lines of its first paragraph begin with; null where it has only one. */
  readonly indent: string | null;
  /** From the end of its own text to the line of what follows, or to the end of the file. */
  readonly tail: string;
  readonly endsFile: boolean;
  /** Between its paragraphs, in order, but for the lead and for what holds sub-segments. */
  readonly breaks: readonly string[];
  /** Whether the first of them underlines its title with as many signs as that is long. */
  readonly isUnderlined: boolean;
}

/** Null where a segment has no text of its own. */
export function layoutOf(version: Version, segment: Segment): Layout | null {
  const content = segmentContent(version, segment);
  if (content === null) return null;
  const { source } = version;
  const { text } = source;
  const cut = (start: number, end: number) => withLineFeeds(text.slice(start, end));
  const begin = segment.enumerator?.start ?? content.start;
  const tail = tailOf(version, content, segment.blocks.at(-1)!.start);
  const lead = leadLength(content.tokens);
  const breaks = breaksOf(content.tokens.slice(lead));
  return {
    prefix: cut(lineStartOf(source, begin), begin),
    label: segment.enumerator === null ? '' : cut(begin, segment.enumerator.end),
    gap: segment.enumerator === null ? '' : cut(segment.enumerator.end, content.start),
    lead: withLineFeeds(originalOf(content.tokens.slice(0, lead))),
    indent: indentOf(content.tokens),
    tail: cut(content.end, tail.end),
    endsFile: tail.endsFile,
    breaks,
    isUnderlined: isUnderlineOf(breaks[0], firstLineOf(content.tokens.slice(lead))),
  };
}

/** What is printed before the first break. */
export function firstLineOf(pieces: readonly (InlinePiece | Token)[]): string {
  const end = pieces.findIndex((piece) => piece.kind === 'code' && piece.line !== 'none');
  return pieces
    .slice(0, end < 0 ? pieces.length : end)
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.shown))
    .join('')
    .trim();
}

/** How many tokens or pieces come before the first words, if the last of them is a break without sub-segments. */
export function leadLength(pieces: readonly (InlinePiece | Token)[]): number {
  const words = pieces.findIndex(
    (piece) => isHole(piece) || (piece.kind === 'text' ? piece.text : piece.shown).trim() !== '',
  );
  const before = words < 0 ? [] : pieces.slice(0, words);
  return before.findLastIndex((piece) => piece.kind === 'code' && piece.line === 'break') + 1;
}

/** What the second line of the first paragraph begins with; null where there is none. */
export function indentOf(pieces: readonly (InlinePiece | Token)[]): string | null {
  const words = pieces.findIndex((piece) => (piece.kind === 'text' ? piece.text : piece.shown).trim() !== '');
  const rest = pieces.slice(words + 1);
  const at = rest.findIndex((piece) => piece.kind === 'code' && piece.line !== 'none');
  const line = rest[at];
  if (line?.kind !== 'code' || line.line !== 'soft') return null;
  let indent = withLineFeeds(line.original).replace(/^\n+/, '');
  for (const next of rest.slice(at + 1)) {
    if (next.kind !== 'code' || next.original.trim() !== '' || next.shown !== '') break;
    indent += next.original;
  }
  return indent;
}

/** What separates a content from the line of what follows it; `lastBlock` is the start of its last block. */
export function tailOf(
  version: Version,
  content: Content,
  lastBlock: number,
): { end: number; endsFile: boolean } {
  const { source } = version;
  const next = blockStarts(version).next(lastBlock);
  if (next === null) return { end: source.text.length, endsFile: true };
  return { end: Math.max(content.end, openingLine(version, next)), endsFile: false };
}

/** What parts the paragraphs of a text, but for what holds sub-segments. */
export function breaksOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) =>
    token.kind === 'code' && token.line === 'break' && !isHole(token) ? [withLineFeeds(token.original)] : [],
  );
}

/**
 * Whether paragraphs run over several lines in a version. Where none of its own is long enough to tell, `other` says
 * how it was with the document that it translates.
 */
export function isWrapped(version: Version, other: Version | null = null): boolean {
  const own = wrapping(version);
  if (own.wraps || other === null) return own.wraps;
  const like = wrapping(other);
  return like.wraps && own.longest <= like.longest;
}

/** Whether a paragraph has several lines, and the length of the longest line of any. */
function wrapping(version: Version): { wraps: boolean; longest: number } {
  const { text } = version.source;
  let [wraps, longest] = [false, 0];
  for (const { role, start, end } of ownBlocks(version)) {
    if (role !== 'paragraph' && role !== 'item') continue;
    const lines = text.slice(start, end).split(/\r\n?|\n/);
    wraps ||= lines.length > 1;
    for (const line of lines) longest = Math.max(longest, line.length);
  }
  return { wraps, longest };
}
