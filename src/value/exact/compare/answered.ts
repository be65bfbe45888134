import { mayBeOneCurrency } from '../numbers/currencies.js';
import { isOnePhone } from '../phones.js';
import type { Fact } from '../types.js';
import type { Answers } from './answers.js';
import { family } from './families.js';
import type { Said } from './said.js';
import { datesAnswer, partsAnswer, timesAnswer } from './when.js';

/** Whether a text says a fact, in whatever form. */
export function answers(fact: Fact, said: Said): boolean {
  return fact.values.some((value) => {
    if (fact.kind === 'date') return datesAnswer(value, said);
    if (fact.kind === 'time') return timesAnswer(value, said);
    if (fact.kind === 'code' || fact.kind === 'link') return codesAnswer(fact, value, said);
    if (fact.kind === 'phone') return phonesAnswer(value, said);
    if (fact.kind === 'currency') return currenciesOf(said).some((other) => mayBeOneCurrency(value, other));
    if (fact.kind === 'version') return said.text.includes(value) || said.answers.has(value);
    if (isFact(value, said) || said.answers.has(value)) return true;
    return value.includes('/') ? fractionsAnswer(value, said) : isRounded(value, said.answers);
  });
}

/** Whether a value is one of a text's facts: then its answers, which take longer to be worked out, have it too. */
function isFact(value: string, { facts }: Said): boolean {
  return facts.some(({ kind, values }) => family[kind] === 'number' && values.includes(value));
}

/** How many digits a number has behind its point before another may be the same number rounded. */
const roundedFrom = 3;

/** Whether a number of many digits is said with fewer, or one of few with more. */
function isRounded(value: string, numbers: Answers): boolean {
  const digits = decimalsOf(value);
  if (digits === 0) return false;
  for (const other of numbers.keys()) {
    const own = decimalsOf(other);
    const [long, short, places] = own > digits ? [other, value, digits] : [value, other, own];
    if (places === 0 || decimalsOf(long) < roundedFrom || places === decimalsOf(long)) continue;
    if (Math.abs(Number(long) - Number(short)) < 10 ** -places) return true;
  }
  return false;
}

function decimalsOf(value: string): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

function currenciesOf({ facts }: Said): string[] {
  return facts.flatMap(({ kind, currency, values }) => (kind === 'currency' ? values : (currency ?? [])));
}

/** Whether the two numbers of a fraction that no one says as such are said, as in a ratio; not where fractions are read. */
function fractionsAnswer(value: string, said: Said): boolean {
  const isFraction = ({ values }: Fact) => values.some((each) => each.includes('/'));
  return !said.facts.some(isFraction) && partsAnswer(value, said);
}

function codesAnswer(fact: Fact, code: string, said: Said): boolean {
  return (
    said.facts.some(({ kind, values }) => kind === fact.kind && values.includes(code)) ||
    plain(said.text).includes(plain(code))
  );
}

/** Whether a telephone number is said, by its last digits, wherever it is called from. */
function phonesAnswer(phone: string, { facts, text }: Said): boolean {
  if (facts.some(({ kind, values }) => kind === 'phone' && isOnePhone(phone, values[0]!))) return true;
  return text.replace(/\D/g, '').includes(phone.slice(-7));
}

function plain(text: string): string {
  return text
    .replace(/[Đđ]/g, 'D')
    .normalize('NFD')
    .replace(/[\p{M}\s.]/gu, '')
    .replace(/[–—]/g, '-')
    .toUpperCase();
}
