import type { Block } from '../../document/types.js';
import { type Features, joinFeatures } from '../evidence/features.js';
import type { Judge, SideName } from '../evidence/judge.js';
import type { BlockBead } from './entries/programme.js';
import type { UnitPair, UnitSide } from './unit-pair.js';

/** Leads and odds beyond this are as good as certain: in nats. */
const certain = 7;

/**
 * With fewer words known to the lexicon, and no better fit without it, a text is not said to be without counterpart:
 * nothing but the order speaks for it.
 */
const leastKnown = 0.5;
const leastGain = 0.3;

/** How many blocks, and how many sentences, to each side are looked at. */
const reach = { blocks: 3, sentences: 24 } as const;

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
 *
 * @param sentences indices in a row
 */
export function absence(
  judge: Judge,
  view: SideView,
  pair: UnitPair,
  sentences: readonly number[],
  lead: number,
): number {
  const { side, own } = view;
  const [first, last] = [sentences[0]!, sentences.at(-1)!];
  const window = own.sentences.slice(
    Math.max(0, first - reach.sentences),
    Math.min(own.sentences.length, last + reach.sentences + 1),
  );
  const around = blocksAround(view, pair, own.sentences[first]!.block, own.sentences[last]!.block);
  const lost = new Set(sentences.map((at) => own.sentences[at]!));
  const near = window.filter(({ block }) => block >= around.first && block <= around.last);
  const features = near.map(({ text }) => judge.read(side, text));
  const part = joinFeatures(features.filter((_, at) => lost.has(near[at]!)));
  const rest = joinFeatures(features.filter((_, at) => !lost.has(near[at]!)));
  const there = judge.features(side === 'source' ? 'target' : 'source', around.others);
  const agreement = (one: Features) =>
    side === 'source' ? judge.texts(one, there) : judge.texts(there, one);
  const gain = agreement(rest) - agreement(joinFeatures(features));
  const { known } = judge.translated(side, part.words, there.words);
  if (known < leastKnown && gain < leastGain) return 0;
  return Math.min(lead, certain) + gain;
}

interface Around {
  /** Blocks of the own side. */
  readonly first: number;
  readonly last: number;
  /** What stands for them, and beside that, on the other. */
  readonly others: readonly Block[];
}

/** The blocks of a stretch with a few before and after it, and those of the other side that stand for them. */
function blocksAround(
  { side, own, other }: SideView,
  { aligned }: UnitPair,
  from: number,
  to: number,
): Around {
  const [low, high] = [from - reach.blocks, to + reach.blocks];
  let [first, last] = [from, to];
  let [start, end] = [other.blocks.length, 0];
  const { beads } = aligned;
  // Beads are in order on both sides: the first of them that reaches so far is found by halving.
  for (let next = firstReaching(beads, side, low); next < beads.length; next++) {
    const { i, a, j, b } = beads[next]!;
    const [at, size, there, count] = side === 'source' ? [i, a, j, b] : [j, b, i, a];
    if (at > high) break;
    if (at + size <= low) continue;
    if (size > 0) [first, last] = [Math.min(first, at), Math.max(last, at + size - 1)];
    [start, end] = [Math.min(start, there), Math.max(end, there + count)];
  }
  const limit = own.blocks.length - 1;
  return { first: Math.max(0, first), last: Math.min(limit, last), others: other.blocks.slice(start, end) };
}

function firstReaching(beads: readonly BlockBead[], side: SideName, low: number): number {
  let [from, to] = [0, beads.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const { i, a, j, b } = beads[middle]!;
    if (side === 'source' ? i + a <= low : j + b <= low) from = middle + 1;
    else to = middle;
  }
  return from;
}
