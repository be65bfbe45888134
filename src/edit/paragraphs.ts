import { displayWidth } from '../text/width.js';
import { indentOf } from './layout.js';
import type { InlinePiece } from './render.js';
import { type Wrapping, wrapParagraph } from './wrap.js';

/** Where a text begins and how its lines do. */
export interface TextLines {
  /** What stands before it on its first line. */
  readonly before: string;
  /** What further lines begin with where nothing else says it. */
  readonly indent: string;
  /** What parts its paragraphs, in order; the last is for all that follow. */
  readonly breaks: readonly string[];
  /** Whether a paragraph, by its place, is running text. */
  readonly isRunning: (paragraph: number) => boolean;
}

/** A text of several paragraphs, each broken into lines as the file is; null: as it is. */
export function wrapPieces(
  pieces: readonly InlinePiece[],
  { before, indent, breaks, isRunning }: TextLines,
  wrapping: Wrapping | null,
): readonly InlinePiece[] {
  if (wrapping === null) return pieces;
  const all: InlinePiece[] = [];
  let start = before.slice(before.lastIndexOf('\n') + 1);
  const put = (paragraph: readonly InlinePiece[], at: number) => {
    const first = displayWidth(start, 0, start.length);
    const lines = { first, indent: indentOf(paragraph) ?? indent };
    const isProse = isRunning(at) && !paragraph.some(isCodeLine);
    all.push(...(isProse ? wrapParagraph(paragraph, lines, wrapping) : paragraph));
  };
  let paragraph: InlinePiece[] = [];
  let count = 0;
  for (const piece of pieces.flatMap(byLines)) {
    if (!isBreak(piece)) paragraph.push(piece);
    else {
      put(paragraph, count);
      all.push(piece);
      const own = piece.kind === 'code' ? piece.original : '\n';
      const written = breaks[Math.min(count, breaks.length - 1)] ?? own;
      start = written.slice(written.lastIndexOf('\n') + 1);
      paragraph = [];
      count++;
    }
  }
  put(paragraph, count);
  return all;
}

/** A text cut at its line feeds, which part paragraphs. */
function byLines(piece: InlinePiece): InlinePiece[] {
  if (piece.kind === 'code' || !piece.text.includes('\n')) return [piece];
  return piece.text.split(/(\n+)/).flatMap((text) => (text === '' ? [] : [{ kind: 'text' as const, text }]));
}

function isBreak(piece: InlinePiece): boolean {
  return piece.kind === 'code' ? piece.line === 'break' : /^\n+$/.test(piece.text);
}

/** A line end that is printed, as in program text. */
function isCodeLine(piece: InlinePiece): boolean {
  return piece.kind === 'code' && piece.original !== piece.shown && piece.shown.includes('\n');
}
