import { type Band, closed } from './band.js';
import type { Lattice } from './lattice.js';
import { shapes, sourceSizes, targetSizes } from './shapes.js';

/** A bead as a stretch of each side: from the first sentence up to the one before the end. */
export interface SpanBead {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
  /** Posterior probability, 0 to 1. */
  readonly score: number;
}

/** Whether a bead pairs sentences, and does not only say that some have no counterpart. */
export function hasTwoSides(bead: SpanBead): boolean {
  return bead.sourceStart < bead.sourceEnd && bead.targetStart < bead.targetEnd;
}

/** How likely beads are over all paths, 0 to 1. */
export interface Posteriors {
  /** With two sides: by place of the end times the number of shapes plus the shape. */
  readonly matched: Float32Array;
  /** By source sentence: that it has no counterpart; and by target sentence. */
  readonly dropped: Float64Array;
  readonly added: Float64Array;
}

export function posteriorsOf(lattice: Lattice): Posteriors {
  const { band, offsets, scores, before, after, total } = lattice;
  const rows = band.low.length - 1;
  const posteriors = {
    matched: new Float32Array(scores.length),
    dropped: new Float64Array(rows),
    added: new Float64Array(band.high[rows]!),
  };
  for (let row = 0; row <= rows; row++) {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const place = offsets[row]! + column - band.low[row]!;
      if (row > 0)
        posteriors.dropped[row - 1]! += chance(before.dropped[place]! + after.dropped[place]! - total);
      if (column > 0)
        posteriors.added[column - 1]! += chance(before.added[place]! + after.added[place]! - total);
      fillMatched(lattice, row, column, posteriors.matched);
    }
  }
  return posteriors;
}

function fillMatched(lattice: Lattice, row: number, column: number, matched: Float32Array): void {
  const { band, offsets, scores, leaving, after, total } = lattice;
  const place = offsets[row]! + column - band.low[row]!;
  const onwards = after.matched[place]! - total;
  if (before(lattice, place) + onwards < -negligible) return;
  for (let shape = 0; shape < shapes.length; shape++) {
    const score = scores[place * shapes.length + shape]!;
    if (score === Number.NEGATIVE_INFINITY) continue;
    const fromRow = row - sourceSizes[shape]!;
    const from = offsets[fromRow]! + column - targetSizes[shape]! - band.low[fromRow]!;
    matched[place * shapes.length + shape] = chance(leaving[from]! + score + onwards);
  }
}

function before(lattice: Lattice, place: number): number {
  return lattice.before.matched[place]!;
}

/** What is so much less likely than certain counts as impossible. */
const negligible = 30;

function chance(logarithm: number): number {
  return logarithm < -negligible ? 0 : Math.min(1, Math.exp(logarithm));
}

/** The places that are not `survival` (a natural logarithm) or more below certain, as a band of its own. */
export function survivingBand(lattice: Lattice, survival: number): Band {
  const { band } = lattice;
  const rows = band.low.length - 1;
  const low = new Int32Array(rows + 1);
  const high = new Int32Array(rows + 1);
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
