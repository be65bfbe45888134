/** What is so much less likely adds nothing to a sum. */
const negligible = 30;

/** Logarithm of the sum of two numbers that are given by their natural logarithms. */
export function logSum(one: number, other: number): number {
  const most = one > other ? one : other;
  const less = one > other ? other - one : one - other;
  return less > -negligible ? most + Math.log1p(Math.exp(less)) : most;
}

/** The same for a list, of which `most` is the greatest. */
export function logSumOf(logarithms: Float64Array, most: number): number {
  let sum = 0;
  for (let at = 0; at < logarithms.length; at++) {
    const less = logarithms[at]! - most;
    if (less > -negligible) sum += Math.exp(less);
  }
  return most + Math.log(sum);
}
