import type { Enumerator, Ordinal } from '../document/types.js';
import type { Locale } from '../locale/types.js';
import { suffixEnd } from '../value/affixes.js';
import { readDigits } from '../value/digits.js';
import type { NumeralReading, NumeralSystem } from '../value/numeral-types.js';
import { printNumeral, readNumeral } from '../value/numerals.js';
import { isOrdinalWord, ordinalWordLike, ordinalWordPattern } from './ordinal-words.js';

/**
 * A label for another number in the style of one that is there: `5.` after `4.`, `Điều 5:` after `Điều 4:`, `đ)` after
 * `d)`, `０５` after `０４`. A label that does not say its number, as the `1.` of a list that is counted when it is
 * rendered, stays as it is.
 *
 * @param raw the label as it stands in the file
 * @returns null where the style has no way to write the number
 */
export function labelLike(
  raw: string,
  enumerator: Enumerator,
  wanted: Ordinal,
  locale: Locale,
): string | null {
  if (isOrdinalWord(enumerator)) return ordinalWordLike(raw, enumerator, wanted, locale);
  const found = numeralIn(raw, enumerator, locale);
  if (found === null) return raw;
  const ending = endingIn(raw, found, locale);
  const model = raw.slice(found.start, ending.start);
  const isWord = found.system === 'spelled-ordinal' && isFirstOrdinal(found, ending, locale);
  const system = isWord && wanted.number !== 1 ? 'arabic' : found.system;
  const ordinal = ordinalAfter(raw.slice(0, found.start), system, wanted, locale);
  const printed = ordinal === null ? numeralLike(model, system, wanted, locale) : withCaseOf(ordinal, model);
  if (printed === null) return null;
  return (
    raw.slice(0, found.start) + printed + endingLike(ending, found, wanted, locale) + raw.slice(ending.end)
  );
}

/** The word of a number behind a word that makes an ordinal of it, where it may be another: thứ hai, but thứ nhất. */
function ordinalAfter(
  before: string,
  system: NumeralSystem,
  { number, insert }: Ordinal,
  locale: Locale,
): string | null {
  const start = before.toLowerCase().normalize('NFC');
  const prefix = locale.numerals.ordinalPrefixes.find((word) => start.endsWith(`${word} `));
  if (system !== 'spelled' || prefix === undefined || insert !== 0) return null;
  const printed = printNumeral(number, 'spelled-ordinal', locale);
  return printed?.startsWith(`${prefix} `) ? printed.slice(prefix.length + 1) : null;
}

/**
 * The label with its number blotted out, so that styles can be compared. An ordinal that only the first part has is
 * of one style with the numbers that follow.
 */
export function labelPattern(raw: string, enumerator: Enumerator, locale: Locale): string {
  if (isOrdinalWord(enumerator)) return ordinalWordPattern(raw, enumerator, locale);
  const found = numeralIn(raw, enumerator, locale);
  if (found === null) return raw;
  const ending = endingIn(raw, found, locale);
  const isFirst = isFirstOrdinal(found, ending, locale);
  const system = isFirst && found.system === 'spelled-ordinal' ? 'arabic' : found.system;
  return `${raw.slice(0, found.start)}#${system}#${raw.slice(isFirst ? ending.end : found.end)}`;
}

