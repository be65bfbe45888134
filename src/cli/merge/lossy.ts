import { type InlinePiece, shownText } from '../../edit/render.js';
import type { ReturnedUnit } from '../../format/returned/types.js';
import { withoutDiacritics } from '../../text/normal.js';
import type { Place } from './places.js';
import { type Refused, refused } from './refused.js';

/** More than this does not fit into a cell of a spreadsheet. */
const fullCell = 32_767;

/** Why texts of a unit cannot be what somebody wrote: letters were lost on the way. Null where nothing shows it. */
export function lossFault({ parts }: ReturnedUnit, filled: readonly number[], name: string): Refused | null {
  for (const at of filled) {
    const { source, target } = parts[at]!;
    const [from, to] = [shownText(source), shownText(target ?? [])];
    const lost = lostLetters(from, to);
    if (lost !== null) {
      return refused(
        `letters of ${name} were lost when the file was saved: “${lost}”`,
        'save it as UTF-8, or go on with --force if it is meant so',
      );
    }
    if (lengthOf(target ?? []) >= fullCell && isRow(parts[at]!)) {
      return refused(
        `the text of ${name} fills its cell and may be cut off`,
        'put the rest in by hand, or go on with --force',
      );
    }
  }
  return null;
}

/** Whether a text is what is left of another one in an encoding that has not all of its letters. */
function isLeftOf(before: string, after: string): boolean {
  const [whole, left] = [before, after].map((text) => text.normalize('NFC').replace(/\s+/g, ''));
  if (whole === left || whole === undefined || left === undefined || whole.length === 0) return false;
  if (left === withoutDiacritics(whole)) return true;
  const [letters, signs] = [[...whole], [...left]];
  if (letters.length !== signs.length) return false;
  const isLost = (letter: string, at: number) =>
    letter !== signs[at] && (signs[at] === '?' || signs[at] === '\ufffd');
  return letters.every((letter, at) => letter === signs[at] || (isLost(letter, at) && letter > '\x7f'));
}

/** A unit whose texts were there before and have lost letters: all of the file has. */
export function lostFault(
  returned: ReturnedUnit,
  places: readonly (Place | null)[],
  name: string,
): Refused | null {
  for (const [at, { target }] of returned.parts.entries()) {
    const before = places[at]?.text;
    if (target === null || before === undefined || !isLeftOf(before, shownText(target))) continue;
    const text = shownText(target);
    return refused(
      `letters of ${name} were lost when the file was saved: “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`,
      'save it as UTF-8, or go on with --force if it is meant so',
    );
  }
  return null;
}

function isRow({ isWritten, gap, id }: ReturnedUnit['parts'][number]): boolean {
  return isWritten || (gap === null && id.includes('/'));
}

function lengthOf(pieces: readonly InlinePiece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.text : piece.original).length, 0);
}

/** A stretch with a question mark for each letter that an encoding does not have; null where there is none. */
function lostLetters(source: string, target: string): string | null {
  const found = /[\p{L}\p{M}?]*(?:\p{L}\?+\p{L}|\ufffd|\?{3})[\p{L}\p{M}?]*/u.exec(target)?.[0] ?? null;
  return found === null || source.includes(found) || /\?{3}|\p{L}\?\p{L}/u.test(source) ? null : found;
}
