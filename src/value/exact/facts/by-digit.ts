import { codeByDigit } from '../../codes.js';
import { dateByDigit } from '../../dates.js';
import { nameAt } from '../../names.js';
import { times } from '../numbers/decimal.js';
import { readFraction } from '../numbers/fractions.js';
import { quantityInDigits } from '../numbers/quantities.js';
import { phoneAt } from '../phones.js';
import type { Fact } from '../types.js';
import { timeAt } from '../when/times.js';
import type { FactPlace, Passed } from './fact-place.js';
import { codeFact, dateFact } from './made.js';

/** The fact that begins with a digit, or what begins so and is passed over; null for neither. */
export function byDigit({ text, at, locale, isSet }: FactPlace): Fact | Passed | null {
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
  if (name === null || name.end <= quantity.end) return quantity;
  return shortened(text, quantity, name.end) ?? { end: name.end };
}

const thousands: ReadonlyMap<string, string> = new Map([
  ['K', '1000'],
  ['M', '1000000'],
  ['B', '1000000000'],
]);

/** 300K, 1.5M: a name that may be a number as well, which a number elsewhere answers. */
function shortened(text: string, { values, start, end }: Fact, nameEnd: number): Fact | null {
  const factor = thousands.get(text.slice(end, nameEnd));
  if (factor === undefined) return null;
  const meant = [...values, ...values.map((value) => times(value, factor))];
  return { kind: 'number', values: meant, start, end: nameEnd, written: 'loose' };
}

/** 10/2 in 10/200: no date. */
function isCompoundNumber(text: string, at: number, end: number): boolean {
  return /[\d/]/.test(text.charAt(end)) && /\d/.test(text.charAt(at));
}

const slashed = /(\d{1,4})[/⁄](\d{1,4})(?![\d/⁄\p{L}])/uy;

/** 2/3 as printed: a fraction, or two numbers. */
function slashFraction(text: string, at: number): { value: string; end: number } | null {
  // 1/31/00 is a date of some form.
  if (!hasSlash(text, at) || text[at - 1] === '/') return null;
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
