import type { Locale } from '../../locale/types.js';
import { once } from '../../text/once.js';
import { codeByDigit, codeByLetter } from '../codes.js';
import { composed } from '../composed.js';
import { dateByDigit, dateByWord } from '../dates.js';
import { linkAt } from '../links.js';
import { isCapitals, nameAt } from '../names.js';
import { readNumeral } from '../numerals.js';
import { readRoman, unfoldRoman } from '../roman.js';
import { factsAt, isHan, isWord, type WordFacts, wordEnd } from '../scan.js';
import { mayGoOn } from '../value-readers.js';
import type { Value } from '../value-types.js';
import { currencyAlone } from './currencies.js';
import { firstDay, lastDay } from './day-ranges.js';
import { readFraction, vulgarFraction } from './fractions.js';
import { phoneAt } from './phones.js';
import { quantityInDigits, quantityInWords } from './quantities.js';
import { quartersIn } from './quarters.js';
import { timeAt } from './times.js';
import type { Fact } from './types.js';
import { readWordNumber } from './words.js';

/**
 * The facts of a text, in order and without overlap, as `Fact` has them. Time is linear: one scan from word to word,
 * each reader looking a bounded stretch ahead.
 */
export function factsIn(given: string, locale: Locale): Fact[] {
  const { text, offset } = composed(given);
  const isSet = once(() => isCapitals(text));
  const facts: Fact[] = [];
  const quarters = quartersIn(text, locale);
  for (let at = 0; at < text.length; ) {
    const quarter = quarters.get(at);
    if (quarter !== undefined) {
      facts.push(quarter);
      at = quarter.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (!isWord(code)) {
      const sign = code >= firstVulgar ? vulgarFraction(text.charAt(at)) : null;
      if (sign !== null)
        facts.push({ kind: 'number', values: [sign], start: at, end: at + 1, written: 'digits' });
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const alone = mayBeCurrency(text, at, end) ? currencyAlone(text, at, locale) : null;
    if (alone !== null) {
      facts.push({
        kind: 'currency',
        values: [alone.currency],
        start: at,
        end: alone.end,
        written: 'digits',
      });
      at = alone.end;
      continue;
    }
    const word = factsAt(text, at, end, locale);
    const found = word.idle && !mayGoOn(text, end) ? null : read({ text, at, end, word, locale, isSet });
    if (found !== null && isFact(found) && !isEcho(text, facts.at(-1), found))
      addFact(facts, found, text, locale);
    at = Math.max(end, found?.end ?? 0, facts.at(-1)?.end ?? 0);
  }
  if (offset === null) return facts;
  return facts.map((fact) => ({ ...fact, start: offset(fact.start), end: offset(fact.end) }));
}

/** Vulgar fractions begin here; spaces and common signs stand before. */
const firstVulgar = 0xbc;

/** Adds a fact; of a date also the other day of its range, which is a date with the same month. */
function addFact(facts: Fact[], found: Fact, text: string, locale: Locale): void {
  const first = found.kind === 'date' ? firstDay(text, facts.at(-1), found, locale) : null;
  if (first !== null) facts[facts.length - 1] = first;
  facts.push(found);
  const last = found.kind === 'date' ? lastDay(text, found, locale) : null;
  if (last !== null) facts.push(last);
}

/** Whether a word may be a currency by itself: a code of three capitals, or a name in brackets. */
function mayBeCurrency(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x28 || before === 0xff08) return true;
  const first = text.charCodeAt(at);
  return end - at === 3 && (first < 0x61 || first > 0x7a);
}

function isFact(found: Fact | Passed): found is Fact {
  return 'kind' in found;
}

/** năm is five, but in 10 năm it is years: a lone word right after a number is none. */
function isEcho(text: string, last: Fact | undefined, found: Fact): boolean {
  if (last === undefined || found.written === 'digits' || last.end > found.start) return false;
  return text.slice(last.end, found.start).trim() === '';
}

interface Place {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly word: WordFacts;
  readonly locale: Locale;
  /** Whether the whole text is set in capitals. */
  readonly isSet: () => boolean;
}

/** Something that is passed over as a whole. */
interface Passed {
  readonly end: number;
}

function read(place: Place): Fact | Passed | null {
  const { text, at, end, word } = place;
  const link = mayGoOn(text, end) ? linkAt(text, at) : null;
  if (link !== null)
    return { kind: 'link', values: [link.value], start: at, end: link.end, written: 'digits' };
  if (word.digit) return byDigit(place);
  return isHan(text.charCodeAt(at)) ? byHan(place) : byLetter(place);
}

function byDigit({ text, at, locale, isSet }: Place): Fact | Passed | null {
  const code = codeByDigit(text, at);
  if (code !== null) return codeFact(code);
  const phone = phoneAt(text, at);
  if (phone !== null) return phone;
  const time = timeAt(text, at, locale);
  if (time !== null) return time;
  const date = dateByDigit(text, at, locale);
  if (date !== null && !isCompoundNumber(text, at, date.end)) return dateFact(date);
  const fraction = readFraction(text, at, locale) ?? slashFraction(text, at);
  if (fraction !== null)
    return { kind: 'number', values: [fraction.value], start: at, end: fraction.end, written: 'digits' };
  const quantity = quantityInDigits(text, at, locale);
  if (quantity === null) return null;
  const name = nameAt(text, at, isSet);
  return name !== null && name.end > quantity.end ? { end: name.end } : quantity;
}

/** 10/2 in 10/200: no date. */
function isCompoundNumber(text: string, at: number, end: number): boolean {
  return /[\d/]/.test(text.charAt(end)) && /\d/.test(text.charAt(at));
}

const slashed = /(\d{1,4})[/⁄](\d{1,4})(?![\d/⁄\p{L}])/uy;

/** 2/3 as printed: a fraction, or two numbers. */
function slashFraction(text: string, at: number): { value: string; end: number } | null {
  if (!hasSlash(text, at)) return null;
  slashed.lastIndex = at;
  const [whole, numerator, denominator] = slashed.exec(text) ?? [];
  if (whole === undefined || numerator === undefined || denominator === undefined) return null;
  const value = `${Number(numerator)}/${Number(denominator)}`;
  return { value, end: at + whole.length };
}

/** Whether digits are followed by a slash: the engine takes long to make ready what looks for letters after them. */
function hasSlash(text: string, at: number): boolean {
  let end = at;
  while (end < at + 5 && isDigitCode(text.charCodeAt(end))) end++;
  return text[end] === '/' || text[end] === '⁄';
}

function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function byHan(place: Place): Fact | null {
  const { text, at, locale, word } = place;
  const before = percentBefore(text, at, locale);
  if (before !== null) return before;
  const date = word.uses.has('chinese') ? dateByDigit(text, at, locale) : null;
  if (date !== null) return dateFact(date);
  const fraction = word.uses.has('chinese') ? readFraction(text, at, locale) : null;
  if (fraction !== null)
    return { kind: 'number', values: [fraction.value], start: at, end: fraction.end, written: 'words' };
  if (word.uses.has('ordinal')) {
    const ordinal = readNumeral(text, at, locale).find((each) => each.ordinal);
    if (ordinal !== undefined && !/^[-/][\p{Lu}\d]/u.test(text.slice(ordinal.end, ordinal.end + 3)))
      return {
        kind: 'number',
        values: [String(ordinal.value)],
        start: at,
        end: ordinal.end,
        written: /\d/.test(text.slice(at, ordinal.end)) ? 'digits' : 'words',
      };
  }
  return word.uses.has('chinese') ? numberInWords(text, at, locale) : null;
}

/** A number of at least two signs with a place word, or of three digits: what is shorter is often a part of a word. */
const surelyHan = /^(?=.*[十百千万萬亿億].).{2,}$|^[〇零○一二三四五六七八九]{3,}$/u;
const surelyWords = 11;

function numberInWords(text: string, at: number, locale: Locale): Fact | null {
  const number = readWordNumber(text, at, locale);
  if (number === null) return null;
  const own = text.slice(at, number.end);
  const sure = locale.spaced
    ? Number(number.value) >= surelyWords && /[\s-]|^\p{L}{5,}/u.test(own)
    : surelyHan.test(own);
  return quantityInWords(text, at, number, sure ? 'words' : 'loose', locale);
}

function percentBefore(text: string, at: number, locale: Locale): Fact | null {
  const forms = [
    ...locale.percentBefore.map((word) => ['percent', word] as const),
    ...(locale.values?.perMilleBefore ?? []).map((word) => ['permille', word] as const),
  ];
  const form = forms.find(([, word]) => text.startsWith(word, at));
  if (form === undefined) return null;
  const from = at + form[1].length;
  const quantity = quantityInDigits(text, from, locale) ?? numberInWords(text, from, locale);
  if (quantity === null) return null;
  const { values, end } = quantity;
  return {
    kind: form[0],
    values,
    start: at,
    end,
    written: quantity.written === 'digits' ? 'digits' : 'words',
  };
}

function byLetter({ text, at, end, word, locale, isSet }: Place): Fact | Passed | null {
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

function dateFact({ value, alternatives, weak, start, end }: Value): Fact {
  return {
    kind: 'date',
    values: [value, ...(alternatives ?? [])],
    start,
    end,
    written: weak ? 'loose' : 'digits',
  };
}

/** A code that begins with letters keeps its number only: the letters are a name, which languages have their own of. */
function codeFact({ value, start, end }: Value): Fact {
  const code = plainCode(value).replace(/^[A-Z/]+/, '');
  return { kind: 'code', values: [code], start, end, written: 'digits' };
}

/** NĐ-CP is ND-CP to who has no such keyboard. */
function plainCode(code: string): string {
  return code.replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
