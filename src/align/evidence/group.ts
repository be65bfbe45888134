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

/** The two parts of which one stretch may be made up, and which of them is known to say a part of it. */
export interface HalfParts {
  readonly parts: readonly [Features, Features];
  readonly known: 0 | 1;
  /** Which side has the two parts. */
  readonly split: boolean;
  /** The one stretch in pieces that hang together, such as its sentences, in order. */
  readonly pieces: readonly Features[];
}

/**
 * The evidence that of two parts the known one says one stretch of a whole and the other the rest: by how much better
 * the known part says its own stretch than the whole, and what the other says of the rest. Minus infinity where it is
 * no better by `leastLeft`, or a length does not fit.
 */
export function halvesWeight(judge: Judge, { parts, known, split, pieces }: HalfParts): number {
  const weigh = (part: Features, stretch: Features) =>
    split ? judge.texts(stretch, part) : judge.texts(part, stretch);
  const fits = (part: Features, stretch: Features) =>
    (split ? judge.lengths(stretch.length, part.length) : judge.lengths(part.length, stretch.length)) > 0;
  const whole = weigh(parts[known], joinFeatures(pieces));
  let best = -Infinity;
  const guess = Math.round(
    (parts[0].length / Math.max(1, parts[0].length + parts[1].length)) * pieces.length,
  );
  const last = Math.min(pieces.length - 1, guess + cutReach);
  for (let cut = Math.max(1, guess - cutReach); cut <= last; cut++) {
    const stretches = [joinFeatures(pieces.slice(0, cut)), joinFeatures(pieces.slice(cut))] as const;
    if (!fits(parts[0], stretches[0]) || !fits(parts[1], stretches[1])) continue;
    const gain = weigh(parts[known], stretches[known]) - whole;
    const rest = weigh(parts[1 - known]!, stretches[1 - known]!);
    if (gain >= leastLeft && rest >= leastUnknown) best = Math.max(best, gain + rest);
  }
  return best;
}

/**
 * How much better a part must say its stretch than the whole, or nothing of the whole is left to be said; and what may
 * speak against the other part's saying the rest, as its words may all be unknown. Set on seed 6 of bench/faults.ts,
 * where right pairs have 2 and more, and wrong ones 0.8 at the most.
 */
const leastLeft = 1.5;
const leastUnknown = -1;

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
