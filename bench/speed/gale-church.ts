/**
 * The programme of Gale & Church (1993) as it is commonly written, in a band about the diagonal: the yardstick for
 * time and the baseline for accuracy. Six shapes of beads; lengths in characters; nothing is learnt, nothing kept from
 * one place to the next.
 */
export interface PlainBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Sentences on each side, and the penalty of the paper: -100 times the logarithm of its share over that of 1-1. */
const shapes: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 0, 450],
  [0, 1, 450],
  [2, 1, 230],
  [1, 2, 230],
  [2, 2, 440],
];

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
  const width = 2 * band + 1;
  const slope = source.length === 0 ? 0 : target.length / source.length;
  const costs = new Float64Array((source.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const choices = new Int8Array(costs.length).fill(-1);
  const placeOf = (i: number, j: number): number => {
    const offset = j - Math.round(i * slope) + band;
    return offset < 0 || offset >= width ? -1 : i * width + offset;
  };
  costs[placeOf(0, 0)] = 0;
  for (let i = 0; i <= source.length; i++) {
    const middle = Math.round(i * slope);
    const last = Math.min(target.length, middle + band);
    for (let j = Math.max(0, middle - band); j <= last; j++) {
      const place = placeOf(i, j);
      for (let shape = 0; shape < shapes.length; shape++) {
        const [a, b, penalty] = shapes[shape]!;
        if (i < a || j < b) continue;
        const from = placeOf(i - a, j - b);
        if (from < 0) continue;
        const cost = costs[from]! + penalty + lengthCost(sum(source, i - a, i), sum(target, j - b, j));
        if (cost < costs[place]!) {
          costs[place] = cost;
          choices[place] = shape;
        }
      }
    }
  }
  return pathBack(source.length, target.length, choices, placeOf);
}

function pathBack(
  rows: number,
  columns: number,
  choices: Int8Array,
  placeOf: (i: number, j: number) => number,
): PlainBead[] {
  const beads: PlainBead[] = [];
  for (let i = rows, j = columns; i > 0 || j > 0; ) {
    const [a, b] = shapes[choices[placeOf(i, j)]!]!;
    beads.push({ source: range(i - a, i), target: range(j - b, j) });
    i -= a;
    j -= b;
  }
  return beads.reverse();
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

function sum(values: readonly number[], first: number, end: number): number {
  let total = 0;
  for (let at = first; at < end; at++) total += values[at]!;
  return total;
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
