import type { Locale } from '../locale/types.js';
import { readAffixed, suffixEnd } from './affixes.js';
import { printChinese, printChineseDigits, readChinese } from './chinese.js';
import { readDigits } from './digits.js';
import type { NumeralReading, NumeralSystem } from './numeral-types.js';
import { printRoman, readRoman, unfoldRoman } from './roman.js';
import { printSign, readSign, signSystems } from './signs.js';
import { printSpelled, readSpelled } from './spelled.js';

export type { NumeralReading, NumeralSystem } from './numeral-types.js';

/** All systems, in the order in which equally long readings are returned. */
export const numeralSystems: readonly NumeralSystem[] = [
  'arabic',
  'roman-upper',
  'roman-lower',
  'letter-upper',
  'letter-lower',
  'chinese',
  'chinese-digits',
  'chinese-financial',
  'spelled',
  'spelled-ordinal',
  ...signSystems,
];

/**
 * All ways to read the number that begins at `at`, the longest first, then in the order of `numeralSystems`. Each is
 * as long as its system can make it, but a number with an ordinal's ending is also read without, and spelled numbers
 * at each of their words. What surrounds the numeral (`第`, a bracket, a dot) is the caller's.
 */
export function readNumeral(text: string, at: number, locale: Locale): NumeralReading[] {
  const readings = [...readPlain(text, at, locale), ...readAffixed(text, at, locale, readPlain)];
  return readings.sort((one, other) => other.end - one.end);
}

function readPlain(text: string, at: number, locale: Locale): NumeralReading[] {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return readArabic(text, at, locale);
  const readings: NumeralReading[] = [...readArabic(text, at, locale), ...readLetters(text, at, locale)];
  for (const { value, system, end } of [...readChinese(text, at), ...readSpelled(text, at, locale)]) {
    readings.push({ value, system, start: at, end, ordinal: system === 'spelled-ordinal' });
  }
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const meaning = readSign(sign);
  if (meaning !== null) readings.push({ ...meaning, start: at, end: at + sign.length, ordinal: false });
  return readings;
}

function readArabic(text: string, at: number, locale: Locale): NumeralReading[] {
  const digits = readDigits(text, at);
  if (digits === null) return [];
  return withOrdinal(text, { ...digits, system: 'arabic', start: at, ordinal: false }, locale);
}

/** A reading, and before it the same with an ordinal's ending where one follows. */
function withOrdinal(text: string, reading: NumeralReading, locale: Locale): NumeralReading[] {
  const end = suffixEnd(text, reading.end, locale);
  return end === null ? [reading] : [{ ...reading, end, ordinal: true }, reading];
}

const letterRun =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Katakana}\p{Script=Hangul}\p{M}\u2160-\u217f]{1,21}/uy;
/** The longest run of letters that may be a numeral: mmmdccclxxxviii, with `ième` after it. */
const longestRun = 20;

/** Roman numerals and letters of the alphabet; the run of letters must be the numeral alone, or with an ending. */
function readLetters(text: string, at: number, locale: Locale): NumeralReading[] {
  letterRun.lastIndex = at;
  const run = letterRun.exec(text)?.[0];
  if (run === undefined || run.length > longestRun) return [];
  return [...readRomanRun(text, at, run, locale), ...readLetterRun(at, run, locale)];
}

const romanStart = /^(?:[IVXLCDM\u2160-\u216f]+|[ivxlcdm\u2170-\u217f]+)/;

function readRomanRun(text: string, at: number, run: string, locale: Locale): NumeralReading[] {
  const signs = romanStart.exec(run)?.[0];
  if (signs === undefined) return [];
  const letters = unfoldRoman(signs);
  const value = readRoman(letters.toLowerCase());
  if (value === null) return [];
  const system = letters === letters.toUpperCase() ? 'roman-upper' : 'roman-lower';
  const reading = { value, system, start: at, end: at + signs.length, ordinal: false } as const;
  if (signs.length === run.length) return [reading];
  // Le and De are words: a single letter above ten takes no ending.
  const takesEnding = system === 'roman-upper' && (signs.length > 1 || value <= 10);
  return takesEnding ? withOrdinal(text, reading, locale).filter((each) => each.ordinal) : [];
}

/** a, b … z, then the same doubled: aa, bb … */
function readLetterRun(at: number, run: string, locale: Locale): NumeralReading[] {
  const signs = [...run.normalize('NFC')];
  const [first = ''] = signs;
  if (signs.length > 2 || signs.some((sign) => sign !== first)) return [];
  const index = [...locale.letters].indexOf(first.toLowerCase());
  if (index < 0) return [];
  const value = index + 1 + (signs.length - 1) * [...locale.letters].length;
  const system = first === first.toLowerCase() ? 'letter-lower' : 'letter-upper';
  return [{ value, system, start: at, end: at + run.length, ordinal: false }];
}

/**
 * A number in a system; null where the system cannot write it. Reading it gives the same value back. Words are in
 * lower case.
 */
export function printNumeral(value: number, system: NumeralSystem, locale: Locale): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  switch (system) {
    case 'arabic':
      return String(value);
    case 'roman-upper':
      return printRoman(value)?.toUpperCase() ?? null;
    case 'roman-lower':
      return printRoman(value);
    case 'letter-upper':
      return printLetter(value, locale)?.toUpperCase() ?? null;
    case 'letter-lower':
      return printLetter(value, locale);
    case 'chinese':
    case 'chinese-financial':
      return printChinese(value, system);
    case 'chinese-digits':
      return printChineseDigits(value);
    case 'spelled':
    case 'spelled-ordinal':
      return printSpelled(value, system, locale);
    default:
      return printSign(value, system);
  }
}

function printLetter(value: number, locale: Locale): string | null {
  const letters = [...locale.letters];
  const letter = letters[(value - 1) % letters.length];
  if (letter === undefined || value > 2 * letters.length) return null;
  return value > letters.length ? letter + letter : letter;
}
