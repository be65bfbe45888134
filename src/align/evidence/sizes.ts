import type { EvidenceTerm } from '../types.js';
import type { TextSize } from './features.js';

/** What lengths and counts are like in a pair of versions. */
export interface SizeModel {
  /** Natural logarithm of a translation's length over its source's. */
  readonly ratio: number;
  /** Standard deviation of that logarithm between segments that have nothing to do with each other. */
  readonly spread: number;
  /** How often two unrelated segments have as many blocks, and as many children. */
  readonly sameBlocks: number;
  readonly sameChildren: number;
}

/**
 * Standard deviation of the logarithm of the ratio for a translation of so many units: what stays for long texts, and
 * what short ones add. Measured on the four versions of the corpus's charter, rounded up.
 */
const lengthDeviation = { constant: 0.22, short: 1.4 } as const;
const lengthCap = { low: -3, high: 1 } as const;

/** Share of translations that keep the number of blocks, and of children; the rest is split or run on. */
const keepsBlocks = 0.85;
const keepsChildren = 0.95;
const countCap = { low: -2, high: 1.5 } as const;

/** A ratio estimated from segments that carry the same number, robust against some that do not belong together. */
export function sizeModel(
  pairs: readonly (readonly [TextSize, TextSize])[],
  sources: readonly TextSize[],
  targets: readonly TextSize[],
): SizeModel {
  const ratios = pairs
    .filter(([source, target]) => source.length > 0 && target.length > 0)
    .map(([source, target]) => Math.log(target.length / source.length))
    .sort((one, other) => one - other);
  const whole = Math.log((1 + total(targets)) / (1 + total(sources)));
  const ratio = ratios.length === 0 ? whole : ratios[ratios.length >> 1]!;
  return {
    ratio,
    spread: Math.max(0.5, Math.sqrt(logVariance(sources) + logVariance(targets))),
    sameBlocks: agreement(sources, targets, (shape) => shape.blocks),
    sameChildren: agreement(sources, targets, (shape) => shape.children),
  };
}

/** Lengths: a log-normal around the expected ratio against one around any. */
export function lengthTerm(model: SizeModel, source: TextSize, target: TextSize): EvidenceTerm {
  const weight = lengthWeight(model, source.length, target.length);
  return { name: 'length', weight, detail: `${source.length} characters against ${target.length}` };
}

export function lengthWeight(model: SizeModel, source: number, target: number): number {
  if (source === 0 || target === 0) return source === target ? 0 : lengthCap.low;
  const distance = Math.log(target / source) - model.ratio;
  const deviation = lengthDeviation.constant + lengthDeviation.short / Math.sqrt(Math.min(source, target));
  const spread = Math.max(model.spread, deviation);
  const inside = (distance / deviation) ** 2 / 2;
  const outside = (distance / spread) ** 2 / 2;
  return clamp(Math.log(spread / deviation) - inside + outside, lengthCap.low, lengthCap.high);
}

export function countTerms(model: SizeModel, source: TextSize, target: TextSize): EvidenceTerm[] {
  const { blocks, children } = countWeights(model, source, target);
  return [
    { name: 'paragraphs', weight: blocks, detail: `${source.blocks} against ${target.blocks}` },
    { name: 'sub-segments', weight: children, detail: `${source.children} against ${target.children}` },
  ];
}

/** What the numbers of blocks and of children say. */
export function countWeights(
  model: SizeModel,
  source: TextSize,
  target: TextSize,
): { blocks: number; children: number } {
  return {
    blocks: countWeight(source.blocks, target.blocks, keepsBlocks, model.sameBlocks),
    children: countWeight(source.children, target.children, keepsChildren, model.sameChildren),
  };
}

function countWeight(source: number, target: number, kept: number, chance: number): number {
  const same = source === target;
  const weight = same ? Math.max(0, Math.log(kept / chance)) : Math.log((1 - kept) / (1 - chance + 0.01));
  return clamp(same ? weight : Math.min(0, weight), countCap.low, countCap.high);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function total(list: readonly TextSize[]): number {
  let sum = 0;
  for (const shape of list) sum += shape.length;
  return sum;
}

function logVariance(list: readonly TextSize[]): number {
  const logs = list.filter((shape) => shape.length > 0).map((shape) => Math.log(shape.length));
  if (logs.length < 2) return 0;
  let mean = 0;
  for (const log of logs) mean += log / logs.length;
  let variance = 0;
  for (const log of logs) variance += (log - mean) ** 2 / logs.length;
  return variance;
}

function agreement(
  sources: readonly TextSize[],
  targets: readonly TextSize[],
  count: (shape: TextSize) => number,
): number {
  const shares = new Map<number, number>();
  for (const shape of targets) shares.set(count(shape), (shares.get(count(shape)) ?? 0) + 1 / targets.length);
  let chance = 0;
  for (const shape of sources) chance += (shares.get(count(shape)) ?? 0) / sources.length;
  return chance;
}
