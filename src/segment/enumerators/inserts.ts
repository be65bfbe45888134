import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import { readNumeral } from '../../value/numerals.js';
import type { NumberReading } from './number-reading.js';

/** How much an article counts that was inserted after an inserted one: 121-3-1 stands before 121-4. */
export const insertedTwice = 1 / 1000;

/** What it costs to take what inserts a number, a word or a dash and digits, for the beginning of a text. */
const unread = 5;
/** Prices of what inserts numbers in some traditions, and opens a text in most. */
const doubts = { dashed: 0.4, spacedLetter: 0.4, digits: 0.3 };
/** A tail is no longer: `1° quinquies AA`. */
const longestTail = 24;

/**
 * A number as it stands, and with what inserts it beside another: `12a`, `12 bis`, `12-1`, `1° bis`, `a1)`, （一之一）,
 * and in French `2 A`, which stands before 2.
 */
export function withInserts(text: string, plain: NumberReading, locale: Locale): NumberReading[] {
  const tail = text.slice(plain.end, plain.end + longestTail);
  const system = plain.system.slice(plain.system.lastIndexOf('.') + 1);
  if (system.startsWith('letter')) return byWord(plain, tail, locale) ?? byDigits(plain, tail) ?? [plain];
  if (system.startsWith('chinese')) return byBranch(text, plain, locale) ?? [plain];
  if (system !== 'arabic' && system !== 'roman-upper')
    return plain.ordinal ? before([plain], text, locale) : [plain];
  const found =
    (system === 'arabic' ? (byLetter(plain, tail, locale) ?? byDash(plain, tail)) : null) ??
    byWord(plain, tail, locale);
  return before(found ?? [plain], text, locale);
}

/** `12a`: a letter that no other follows. */
function byLetter(plain: NumberReading, tail: string, locale: Locale): NumberReading[] | null {
  const letter = /^(\p{L})(?![\p{L}\p{M}\d])/u.exec(tail)?.[1];
  if (letter === undefined) return dashedLetter(plain, tail) ?? spacedLetter(plain, tail, locale);
  const insert = [...locale.letters].indexOf(letter.toLowerCase()) + 1;
  return insert > 0 ? [plain, { ...plain, insert, end: plain.end + 1 }] : [plain];
}

/** `12-A`, `3º-A`: a capital behind a dash, which no letter and no dash follows. */
function dashedLetter(plain: NumberReading, tail: string): NumberReading[] | null {
  const letter = /^-([A-Z])(?![\p{L}\p{M}\d-])/u.exec(tail)?.[1];
  if (letter === undefined) return null;
  const inserted = { ...plain, insert: letter.charCodeAt(0) - 64, end: plain.end + 2 };
  return [
    { ...plain, doubt: plain.doubt + unread },
    { ...inserted, doubt: plain.doubt + doubts.dashed },
  ];
}

/** `§ 2 a.`: a letter that a blank parts from its number, and a stop or the line's end from the text. */
function spacedLetter(plain: NumberReading, tail: string, locale: Locale): NumberReading[] | null {
  if (locale.lettersBefore) return null;
  const found = /^[ \u00a0](\p{L})(?=[.)\]:]|\s*(?:$|\n)|\s[-–—]\s)/u.exec(tail);
  const insert = [...locale.letters].indexOf((found?.[1] ?? ' ').toLowerCase()) + 1;
  if (found === null || insert <= 0) return null;
  const doubt = plain.doubt + doubts.spacedLetter;
  return [plain, { ...plain, insert, doubt, end: plain.end + found[0].length }];
}

function byDash(plain: NumberReading, tail: string): NumberReading[] | null {
  const dashed = /^-(\d{1,2})(?![\d-])(?!\s?%)/.exec(tail);
  if (dashed === null) return null;
  const inserted = { ...plain, insert: Number(dashed[1]), end: plain.end + dashed[0].length };
  return [
    { ...plain, doubt: plain.doubt + unread },
    { ...inserted, doubt: plain.doubt + doubts.dashed },
  ];
}

