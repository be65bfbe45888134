import type { Locale } from '../locale/types.js';
import { amountByDigit, finishAmount } from './amounts.js';
import { readChinese } from './chinese.js';
import { codeByDigit, codeByLetter } from './codes.js';
import { countedNoun } from './count-nouns.js';
import { dateByDigit, dateByWord } from './dates.js';
import { linkAt } from './links.js';
import { nameAt } from './names.js';
import { readNumeral } from './numerals.js';
import { referencesAround, referencesByWord } from './references.js';
import { factsOf, type WordFacts } from './scan.js';
import { readSpelled } from './spelled.js';
import type { Found, Value } from './value-types.js';

/** A word of a text that is scanned for values. */
export interface ScannedWord {
  readonly text: string;
  readonly at: number;
  /** Right after the word. */
  readonly end: number;
  readonly facts: WordFacts;
  readonly locale: Locale;
  /** Whether the whole text is set in capitals. */
  readonly capitals: () => boolean;
}

/** Reads what begins at a place, of one kind; null where nothing of it does. */
type Reader = (place: ScannedWord) => Found | null;

function found(value: Value | null): Found | null {
  return value === null ? null : { values: [value], end: value.end };
}

const date: Reader = ({ text, at, locale }) => found(dateByDigit(text, at, locale));
const chineseDate: Reader = (place) => (place.facts.uses.has('chinese') ? date(place) : null);
const code: Reader = ({ text, at }) => found(codeByDigit(text, at));
const name: Reader = ({ text, at, end, facts, capitals }) => {
  const mayBe = facts.named || (facts.capital && '-.&'.includes(text.charAt(end) || ' '));
  return mayBe ? found(nameAt(text, at, capitals)) : null;
};
const amount: Reader = ({ text, at, locale }) => found(amountByDigit(text, at, locale));

const around: Reader = ({ text, at, facts, locale }) =>
  facts.uses.has('around') ? referencesAround(text, at, locale) : null;

/** A level word right after a number in words is counted or a fraction, `một phần ba`, and refers to nothing. */
const reference: Reader = ({ text, at, facts, locale }) => {
  if (!facts.uses.has('level')) return null;
  const before = /[\p{L}\p{M}]{1,24}(?=[ \u00a0]$)/u.exec(text.slice(Math.max(0, at - 25), at))?.[0];
  if (before !== undefined && factsOf(before, locale).uses.has('spelled')) return null;
  return referencesByWord(text, at, locale);
};

const namedDate: Reader = ({ text, at, facts, locale }) =>
  facts.uses.has('date') ? found(dateByWord(text, at, locale)) : null;

const percentAfterWord: Reader = ({ text, at, facts, locale }) => {
  if (!facts.uses.has('percent')) return null;
  const word = locale.percentBefore.find((each) => text.startsWith(each, at));
  const number = word === undefined ? undefined : readNumeral(text, at + word.length, locale)[0];
  if (number === undefined) return null;
  return found({ kind: 'percent', value: `${number.value}%`, start: at, end: number.end });
};

const ordinal: Reader = ({ text, at, facts, locale }) => {
  if (!facts.uses.has('ordinal')) return null;
  const reading = readNumeral(text, at, locale).find((each) => each.ordinal);
  // 第77-KH/TU号: the sign belongs to the code, which the scan comes to next.
  if (reading === undefined || /^[-/]\p{Lu}/u.test(text.slice(reading.end, reading.end + 3))) return null;
  return found(numberValue(reading.value, at, reading.end));
};

/** Numbers in words and ordinals up to here are weak where nothing is counted after them. */
const largestWeak = 10;

function numberValue(value: number, start: number, end: number): Value {
  const number = { kind: 'number', value: String(value), start, end } as const;
  return value <= largestWeak ? { ...number, weak: true } : number;
}

const spelled: Reader = ({ text, at, facts, locale }) => {
  const number = facts.uses.has('spelled') ? readSpelled(text, at, locale)[0] : undefined;
  return number === undefined ? null : wordsNumber(text, at, number, locale);
};

/** In a language that parts no words, small numbers are parts of words too often, unless they count something. */
const chinese: Reader = ({ text, at, facts, locale }) => {
  const number = facts.uses.has('chinese') ? readChinese(text, at)[0] : undefined;
  if (number === undefined) return null;
  const value = wordsNumber(text, at, number, locale);
  return value?.values[0]?.weak && !locale.spaced ? null : value;
};

/** A number in words with its multiplier. One alone says nothing: it is an article in many languages. */
function wordsNumber(
  text: string,
  at: number,
  number: { value: number; end: number },
  locale: Locale,
): Found | null {
  const whole = finishAmount(text, at, String(number.value), number.end, locale);
  if (whole.end > number.end) return found(whole);
  if (number.value < 2) return null;
  if (number.value <= largestWeak && countedNoun(text, number.end, locale) !== null) return found(whole);
  return found(numberValue(number.value, at, number.end));
}

/** Whether a word is followed by a sign as in a link: `https:`, `www.`, `name@`. */
export function mayGoOn(text: string, end: number): boolean {
  const sign = text.charAt(end);
  return '@:-_'.includes(sign || ' ') || (sign === '.' && /\w/.test(text.charAt(end + 1)));
}

const link: Reader = ({ text, at, end }) => (mayGoOn(text, end) ? found(linkAt(text, at)) : null);

const letteredCode: Reader = ({ text, at, facts }) => (facts.capital ? found(codeByLetter(text, at)) : null);

/** Roman numerals that no word or acronym is likely to be: II to XXXIX, or four letters and more, or an ordinal. */
const roman: Reader = ({ text, at, facts, locale }) => {
  if (!facts.roman) return null;
  const reading = readNumeral(text, at, locale).find((each) => each.system === 'roman-upper');
  if (reading === undefined || text.charAt(reading.end) === '-') return null;
  const signs = text.slice(at, reading.end);
  if (!reading.ordinal && !/^(?:[IVX]{2,}|[IVXLCDM]{4,}|[\u2160-\u217f]+)$/.test(signs)) return null;
  return found({ kind: 'number', value: String(reading.value), start: at, end: reading.end });
};

/** What may begin with a digit, with a character of Han script, with any other letter; the first that reads wins. */
export const digitReaders: readonly Reader[] = [date, code, name, amount];
export const hanReaders: readonly Reader[] = [
  around,
  percentAfterWord,
  reference,
  ordinal,
  chineseDate,
  chinese,
];
export const letterReaders: readonly Reader[] = [
  ...[link, reference, ordinal, namedDate, spelled, letteredCode, roman, name],
];
