import type { Span } from '../../text/span.js';
import { flagsOfUnit, unitFlags } from '../../text/unit-classes.js';

/** What a text is cut into: a run of letters, marks, digits and `_`, a Han character, a sign, the end of a line. */
export interface TermPiece extends Span {
  readonly kind: 'word' | 'han' | 'sign';
}

const { letter, mark, number, space, han, half } = unitFlags;
const underscore = 0x5f;
const lineEnd = 0x0a;

/** The pieces of a text in order; white space within a line is none. */
export function piecesOf(text: string): TermPiece[] {
  const pieces: TermPiece[] = [];
  eachPiece(text, (kind, start, end) => pieces.push({ kind, start, end }));
  return pieces;
}

/** Visits the pieces of a text in order: of long works none is to be made only to be looked at once. */
export function eachPiece(
  text: string,
  visit: (kind: TermPiece['kind'], start: number, end: number) => void,
): void {
  for (let start = 0; start < text.length; ) {
    const flags = flagsAt(text, start);
    const first = widthAt(text, start);
    let end = start + first;
    if ((flags & han) !== 0) visit('han', start, end);
    else if (isOfWord(text, start, flags)) {
      while (end < text.length && isOfWord(text, end, flagsAt(text, end))) end += widthAt(text, end);
      visit((flags & (letter | number)) === 0 ? 'sign' : 'word', start, end);
    } else if ((flags & space) === 0 || text.charCodeAt(start) === lineEnd) visit('sign', start, end);
    start = end;
  }
}

function isOfWord(text: string, at: number, flags: number): boolean {
  if ((flags & han) !== 0) return false;
  return (flags & (letter | mark | number)) !== 0 || text.charCodeAt(at) === underscore;
}

/** The flags of the character at a place, one beyond the first plane as well. */
function flagsAt(text: string, at: number): number {
  const flags = flagsOfUnit(text.charCodeAt(at));
  if (flags !== half) return flags;
  const sign = String.fromCodePoint(text.codePointAt(at)!);
  if (/\p{Script=Han}/u.test(sign)) return han | letter;
  return (
    (/\p{L}/u.test(sign) ? letter : 0) | (/\p{M}/u.test(sign) ? mark : 0) | (/\p{N}/u.test(sign) ? number : 0)
  );
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
