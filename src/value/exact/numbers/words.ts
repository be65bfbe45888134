import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import { readChinese } from '../../chinese.js';
import { byLength, escapePattern } from '../../patterns.js';
import { readSpelled } from '../../spelled.js';
import { wordKey } from '../../word-key.js';
import { decimal, isLess, plus, times } from './decimal.js';

/** A number and where it ends. */
export interface WordReading {
  /** In canonical form: see decimal.ts. */
  readonly value: string;
  readonly end: number;
  /** Whether it says which one, `twenty-first`. */
  readonly ordinal: boolean;
}

interface Shapes {
  /** Sticky: a multiplier after white space, a hyphen or nothing. */
  readonly multiplier: RegExp;
  /** Sticky: words that begin with a multiplier and are none. */
  readonly none: RegExp;
  /** Sticky: white space, and perhaps a word that says nothing, between two parts of a number. */
  readonly joint: RegExp;
  /** Sticky: words that add half of what was counted last. */
  readonly half: RegExp;
}

const never = /(?!)/y;

const shapesOf = remembered((locale: Locale): Shapes => {
  const edge = locale.spaced ? '(?![\\p{L}\\p{M}])' : '';
  const multipliers = byLength(Object.keys(locale.multipliers)).map(escapePattern).join('|');
  const none = byLength(locale.values?.noMultipliers ?? [])
    .map(escapePattern)
    .join('|');
  const joints = byLength(locale.values?.joints ?? [])
    .map(escapePattern)
    .join('|');
  const halves = byLength(locale.values?.halves ?? [])
    .map(escapePattern)
    .join('|');
  const blank = '[ \\u00a0\\u202f-]';
  return {
    half: halves === '' ? never : new RegExp(`${blank}(?:${halves})${edge}`, 'iuy'),
    multiplier: multipliers === '' ? never : new RegExp(`${blank}?(${multipliers})${edge}`, 'iuy'),
    none: none === '' ? never : new RegExp(`${blank}?(?:${none})`, 'iuy'),
    joint: joints === '' ? new RegExp(blank, 'y') : new RegExp(`,?${blank}(?:(?:${joints})${blank})?`, 'iuy'),
  };
});

/** What multiplies the number that ends at a place, `1000`, all multipliers in a row together, and where they end. */
export function multiplierAt(
  text: string,
  at: number,
  locale: Locale,
): { factor: string; end: number } | null {
  const { multiplier, none } = shapesOf(locale);
  let factor: string | null = null;
  let end = at;
  for (;;) {
    none.lastIndex = end;
    if (none.test(text)) break;
    multiplier.lastIndex = end;
    const word = multiplier.exec(text)?.[1];
    const value = word === undefined ? undefined : locale.multipliers[wordKey(word)];
    if (value === undefined) break;
    factor = times(factor ?? '1', String(value));
    end = multiplier.lastIndex;
  }
  return factor === null ? null : { factor, end };
}

/** The number in words that begins at a place, the longest; null where none does. */
export function readWordNumber(text: string, at: number, locale: Locale): WordReading | null {
  if (!locale.spaced) return chineseNumber(text, at, locale);
  const first = simpleNumber(text, at, locale);
  if (first === null) return loneMultiplier(text, at, locale);
  if (first.ordinal) return first;
  return restOfNumber(text, first, locale);
}

/** A multiplier that counts once by itself, with what follows below it: mille neuf cents. */
function loneMultiplier(text: string, at: number, locale: Locale): WordReading | null {
  const word = locale.values?.loneMultipliers?.find(
    (each) => text.slice(at, at + each.length).toLowerCase() === each,
  );
  const value = word === undefined ? undefined : locale.multipliers[word];
  if (word === undefined || value === undefined || /^[\p{L}\p{M}]/u.test(text.slice(at + word.length)))
    return null;
  return withLower(text, String(value), { factor: String(value), end: at + word.length }, locale);
}

/** Where words end that add half of the multiplier before them; null where none stand at a place. */
function halfEnd(text: string, at: number, locale: Locale): number | null {
  const { half } = shapesOf(locale);
  half.lastIndex = at;
  return half.test(text) ? half.lastIndex : null;
}

