import { bytes, floats } from '../../../text/lists.js';
import { shapes, sourceSizes, targetSizes } from '../model/bead-shapes.js';
import type { SpanBead } from '../model/span-beads.js';
import type { Lattice } from './lattice.js';
import { beadPosterior, type EmptyPosteriors, emptyPosteriors, probability } from './posteriors.js';

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
    gains: floats(offsets[band.low.length]!, Number.NEGATIVE_INFINITY),
    choices: bytes(offsets[band.low.length]!),
  };
  for (let row = 0; row < band.low.length; row++) {
    chooseBeads(search, row);
    chooseEmpty(search, row);
  }
  return pathBack(search);
}

interface PathSearch {
  readonly lattice: Lattice;
  readonly empty: EmptyPosteriors;
  /** By place: the greatest sum of a path to it, and what that path ends with. */
  readonly gains: Float64Array;
  readonly choices: Uint8Array;
}

/** Finds the best bead with two sides for each place of a row. */
function chooseBeads({ lattice, gains, choices }: PathSearch, row: number): void {
  const { band, offsets, scores, leaving, after, total } = lattice;
  const low = band.low[row]!;
  const width = band.high[row]! - low + 1;
  for (let shape = 0; shape < shapes.length; shape++) {
    const fromRow = row - sourceSizes[shape]!;
    if (fromRow < 0) continue;
    const fromLow = band.low[fromRow]! + targetSizes[shape]!;
    const first = Math.max(low, fromLow);
    const last = Math.min(low + width - 1, band.high[fromRow]! + targetSizes[shape]!);
    const score = offsets[row]! * shapes.length + shape * width - low;
    const place = offsets[row]! - low;
    const from = offsets[fromRow]! - fromLow;
    for (let column = first; column <= last; column++) {
      const before = gains[from + column]!;
      const best = gains[place + column]!;
      if (before + 1 - beadCost <= best || scores[score + column] === Number.NEGATIVE_INFINITY) continue;
      const reached = leaving[from + column]! + scores[score + column]!;
      const gain = before + probability(reached + (after.matched[place + column]! - total)) - beadCost;
      if (gain <= best) continue;
      gains[place + column] = gain;
      choices[place + column] = shape;
    }
  }
}

/** Chooses what is better for each place of a row than a bead with two sides: a sentence without a counterpart. */
function chooseEmpty({ lattice, empty, gains, choices }: PathSearch, row: number): void {
  const { band, offsets } = lattice;
  const low = band.low[row]!;
  const above = row > 0 ? band.high[row - 1]! : -1;
  const up = row > 0 ? offsets[row - 1]! - band.low[row - 1]! : 0;
  const dropped = row > 0 ? empty.dropped[row - 1]! : 0;
  if (row === 0) gains[0] = 0;
  for (let column = low; column <= band.high[row]!; column++) {
    const place = offsets[row]! + column - low;
    const drops = column <= above ? gains[up + column]! + dropped - beadCost : Number.NEGATIVE_INFINITY;
    const adds =
      column > low ? gains[place - 1]! + empty.added[column - 1]! - beadCost : Number.NEGATIVE_INFINITY;
    const gain = Math.max(drops, adds);
    if (gain < gains[place]! || gain === Number.NEGATIVE_INFINITY) continue;
    gains[place] = gain;
    choices[place] = drops >= adds ? drop : add;
  }
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
