import { floats, integers } from '../../../text/lists.js';
import { sourceSizes, targetSizes } from '../model/bead-shapes.js';
import { type Band, closed } from './band.js';
import type { Lattice } from './lattice.js';

/** How likely it is that sentences have no counterpart, over all paths, 0 to 1: by source and by target sentence. */
export interface EmptyPosteriors {
  readonly dropped: Float64Array;
  readonly added: Float64Array;
}

/** Wherever the other side stands meanwhile: sums over the places where a sentence may be passed over. */
export function emptyPosteriors({ band, offsets, before, after, total }: Lattice): EmptyPosteriors {
  const rows = band.low.length - 1;
  const dropped = floats(rows);
  const added = floats(band.high[rows]!);
  for (let row = 0; row <= rows; row++) {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const place = offsets[row]! + column - band.low[row]!;
      if (row > 0) dropped[row - 1]! += chance(before.dropped[place]! + after.dropped[place]! - total);
      if (column > 0) added[column - 1]! += chance(before.added[place]! + after.added[place]! - total);
    }
  }
  return { dropped: limited(dropped), added: limited(added) };
}

/** How likely the bead with two sides of this shape is that ends at a place, over all paths, 0 to 1. */
export function beadPosterior(lattice: Lattice, row: number, column: number, shape: number): number {
  const { band, offsets, scores, leaving, after, total } = lattice;
  const low = band.low[row]!;
  const place = offsets[row]! + column - low;
  const width = band.high[row]! - low + 1;
  const onwards = after.matched[place]! - total;
  const score = scores[offsets[row]! * sourceSizes.length + shape * width + column - low]!;
  if (score === Number.NEGATIVE_INFINITY) return 0;
  const fromRow = row - sourceSizes[shape]!;
  const from = offsets[fromRow]! + column - targetSizes[shape]! - band.low[fromRow]!;
  return probability(leaving[from]! + score + onwards);
}

/** What is so much less likely than certain (a natural logarithm) counts as impossible. */
const negligible = 30;

function chance(logarithm: number): number {
  return logarithm < -negligible ? 0 : Math.exp(logarithm);
}

/** Sums of many rounded numbers may come out a little above 1. */
function limited(chances: Float64Array): Float64Array {
  for (let at = 0; at < chances.length; at++) if (chances[at]! > 1) chances[at] = 1;
  return chances;
}

/** The probability that a logarithm stands for, 0 to 1. */
export function probability(logarithm: number): number {
  const value = chance(logarithm);
  return value > 1 ? 1 : value;
}

/** The places that are not `survival` (a natural logarithm) or more below certain, as a band of its own. */
export function survivingBand(lattice: Lattice, survival: number): Band {
  const { band } = lattice;
  const rows = band.low.length - 1;
  const low = integers(rows + 1);
  const high = integers(rows + 1);
  for (let row = 0; row <= rows; row++) {
    let first = -1;
    let last = -1;
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      if (placePosterior(lattice, row, column) < -survival) continue;
      if (first < 0) first = column;
      last = column;
    }
    low[row] = first >= 0 ? first : row > 0 ? low[row - 1]! : 0;
    high[row] = first >= 0 ? last : low[row]!;
  }
  return closed({ low, high }, band.high[rows]!);
}

/** Natural logarithm of the chance that a path goes through a place, in its likeliest state. */
export function placePosterior(
  { band, offsets, before, after, total }: Lattice,
  row: number,
  column: number,
): number {
  const place = offsets[row]! + column - band.low[row]!;
  const matched = before.matched[place]! + after.matched[place]!;
  const dropped = before.dropped[place]! + after.dropped[place]!;
  const added = before.added[place]! + after.added[place]!;
  return Math.max(matched, dropped, added) - total;
}
