import type { Judge, SideName } from '../evidence/judge.js';
import type { UnitPair, UnitText } from './inside.js';

/** Leads and odds beyond this are as good as certain: in nats. */
const certain = 7;

/**
 * Without this much of its words known to the lexicon, or a better fit of the lengths, a text is not said to be without
 * counterpart: nothing but the order speaks for it.
 */
const leastKnown = 0.5;
const leastFit = 0.3;

/** One side of a unit, as seen from it. */
export interface View {
  readonly side: SideName;
  readonly own: UnitText;
  readonly other: UnitText;
}

export function viewFrom(side: SideName, pair: UnitPair): View {
  return side === 'source'
    ? { side, own: pair.source, other: pair.target }
    : { side, own: pair.target, other: pair.source };
}

/**
 * How strongly a text of one side is without counterpart on the other, in nats: the lead of the alignment that leaves
 * it alone, how much better the lengths fit without it, less what its words find on the other side.
 */
export function absence(judge: Judge, { side, own, other }: View, text: string, lead: number): number {
  const part = judge.read(side, text);
  const whole = judge.features(side, own.blocks);
  const there = judge.features(side === 'source' ? 'target' : 'source', other.blocks);
  const words = judge.translated(side, part.words, there.words);
  const fit = fitWithout(judge, side, part.length, whole.length, there.length);
  if (words.known < leastKnown && fit < leastFit) return 0;
  return Math.min(lead, certain) + fit - words.weight;
}

function fitWithout(judge: Judge, side: SideName, part: number, whole: number, there: number): number {
  const fit = (length: number) =>
    side === 'source' ? judge.lengths(length, there) : judge.lengths(there, length);
  return fit(whole - part) - fit(whole);
}