/** `12 bis`, `1° bis`, `a bis`. The sign between the two closes the number as it closes those beside it. */
function byWord(plain: NumberReading, tail: string, locale: Locale): NumberReading[] | null {
  const word = /^([°º]?)[\s-]?([a-z]{3,12})(?![\p{L}\p{M}])/iu.exec(tail);
  const meant = word && locale.inserts.find(([name]) => name === comparable(word[2] ?? ''));
  if (!word || !meant) return null;
  const end = plain.end + word[0].length;
  const inserted = { ...plain, insert: meant[1], end, ...(word[1] === '' ? {} : { closed: '°' }) };
  return [inserted, { ...plain, doubt: plain.doubt + unread }];
}

/** `a1)`: what Vietnamese laws insert between two points. */
function byDigits(plain: NumberReading, tail: string): NumberReading[] | null {
  const digits = /^(\d{1,2})(?=[.)\]])/.exec(tail);
  if (digits === null) return null;
  const doubt = plain.doubt + doubts.digits;
  return [{ ...plain, insert: Number(digits[1]), doubt, end: plain.end + digits[0].length }];
}

/** （一之一）: the word that parts the two numbers stands within the brackets. */
function byBranch(text: string, plain: NumberReading, locale: Locale): NumberReading[] | null {
  const { insert, end } = readBranch(text, plain.end, locale);
  return insert === 0 ? null : [plain, { ...plain, insert, end }];
}

/** What inserts an article after another: 之一 after 第十二条, の二 after 第二条. */
export function readBranch(
  text: string,
  end: number,
  locale: Locale,
): { readonly insert: number; readonly end: number } {
  const branch = locale.branches.find((word) => text.startsWith(word, end));
  if (branch === undefined) return { insert: 0, end };
  const number = readNumeral(text, end + branch.length, locale).find(({ system }) =>
    /^(?:chinese|arabic)/.test(system),
  );
  return number === undefined ? { insert: 0, end } : { insert: number.value, end: number.end };
}

/** Adds to numbers the letters that put them before another: `1er A`, `2 bis AA`. */
function before(numbers: NumberReading[], text: string, { lettersBefore }: Locale): NumberReading[] {
  const [first] = numbers;
  if (lettersBefore !== true || first === undefined) return numbers;
  const found = /^[ \u00a0]([A-Z]{1,2})(?=[.:]|\s*(?:$|\n|\()|\s[-–—]\s)/.exec(
    text.slice(first.end, first.end + 12),
  );
  if (found === null) return numbers;
  const insert = insertBefore(first.insert, found[1] ?? '');
  return [
    { ...first, insert, end: first.end + found[0].length },
    ...numbers.map((other) => ({ ...other, doubt: other.doubt + unread })),
  ];
}

/** Letters of a number that stands before another count in the upper half of what lies between two whole ones. */
const half = 0.5;
const radix = 28;
const last = radix - 1;

/** Where letters put what they stand before: AA before A, A before B, and all before the number itself. */
function insertBefore(insert: number, letters: string): number {
  const [first = last, second = last] = [...letters].map((letter) => letter.charCodeAt(0) - 64);
  return insert - 1 + half + (first * radix + second) / (2 * radix * radix);
}

/** An inserted number as an address prints it: 3, 3-1 for what was inserted after an inserted one, A for `2 A`. */
export function insertText(insert: number): string {
  const whole = Math.floor(insert);
  const part = insert - whole;
  if (part >= half) return lettersOf(whole + 1, part);
  const parts = [whole];
  // Rounded, as thousandths have no exact binary form.
  for (let rest = part; parts.length < 3 && rest > insertedTwice ** 2 / 2; ) {
    const scaled = Math.round((rest / insertedTwice) * 1000) / 1000;
    parts.push(Math.floor(scaled));
    rest = scaled - Math.floor(scaled);
  }
  return parts.join('-');
}

function lettersOf(number: number, part: number): string {
  const code = Math.round((part - half) * 2 * radix * radix);
  const letters = [Math.floor(code / radix), code % radix]
    .filter((letter) => letter < last)
    .map((letter) => String.fromCharCode(64 + letter));
  return (number === 0 ? '' : `${number}-`) + letters.join('');
}

/** The inserted number that an address prints behind a dash; the inverse of `insertText`. */
export function insertOf(text: string): number {
  const letters = /(?:^|-)([A-Z]{1,2})$/.exec(text);
  if (letters !== null) return insertBefore(Number(text.slice(0, letters.index) || 0), letters[1] ?? '');
  return text
    .split('-')
    .map(Number)
    .reduceRight((sum, part) => part + sum * insertedTwice, 0);
}
