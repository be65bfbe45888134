import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import { suffixEnd } from '../../affixes.js';
import { byLength, escapePattern } from '../../patterns.js';
import type { Fact, FactKind } from '../types.js';
import { currencyAfter, currencyBefore } from './currencies.js';
import { times } from './decimal.js';
import { readDigitNumber } from './digits.js';
import { durationAfter } from './durations.js';
import { multiplierAt, type WordReading, withLower } from './words.js';

interface Shapes {
  readonly ageAfter: Following;
  readonly ageBefore: RegExp | null;
  readonly percent: Following;
  readonly perMille: Following;
}

/** Signs and words that may stand after a number, and what they begin with, in small letters. */
interface Following {
  readonly pattern: RegExp;
  readonly firsts: ReadonlySet<string>;
}

const shapesOf = remembered(
  (locale: Locale): Shapes => ({
    percent: afterNumber(['%', '％', '﹪', ...locale.percent], locale),
    ageAfter: afterNumber(locale.values?.agesAfter ?? [], locale),
    ageBefore: beforeNumber(locale.values?.agesBefore ?? []),
    perMille: afterNumber(['‰', ...(locale.values?.perMille ?? [])], locale),
  }),
);

/** Sticky: any of some signs and words, after white space or none. */
function afterNumber(names: readonly string[], locale: Locale): Following {
  const edge = locale.spaced ? '(?![\\p{L}\\p{M}])' : '';
  const words = byLength([...new Set(names)]).map(
    (name) => escapePattern(name) + (/\p{L}$/u.test(name) ? edge : ''),
  );
  return {
    pattern: new RegExp(`[${gaps}]?(?:${words.join('|') || '(?!)'})`, 'iuy'),
    firsts: new Set(names.map((name) => name.charAt(0).toLowerCase())),
  };
}

/** What may part a number from what follows it; the last has to be that in a class of characters. */
const gaps = ' \u00a0\u202f\u2009-';

/** Where one of the signs and words ends that stands at a place; null for none. Most numbers have none after them. */
function endOf({ pattern, firsts }: Following, text: string, at: number): number | null {
  const first = text.charAt(at);
  const mayBe = (sign: string) => firsts.has(sign.toLowerCase());
  if (!mayBe(first) && !(gaps.includes(first) && mayBe(text.charAt(at + 1)))) return null;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Any of some words at the end of a text, white space after it. */
function beforeNumber(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const words = byLength(names).map(escapePattern).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})[ \\u00a0]$`, 'iu');
}

/** How far before a number a word of an age is looked for. */
const ageReach = 16;

/** What is known of a number before what stands around it is looked at. */
interface Bare {
  readonly values: readonly string[];
  readonly end: number;
}

/** The quantity whose digits begin at a place: with multipliers, a per-cent sign, a currency before or after it. */
export function quantityInDigits(text: string, at: number, locale: Locale): Fact | null {
  const number = readDigitNumber(text, at, locale);
  if (number === null) return null;
  if (number.dotted)
    return { kind: 'version', values: number.values, start: at, end: number.end, written: 'digits' };
  const ordinal = suffixEnd(text, number.end, locale);
  if (ordinal !== null)
    return { kind: 'number', values: number.values, start: at, end: ordinal, written: 'digits' };
  return around(text, at, scaledDigits(text, number, locale), 'digits', locale);
}

function scaledDigits(text: string, number: Bare, locale: Locale): Bare {
  const scaled = multiplierAt(text, number.end, locale);
  if (scaled === null) return number;
  const readings = number.values.map((value) => withLower(text, times(value, scaled.factor), scaled, locale));
  return { values: readings.map(({ value }) => value), end: readings[0]?.end ?? scaled.end };
}

/** The quantity that a number in words is, with what stands around it. */
export function quantityInWords(
  text: string,
  at: number,
  number: WordReading,
  written: Fact['written'],
  locale: Locale,
): Fact {
  return around(text, at, { values: [number.value], end: number.end }, written, locale);
}

function around(text: string, at: number, number: Bare, written: Fact['written'], locale: Locale): Fact {
  const { percent, perMille } = shapesOf(locale);
  const { values, end } = number;
  for (const [kind, following] of [
    ['percent', percent],
    ['permille', perMille],
  ] as readonly (readonly [FactKind, Following])[]) {
    const last = endOf(following, text, end);
    if (last !== null) return { kind, values, start: at, end: last, written };
  }
  const before = currencyBefore(text, at, locale);
  const after = currencyAfter(text, end, locale);
  const currency = after?.currency ?? before?.currency;
  if (currency === undefined) {
    const { ageAfter, ageBefore } = shapesOf(locale);
    const isAge = ageBefore?.test(text.slice(Math.max(0, at - ageReach), at)) === true;
    if (isAge || endOf(ageAfter, text, end) !== null)
      return { kind: 'number', values, start: at, end, written: 'loose' };
    const span = durationAfter(text, end, locale);
    // Ten years are meant, where ten alone may be a part of a phrase.
    const meant = span !== null && values[0] !== '1' && values[0] !== '0' ? surer(written) : written;
    return { kind: 'number', values, start: at, end, written: meant, ...(span ?? {}) };
  }
  return { kind: 'amount', values, start: before?.start ?? at, end: after?.end ?? end, currency, written };
}

function surer(written: Fact['written']): Fact['written'] {
  return written === 'loose' ? 'words' : written;
}
