/** What is so much less likely adds nothing to a sum. */
const negligible = 30;

/** Steps of the tables for each unit; between two steps a line is drawn, which is off by less than a hundred thousandth. */
const steps = 128;

/** By distance: exp(-distance), and log(1 + exp(-distance)). Reading them is far faster than working them out. */
const powers = tabulated((distance) => Math.exp(-distance));
const gains = tabulated((distance) => Math.log1p(Math.exp(-distance)));

function tabulated(of: (distance: number) => number): Float64Array {
  return Float64Array.from({ length: negligible * steps + 2 }, (_, at) => of(at / steps));
}

/** The value at a distance from 0 to `negligible`. */
function read(table: Float64Array, distance: number): number {
  const place = distance * steps;
  const at = place | 0;
  const value = table[at]!;
  return value + (place - at) * (table[at + 1]! - value);
}

/** Logarithm of the sum of two numbers that are given by their natural logarithms. */
export function logSum(one: number, other: number): number {
  const most = one > other ? one : other;
  const distance = one > other ? one - other : other - one;
  return distance < negligible ? most + read(gains, distance) : most;
}

/** The same for every `step`th of a list, from `first` up to `end`, of which `most` is the greatest. */
export function logSumOf(
  logarithms: Float64Array,
  first: number,
  end: number,
  step: number,
  most: number,
): number {
  let sum = 0;
  for (let at = first; at < end; at += step) {
    const distance = most - logarithms[at]!;
    if (distance < negligible) sum += read(powers, distance);
  }
  return most + Math.log(sum);
}
