import type { Lattice } from './lattice.js';
import { beadPosterior, type EmptyPosteriors, emptyPosteriors, type SpanBead } from './posteriors.js';
import { shapes, sourceSizes, targetSizes } from './shapes.js';

/**
 * What each bead of a path costs. The path with the greatest sum of posteriors, each less half of the F1 that is reached,
 * is the one of greatest expected F1; a bead that is this unsure or less gains nothing.
 */
const beadCost = 0.45;

/** Choices beside the shapes of beads with two sides: a source sentence, or a target sentence, without a counterpart. */
const drop = shapes.length;
const add = shapes.length + 1;

/**
 * The path whose beads are right most often, where the likeliest path would be right as a whole most often.
 *
 * @returns beads in order, which cover both sides.
 */
export function bestPath(lattice: Lattice): SpanBead[] {
  const { band, offsets } = lattice;
  const search: PathSearch = {
    lattice,
    empty: emptyPosteriors(lattice),
    gains: new Float64Array(offsets[band.low.length]!).fill(Number.NEGATIVE_INFINITY),
    choices: new Int8Array(offsets[band.low.length]!),
  };
  search.gains[0] = 0;
  for (let row = 0; row < band.low.length; row++) {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) choose(search, row, column);
  }
  return pathBack(search);
}

interface PathSearch {
  readonly lattice: Lattice;
  readonly empty: EmptyPosteriors;
  /** By place: the greatest sum of a path to it, and what that path ends with. */
  readonly gains: Float64Array;
  readonly choices: Int8Array;
}

function choose({ lattice, empty, gains, choices }: PathSearch, row: number, column: number): void {
  const { band, offsets, scores } = lattice;
  const place = offsets[row]! + column - band.low[row]!;
  let best = gains[place]!;
  let choice = 0;
  if (row > 0 && column >= band.low[row - 1]! && column <= band.high[row - 1]!) {
    const up = offsets[row - 1]! + column - band.low[row - 1]!;
    const gain = gains[up]! + empty.dropped[row - 1]! - beadCost;
    if (gain > best) [best, choice] = [gain, drop];
  }
  if (column > band.low[row]!) {
    const gain = gains[place - 1]! + empty.added[column - 1]! - beadCost;
    if (gain > best) [best, choice] = [gain, add];
  }
  for (let shape = 0; shape < shapes.length; shape++) {
    if (scores[place * shapes.length + shape] === Number.NEGATIVE_INFINITY) continue;
    const fromRow = row - sourceSizes[shape]!;
    const from = offsets[fromRow]! + column - targetSizes[shape]! - band.low[fromRow]!;
    const gain = gains[from]! + beadPosterior(lattice, row, column, shape) - beadCost;
    if (gain > best) [best, choice] = [gain, shape];
  }
  gains[place] = best;
  choices[place] = choice;
}

function pathBack({ lattice, empty, choices }: PathSearch): SpanBead[] {
  const { band, offsets } = lattice;
  const beads: SpanBead[] = [];
  let row = band.low.length - 1;
  let column = band.high[row]!;
  while (row > 0 || column > 0) {
    const choice = choices[offsets[row]! + column - band.low[row]!]!;
    const source = choice === drop ? 1 : choice === add ? 0 : sourceSizes[choice]!;
    const target = choice === drop ? 0 : choice === add ? 1 : targetSizes[choice]!;
    const span = {
      sourceStart: row - source,
      sourceEnd: row,
      targetStart: column - target,
      targetEnd: column,
    };
    beads.push({ ...span, score: scoreOf(lattice, empty, choice, row, column) });
    row -= source;
    column -= target;
  }
  return beads.reverse();
}

function scoreOf(
  lattice: Lattice,
  empty: EmptyPosteriors,
  choice: number,
  row: number,
  column: number,
): number {
  if (choice === drop) return empty.dropped[row - 1]!;
  if (choice === add) return empty.added[column - 1]!;
  return beadPosterior(lattice, row, column, choice);
}
