import type { Segment, Version } from '../../document/types.js';
import type { TextEdit } from '../../edit/edits.js';
import { squeezed } from '../../edit/render.js';
import { segmentsOf } from '../../segment/index.js';

/** What was done to a version. */
export interface Done {
  readonly edits: readonly TextEdit[];
  /** Segments whose text is another one now. */
  readonly replaced: ReadonlySet<Segment | null>;
  /** Segments have been given other numbers. */
  readonly isRenumbered: boolean;
}

/**
 * A segment of the old version that the new one has no more. How far a text goes may change with what is known of the
 * whole, as where the last one ends; its number and its first paragraph may not, but where a text was put between the
 * lines of that.
 */
export function lostFrom(
  before: Version,
  after: Version,
  { edits, replaced, isRenumbered }: Done,
): Segment | null {
  const keyOf = (segment: Segment) => beginning(segment, isRenumbered);
  const there = new Map<string, number>();
  for (const segment of segmentsOf(after)) {
    const key = keyOf(segment);
    there.set(key, (there.get(key) ?? 0) + 1);
  }
  for (const segment of segmentsOf(before)) {
    if (replaced.has(segment)) continue;
    const key = keyOf(segment);
    const left = there.get(key) ?? 0;
    if (left > 0) there.set(key, left - 1);
    else if (!isCutShort(segment, key, there, edits)) return segment;
  }
  return null;
}

/** Whether a text put into the first paragraph of a segment leaves of its beginning what another one begins with. */
function isCutShort(
  segment: Segment,
  key: string,
  there: ReadonlyMap<string, number>,
  edits: readonly TextEdit[],
): boolean {
  const [first] = segment.blocks;
  const isCut =
    first && edits.some(({ start, end }) => start === end && start > first.start && end < first.end);
  return isCut === true && [...there.keys()].some((other) => other !== '' && key.startsWith(other));
}

/**
 * With the number, since that is a part of the paragraph's text, unless numbers have changed; without a bullet, which
 * may be one or the list's.
 */
function beginning({ enumerator, blocks: [first] }: Segment, isBare: boolean): string {
  if (isBare) return first === undefined ? '' : squeezed(first.printed.text.slice(first.body));
  const text = first === undefined ? (enumerator?.label ?? '') : squeezed(first.printed.text);
  return text.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, '');
}
