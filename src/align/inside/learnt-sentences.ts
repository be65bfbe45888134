import { type LinePair, learnAndAlign, type SentenceModel } from '../beads/align.js';
import type { Bead, Unit } from '../types.js';
import { inSpan, type UnitPair } from './unit-pair.js';

/** Sentences of a version from which is learnt how its sentences translate the source's; the rest go by that. */
const mostLearnt = 4000;

/** What was learnt of how sentences translate each other, and the beads of what it was learnt from, by unit and stretch. */
export interface LearntModel {
  readonly model: SentenceModel;
  readonly beads: ReadonlyMap<Unit, readonly (readonly Bead[] | undefined)[]>;
}

/**
 * Learns from the first units of a work how a version's sentences translate the source's, and aligns these meanwhile.
 *
 * @param pairOf the two sides of a unit; null where one has no text
 * @param words what is known of the words of the two languages
 */
export function learnFromUnits(
  units: readonly Unit[],
  pairOf: (unit: Unit) => UnitPair | null,
  words: Parameters<typeof learnAndAlign>[1],
): LearntModel {
  const { pairs, places } = linePairs(units, pairOf);
  const { model, beads: all } = learnAndAlign(pairs, words);
  const beads = new Map<Unit, (readonly Bead[])[]>();
  for (const [at, { unit, stretch }] of places.entries()) {
    const own = beads.get(unit) ?? [];
    own[stretch] = all[at]!;
    beads.set(unit, own);
  }
  return { model, beads };
}

/** The texts that are learnt from, and where each is. */
function linePairs(units: readonly Unit[], pairOf: (unit: Unit) => UnitPair | null) {
  const pairs: LinePair[] = [];
  const places: { readonly unit: Unit; readonly stretch: number }[] = [];
  let count = 0;
  for (const unit of units) {
    const pair = count < mostLearnt ? pairOf(unit) : null;
    if (pair === null) continue;
    count += pair.source.sentences.length;
    const [left, right] = [pair.source.places, pair.target.places];
    for (const [stretch, { i, a, j, b }] of pair.stretches.entries()) {
      const source = inSpan(left, i, a).map((at) => pair.source.sentences[at]!.text);
      const target = inSpan(right, j, b).map((at) => pair.target.sentences[at]!.text);
      if (source.length === 0 || target.length === 0) continue;
      pairs.push({ source, target });
      places.push({ unit, stretch });
    }
  }
  return { pairs, places };
}
