import { floats, singles } from '../../../text/lists.js';
import { shapes, sourceSizes, targetSizes } from '../model/bead-shapes.js';
import { logSum, logSumOf } from '../model/logarithms.js';
import type { Priors } from '../model/priors.js';
import type { BeadScorer } from '../model/scorer.js';
import { type Band, rowOffsets } from './band.js';

const never = Number.NEGATIVE_INFINITY;

/** Sums over paths by place, natural logarithms, by the state in which a path is at the place. */
export interface PathSums {
  /** After a bead with two sides, or at the very beginning. */
  readonly matched: Float64Array;
  /** Within a run of source sentences that have no counterpart. */
  readonly dropped: Float64Array;
  /** Within a run of target sentences that have none. */
  readonly added: Float64Array;
}

/**
 * All paths through a band, by forward and backward sums. To open a run of sentences without a counterpart costs more
 * than to go on with it, as what is left out is seldom one sentence alone; where both sides have a run, the source's
 * comes first, so that each alignment is one path.
 */
export interface Lattice {
  readonly band: Band;
  readonly offsets: Int32Array;
  /**
   * Scores of beads with two sides, -Infinity where none fits. Of the beads that end in a row, which has `width` places,
   * those of one shape lie side by side: from the row's first place times the number of shapes plus the shape times `width`.
   */
  readonly scores: Float32Array;
  readonly before: PathSums;
  /** Up to a bead with two sides that begins at the place. */
  readonly leaving: Float64Array;
  readonly after: PathSums;
  /** Over all paths. */
  readonly total: number;
}

/**
 * @param beam how much less likely (a natural logarithm) than the best of its row a place may be for paths to go on
 * from it; Infinity for an exact sum.
 */
export function sumPaths(band: Band, scorer: BeadScorer, beam: number): Lattice {
  const offsets = rowOffsets(band);
  const places = offsets[band.low.length]!;
  const lattice = {
    band,
    offsets,
    scores: singles(places * shapes.length, never),
    before: emptySums(places),
    leaving: floats(places, never),
    after: emptySums(places),
  };
  lattice.before.matched[0] = 0;
  for (let row = 0; row < band.low.length; row++) {
    sumRowBefore(lattice, row, scorer);
    if (beam < Number.POSITIVE_INFINITY) pruneRow(lattice, row, beam);
  }
  for (let row = band.low.length - 1; row >= 0; row--) sumRowAfter(lattice, row, scorer.priors);
  return { ...lattice, total: lattice.after.matched[0]! };
}

function emptySums(places: number): PathSums {
  return {
    matched: floats(places, never),
    dropped: floats(places, never),
    added: floats(places, never),
  };
}

type Sums = Omit<Lattice, 'total'>;

/** Of the row at hand, laid out as its part of `scores`: what comes by each bead. */
let reaching = new Float64Array(1024);

/** Makes room for a row of so many places in `reaching`, with nothing in it. */
function clearReaching(width: number): void {
  const length = width * shapes.length;
  if (length > reaching.length) reaching = new Float64Array(2 * length);
  reaching.fill(never, 0, length);
}

function sumRowBefore(lattice: Sums, row: number, scorer: BeadScorer): void {
  const { band, offsets, before, leaving } = lattice;
  const { matched, dropped, added } = before;
  const { match, drop, add, stay, turn, end } = scorer.priors;
  const low = band.low[row]!;
  const width = band.high[row]! - low + 1;
  const first = offsets[row]!;
  const up = row > 0 ? offsets[row - 1]! + low - band.low[row - 1]! : 0;
  const widthAbove = row > 0 ? band.high[row - 1]! - low + 1 : 0;
  reachRow(lattice, row, scorer);
  for (let at = 0; at < width; at++) {
    const place = first + at;
    const come = row > 0 ? sumOfPlace(at, width) : matched[place]!;
    const down = at < widthAbove ? logSum(matched[up + at]! + drop, dropped[up + at]! + stay) : never;
    let on = never;
    if (at > 0) {
      const fresh = logSum(matched[place - 1]! + add, dropped[place - 1]! + turn);
      on = logSum(fresh, added[place - 1]! + stay);
    }
    matched[place] = come;
    dropped[place] = down;
    added[place] = on;
    leaving[place] = logSum(come + match, logSum(down, on) + end);
  }
}

