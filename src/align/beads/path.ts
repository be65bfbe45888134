import type { Lattice } from './lattice.js';
import type { Posteriors, SpanBead } from './posteriors.js';
import { shapes, sourceSizes, targetSizes } from './shapes.js';

/**
 * What each bead of a path costs. The path with the greatest sum of posteriors, each less half of the F1 that is reached,
 * is the one of greatest expected F1; a bead that is this unsure or less gains nothing.
 */
const beadCost = 0.45;

const drop = shapes.length;
const add = shapes.length + 1;

/**
 * The path whose beads are right most often, where the likeliest path would be right as a whole most often.
 *
 * @returns beads in order, which cover both sides.
 */
export function bestPath(lattice: Lattice, posteriors: Posteriors): SpanBead[] {
  const { band, offsets } = lattice;
  const gains = new Float64Array(offsets[band.low.length]!).fill(Number.NEGATIVE_INFINITY);
  const choices = new Int8Array(gains.length);
  gains[0] = 0;
  for (let row = 0; row < band.low.length; row++) {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      choose(lattice, posteriors, row, column, gains, choices);
    }
  }
  return pathBack(lattice, posteriors, choices);
}

function choose(
  { band, offsets, scores }: Lattice,
  posteriors: Posteriors,
  row: number,
  column: number,
  gains: Float64Array,
  choices: Int8Array,
): void {
  const place = offsets[row]! + column - band.low[row]!;
  let best = gains[place]!;
  const offer = (gain: number, choice: number): void => {
    if (gain <= best) return;
    best = gain;
    choices[place] = choice;
  };
  if (row > 0 && column >= band.low[row - 1]! && column <= band.high[row - 1]!) {
    const up = offsets[row - 1]! + column - band.low[row - 1]!;
    offer(gains[up]! + posteriors.dropped[row - 1]! - beadCost, drop);
  }
  if (column > band.low[row]!) offer(gains[place - 1]! + posteriors.added[column - 1]! - beadCost, add);
  for (let shape = 0; shape < shapes.length; shape++) {
    if (scores[place * shapes.length + shape] === Number.NEGATIVE_INFINITY) continue;
    const fromRow = row - sourceSizes[shape]!;
    const from = offsets[fromRow]! + column - targetSizes[shape]! - band.low[fromRow]!;
    offer(gains[from]! + posteriors.matched[place * shapes.length + shape]! - beadCost, shape);
  }
  gains[place] = best;
}

function pathBack({ band, offsets }: Lattice, posteriors: Posteriors, choices: Int8Array): SpanBead[] {
  const beads: SpanBead[] = [];
  let row = band.low.length - 1;
  let column = band.high[row]!;
  while (row > 0 || column > 0) {
    const place = offsets[row]! + column - band.low[row]!;
    const choice = choices[place]!;
    const source = choice === drop ? 1 : choice === add ? 0 : sourceSizes[choice]!;
    const target = choice === drop ? 0 : choice === add ? 1 : targetSizes[choice]!;
    beads.push({
      sourceStart: row - source,
      sourceEnd: row,
      targetStart: column - target,
      targetEnd: column,
      score: scoreOf(posteriors, choice, place, row, column),
    });
    row -= source;
    column -= target;
  }
  return beads.reverse();
}

function scoreOf(posteriors: Posteriors, choice: number, place: number, row: number, column: number): number {
  if (choice === drop) return Math.min(1, posteriors.dropped[row - 1]!);
  if (choice === add) return Math.min(1, posteriors.added[column - 1]!);
  return posteriors.matched[place * shapes.length + choice]!;
}
