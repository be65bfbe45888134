import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import { type NumeralReading, readNumeral } from '../../value/numerals.js';
import { pathOf } from './reading.js';

/** A number as an enumerator prints it: one part or several, perhaps inserted after another. */
export interface NumberReading {
  readonly path: readonly number[];
  readonly insert: number;
  /** Systems of the parts, joined by a dot. */
  readonly system: string;
  readonly end: number;
  readonly doubt: number;
  /** Whether it says first, second rather than one, two. */
  readonly ordinal: boolean;
}

/** How much an article counts that was inserted after an inserted one: 121-3-1 stands before 121-4. */
export const insertedTwice = 1 / 1000;
/** More parts than this no document has. */
const mostParts = 8;
/** No part of an enumerator is longer: longer ones are years and codes. */
const mostDigits = 4;

/** All ways to read the number that an enumerator prints at `at`. */
export function readNumbers(text: string, at: number, locale: Locale): NumberReading[] {
  const readings: NumberReading[] = [];
  const { numerals, foreign } = plainNumerals(text, at, locale);
  for (const numeral of numerals) {
    const { value, system, end, ordinal } = numeral;
    const doubt = numeral === foreign ? foreignLetter : 0;
    const first = { path: pathOf(value), insert: 0, system, end, doubt, ordinal };
    const whole = withParts(text, first, locale);
    readings.push(...withInserts(text, whole, locale));
    if (whole.path.length > 1 && mayEndBefore(text, end))
      readings.push({ ...first, doubt: doubt + shortened });
  }
  return readings;
}

/** What it costs to end a number before a dot that a digit follows. */
const shortened = 0.5;

/** `1.2015年` is 1. and a year: only a text that begins with a number so long, or with a unit, ends `1.` before it. */
function mayEndBefore(text: string, end: number): boolean {
  const next = /^.(\d+)(.?)/su.exec(text.slice(end, end + 8));
  if (next === null) return true;
  return (next[1] ?? '').length > 2 || /\p{Script=Han}|%/u.test(next[2] ?? '');
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** What it costs to read a letter by the Latin alphabet where the locale has another. */
const foreignLetter = 0.15;

/** Numerals at a place, and which of them is a letter by an alphabet that is not the locale's. */
interface Numerals {
  readonly numerals: readonly NumeralReading[];
  readonly foreign: NumeralReading | null;
}

/** The numerals that begin at `at`; letters by the locale's alphabet and, where that is another, by the Latin one. */
function plainNumerals(text: string, at: number, locale: Locale): Numerals {
  const plain = readAscii(text, at);
  if (plain !== null) return { numerals: [plain], foreign: null };
  const numerals = readNumeral(text, at, locale).filter(
    ({ system, start, end }) => !(system === 'arabic' && end - start > mostDigits + 2),
  );
  const letter = text.charAt(at).toLowerCase();
  const value = alphabet.indexOf(letter) + 1;
  const alone = !/^[\p{L}\p{M}]/u.test(text.slice(at + 1));
  const own = numerals.find(({ system }) => system.startsWith('letter'));
  if (value === 0 || !alone || own?.value === value) return { numerals, foreign: null };
  const system = letter === text.charAt(at) ? 'letter-lower' : 'letter-upper';
  const foreign: NumeralReading = { value, system, start: at, end: at + 1, ordinal: false };
  return { numerals: [...numerals, foreign], foreign };
}

const ascii = /\d{1,6}(?=[.):,;/\]\s-]|$)/y;

/** Whether a number in ASCII digits stands at `at` that no ordinal's ending follows. */
export function isPlainNumber(text: string, at: number): boolean {
  ascii.lastIndex = at;
  return ascii.test(text);
}

/** Most numbers are a few ASCII digits with nothing behind that could belong to them. */
function readAscii(text: string, at: number): NumeralReading | null {
  ascii.lastIndex = at;
  const digits = ascii.exec(text)?.[0];
  if (digits === undefined) return null;
  return { value: Number(digits), system: 'arabic', start: at, end: at + digits.length, ordinal: false };
}

/** Adds the parts that follow after dots: `.3.1`, `.a`. */
function withParts(text: string, first: NumberReading, locale: Locale): NumberReading {
  let { system, end } = first;
  if (!/^(?:arabic|roman-upper|letter-upper)$/.test(system) || !/^[.．]$/.test(text.charAt(end)))
    return first;
  const path = [...first.path];
  while (path.length < mostParts && /^[.．]$/.test(text.charAt(end))) {
    const part = partAt(text, end + 1, path.length === 1 ? first.system : 'arabic', locale);
    if (part === null) break;
    path.push(part.value);
    system += `.${part.system}`;
    end = part.end;
  }
  return { ...first, path, system, end };
}

function partAt(text: string, at: number, before: string, locale: Locale): NumeralReading | null {
  const digit = /^\p{Nd}/u.test(text.charAt(at));
  if (digit) {
    const part = readNumeral(text, at, locale).find(({ ordinal }) => !ordinal);
    return part !== undefined && part.end - at <= mostDigits ? part : null;
  }
  if (before !== 'arabic' || !/^[A-Za-z](?![\p{L}\p{M}\d])/u.test(text.slice(at, at + 3))) return null;
  return readNumeral(text, at, locale).find(({ system }) => system.startsWith('letter')) ?? null;
}

/** What it costs to take what inserts a number, a word or a dash and digits, for the beginning of a text. */
const unread = 5;

/** A number as it stands, and with what inserts it after another: `12a`, `12 bis`, `12-1`. */
function withInserts(text: string, plain: NumberReading, locale: Locale): NumberReading[] {
  if (!plain.system.endsWith('arabic')) return [plain];
  const tail = text.slice(plain.end, plain.end + 12);
  const letter = /^(\p{L})(?![\p{L}\p{M}\d])/u.exec(tail)?.[1];
  if (letter !== undefined) {
    const insert = [...locale.letters].indexOf(letter.toLowerCase()) + 1;
    return insert > 0 ? [plain, { ...plain, insert, end: plain.end + 1 }] : [plain];
  }
  const dashed = /^-(\d{1,2})(?![\d-])(?!\s?%)/.exec(tail);
  if (dashed !== null) {
    const end = plain.end + dashed[0].length;
    const inserted = { ...plain, insert: Number(dashed[1]), end, doubt: plain.doubt + 0.4 };
    return [{ ...plain, doubt: plain.doubt + unread }, inserted];
  }
  const word = /^[\s-]?([a-z]{3,12})(?![\p{L}\p{M}])/iu.exec(tail);
  const meant = word && locale.inserts.find(([name]) => name === comparable(word[1] ?? ''));
  if (word && meant) {
    const inserted = { ...plain, insert: meant[1], end: plain.end + word[0].length };
    return [inserted, { ...plain, doubt: plain.doubt + unread }];
  }
  return [plain];
}

/** An inserted number as an address prints it: 3, or 3-1 for what was inserted after an inserted one. */
export function insertText(insert: number): string {
  const parts = [Math.floor(insert)];
  // Rounded, as thousandths have no exact binary form.
  for (let rest = insert - Math.floor(insert); parts.length < 3 && rest > insertedTwice ** 2 / 2; ) {
    const scaled = Math.round((rest / insertedTwice) * 1000) / 1000;
    parts.push(Math.floor(scaled));
    rest = scaled - Math.floor(scaled);
  }
  return parts.join('-');
}
