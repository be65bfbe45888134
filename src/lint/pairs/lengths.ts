import type { Alignment } from '../../align/types.js';
import { localeOf } from '../../locale/index.js';
import { Recent } from '../../text/recent.js';
import { weightOf } from './alike.js';
import { type BlockPair, blockPairsOf, bodyText, type PairedBlock } from './pairs.js';

/** How long the paragraphs of a translation are beside the source's, learnt from the work itself. */
export interface RatioModel {
  /** Of the logarithm of the ratio: its median, and its spread about it as a standard deviation. */
  readonly middle: number;
  readonly spread: number;
  /** Of the paragraphs whose source ends with the end of a sentence, the share that do so as well. */
  readonly ended: number;
}

/** Fewer pairs teach nothing; shorter texts vary too much. */
const fewestPairs = 12;
const shortest = 40;
/** No work is so even that a smaller spread would hold. */
const leastSpread = 0.12;
/** The median of distances stands for a standard deviation by this factor, where they are normal. */
const normalFactor = 1.4826;

const known = new Recent<Alignment, ReadonlyMap<number, RatioModel | null>>(1);

/** The model of a translation; null where there is too little to learn from. */
export function lengthModelOf(alignment: Alignment, target: number): RatioModel | null {
  const models = known.of(
    alignment,
    () => new Map(alignment.work.versions.map((_, at) => [at, at === 0 ? null : learn(alignment, at)])),
  );
  return models.get(target) ?? null;
}

function learn(alignment: Alignment, target: number): RatioModel | null {
  const pairs = blockPairsOf(alignment).filter((pair) => pair.target === target && isLong(pair));
  const ratios = pairs.map(ratioOf).sort((one, other) => one - other);
  if (ratios.length < fewestPairs) return null;
  const middle = median(ratios);
  const distances = ratios.map((ratio) => Math.abs(ratio - middle)).sort((one, other) => one - other);
  const whole = pairs.filter(({ source }) => source.block.role !== 'item' && ends(source));
  const ended = whole.filter(({ translation }) => ends(translation)).length / Math.max(1, whole.length);
  return { middle, spread: Math.max(leastSpread, median(distances) * normalFactor), ended };
}

/** Whether a text ends as a sentence does, with quotes and brackets behind the sign or not. */
export function ends({ version, block }: PairedBlock): boolean {
  const { ends: signs, closers } = localeOf(version.language).sentences;
  const text = block.printed.text;
  let at = text.length - 1;
  while (at > 0 && (closers.includes(text.charAt(at)) || /\s/.test(text.charAt(at)))) at--;
  return signs.includes(text.charAt(at));
}

function median(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Whether a pair is running text that is long enough to be measured. */
export function isLong({ source, translation }: BlockPair): boolean {
  const { role } = source.block;
  if (role !== 'paragraph' && role !== 'item' && role !== 'quote') return false;
  return Math.max(weightOf(bodyText(source)), weightOf(bodyText(translation))) >= shortest;
}

/** The logarithm of how long a translation is beside its source. */
export function ratioOf({ source, translation }: BlockPair): number {
  return Math.log((weightOf(bodyText(translation)) + 1) / (weightOf(bodyText(source)) + 1));
}

/** What is shorter by a fifth than its counterpart lets expect lacks more than a sign. */
const shorter = Math.log(0.8);

/** Whether a translation is so much shorter than expected that words are missing, and not only how they are set. */
export function lacksWords(alignment: Alignment, pair: BlockPair): boolean {
  return ratioOf(pair) - (lengthModelOf(alignment, pair.target)?.middle ?? 0) < shorter;
}

/** By how many standard deviations a pair is longer, or shorter, than the model has it. */
export function deviationOf(pair: BlockPair, { middle, spread }: RatioModel): number {
  return (ratioOf(pair) - middle) / spread;
}
