import { shapes } from './bead-shapes.js';
import type { SpanBead } from './span-beads.js';

/** How likely beads are before their content is seen; natural logarithms. */
export interface Priors {
  /** By shape, among beads with two sides. */
  readonly shapes: Float64Array;
  /** After a bead with two sides: another one, or a run of sentences that only the source or only the target has. */
  readonly match: number;
  readonly drop: number;
  readonly add: number;
  /** Within a run: it goes on, it turns from source to target sentences, it ends. */
  readonly stay: number;
  readonly turn: number;
  readonly end: number;
}

/** What is believed before a text is seen, and how many beads that belief counts for. */
export const belief = {
  drop: 0.01,
  add: 0.01,
  stay: 0.4,
  turn: 0.05,
  beads: 60,
  runs: 4,
};

/** The priors that beads and their scores speak for; without any it is the belief alone. */
export function priorsOf(texts: readonly (readonly SpanBead[])[]): Priors {
  const counts = shapes.map(({ prior }) => prior * belief.beads);
  let beads = belief.beads;
  let drop = belief.drop * belief.beads;
  let add = belief.add * belief.beads;
  let runs = belief.runs;
  let stay = belief.stay * belief.runs;
  let turn = belief.turn * belief.runs;
  for (const path of texts) {
    let state = 0;
    for (const bead of path) {
      const source = bead.sourceEnd - bead.sourceStart;
      const target = bead.targetEnd - bead.targetStart;
      const next = target === 0 ? 1 : source === 0 ? 2 : 0;
      if (state === 0) beads += bead.score;
      else runs += bead.score;
      if (next === 0) {
        const shape = shapes.findIndex((s) => s.source === source && s.target === target);
        counts[shape]! += bead.score;
      } else if (state === 0) {
        if (next === 1) drop += bead.score;
        else add += bead.score;
      } else if (state === next) stay += bead.score;
      else turn += bead.score;
      state = next;
    }
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    shapes: Float64Array.from(counts, (count) => Math.log(count / total)),
    match: Math.log(1 - (drop + add) / beads),
    drop: Math.log(drop / beads),
    add: Math.log(add / beads),
    stay: Math.log(stay / runs),
    turn: Math.log(turn / runs),
    end: Math.log(1 - (stay + turn) / runs),
  };
}
