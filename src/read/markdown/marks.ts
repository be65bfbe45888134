/** What a mark says of its stretch of the source. */
export const mark = { skipped: 0, escape: 1, reference: 2, fence: 3 } as const;

/**
 * What the tree does not tell of the source, as triples: start, end and one of `mark`. Ascending, disjoint. Skipped is
 * what stands before a line's text and is none of it (indents, quote markers) and blanks at a line's end; a fence is
 * one of the two lines around code.
 */
export type Marks = readonly number[];

/** Index into `marks` of the first one that ends after an offset. */
export function firstMarkAfter(marks: Marks, offset: number): number {
  let low = 0;
  let high = marks.length / 3;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle * 3 + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low * 3;
}