/** Scores the beads that end in a row; leaves in `reaching` what comes by each. */
function reachRow({ band, offsets, leaving, scores }: Sums, row: number, scorer: BeadScorer): void {
  const low = band.low[row]!;
  const width = band.high[row]! - low + 1;
  clearReaching(width);
  for (let shape = 0; shape < shapes.length; shape++) {
    const fromRow = row - sourceSizes[shape]!;
    if (fromRow < 0) continue;
    const size = targetSizes[shape]!;
    const first = Math.max(low, band.low[fromRow]! + size);
    const last = Math.min(band.high[row]!, band.high[fromRow]! + size);
    const from = offsets[fromRow]! - size - band.low[fromRow]!;
    const slot = shape * width - low;
    for (let column = first; column <= last; column++) reaching[slot + column] = leaving[from + column]!;
    scorer.scoreRow(shape, row, first, last, reaching, slot, scores, offsets[row]! * shapes.length + slot);
  }
}

/** The sum of what `reaching` has for a place of a row of so many. */
function sumOfPlace(at: number, width: number): number {
  const end = shapes.length * width;
  let most = never;
  for (let slot = at; slot < end; slot += width) if (reaching[slot]! > most) most = reaching[slot]!;
  return most > never ? logSumOf(reaching, at, end, width, most) : never;
}

/**
 * Ends the paths at places that are hopeless beside the best of their row. The best of those from which the next row can
 * be reached stays, so that some path always gets to the end.
 */
function pruneRow({ band, offsets, before, leaving }: Sums, row: number, beam: number): void {
  const first = offsets[row]!;
  const end = offsets[row + 1]!;
  const onwards = row + 1 < band.low.length ? first + band.low[row + 1]! - band.low[row]! : end - 1;
  const best = bestPlace(leaving, first, end);
  const kept = bestPlace(leaving, onwards, end);
  const least = leaving[best]! - beam;
  for (let place = first; place < end; place++) {
    if (leaving[place]! >= least || place === kept) continue;
    leaving[place] = never;
    before.matched[place] = never;
    before.dropped[place] = never;
    before.added[place] = never;
  }
}

function bestPlace(leaving: Float64Array, first: number, end: number): number {
  let best = first;
  for (let place = first; place < end; place++) if (leaving[place]! > leaving[best]!) best = place;
  return best;
}

function sumRowAfter(lattice: Sums, row: number, priors: Priors): void {
  const { band, offsets, after } = lattice;
  const { matched, dropped, added } = after;
  const { match, drop, add, stay, turn, end } = priors;
  const rows = band.low.length - 1;
  const low = band.low[row]!;
  const width = band.high[row]! - low + 1;
  const first = offsets[row]!;
  const below = row < rows ? band.low[row + 1]! - low : width;
  const down = row < rows ? offsets[row + 1]! - below : 0;
  leaveRow(lattice, row);
  for (let at = width - 1; at >= 0; at--) {
    const place = first + at;
    if (row === rows && at === width - 1) {
      matched[place] = 0;
      dropped[place] = 0;
      added[place] = 0;
      continue;
    }
    const go = sumOfPlace(at, width);
    const pass = at >= below ? dropped[down + at]! : never;
    const on = at + 1 < width ? added[place + 1]! : never;
    matched[place] = logSum(go + match, logSum(pass + drop, on + add));
    dropped[place] = logSum(go + end, logSum(pass + stay, on + turn));
    added[place] = logSum(go + end, on + stay);
  }
}

/** Leaves in `reaching` what goes on by each bead with two sides that begins in a row. */
function leaveRow({ band, offsets, scores, after }: Sums, row: number): void {
  const low = band.low[row]!;
  const high = band.high[row]!;
  const width = high - low + 1;
  clearReaching(width);
  for (let shape = 0; shape < shapes.length; shape++) {
    const toRow = row + sourceSizes[shape]!;
    if (toRow >= band.low.length) continue;
    const size = targetSizes[shape]!;
    const lowThere = band.low[toRow]!;
    const widthThere = band.high[toRow]! - lowThere + 1;
    const first = Math.max(low, lowThere - size);
    const last = Math.min(high, lowThere + widthThere - 1 - size);
    const to = offsets[toRow]! + size - lowThere;
    const score = offsets[toRow]! * shapes.length + shape * widthThere + size - lowThere;
    const slot = shape * width - low;
    for (let column = first; column <= last; column++) {
      reaching[slot + column] = after.matched[to + column]! + scores[score + column]!;
    }
  }
}
