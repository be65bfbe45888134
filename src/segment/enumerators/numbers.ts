import type { Locale } from '../../locale/types.js';
import { type NumeralReading, readNumeral } from '../../value/numerals.js';
import { withInserts } from './inserts.js';
import type { NumberReading } from './number-reading.js';
import { pathOf } from './reading.js';

/** More parts than this no document has. */
const mostParts = 8;
/** No part of an enumerator is longer: longer ones are years and codes. */
const mostDigits = 4;

/** All ways to read the number that an enumerator prints at `at`. */
export function readNumbers(text: string, at: number, locale: Locale): NumberReading[] {
  const readings: NumberReading[] = [];
  const { numerals, foreign, apart } = plainNumerals(text, at, locale);
  for (const numeral of numerals) {
    const { value, system, end, ordinal } = numeral;
    const letter = apart && system.startsWith('letter');
    const doubt = numeral === foreign ? foreignLetter : 0;
    const own = letter ? numeral !== foreign : null;
    const first = { path: pathOf(value), insert: 0, system, end, doubt, ordinal, own };
    const whole = withParts(text, first, locale);
    readings.push(...withInserts(text, whole, locale));
    if (whole.path.length > 1 && mayEndBefore(text, end))
      readings.push({ ...first, doubt: doubt + shortened });
  }
  if (numerals.length > 0 || isLetterPair(text, at)) readings.push(...letterPairs(text, at, locale));
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
export const foreignLetter = 0.15;

/** Numerals at a place, and which of them is a letter by an alphabet that is not the locale's. */
interface Numerals {
  readonly numerals: readonly NumeralReading[];
  readonly foreign: NumeralReading | null;
  /** Whether the two alphabets number it differently. */
  readonly apart: boolean;
}

/** The numerals that begin at `at`; letters by the locale's alphabet and, where that is another, by the Latin one. */
function plainNumerals(text: string, at: number, locale: Locale): Numerals {
  const plain = readAscii(text, at);
  if (plain !== null) return { numerals: [plain], foreign: null, apart: false };
  const numerals = readNumeral(text, at, locale).filter(
    ({ system, start, end }) => !(system === 'arabic' && end - start > mostDigits + 2),
  );
  const letter = text.charAt(at).toLowerCase();
  const value = alphabet.indexOf(letter) + 1;
  const alone = !/^[\p{L}\p{M}]/u.test(text.slice(at + 1));
  const own = numerals.find(({ system }) => system.startsWith('letter'));
  if (value === 0 || !alone || own?.value === value)
    return { numerals, foreign: null, apart: value === 0 && own !== undefined };
  const system = letter === text.charAt(at) ? 'letter-lower' : 'letter-upper';
  const foreign: NumeralReading = { value, system, start: at, end: at + 1, ordinal: false };
  return { numerals: [...numerals, foreign], foreign, apart: true };
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

const letterPair = /(?:\p{Ll}{2}|\p{Lu}{2})(?=[.)\]．）:：])/uy;

function isLetterPair(text: string, at: number): boolean {
  letterPair.lastIndex = at;
  return letterPair.test(text);
}

/** Prices of the ways to read two letters that are not the first in a sequence: aa, ab, ac; zz behind z; aa behind a. */
const pairDoubts = { counted: 0.2, doubled: 0.2, inserted: 0.3 };

/** What two letters may mean after z, or between two letters: 27 and on as in a spreadsheet, or what is inserted. */
function letterPairs(text: string, at: number, locale: Locale): NumberReading[] {
  if (!isLetterPair(text, at)) return [];
  const pair = text.slice(at, at + 2);
  const system = pair === pair.toLowerCase() ? 'letter-lower' : 'letter-upper';
  const [first = '', second = ''] = pair.toLowerCase();
  const [outer, inner] = [alphabet.indexOf(first) + 1, alphabet.indexOf(second) + 1];
  if (outer === 0 || inner === 0) return [];
  const reading = { system, end: at + 2, insert: 0, ordinal: false };
  const readings: NumberReading[] = [];
  const size = alphabet.length;
  const put = (value: number, doubt: number) => readings.push({ ...reading, path: pathOf(value), doubt });
  if (outer <= 2) put(outer * size + inner, pairDoubts.counted);
  if (first === second && (locale.letters !== alphabet || outer > 1)) put(size + outer, pairDoubts.doubled);
  readings.push({ ...reading, path: pathOf(outer), insert: inner, doubt: pairDoubts.inserted });
  return readings;
}
