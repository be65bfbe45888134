import type { Features } from './features.js';
import type { Judge, PairEvidence } from './judge.js';

/** Stretches of which one may say what several say, and what is known of pairs of them. */
export interface GroupParts {
  readonly sources: readonly Features[];
  readonly targets: readonly Features[];
  readonly pair: (source: number, target: number) => PairEvidence;
}

/** Lengths may fit worse with all parts than with the best alone by no more than this, in nats. */
const worseFit = -0.7;

/**
 * The evidence that one stretch says what several say: the best pair of one part with the whole, what each other part
 * adds that stands in the whole beside it, and how much better the lengths fit all together; minus infinity where a
 * part does not stand there. One of the two lists has one entry.
 */
export function groupWeight(judge: Judge, { sources, targets, pair }: GroupParts): number {
  const split = targets.length > 1;
  const side = split ? 'target' : 'source';
  const parts = split ? targets : sources;
  const whole = split ? sources[0]! : targets[0]!;
  const pairs = parts.map((_, at) => (split ? pair(0, at) : pair(at, 0)));
  const main = mainOf(pairs);
  const length = (part: number) =>
    split ? judge.lengths(whole.length, part) : judge.lengths(part, whole.length);
  const fit = length(parts.reduce((sum, part) => sum + part.length, 0)) - length(parts[main]!.length);
  if (fit < worseFit) return -Infinity;
  let weight = pairs[main]!.total + fit;
  for (const [at, { sourceWithin, targetWithin }] of pairs.entries()) {
    if (at === main) continue;
    if ((split ? targetWithin : sourceWithin) === -Infinity) return -Infinity;
    weight += judge.withinBeside(side, parts[at]!, whole, parts[main]!);
  }
  return weight;
}

/** The part that is most surely paired with the whole. */
function mainOf(pairs: readonly PairEvidence[]): number {
  let main = 0;
  for (const [at, { total }] of pairs.entries()) if (total > pairs[main]!.total) main = at;
  return main;
}
