import { shownText } from '../../edit/render.js';
import type { ReturnedPart, ReturnedUnit } from '../../format/returned/types.js';
import { isRetyped } from '../../format/spreadsheet/cells.js';
import { contentHash } from '../../text/hash.js';
import type { Copies } from './copies.js';
import { bareText, type Place, withoutSpace } from './places.js';

/** What was done with the parts of a unit, by their indices; what equals the export is in none of them. */
export interface Judged {
  /** Translated, or changed. */
  readonly filled: readonly number[];
  /** Of those, what is in the words of the source and taken for a translation. */
  readonly kept: readonly number[];
  /** Without a translation before and now. */
  readonly open: readonly number[];
  /** In the words of the source, which are no translation. */
  readonly copies: readonly number[];
}

/** Tells what a translator has filled in from what the export had already, and from what tools fill in. */
export function judgeParts(
  { parts, isAsked }: ReturnedUnit,
  places: readonly (Place | null)[],
  copies: Copies,
  acceptCopies: boolean,
): Judged {
  const judged = {
    filled: [] as number[],
    kept: [] as number[],
    open: [] as number[],
    copies: [] as number[],
  };
  for (const [at, part] of parts.entries()) {
    const place = places[at] ?? null;
    if (part.target === null) {
      // A text that a tool left out is not one that somebody deleted.
      if (part.was == null && place === null && part.source.length > 0) judged.open.push(at);
    } else if (isAsExported(part, place)) continue;
    else if (!isCopyOf(part)) judged.filled.push(at);
    else if (
      acceptCopies ||
      (part.isConfirmed && isAsked) ||
      !copies.isCopy(part.source, part.target, part.sourceSpans)
    ) {
      judged.filled.push(at);
      judged.kept.push(at);
    } else judged.copies.push(at);
  }
  return judged;
}

function isCopyOf({ source, target }: ReturnedPart): boolean {
  return target !== null && bareText(source) !== '' && bareText(source) === bareText(target);
}

/** Whether a part came back as it went out, or as a tool has retyped it. */
function isAsExported({ given, was }: ReturnedPart, place: Place | null): boolean {
  const text = shownText(given);
  if (was != null && contentHash(text) === was) return true;
  if (place === null) return false;
  const now = withoutSpace(place.text);
  if (now === withoutSpace(text) || now === withoutSpace(writtenText(given))) return true;
  return isRetyping(place.text, text);
}

function writtenText(pieces: ReturnedPart['given']): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.original)).join('');
}

/** Whether a spreadsheet has written a number its own way: `2.1` for `2.10`, `1` for `1.0`, a date for `3-18`. */
function isRetyping(before: string, after: string): boolean {
  return isRetyped(before.trim()) && (isRetyped(after.trim()) || /^\d+$/.test(after.trim()));
}