/** What makes an ordinal of digits or a Roman numeral, and where it stands in the label; empty where nothing does. */
interface Ending {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function endingIn(raw: string, { start, end, system }: NumeralReading, locale: Locale): Ending {
  const digits = /^(?:\p{Nd}+|[\p{Lu}\u2160-\u216f]+)/u.exec(raw.slice(start))?.[0].length ?? 0;
  const takesOne = system === 'arabic' || system === 'roman-upper';
  const from = takesOne ? start + digits : end;
  const to = takesOne ? (suffixEnd(raw, from, locale) ?? from) : from;
  return { text: raw.slice(from, to), start: to > from ? from : end, end: Math.max(end, to) };
}

/** `1er`, `premier`, where the parts that follow have plain numbers. */
function isFirstOrdinal({ value, system }: NumeralReading, { text }: Ending, { numerals }: Locale): boolean {
  return numerals.onlyFirstOrdinal === true && value === 1 && (text !== '' || system === 'spelled-ordinal');
}

/** The ending for another number, as `th` after `2nd`; the model's own way to write it where the two share one. */
function endingLike(ending: Ending, found: NumeralReading, wanted: Ordinal, { numerals }: Locale): string {
  const { text } = ending;
  if (text === '' || (numerals.onlyFirstOrdinal && found.value === 1 && wanted.number !== 1)) return '';
  const [own, other] = [found.value, wanted.number].map((value) => endingOf(value, numerals));
  if (other === undefined || own === other) return text;
  return text === text.toUpperCase() && text !== text.toLowerCase() ? other.toUpperCase() : other;
}

function endingOf(value: number, { ordinalEndings }: Locale['numerals']): string | undefined {
  return ordinalEndings?.by[value % 100] ?? ordinalEndings?.by[value % 10] ?? ordinalEndings?.other;
}

/** Whether a label shows how numbers but the first are written. */
export function isOrdinaryModel({ ordinal }: Enumerator, wanted: Ordinal, { numerals }: Locale): boolean {
  return numerals.onlyFirstOrdinal !== true || (ordinal.number === 1) === (wanted.number === 1);
}

/** Systems whose signs are the same in every language. */
const international = /^(?:arabic|roman|circled|parenthesised|full-stop)/;

/** Whether a label may be taken over into another language as it is. */
export function isInternational(enumerator: Enumerator): boolean {
  return international.test(enumerator.style.system);
}

/** The last reading in a label that gives its own number, `3` in `2.3.`; null where none does. */
function numeralIn(raw: string, { ordinal, style }: Enumerator, locale: Locale): NumeralReading | null {
  let best: NumeralReading | null = null;
  for (let at = 0; at < raw.length; ) {
    const readings = readNumeral(raw, at, locale).filter(
      ({ value, system }) => value === ordinal.number && system === style.system,
    );
    // Without the ending or the sign that makes an ordinal of it, where it can be read so: those are not printed.
    const reading = readings.find((each) => !each.ordinal) ?? null;
    best = reading ?? best ?? readings[0] ?? null;
    at = reading?.end ?? at + 1;
  }
  return best;
}

function numeralLike(model: string, system: NumeralSystem, wanted: Ordinal, locale: Locale): string | null {
  const printed = printNumeral(wanted.number, system, locale);
  if (printed === null) return null;
  const inserted = wanted.insert === 0 ? '' : (printNumeral(wanted.insert, 'letter-lower', locale) ?? '');
  if (system !== 'arabic') return withCaseOf(printed, model) + inserted;
  const digits = /^\p{Nd}+/u.exec(model)?.[0] ?? '';
  const padded = /^[0０]/.test(digits) ? printed.padStart([...digits].length, '0') : printed;
  return inDigitsOf(padded, digits) + inserted;
}

/** `５` where the model has `４`: the digits of every script stand ten in a row. */
function inDigitsOf(printed: string, model: string): string {
  const [first = '0'] = model;
  const zero = (first.codePointAt(0) ?? 0x30) - (readDigits(first, 0)?.value ?? 0);
  return zero === 0x30
    ? printed
    : printed.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function withCaseOf(printed: string, model: string): string {
  const [first = ''] = model;
  if (model === model.toUpperCase() && model !== model.toLowerCase() && [...model].length > 1)
    return printed.toUpperCase();
  if (first === first.toUpperCase() && first !== first.toLowerCase()) {
    const [head = '', ...rest] = printed;
    return head.toUpperCase() + rest.join('');
  }
  return printed;
}
