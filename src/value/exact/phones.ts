import type { Fact } from './types.js';

/** With the code of its country behind a plus, or with the 0 of a call inside it and its digits in groups. */
const international = /\d{1,3}(?:[ .\u00a0\u202f-]?(?:\(\d{1,5}\)|\d{1,5})){2,6}(?!\d)/y;
const national = /\(?0\d{1,4}\)?(?:[ .\u00a0\u202f-]\d{2,5}){2,4}(?!\d|[.,]\d)/y;
const [fewestDigits, mostDigits] = [8, 15];

/** The telephone number whose digits begin at a place; null for none. Its value is its digits, behind a plus those of the country. */
export function phoneAt(text: string, at: number): Fact | null {
  const isInternational = text.charAt(at - 1) === '+';
  const pattern = isInternational ? international : national;
  if (!isInternational && text.charAt(at) !== '0') return null;
  pattern.lastIndex = at;
  const [whole] = pattern.exec(text) ?? [];
  const digits = whole?.replace(/\D/g, '') ?? '';
  if (whole === undefined || digits.length < fewestDigits || digits.length > mostDigits) return null;
  return { kind: 'phone', values: [digits], start: at, end: at + whole.length, written: 'digits' };
}

/** Digits at the end that tell one number from any other in a text: the rest is how it is called from where. */
const telling = 7;

/** Whether two telephone numbers are one, with the code of its country or with a 0 in its place. */
export function isOnePhone(one: string, other: string): boolean {
  return one.slice(-telling) === other.slice(-telling);
}
