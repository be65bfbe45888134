import { floats } from '../../../text/lists.js';
import { Recent } from '../../../text/recent.js';
import type { IndexedText } from '../../words/reading/indexed-text.js';
import type { Anchor } from '../search/anchors.js';
import { largestGroup } from './bead-shapes.js';

/** How the lengths of sentences and of their translations go together; lengths in units that are not white space. */
export interface LengthModel {
  /** Length of a target text over that of its source. */
  readonly ratio: number;
  /** Variance of a translation's length for each unit of length; 6.8 for European languages in Gale & Church 1993. */
  readonly variance: number;
  /** Share of free translations, whose lengths scatter three times as wide. */
  readonly freeShare: number;
  /** Mean and variance of the length of one target sentence taken at random. */
  readonly randomMean: number;
  readonly randomVariance: number;
}

/** Before anything is aligned; near what the rounds find. */
const firstVariance = 3.4;
const leastVariance = 0.3;
const greatestVariance = 8;

/** A fixed number of units of freedom, so that one-word sentences are not held to the letter. */
export const freeVariance = 4;

/** Share of free translations before a text shows its own, and for how many beads that counts. */
const believedFreeShare = 0.07;
const beliefCount = 60;

/**
 * The model before anything is aligned: the ratio is that of the whole texts, or, since one may lack a long passage, that
 * of what lies between places that go together.
 *
 * @param chains by text: such places, in order.
 */
export function firstLengthModel(
  sources: readonly IndexedText[],
  targets: readonly IndexedText[],
  chains: readonly (readonly Anchor[])[],
): LengthModel {
  const source = inkMoments(sources);
  const target = inkMoments(targets);
  const ratio = ratioBetween(sources, targets, chains) ?? target.total / Math.max(1, source.total);
  return {
    ratio: ratio || 1,
    variance: firstVariance,
    freeShare: believedFreeShare,
    randomMean: Math.max(1, target.mean),
    randomVariance: Math.max(1, target.variance),
  };
}

/** Fewer gaps than this tell nothing of a ratio. */
const leastGaps = 20;

/** The ratio of lengths over the gaps between anchors, without the quarter of greatest and that of least ratio. */
function ratioBetween(
  sources: readonly IndexedText[],
  targets: readonly IndexedText[],
  chains: readonly (readonly Anchor[])[],
): number | null {
  const gaps: { source: number; target: number }[] = [];
  for (const [index, chain] of chains.entries()) {
    const source = inkBefore(sources[index]!);
    const target = inkBefore(targets[index]!);
    for (let at = 1; at < chain.length; at++) {
      const [from, to] = [chain[at - 1]!, chain[at]!];
      gaps.push({
        source: source[to.source]! - source[from.source]!,
        target: target[to.target]! - target[from.target]!,
      });
    }
  }
  if (gaps.length < leastGaps) return null;
  gaps.sort((one, other) => one.target * other.source - other.target * one.source);
  const middle = gaps.slice(gaps.length >> 2, gaps.length - (gaps.length >> 2));
  const total = (side: 'source' | 'target'): number => middle.reduce((sum, gap) => sum + gap[side], 0);
  return total('target') / Math.max(1, total('source'));
}

function inkMoments(texts: readonly IndexedText[]): { total: number; mean: number; variance: number } {
  let count = 0;
  let total = 0;
  let squares = 0;
  for (const text of texts) {
    for (const length of text.lengths) {
      count++;
      total += length;
      squares += length * length;
    }
  }
  const mean = total / Math.max(1, count);
  return { total, mean, variance: squares / Math.max(1, count) - mean * mean };
}

/**
 * The model learnt from lengths that belong together, source and target by turns; the worst tenth of the pairs is left
 * out of the variance, which is then widened by the quarter that this takes from a normal distribution.
 */
export function learntLengthModel(before: LengthModel, lengths: readonly number[]): LengthModel {
  let source = 0;
  let target = 0;
  for (let at = 0; at < lengths.length; at += 2) {
    source += lengths[at]!;
    target += lengths[at + 1]!;
  }
  if (source === 0 || target === 0) return before;
  const ratio = target / source;
  const squares = floats(lengths.length / 2);
  for (let pair = 0; pair < squares.length; pair++) {
    const expected = lengths[2 * pair]! * ratio;
    const actual = lengths[2 * pair + 1]!;
    squares[pair] = (actual - expected) ** 2 / ((expected + actual) / 2);
  }
  const kept = squares.sort().subarray(0, Math.ceil(squares.length * 0.9));
  const mean = kept.reduce((sum, square) => sum + square, 0) / kept.length;
  const variance = Math.min(greatestVariance, Math.max(leastVariance, mean * 1.25));
  return { ...before, ratio, variance, freeShare: freeShareOf(lengths, ratio, variance) };
}

