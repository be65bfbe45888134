import { type Features, joinFeatures } from '../evidence/features.js';
import type { Judge, SideName } from '../evidence/judge.js';
import type { UnitPair, UnitSide } from './inside.js';

/** Leads and odds beyond this are as good as certain: in nats. */
const certain = 7;

/**
 * With fewer words known to the lexicon, and no better fit without it, a text is not said to be without counterpart:
 * nothing but the order speaks for it.
 */
const leastKnown = 0.5;
const leastGain = 0.3;

/** One side of a unit, as seen from it. */
export interface SideView {
  readonly side: SideName;
  readonly own: UnitSide;
  readonly other: UnitSide;
}

export function viewFrom(side: SideName, pair: UnitPair): SideView {
  return side === 'source'
    ? { side, own: pair.source, other: pair.target }
    : { side, own: pair.target, other: pair.source };
}

/**
 * How strongly some of one side's sentences are without counterpart on the other, in nats: the lead of the alignment
 * that leaves them alone, and how much better the two sides say the same without them. A text that is translated
 * somewhere takes its words' translations with it; one that is not leaves nothing behind.
 */
export function absence(judge: Judge, view: SideView, sentences: readonly number[], lead: number): number {
  const { side, own, other } = view;
  const features = own.sentences.map(({ text }) => judge.read(side, text));
  const part = joinFeatures(sentences.map((at) => features[at]!));
  const rest = joinFeatures(features.filter((_, at) => !sentences.includes(at)));
  const there = judge.features(side === 'source' ? 'target' : 'source', other.blocks);
  const agreement = (one: Features) =>
    side === 'source' ? judge.texts(one, there) : judge.texts(there, one);
  const gain = agreement(rest) - agreement(joinFeatures(features));
  const { known } = judge.translated(side, part.words, there.words);
  if (known < leastKnown && gain < leastGain) return 0;
  return Math.min(lead, certain) + gain;
}
