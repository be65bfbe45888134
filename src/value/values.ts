import type { Locale } from '../locale/types.js';
import { comparable } from '../text/normal.js';
import { amountByDigit, finishAmount } from './amounts.js';
import { readChinese } from './chinese.js';
import { codeByDigit, codeByLetter } from './codes.js';
import { composed } from './composed.js';
import { isCounted } from './counts.js';
import { dateByDigit, dateByWord } from './dates.js';
import { linkAt } from './links.js';
import { isCapitals, nameAt } from './names.js';
import { readNumeral } from './numerals.js';
import { referencesAround, referencesByWord } from './references.js';
import { isDigit, isHan, isWord, type WordUse, wordEnd, wordUses } from './scan.js';
import { readSpelled } from './spelled.js';
import type { Value } from './value-types.js';

export { latinNamesIn } from './names.js';
export type { Value, ValueKind } from './value-types.js';

/** Numbers in words up to here are weak where nothing is counted after them. */
const largestWeak = 10;

/**
 * The facts of a text that a translation keeps, in order and without overlap: numbers in digits and words, per cents,
 * dates, document codes, references to numbered parts, links, names in Latin letters. Time is linear.
 */
export function valuesIn(text: string, locale: Locale): Value[] {
  const { text: whole, offset } = composed(text);
  const values: Value[] = [];
  const scan = { text: whole, locale, uses: wordUses(locale), capitals: isCapitals(whole) };
  for (let at = 0; at < whole.length; ) {
    const code = whole.charCodeAt(at);
    if (!isWord(code)) {
      at++;
      continue;
    }
    const found = isDigit(code) ? byDigit(scan, at) : isHan(code) ? byHan(scan, at) : byLetter(scan, at);
    if (!isEcho(whole, values.at(-1), found[0])) values.push(...found);
    const end = found.at(-1)?.end ?? at;
    at = end > at ? end : wordEnd(whole, at);
  }
  return offset === null
    ? values
    : values.map((value) => ({ ...value, start: offset(value.start), end: offset(value.end) }));
}

/** Whether a weak number follows a number at once: năm is five, but in 10 năm it is years. */
function isEcho(text: string, last: Value | undefined, found: Value | undefined): boolean {
  if (last?.kind !== 'number' || found?.kind !== 'number' || found.weak === undefined) return false;
  return text.slice(last.end, found.start).trim() === '';
}

interface Scan {
  readonly text: string;
  readonly locale: Locale;
  readonly uses: ReadonlyMap<string, WordUse>;
  readonly capitals: boolean;
}

function byDigit({ text, locale, capitals }: Scan, at: number): Value[] {
  const first = dateByDigit(text, at, locale) ?? codeByDigit(text, at);
  if (first !== null) return [first];
  const name = nameAt(text, at, capitals);
  if (name !== null) return [name];
  return [amountByDigit(text, at, locale)];
}

/** In a language that parts no words: 第五条, 二〇一五年六月, 三百, 十一项; else only what digits of Han script say. */
function byHan({ text, locale, uses }: Scan, at: number): Value[] {
  const references = referencesAround(text, at, locale);
  if (references.length > 0) return references;
  const use = uses.get(text.charAt(at));
  if (use === 'percent') {
    const before = locale.percentBefore.find((word) => text.startsWith(word, at)) ?? '';
    const number = before === '' ? undefined : readNumeral(text, at + before.length, locale)[0];
    if (number !== undefined)
      return [{ kind: 'percent', value: `${number.value}%`, start: at, end: number.end }];
  }
  if (use === 'level') return referencesByWord(text, at, locale);
  if (use === 'prefix') return ordinalAt(text, at, locale);
  const date = dateByDigit(text, at, locale);
  if (date !== null) return [date];
  const [number] = readChinese(text, at);
  return number === undefined ? [] : wordsNumber(text, at, number, locale);
}

function ordinalAt(text: string, at: number, locale: Locale): Value[] {
  const reading = readNumeral(text, at, locale).find((each) => each.ordinal);
  if (reading === undefined) return [];
  return [
    { ...strength(reading.value), kind: 'number', value: String(reading.value), start: at, end: reading.end },
  ];
}

function strength(value: number): { weak?: true } {
  return value <= largestWeak ? { weak: true } : {};
}

function byLetter(scan: Scan, at: number): Value[] {
  const { text, locale, capitals } = scan;
  const end = wordEnd(text, at);
  const link = mayLink(text, end) ? linkAt(text, at) : null;
  if (link !== null) return [link];
  const word = text.slice(at, end);
  const use = scan.uses.get(comparable(word));
  const found = use === undefined ? [] : byUse(scan, at, use);
  if (found.length > 0) return found;
  if (!/^\p{Lu}/u.test(word)) return nameIn(text, at, capitals);
  const code = codeByLetter(text, at);
  if (code !== null) return [code];
  const roman = romanAt(text, at, locale);
  return roman === null ? nameIn(text, at, capitals) : [roman];
}

function nameIn(text: string, at: number, capitals: boolean): Value[] {
  const name = nameAt(text, at, capitals);
  return name === null ? [] : [name];
}

/** What follows the first word of a link. */
function mayLink(text: string, end: number): boolean {
  const sign = text.charAt(end);
  return (
    sign === '@' ||
    sign === ':' ||
    sign === '-' ||
    sign === '_' ||
    (sign === '.' && /\w/.test(text.charAt(end + 1)))
  );
}

function byUse({ text, locale }: Scan, at: number, use: WordUse): Value[] {
  if (use === 'level' || use === 'date+level') {
    const references = referencesByWord(text, at, locale);
    if (references.length > 0) return references;
  }
  if (use === 'prefix') return ordinalAt(text, at, locale);
  if (use === 'date' || use === 'date+level' || use === 'date+spelled') {
    const date = dateByWord(text, at, locale);
    if (date !== null) return [date];
  }
  const spelled = use === 'spelled' || use === 'date+spelled' ? readSpelled(text, at, locale)[0] : undefined;
  return spelled === undefined ? [] : wordsNumber(text, at, spelled, locale);
}

/** A number in words: with its multiplier; weak where it is small and counts nothing. One is an article in many languages. */
function wordsNumber(
  text: string,
  at: number,
  number: { value: number; end: number },
  locale: Locale,
): Value[] {
  const amount = finishAmount(text, at, String(number.value), number.end, locale);
  if (amount.end > number.end || number.value > largestWeak || isCounted(text, number.end, locale))
    return [amount];
  return number.value < 2 || !locale.spaced ? [] : [{ ...amount, weak: true }];
}

/** Roman numerals that no word or acronym is likely to be: II to XXXIX, or four letters and more, or an ordinal. */
function romanAt(text: string, at: number, locale: Locale): Value | null {
  const reading = readNumeral(text, at, locale).find((each) => each.system === 'roman-upper');
  if (reading === undefined || text.charAt(reading.end) === '-') return null;
  const signs = text.slice(at, reading.end);
  if (!reading.ordinal && !/^(?:[IVX]{2,}|[IVXLCDM]{4,}|[\u2160-\u217f]+)$/.test(signs)) return null;
  return { kind: 'number', value: String(reading.value), start: at, end: reading.end };
}