/** How likely pairs are to be free translations, on average (one step of expectation maximisation). */
function freeShareOf(lengths: readonly number[], ratio: number, variance: number): number {
  let free = believedFreeShare * beliefCount;
  for (let at = 0; at < lengths.length; at += 2) {
    const expected = lengths[at]! * ratio;
    const actual = lengths[at + 1]!;
    const square = (actual - expected) ** 2 / (variance * ((expected + actual) / 2) + freeVariance);
    const wide = (believedFreeShare / 3) * Math.exp(-square / 18);
    free += wide / (wide + (1 - believedFreeShare) * Math.exp(-square / 2));
  }
  return free / (lengths.length / 2 + beliefCount);
}

/** Squares of deviations are looked up in steps of a sixteenth, up to here. */
export const tableSteps = 16;
export const tableEnd = 128;

/** By the share of free translations, since many texts have the one that is believed at first. */
const deviationTables = new Recent<number, Float64Array>(16);

function deviationsOf({ freeShare }: LengthModel): Float64Array {
  return deviationTables.of(freeShare, () => deviationTable(freeShare));
}

/** By squared deviation, in steps: the normal density and the three times wider one, less the normal's constant. */
const densities = densityTable(1);
const wideDensities = densityTable(3);

function densityTable(width: number): Float64Array {
  const table = new Float64Array(tableSteps * tableEnd + 1);
  for (let step = 0; step < table.length; step++) {
    table[step] = Math.exp(-(step / tableSteps) / (2 * width * width));
  }
  return table;
}

/** Logarithm of both densities together. */
function deviationTable(freeShare: number): Float64Array {
  const table = floats(densities.length);
  for (let step = 0; step < table.length; step++) {
    table[step] = Math.log((1 - freeShare) * densities[step]! + (freeShare / 3) * wideDensities[step]!);
  }
  return table;
}

/** How far a random length may be off, as half a squared deviation: real texts have more odd lines than a log-normal. */
const oddLengths = 4;

/**
 * How much likelier target lengths are for their source's length than for any; natural logarithms. A translation's
 * length is normal about the source's times the ratio (Gale & Church 1993); a random length is log-normal.
 *
 * For a bead of the sentences from `pi` to `i` and from `pj` to `j`, ends not included, with `actual` for the length of
 * its target side: the deviation at the square of `actual - expected(pi, i)` over the spread, which is the variance times
 * the mean of both and `freeVariance`; less half the logarithm of the spread; and the random length of its target side.
 */
export class LengthEvidence {
  /** Lengths of all target sentences before a place. */
  readonly target: Float64Array;
  /** For the group of g target sentences before place j, at j * largestGroup + g - 1: how unlikely its length is at random. */
  readonly random: Float64Array;
  /** By squared deviation, in steps. */
  readonly deviations: Float64Array;
  readonly variance: number;
  readonly #ratio: number;
  readonly #source: Float64Array;

  constructor(model: LengthModel, source: IndexedText, target: IndexedText) {
    this.target = inkBefore(target);
    this.random = randomLengths(model, this.target);
    this.deviations = deviationsOf(model);
    this.variance = model.variance;
    this.#ratio = model.ratio;
    this.#source = inkBefore(source);
  }

  /** How long the translation of the sentences from `pi` to `i` should be. */
  expected(pi: number, i: number): number {
    return (this.#source[i]! - this.#source[pi]!) * this.#ratio;
  }
}

function inkBefore(text: IndexedText): Float64Array {
  const sums = floats(text.count + 1);
  for (let at = 0; at < text.count; at++) sums[at + 1] = sums[at]! + Math.max(1, text.lengths[at]!);
  return sums;
}

function randomLengths(model: LengthModel, target: Float64Array): Float64Array {
  const random = floats(target.length * largestGroup);
  for (let group = 1; group <= largestGroup; group++) {
    const mean = model.randomMean * group;
    const variance = Math.log(1 + (model.randomVariance * group) / (mean * mean));
    const centre = Math.log(mean) - variance / 2;
    for (let j = group; j < target.length; j++) {
      const length = Math.log(target[j]! - target[j - group]!);
      const half = Math.min(oddLengths, (length - centre) ** 2 / (2 * variance));
      random[j * largestGroup + group - 1] = half + Math.log(variance) / 2 + length;
    }
  }
  return random;
}
