import type { Places } from '../../text/places.js';

/** A paragraph of a package: its stretch of the text and its element in the part. */
export interface ParagraphStretch {
  readonly index: number;
  readonly part: number;
  readonly element: { readonly start: number; readonly end: number };
  /** Where it begins in the text, and the end of the text before the next one. */
  readonly start: number;
  readonly end: number;
  /** How much of it is a number or a bullet that is counted, without what parts it from the text. */
  readonly label: number;
}

/** The paragraph that an offset of the text is in. */
export function stretchAt(places: Places, length: number, offset: number): ParagraphStretch | null {
  const { starts } = places;
  let low = 0;
  let high = starts.length - 1;
  if (high < 0) return null;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return stretch(places, length, low);
}

/** A paragraph by its index; null where there is none. */
export function stretch(places: Places, length: number, index: number): ParagraphStretch | null {
  const { starts, elements } = places;
  const start = starts[index];
  if (start === undefined) return null;
  const [part = 0, from = 0, to = 0] = elements.slice(3 * index, 3 * index + 3);
  const next = starts[index + 1];
  const end = next === undefined ? length : next - 1;
  return {
    index,
    part,
    element: { start: from, end: to },
    start,
    end,
    label: labelLength(places, start, from),
  };
}

/** A label comes from the tag of its paragraph, and is never as long: what is maps character by character. */
function labelLength({ runs }: Places, start: number, element: number): number {
  let low = 0;
  let high = runs.length / 5 - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle * 5] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const [from, length = 0, , at, size] = runs.slice(5 * low, 5 * low + 5);
  return from === start && at === element && length !== size ? length : 0;
}
