import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import { readChinese } from '../../chinese.js';
import { composed } from '../../composed.js';
import { dateShapes } from '../../dates.js';
import { asciiDigits } from '../../digits.js';
import { readRoman, unfoldRoman } from '../../roman.js';
import { factsAt, isHan, isWord, type WordFacts, wordEnd } from '../../scan.js';
import { readSpelled } from '../../spelled.js';
import { wordKey } from '../../word-key.js';
import { decimal, times } from '../numbers/decimal.js';
import { readDigitNumber } from '../numbers/digits.js';
import { asLonger, asShorter } from '../numbers/durations.js';
import { multiplierAt, readWordNumber } from '../numbers/words.js';
import type { Fact } from '../types.js';

/** Every number that a text may be taken to say, in canonical form, and how often at the most. */
export type Answers = ReadonlyMap<string, number>;

const impliedOf = remembered(
  (locale: Locale): ReadonlyMap<string, readonly string[]> =>
    new Map(Object.entries(locale.values?.implied ?? {})),
);

/**
 * Whatever number a reader could find in a text: in digits by any convention and by their groups, in words at each of
 * their lengths, parts of dates and codes, numbers that a word implies. It is what a fact of another version is looked
 * up in, so it leaves out nothing that could be meant.
 */
export function answersIn(given: string, facts: readonly Fact[], locale: Locale): Answers {
  const { text } = composed(given);
  const counts = new Map<string, number>();
  const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const { kind, values, duration } of facts) {
    if (duration !== undefined) {
      for (const value of values)
        for (const other of [...asShorter(value, duration), ...asLonger(value, duration)]) add(other.value);
    }
    if (
      kind !== 'code' &&
      kind !== 'link' &&
      kind !== 'currency' &&
      kind !== 'date' &&
      kind !== 'time' &&
      kind !== 'phone'
    )
      for (const value of new Set(values)) add(value);
    if (kind === 'date' || kind === 'time')
      for (const part of values.join(' ').match(/\d+/g) ?? []) add(decimal(part));
  }
  const seen = new Set(counts.keys());
  const addNew = (value: string) => {
    if (!seen.has(value)) add(value);
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    if (!isMute(text, at, end, locale)) for (const value of valuesAt(text, at, end, locale)) addNew(value);
    at = end;
  }
  return counts;
}

/** So many words are kept at most of which is known whether they say a number. */
const mostKept = 50_000;
const muteWords = remembered((_: Locale) => new Map<WordFacts, boolean>());

/** Whether no number can begin with a word, whatever follows: so it is with nearly all of them. */
function isMute(text: string, at: number, end: number, locale: Locale): boolean {
  const facts = factsAt(text, at, end, locale);
  if (facts.digit) return false;
  const known = muteWords(locale);
  let mute = known.get(facts);
  if (mute === undefined) {
    mute = saysNothing(text.slice(at, end), facts, locale);
    if (known.size < mostKept) known.set(facts, mute);
  }
  return mute;
}

function saysNothing(word: string, { uses, roman }: WordFacts, locale: Locale): boolean {
  const key = wordKey(word);
  if (uses.has('spelled') || uses.has('chinese') || roman || !/^[\p{L}\p{M}]+$/u.test(word)) return false;
  return !impliedOf(locale).has(key) && !dateShapes(locale).months.has(key) && !(key in locale.multipliers);
}

function valuesAt(text: string, at: number, end: number, locale: Locale): Set<string> {
  const values = new Set<string>();
  const word = asciiDigits(text.slice(at, end));
  for (const run of word.match(/\d+/g) ?? []) {
    values.add(decimal(run));
    values.add(String(Number(run) % 100));
  }
  if (/^\d/.test(word)) {
    const number = readDigitNumber(text, at, locale);
    for (const value of number?.values ?? []) withMultiplier(text, number?.end ?? at, value, locale, values);
    return values;
  }
  const key = wordKey(text.slice(at, end));
  for (const value of impliedOf(locale).get(key) ?? []) values.add(value);
  const month = dateShapes(locale).months.get(key);
  if (month !== undefined) values.add(String(month));
  const multiplier = locale.multipliers[key];
  if (multiplier !== undefined) values.add(String(multiplier));
  if (isHan(text.charCodeAt(at))) {
    for (const reading of readChinese(text, at))
      withMultiplier(text, reading.end, String(reading.value), locale, values);
  } else {
    for (const reading of readSpelled(text, at, locale))
      withMultiplier(text, reading.end, String(reading.value), locale, values);
    const roman = /^[IVXLCDM\u2160-\u216f]+(?=\p{Ll}{0,4}$)/u.exec(text.slice(at, end))?.[0];
    const value = roman === undefined ? null : readRoman(unfoldRoman(roman).toLowerCase());
    if (value !== null) values.add(String(value));
  }
  const whole = readWordNumber(text, at, locale);
  if (whole !== null) values.add(whole.value);
  return values;
}

function withMultiplier(text: string, end: number, value: string, locale: Locale, values: Set<string>): void {
  values.add(value);
  const scaled = multiplierAt(text, end, locale);
  if (scaled !== null) values.add(times(value, scaled.factor));
}
