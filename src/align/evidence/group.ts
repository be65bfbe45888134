import { type Features, joinFeatures } from './features.js';
import type { Judge, PairEvidence } from './judge.js';

/** Stretches of which one may say what several say, and what is known of pairs of them. */
export interface GroupParts {
  readonly sources: readonly Features[];
  readonly targets: readonly Features[];
  readonly pair: (source: number, target: number) => PairEvidence;
  /** The one stretch in pieces that hang together, such as its sentences, in order. */
  readonly pieces: () => readonly Features[];
}

/** A part of whose words and values less than this speaks for the whole, in nats, does not stand in it. */
const leastWithin = -1.5;

/**
 * And against its own stretch of the whole it must have this much, or it is the rest of another part; nothing may speak
 * for it but its length, of words that nobody knows, if that fits.
 */
const leastPart = 0.5;
const leastFitting = 0;

/** How many pieces before and after the place that the lengths suggest a cut is tried. */
const cutReach = 3;

/**
 * The evidence that one stretch says what several say, one after the other: it is cut between its pieces where each
 * part is best said by its own stretch. Minus infinity where a part cannot stand there. One of the two lists has one
 * entry.
 */
export function groupWeight(judge: Judge, { sources, targets, pair, pieces }: GroupParts): number {
  const split = targets.length > 1;
  const parts = split ? targets : sources;
  for (let at = 0; at < parts.length; at++) {
    const { sourceWithin, targetWithin } = split ? pair(0, at) : pair(at, 0);
    if ((split ? targetWithin : sourceWithin) < leastWithin) return -Infinity;
  }
  const cut = pieces();
  if (cut.length < parts.length) return -Infinity;
  const weigh = (part: Features, from: number, to: number) => {
    const stretch = joinFeatures(cut.slice(from, to));
    const [source, target] = split ? [stretch, part] : [part, stretch];
    const weight = judge.texts(source, target);
    const fits = judge.lengths(source.length, target.length) > 0;
    return weight < (fits ? leastFitting : leastPart) ? -Infinity : weight;
  };
  return bestCuts(parts, cut.length, weigh);
}

/** The best sum of weights of the parts, each with a stretch of pieces of its own that follow one another. */
function bestCuts(
  parts: readonly Features[],
  size: number,
  weigh: (part: Features, from: number, to: number) => number,
): number {
  let whole = 0;
  for (const part of parts) whole += part.length;
  /** By the place of the last cut, the best sum up to there. */
  let sums = new Map([[0, 0]]);
  let before = 0;
  for (const [at, part] of parts.entries()) {
    before += part.length;
    const last = at === parts.length - 1;
    const guess = Math.round((before / Math.max(1, whole)) * size);
    const low = last ? size : Math.max(at + 1, guess - cutReach);
    const high = last ? size : Math.min(size - (parts.length - 1 - at), guess + cutReach);
    const next = new Map<number, number>();
    for (let to = low; to <= high; to++) {
      for (const [from, sum] of sums) {
        if (from >= to) continue;
        const value = sum + weigh(part, from, to);
        if (value > (next.get(to) ?? -Infinity)) next.set(to, value);
      }
    }
    sums = next;
  }
  return sums.get(size) ?? -Infinity;
}
