import { withoutDiacritics } from '../text/normal.js';
import type { Value } from './value-types.js';

/** `77-KH/TU`, `15/2020/NĐ-CP`, `09-CT/T.U`: a number, perhaps a year, and the letters of an office. */
const numbered =
  /\d{1,5}(?:[/-]\d{4})?[-/]\p{Lu}[\p{Script=Latin}\d.]{0,12}(?:[-/–][\p{Lu}\d][\p{Script=Latin}\d.]{0,12}){0,4}/uy;
/** `RFC 2119`, `ISO 9001:2015`, `ISO/IEC 27001`, `GB/T 7714—2015`. */
const lettered =
  /\p{Lu}{2,8}(?:\/\p{Lu}{1,6}){0,2}[ \u00a0]?(\d{3,6})(?:[-:.–—]\d{1,4})*(?![\p{Script=Latin}\d])/uy;

/** The document number that begins with the digit at a place; null where there is none. */
export function codeByDigit(text: string, at: number): Value | null {
  numbered.lastIndex = at;
  const found = numbered.exec(text)?.[0].replace(/\.+$/, '');
  if (found === undefined || (found.match(/\p{Lu}/gu)?.length ?? 0) < 2) return null;
  return { kind: 'code', value: canonicalCode(found), start: at, end: at + found.length };
}

/** Currencies, which stand before amounts and are no series of documents. */
const currencies = new Set(
  'USD EUR VND VNĐ CNY RMB GBP JPY CHF AUD CAD HKD TWD SGD KRW THB INR RUB'.split(' '),
);

/** The document number that begins with capitals at a place; null where there is none. */
export function codeByLetter(text: string, at: number): Value | null {
  lettered.lastIndex = at;
  const match = lettered.exec(text);
  if (match === null) return null;
  const [found, digits = ''] = match;
  if (currencies.has(/^\p{L}+/u.exec(found)?.[0] ?? '')) return null;
  // GDP 2015, ASEAN 2020: a year after an acronym.
  if (/^(?:19|20)\d\d$/.test(digits) && /\p{Lu}[ \u00a0]\d{4}$/u.test(found)) return null;
  return { kind: 'code', value: canonicalCode(found), start: at, end: at + found.length };
}

/**
 * Without the stops and spaces that one office writes and another does not, one dash for all, and without diacritics,
 * which other languages leave out: ND-CP is NĐ-CP.
 */
function canonicalCode(code: string): string {
  return withoutDiacritics(code)
    .replace(/[–—]/g, '-')
    .replace(/[ \u00a0]/g, '')
    .replace(/\.(?=\p{L}|$)/gu, '')
    .toUpperCase();
}
