import type { Bead } from '../../align/types.js';

/** Sentences of one version from `start` to `end` that stand in a row; equal where it has none there. */
export interface Range {
  readonly start: number;
  readonly end: number;
  /** The least of the scores of its beads; null where no bead says anything. */
  readonly score: number | null;
}

/** Before a number of source sentences: where the target may be cut. What lies between the two is the target's alone. */
interface Cut {
  readonly low: number;
  readonly high: number;
}

/** The unit's sentences in one version. */
export interface BeadColumn {
  readonly count: number;
  /** Of this version with the source; empty where nothing was aligned: the version is then not cut at all. */
  readonly beads: readonly Bead[];
  /** Whether the version may be cut before the sentence at this index. */
  readonly mayCut: (sentence: number) => boolean;
}

/**
 * Joins the beads of several versions into rows: a row ends where every version's beads have a boundary. Rows follow
 * the source; sentences of one version alone get a row of their own, at their place.
 *
 * @param columns the source first
 * @returns rows, each with a range by column
 */
export function joinBeads(columns: readonly BeadColumn[]): Range[][] {
  const source = columns[0]!;
  const others = columns.slice(1).map((column) => cutsOf(source.count, column));
  const scores = columns.slice(1).map((column) => scoresOf(source.count, column.beads));
  const rows: Range[][] = [];
  const done = columns.map(() => 0);
  for (let to = 0; to <= source.count; to++) {
    const here = others.map((cuts) => cuts[to]);
    const isEnd = to === 0 || to === source.count || source.mayCut(to);
    if (!isEnd || !here.every((cut) => cut !== undefined)) continue;
    const from = done[0]!;
    if (to > from) {
      const ranges = here.map((cut, at) => ({
        start: done[at + 1]!,
        end: cut.low,
        score: least(scores[at]!, from, to),
      }));
      rows.push([{ start: from, end: to, score: null }, ...ranges]);
    }
    done[0] = to;
    here.forEach((cut, at) => {
      done[at + 1] = cut.high;
    });
    here.forEach((cut, at) => {
      if (cut.high > cut.low)
        rows.push(done.map((end, column) => alone(end, column === at + 1 ? cut : null)));
    });
  }
  return rows;
}

function alone(at: number, cut: Cut | null): Range {
  return cut === null ? { start: at, end: at, score: null } : { start: cut.low, end: cut.high, score: null };
}

/** For every number of source sentences the cut there; undefined where a bead runs across. */
function cutsOf(source: number, { count, beads, mayCut }: BeadColumn): (Cut | undefined)[] {
  if (count === 0) return new Array<Cut>(source + 1).fill({ low: 0, high: 0 });
  const cuts = new Array<Cut | undefined>(source + 1).fill(undefined);
  let left = 0;
  let right = 0;
  const cut = () => {
    const isEnd = right === 0 || right === count;
    if (isEnd || mayCut(right)) cuts[left] = { low: cuts[left]?.low ?? right, high: right };
  };
  cut();
  for (const bead of beads) {
    if (bead.level !== 'sentence') continue;
    left += bead.source.length;
    right += bead.target.length;
    cut();
  }
  cuts[source] = { low: source === 0 ? 0 : (cuts[source]?.low ?? count), high: count };
  return cuts;
}

/** By source sentence, the score of its bead; not a number where it is translated by nothing. */
function scoresOf(source: number, beads: readonly Bead[]): Float64Array {
  const scores = new Float64Array(source).fill(Number.NaN);
  for (const bead of beads) {
    if (bead.level !== 'sentence' || bead.target.length === 0) continue;
    for (const at of bead.source) scores[at] = bead.score;
  }
  return scores;
}

function least(scores: Float64Array, start: number, end: number): number | null {
  let low = Number.POSITIVE_INFINITY;
  for (let at = start; at < end; at++) if (scores[at]! < low) low = scores[at]!;
  return low === Number.POSITIVE_INFINITY ? null : low;
}
