import type { Locale } from '../../../locale/types.js';
import { asciiDigits } from '../../digits.js';
import { decimal } from './decimal.js';

/** A number in digits: what it may be, the likeliest first, and where it ends. */
export interface DigitReading {
  /** In canonical form. Two where 1.234 is a thousand to some and one and a bit to others. */
  readonly values: readonly string[];
  readonly end: number;
  /** Three parts and more that are no groups, `2.10.1`: a version, an address, a section. */
  readonly dotted: boolean;
}

const longest = 64;
const narrow = '\u00a0\u202f\u2009\u2007';
const token = new RegExp(`\\d+(?:[.,'’٫٬${narrow} ]\\d+)*`, 'y');

/**
 * The number in digits that begins at a place, in every convention: 1.000,5 · 1,000.5 · 1 000,5 · 1’000. Groups after
 * a plain space count where the language writes them so, or where decimals follow. Full-width digits are digits.
 */
export function readDigitNumber(text: string, at: number, locale: Locale): DigitReading | null {
  const ascii = asciiDigits(text.slice(at, at + longest)).replace(/[，．]/g, (sign) =>
    sign === '，' ? ',' : '.',
  );
  token.lastIndex = 0;
  const whole = token.exec(ascii)?.[0];
  if (whole === undefined) return null;
  const parts = whole.split(/\D/);
  const signs = [...whole.replace(/\d/g, '')].map((sign) => (sign === '’' ? "'" : sign));
  const taken = isListed(text, at)
    ? Number(signs[0] === '.' && signs[1] !== '.')
    : takenSigns(parts, signs, locale);
  const length = parts.slice(0, taken + 1).join(' ').length;
  return { ...valuesOf(parts.slice(0, taken + 1), signs.slice(0, taken), locale), end: at + length };
}

/** Whether a number stands right after another and a comma: 151 in 195,151,148 is an entry of its own. */
function isListed(text: string, at: number): boolean {
  return text.charAt(at - 1) === ',' && /\d/.test(text.charAt(at - 2));
}

function isBlankSign(sign: string): boolean {
  return sign === ' ' || narrow.includes(sign);
}

/** How many of the signs belong to the number that the first part begins. */
function takenSigns(parts: readonly string[], signs: readonly string[], locale: Locale): number {
  const first = signs[0];
  if (first === undefined) return 0;
  const groups = groupsBy(parts, signs, first);
  // A second decimal sign makes a list: 195,151,148.
  const listed = first === ',' && locale.decimal === ',' && groups > 1;
  const grouped = groups > 0 && !listed && (parts[0]?.length ?? 0) <= 3 && parts[0] !== '0';
  if (isBlankSign(first) || first === "'") {
    const next = signs[groups];
    // 1 000,5 is a number to everyone; 5 100,000 may be two.
    const isDecimal = (next === '.' || next === ',') && parts[groups + 1]?.length !== 3;
    const known = first !== ' ' || locale.group.includes(' ') || isDecimal;
    if (!grouped || !known) return 0;
    return next === '.' || next === ',' ? groups + 1 : groups;
  }
  if (grouped) {
    const next = signs[groups];
    if (next === undefined || isBlankSign(next)) return groups;
    if (next !== first) return groups + 1;
  }
  const same = countOf(signs, first);
  // 1,2,3 is a list, 1.2.3 a version.
  return first === ',' && same > 1 ? 0 : same;
}

/** How many groups of three digits follow, parted by one sign. */
function groupsBy(parts: readonly string[], signs: readonly string[], sign: string): number {
  let groups = 0;
  while (signs[groups] === sign && parts[groups + 1]?.length === 3) groups++;
  return groups;
}

function countOf(signs: readonly string[], sign: string): number {
  let count = 0;
  while (signs[count] === sign) count++;
  return count;
}

function valuesOf(
  parts: readonly string[],
  signs: readonly string[],
  locale: Locale,
): Omit<DigitReading, 'end'> {
  const [whole = '0', ...others] = parts;
  const last = others.at(-1) ?? '';
  const point = signs.at(-1);
  if (point === undefined) return { values: [decimal(whole)], dotted: false };
  if (new Set(signs).size > 1) {
    return { values: [decimal(parts.slice(0, -1).join(''), last)], dotted: false };
  }
  const grouped = groupsBy(parts, signs, point) === signs.length && whole.length <= 3 && whole !== '0';
  if (signs.length > 1 && !grouped) return { values: [parts.join('.')], dotted: true };
  const joined = decimal(parts.join(''));
  if (isBlankSign(point) || point === "'" || signs.length > 1) return { values: [joined], dotted: false };
  if (!grouped) return { values: [decimal(whole, last)], dotted: false };
  const other = decimal(whole, last);
  return { values: point === locale.decimal ? [other, joined] : [joined, other], dotted: false };
}
