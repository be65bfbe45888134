import { type Band, rowOffsets } from './band.js';
import { logSum, logSumOf } from './logarithms.js';
import type { Priors } from './priors.js';
import type { BeadScorer } from './scorer.js';
import { shapes, sourceSizes, targetSizes } from './shapes.js';

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
  /** Scores of beads with two sides, by place of the end times the number of shapes plus the shape; -Infinity where none fits. */
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
    scores: new Float32Array(places * shapes.length).fill(never),
    before: emptySums(places),
    leaving: new Float64Array(places).fill(never),
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
    matched: new Float64Array(places).fill(never),
    dropped: new Float64Array(places).fill(never),
    added: new Float64Array(places).fill(never),
  };
}

type Sums = Omit<Lattice, 'total'>;

const reaching = new Float64Array(shapes.length);

function sumRowBefore(lattice: Sums, row: number, scorer: BeadScorer): void {
  const { band, offsets, before, leaving } = lattice;
  const { priors } = scorer;
  const low = band.low[row]!;
  for (let column = low; column <= band.high[row]!; column++) {
    const place = offsets[row]! + column - low;
    const most = reachPlace(lattice, row, column, scorer);
    if (most > never) before.matched[place] = logSumOf(reaching, most);
    if (row > 0 && column >= band.low[row - 1]! && column <= band.high[row - 1]!) {
      const up = offsets[row - 1]! + column - band.low[row - 1]!;
      before.dropped[place] = logSum(before.matched[up]! + priors.drop, before.dropped[up]! + priors.stay);
    }
    if (column > low) {
      const back = place - 1;
      const fresh = logSum(before.matched[back]! + priors.add, before.dropped[back]! + priors.turn);
      before.added[place] = logSum(fresh, before.added[back]! + priors.stay);
    }
    const run = logSum(before.dropped[place]!, before.added[place]!);
    leaving[place] = logSum(before.matched[place]! + priors.match, run + priors.end);
  }
}

/** Scores the beads that end at a place; leaves in `reaching` what comes by each shape and returns the greatest. */
function reachPlace(lattice: Sums, row: number, column: number, scorer: BeadScorer): number {
  const { band, offsets, leaving, scores } = lattice;
  const first = (offsets[row]! + column - band.low[row]!) * sourceSizes.length;
  let most = never;
  for (let shape = 0; shape < sourceSizes.length; shape++) {
    reaching[shape] = never;
    const fromRow = row - sourceSizes[shape]!;
    const fromColumn = column - targetSizes[shape]!;
    if (fromRow < 0 || fromColumn < band.low[fromRow]! || fromColumn > band.high[fromRow]!) continue;
    const reached = leaving[offsets[fromRow]! + fromColumn - band.low[fromRow]!]!;
    if (reached === never) continue;
    const score = scorer.score(shape, row, column);
    scores[first + shape] = score;
    reaching[shape] = reached + score;
    if (reaching[shape]! > most) most = reaching[shape]!;
  }
  return most;
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
  const rows = band.low.length - 1;
  const low = band.low[row]!;
  const high = band.high[row]!;
  for (let column = high; column >= low; column--) {
    const place = offsets[row]! + column - low;
    if (row === rows && column === high) {
      after.matched[place] = 0;
      after.dropped[place] = 0;
      after.added[place] = 0;
      continue;
    }
    const matching = matchingAfter(lattice, row, column);
    const below = row < rows && column >= band.low[row + 1]! && column <= band.high[row + 1]!;
    const down = below ? after.dropped[offsets[row + 1]! + column - band.low[row + 1]!]! : never;
    const on = column < high ? after.added[place + 1]! : never;
    const anew = logSum(down + priors.drop, on + priors.add);
    after.matched[place] = logSum(matching + priors.match, anew);
    const further = logSum(down + priors.stay, on + priors.turn);
    after.dropped[place] = logSum(matching + priors.end, further);
    after.added[place] = logSum(matching + priors.end, on + priors.stay);
  }
}

/** Over all beads with two sides that begin at a place. */
function matchingAfter({ band, offsets, scores, after }: Sums, row: number, column: number): number {
  let most = never;
  for (let shape = 0; shape < sourceSizes.length; shape++) {
    reaching[shape] = never;
    const toRow = row + sourceSizes[shape]!;
    const toColumn = column + targetSizes[shape]!;
    if (toRow >= band.low.length || toColumn < band.low[toRow]! || toColumn > band.high[toRow]!) continue;
    const place = offsets[toRow]! + toColumn - band.low[toRow]!;
    const sum = after.matched[place]! + scores[place * sourceSizes.length + shape]!;
    reaching[shape] = sum;
    if (sum > most) most = sum;
  }
  return most > never ? logSumOf(reaching, most) : never;
}
