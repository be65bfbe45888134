import { remembered } from '../../locale/remembered.js';
import type { Locale } from '../../locale/types.js';
import { suffixEnd } from '../affixes.js';
import { byLength, escapePattern } from '../patterns.js';
import { currencyAfter, currencyBefore } from './currencies.js';
import { times } from './decimal.js';
import { readDigitNumber } from './digits.js';
import { durationAfter } from './durations.js';
import type { Fact, FactKind } from './types.js';
import { multiplierAt, type WordReading, withLower } from './words.js';

interface Shapes {
  readonly ageAfter: RegExp;
  readonly ageBefore: RegExp;
  readonly percent: RegExp;
  readonly perMille: RegExp;
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
function afterNumber(names: readonly string[], locale: Locale): RegExp {
  const edge = locale.spaced ? '(?![\\p{L}\\p{M}])' : '';
  const words = byLength([...new Set(names)]).map(
    (name) => escapePattern(name) + (/\p{L}$/u.test(name) ? edge : ''),
  );
  return new RegExp(`[ \\u00a0\\u202f\\u2009-]?(?:${words.join('|') || '(?!)'})`, 'iuy');
}

/** Any of some words at the end of a text, white space after it. */
function beforeNumber(names: readonly string[]): RegExp {
  const words = byLength(names).map(escapePattern).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words || '(?!)'})[ \\u00a0]$`, 'iu');
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
  for (const [kind, pattern] of [
    ['percent', percent],
    ['permille', perMille],
  ] as readonly (readonly [FactKind, RegExp])[]) {
    pattern.lastIndex = end;
    if (pattern.test(text)) return { kind, values, start: at, end: pattern.lastIndex, written };
  }
  const before = currencyBefore(text, at, locale);
  const after = currencyAfter(text, end, locale);
  const currency = after?.currency ?? before?.currency;
  if (currency === undefined) {
    const { ageAfter, ageBefore } = shapesOf(locale);
    ageAfter.lastIndex = end;
    if (ageAfter.test(text) || ageBefore.test(text.slice(Math.max(0, at - ageReach), at)))
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
