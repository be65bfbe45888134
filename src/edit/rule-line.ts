import type { InlinePiece } from './render.js';

/** A line that parts what is above it from what is below: `---`, `***`, `* * *`, `___` (CommonMark 0.31, 4.1). */
const ruleLine = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/gm;

/** Where such lines begin in what stands between two texts. */
export function rulesIn(between: string): number[] {
  return [...between.replace(/\r/g, '\n').matchAll(ruleLine)].map(({ index }) => index);
}

/** Whether the last piece of a text is nothing but such a line on lines of its own. */
export function endsWithRule(pieces: readonly InlinePiece[]): boolean {
  const last = pieces.at(-1);
  if (last?.kind !== 'code') return false;
  return (rulesIn(last.original)[0] ?? 0) > 0 && !/[\p{L}\p{N}]/u.test(last.original);
}
