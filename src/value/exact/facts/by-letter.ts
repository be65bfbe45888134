import type { Locale } from '../../../locale/types.js';
import { codeByLetter } from '../../codes.js';
import { dateByWord } from '../../dates.js';
import { nameAt } from '../../names.js';
import { readRoman, unfoldRoman } from '../../roman.js';
import { readFraction } from '../numbers/fractions.js';
import type { Fact } from '../types.js';
import type { FactPlace, Passed } from './fact-place.js';
import { codeFact, dateFact } from './made.js';
import { numberInWords } from './number-words.js';

/** The fact that begins with a letter, or a name that is passed over; null for neither. */
export function byLetter({ text, at, end, word, locale, isSet }: FactPlace): Fact | Passed | null {
  const version = versionAt(text, at);
  if (version !== null) return version;
  const date = word.uses.has('date') ? dateByWord(text, at, locale) : null;
  // sept is a month and a number.
  const number = date?.weak && word.uses.has('spelled') ? numberInWords(text, at, locale) : null;
  if (number !== null && number.end > (date?.end ?? at)) return number;
  if (date !== null) return dateFact(date);
  const code = word.capital ? codeByLetter(text, at) : null;
  if (code !== null) return codeFact(code);
  if (word.uses.has('spelled')) {
    const fraction = readFraction(text, at, locale);
    if (fraction !== null)
      return { kind: 'number', values: [fraction.value], start: at, end: fraction.end, written: 'words' };
    return numberInWords(text, at, locale);
  }
  const roman = word.roman ? (romanAt(text, at, end) ?? romanOrdinal(text, at, end, locale)) : null;
  if (roman !== null) return roman;
  const name =
    word.named || (word.capital && '-.&'.includes(text.charAt(end) || ' ')) ? nameAt(text, at, isSet) : null;
  if (name !== null) return { end: name.end };
  // A word with a digit in it is a name: utf8, x86.
  return /\d/.test(text.slice(at, end)) ? { end } : null;
}

const versions = /v(\d+(?:\.\d+)+)(?![\p{L}\p{N}])/iuy;

/** v1.2.3: a version by its letter. */
function versionAt(text: string, at: number): Fact | null {
  if (text[at] !== 'v' && text[at] !== 'V') return null;
  versions.lastIndex = at;
  const number = versions.exec(text)?.[1];
  if (number === undefined) return null;
  return { kind: 'version', values: [number], start: at, end: versions.lastIndex, written: 'digits' };
}

/** A Roman numeral that no word or acronym is likely to be. */
function romanAt(text: string, at: number, end: number): Fact | null {
  const signs = text.slice(at, end);
  if (!/^(?:[IVX]{2,}|[IVXLCDM]{4,}|[\u2160-\u217f]+)$/.test(signs) || text.charAt(end) === '-') return null;
  const value = readRoman(unfoldRoman(signs).toLowerCase());
  return value === null
    ? null
    : { kind: 'number', values: [String(value)], start: at, end, written: 'words' };
}

/** XIe, IVth: a Roman numeral with what makes an ordinal of it. */
function romanOrdinal(
  text: string,
  at: number,
  end: number,
  { numerals: { ordinalSuffixes } }: Locale,
): Fact | null {
  const written = text.slice(at, end);
  const signs = /^[IVX]+/.exec(written)?.[0] ?? '';
  if (signs === '' || !ordinalSuffixes.includes(written.slice(signs.length))) return null;
  const value = readRoman(signs.toLowerCase());
  return value === null
    ? null
    : { kind: 'number', values: [String(value)], start: at, end, written: 'words' };
}
