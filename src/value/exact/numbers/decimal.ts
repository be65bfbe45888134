/**
 * Decimal numbers as text, exactly: `1200000`, `3.5`, `0.125`. No sign, no group signs, a dot, no zeros that say nothing.
 */

/** A whole part and a fraction, digits only, as one number in canonical form. */
export function decimal(whole: string, fraction = ''): string {
  const high = whole.replace(/^0+(?=\d)/, '') || '0';
  const low = fraction.replace(/0+$/, '');
  return low === '' ? high : `${high}.${low}`;
}

interface Scaled {
  readonly units: bigint;
  /** How many of the digits of `units` stand behind the point. */
  readonly scale: number;
}

function scaled(number: string): Scaled {
  const [whole = '0', fraction = ''] = number.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

function printed({ units, scale }: Scaled): string {
  const digits = units.toString().padStart(scale + 1, '0');
  return decimal(digits.slice(0, digits.length - scale), digits.slice(digits.length - scale));
}

/** The product of two numbers in canonical form. */
export function times(one: string, other: string): string {
  const [left, right] = [scaled(one), scaled(other)];
  return printed({ units: left.units * right.units, scale: left.scale + right.scale });
}

/** The sum of two numbers in canonical form. */
export function plus(one: string, other: string): string {
  const [left, right] = [scaled(one), scaled(other)];
  const scale = Math.max(left.scale, right.scale);
  const raised = ({ units, scale: own }: Scaled) => units * 10n ** BigInt(scale - own);
  return printed({ units: raised(left) + raised(right), scale });
}

/** Whether one number in canonical form is less than another. */
export function isLess(one: string, other: string): boolean {
  const [left, right] = [scaled(one), scaled(other)];
  return left.units * 10n ** BigInt(right.scale) < right.units * 10n ** BigInt(left.scale);
}

/** A fraction in lowest terms, `2/3`; a whole number as itself. Null where the denominator is 0 or 1. */
export function fraction(numerator: bigint, denominator: bigint): string | null {
  if (denominator < 2n || numerator < 1n) return null;
  let [high, low] = [numerator, denominator];
  while (low !== 0n) [high, low] = [low, high % low];
  const [top, bottom] = [numerator / high, denominator / high];
  return bottom === 1n ? top.toString() : `${top}/${bottom}`;
}
