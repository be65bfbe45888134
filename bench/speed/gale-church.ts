/**
 * The programme of Gale & Church (1993) as it is commonly written, in a band about the diagonal: the yardstick for
 * time and the baseline for accuracy. Six shapes of beads; lengths in characters; nothing is learnt, no cost is kept from
 * one place to the next.
 */
export interface PlainBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** By shape: sentences on each side, and the penalty of the paper, -100 times the logarithm of its share over that of 1-1. */
const sourceSizes = Int32Array.of(1, 1, 0, 2, 1, 2);
const targetSizes = Int32Array.of(1, 0, 1, 1, 2, 2);
const penalties = Float64Array.of(0, 450, 450, 230, 230, 440);

const variance = 6.8;
const impossible = 2500;

/**
 * @param source lengths of the source sentences in characters; `target` those of the target sentences.
 * @param band places on each side of the diagonal that are looked at.
 */
export function alignByLength(
  source: readonly number[],
  target: readonly number[],
  band: number,
): PlainBead[] {
  const search = emptySearch(source, target, band);
  for (let i = 0; i <= source.length; i++) fillRow(search, i);
  return pathBack(search);
}

interface Search {
  readonly band: number;
  readonly width: number;
  /** Characters before each place, by side. */
  readonly source: Float64Array;
  readonly target: Float64Array;
  /** By row: the column on the diagonal. */
  readonly middle: Int32Array;
  readonly costs: Float64Array;
  readonly choices: Int8Array;
}

function emptySearch(source: readonly number[], target: readonly number[], band: number): Search {
  const width = 2 * band + 1;
  const slope = source.length === 0 ? 0 : target.length / source.length;
  const costs = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[band] = 0;
  return {
    ...{ band, width, costs },
    source: sumsOf(source),
    target: sumsOf(target),
    middle: Int32Array.from({ length: source.length + 1 }, (_, i) => Math.round(i * slope)),
    choices: new Int8Array(costs.length).fill(-1),
  };
}

function fillRow({ band, width, source, target, middle, costs, choices }: Search, i: number): void {
  const last = Math.min(target.length - 1, middle[i]! + band);
  for (let j = Math.max(0, middle[i]! - band); j <= last; j++) {
    const place = i * width + j - middle[i]! + band;
    let best = costs[place]!;
    for (let shape = 0; shape < penalties.length; shape++) {
      const fromRow = i - sourceSizes[shape]!;
      const fromColumn = j - targetSizes[shape]!;
      if (fromRow < 0 || fromColumn < 0) continue;
      const offset = fromColumn - middle[fromRow]! + band;
      if (offset < 0 || offset >= width) continue;
      const lengths = lengthCost(source[i]! - source[fromRow]!, target[j]! - target[fromColumn]!);
      const cost = costs[fromRow * width + offset]! + penalties[shape]! + lengths;
      if (cost >= best) continue;
      best = cost;
      choices[place] = shape;
    }
    costs[place] = best;
  }
}

function pathBack({ band, width, source, target, middle, choices }: Search): PlainBead[] {
  const beads: PlainBead[] = [];
  for (let i = source.length - 1, j = target.length - 1; i > 0 || j > 0; ) {
    const shape = choices[i * width + j - middle[i]! + band]!;
    const [fromRow, fromColumn] = [i - sourceSizes[shape]!, j - targetSizes[shape]!];
    beads.push({ source: range(fromRow, i), target: range(fromColumn, j) });
    [i, j] = [fromRow, fromColumn];
  }
  return beads.reverse();
}

function sumsOf(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!;
  return sums;
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** -100 times the logarithm of the chance that translations differ this much in length, as in the paper. */
function lengthCost(source: number, target: number): number {
  if (source === 0 && target === 0) return 0;
  const deviation = Math.abs(target - source) / Math.sqrt(((source + target) / 2) * variance);
  const chance = 2 * (1 - normalDistribution(deviation));
  return chance > 0 ? Math.min(impossible, -100 * Math.log(chance)) : impossible;
}

/** Abramowitz & Stegun 1964, 26.2.17, as in the paper's program. */
function normalDistribution(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const tail =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - 0.3989423 * Math.exp((-z * z) / 2) * tail;
}