/** A number below a thousand. */
function simpleNumber(text: string, at: number, locale: Locale): WordReading | null {
  const spelled = readSpelled(text, at, locale)[0];
  if (spelled === undefined) return null;
  // năm 2030 is a year: what stands right before a number of several digits counts nothing.
  if (spelled.value < 10 && /^[ \u00a0]\d{3,4}(?!\d)/.test(text.slice(spelled.end, spelled.end + 6)))
    return null;
  return { value: String(spelled.value), end: spelled.end, ordinal: spelled.system === 'spelled-ordinal' };
}

/** A number with its multipliers and what follows below them: two million three hundred thousand and five. */
function restOfNumber(text: string, first: WordReading, locale: Locale): WordReading {
  const scaled = multiplierAt(text, first.end, locale);
  if (scaled !== null) return withLower(text, times(first.value, scaled.factor), scaled, locale);
  // Hundreds are words of the number itself, and no multipliers.
  const end = first.value.endsWith('00') ? halfEnd(text, first.end, locale) : null;
  return end === null ? first : { ...first, value: plus(first.value, '50'), end };
}

/**
 * A number that ends in a multiplier with the parts below that multiplier that follow: each has a multiplier less
 * than the one before it, or is less than it.
 */
export function withLower(
  text: string,
  value: string,
  scaled: { readonly factor: string; readonly end: number },
  locale: Locale,
): WordReading {
  let sum = { value, end: scaled.end };
  let bound = scaled.factor;
  for (;;) {
    const half = halfEnd(text, sum.end, locale);
    if (half !== null) return { value: plus(sum.value, times(bound, '0.5')), end: half, ordinal: false };
    const part = partBelow(text, sum.end, bound, locale);
    if (part === null) return { ...sum, ordinal: false };
    sum = { value: plus(sum.value, part.value), end: part.end };
    bound = part.factor;
    if (bound === '1') return { ...sum, ordinal: false };
  }
}

interface Part {
  readonly value: string;
  readonly factor: string;
  readonly end: number;
}

/** Part of a number after a multiplier, less than it: in words, or in digits where it has a multiplier of its own. */
function partBelow(text: string, at: number, bound: string, locale: Locale): Part | null {
  const start = afterJoint(text, at, locale);
  if (start === null) return null;
  const digits = /\d{1,4}(?![\d.,])/y;
  digits.lastIndex = start;
  const run = digits.exec(text)?.[0];
  const number =
    run === undefined
      ? simpleNumber(text, start, locale)
      : { value: String(Number(run)), end: start + run.length, ordinal: false };
  if (number === null || number.ordinal) return null;
  const scaled = multiplierAt(text, number.end, locale);
  if (scaled === null) {
    // Nineteen hundred 5 is no number, and two thousand, one is two.
    if (run !== undefined || !isLess(number.value, bound) || text.charAt(at) === ',') return null;
    return { value: number.value, factor: '1', end: number.end };
  }
  if (!isLess(scaled.factor, bound)) return null;
  return { value: times(number.value, scaled.factor), factor: scaled.factor, end: scaled.end };
}

function afterJoint(text: string, at: number, locale: Locale): number | null {
  if (!locale.spaced) return at;
  const { joint } = shapesOf(locale);
  joint.lastIndex = at;
  return joint.test(text) ? joint.lastIndex : null;
}

function chineseNumber(text: string, at: number, locale: Locale): WordReading | null {
  const reading = readChinese(text, at)[0];
  if (reading === undefined) return null;
  const number = withDecimals(text, { value: String(reading.value), end: reading.end, ordinal: false });
  const scaled = multiplierAt(text, number.end, locale);
  return scaled === null ? number : withLower(text, times(number.value, scaled.factor), scaled, locale);
}

const hanDecimals = /[点點]([〇零○一二三四五六七八九]+)(?![十分刻半])/y;

/** The same with what stands behind a point in words, 零点五; an hour and its minutes are no number. */
function withDecimals(text: string, number: WordReading): WordReading {
  hanDecimals.lastIndex = number.end;
  const places = hanDecimals.exec(text)?.[1];
  if (places === undefined) return number;
  const digits = [...places].map((sign) => readChinese(sign, 0)[0]?.value ?? 0).join('');
  return { ...number, value: decimal(number.value, digits), end: hanDecimals.lastIndex };
}
