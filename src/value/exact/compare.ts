import type { Locale } from '../../locale/types.js';
import { type Answers, answersIn } from './answers.js';
import { mayBeOneCurrency } from './currencies.js';
import { isOnePhone } from './phones.js';
import { factsIn } from './read.js';
import type { Fact, FactKind } from './types.js';

/** A text with what it says. */
export interface Said {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Worked out when they are first asked for: most texts are asked nothing. */
  readonly answers: Answers;
}

/** What a text says, read once for all comparisons. */
export function saidIn(text: string, locale: Locale): Said {
  const facts = factsIn(text, locale);
  return answering(text, facts, () => answersIn(text, facts, locale));
}

function answering(text: string, facts: readonly Fact[], make: () => Answers): Said {
  let kept: Answers | null = null;
  return {
    text,
    facts,
    get answers() {
      kept ??= make();
      return kept;
    },
  };
}

/** What several texts in a row say, joined by one space. */
export function joinSaid(parts: readonly Said[]): Said {
  if (parts.length === 1) return parts[0] as Said;
  const facts: Fact[] = [];
  let length = 0;
  for (const part of parts) {
    for (const fact of part.facts)
      facts.push({ ...fact, start: fact.start + length, end: fact.end + length });
    length += part.text.length + 1;
  }
  return answering(parts.map(({ text }) => text).join(' '), facts, () => joinAnswers(parts));
}

function joinAnswers(parts: readonly Said[]): Answers {
  const answers = new Map<string, number>();
  for (const part of parts) {
    for (const [value, count] of part.answers) answers.set(value, (answers.get(value) ?? 0) + count);
  }
  return answers;
}

/** A fact of the source, the one that stands for it in a translation, and in what they differ. */
export interface Difference {
  readonly source: Fact;
  readonly target: Fact;
  readonly differs: 'value' | 'currency' | 'duration';
}

/** Facts that may stand for each other by mistake. */
const family: Readonly<Record<FactKind, string | null>> = {
  number: 'number',
  percent: 'number',
  permille: 'number',
  amount: 'number',
  date: 'date',
  time: 'time',
  currency: 'currency',
  code: 'code',
  version: 'version',
  phone: 'phone',
  reference: null,
  link: null,
};

/**
 * The facts of a passage that its translation says otherwise. A fact differs where nothing in the wider text around the
 * translation answers it and where the translation says one of its kind that nothing in the wider source answers: what
 * is only left out, or said elsewhere, is no difference. In the order of the source.
 */
export function differences(
  source: Said,
  target: Said,
  around: { readonly source: () => Said; readonly target: () => Said },
): Difference[] {
  let lost = source.facts.filter(
    (fact) => asks(fact) && !answers(fact, target) && !answers(fact, around.target()),
  );
  let gained = target.facts.filter(
    (fact) => asks(fact) && !answers(fact, source) && !answers(fact, around.source()),
  );
  if (lost.length === 0 && gained.length === 1)
    lost = oneOfSeveral(source, target, around.source(), around.target());
  if (gained.length === 0 && lost.length === 1)
    gained = oneOfSeveral(target, source, around.target(), around.source());
  const found = [...otherValues(lost, gained), ...otherUnits(source.facts, target.facts)];
  return found.sort((one, other) => one.source.start - other.source.start);
}

/**
 * The number that one side says oftener than the other, in the passage and around it, where it is clear which of its
 * places has no counterpart: 15 years and 15 days against 10 years and 15 days. Empty where there is none, or several.
 */
function oneOfSeveral(side: Said, other: Said, around: Said, otherAround: Said): Fact[] {
  const numbers = side.facts.filter(
    (fact) => fact.kind === 'number' && fact.written === 'digits' && fact.values.length === 1,
  );
  const surplus = numbers.filter(({ values: [value = ''] }) => {
    const times = numbers.filter(({ values }) => values[0] === value).length;
    const more = (own: Said, its: Said) => (own.answers.get(value) ?? 0) > (its.answers.get(value) ?? 0);
    return times > 1 && more(side, other) && more(around, otherAround);
  });
  const alone = surplus.filter(
    (fact) =>
      !other.facts.some((each) => each.values[0] === fact.values[0] && each.duration === fact.duration),
  );
  return alone.length === 1 ? alone : [];
}

/**
 * Values without an answer in pairs: first those of one kind and span of time, then those of one family, in order and
 * where both sides have as many: else it is open which is which.
 */
function otherValues(lost: readonly Fact[], gained: readonly Fact[]): Difference[] {
  const found: Difference[] = [];
  if (lost.length === 0 || gained.length === 0) return found;
  const [left, right] = [new Set(lost), new Set(gained)];
  for (const groupOf of [narrowGroup, familyOf]) {
    for (const group of new Set([...left].map(groupOf))) {
      const [own, others] = [left, right].map((facts) =>
        [...facts].filter((fact) => groupOf(fact) === group),
      );
      if (group === null || own === undefined || others === undefined || own.length !== others.length)
        continue;
      own.forEach((fact, at) => {
        const target = others[at] as Fact;
        found.push({ source: fact, target, differs: 'value' });
        left.delete(fact);
        right.delete(target);
      });
    }
  }
  return found;
}

function narrowGroup({ kind, duration, currency }: Fact): string | null {
  return family[kind] === null ? null : `${kind} ${duration ?? ''} ${currency ?? ''}`;
}

function familyOf({ kind }: Fact): string | null {
  return family[kind];
}

/** Values that agree, each said once on both sides, and are of another currency or count another span of time. */
function otherUnits(source: readonly Fact[], target: readonly Fact[]): Difference[] {
  return source.flatMap((fact): Difference[] => {
    if (fact.currency === undefined && fact.duration === undefined) return [];
    const same = (each: Fact) => each.values[0] === fact.values[0] && family[each.kind] === 'number';
    const [other, more] = target.filter(same);
    if (other === undefined || more !== undefined || source.filter(same).length > 1) return [];
    if (currencyDiffers(fact, other)) return [{ source: fact, target: other, differs: 'currency' }];
    const spans =
      fact.duration !== undefined && other.duration !== undefined && fact.duration !== other.duration;
    return spans && fact.values[0] !== '0' ? [{ source: fact, target: other, differs: 'duration' }] : [];
  });
}

function asks({ written }: Fact): boolean {
  return written !== 'loose';
}

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

/** Whether a time of day is said; or its hours and minutes are, where no time is read. */
function timesAnswer(time: string, said: Said): boolean {
  const times = said.facts.filter(({ kind }) => kind === 'time');
  return times.length === 0 ? partsAnswer(time, said) : times.some(({ values }) => values.includes(time));
}

/** Whether the two numbers of a fraction that no one says as such are said, as in a ratio; not where fractions are read. */
function fractionsAnswer(value: string, said: Said): boolean {
  const isFraction = ({ values }: Fact) => values.some((each) => each.includes('/'));
  return !said.facts.some(isFraction) && partsAnswer(value, said);
}

function partsAnswer(value: string, { answers: numbers }: Said): boolean {
  return (value.match(/\d+/g) ?? []).every((part) => numbers.has(String(Number(part))));
}

/** Whether a date is said, as far as the other side says it; or its parts are, where no date is read that says them all. */
function datesAnswer(date: string, said: Said): boolean {
  const dates = said.facts.filter(({ kind }) => kind === 'date').flatMap(({ values }) => values);
  if (dates.some((other) => isSameDate(date, other))) return true;
  const saysAll = (other: string) =>
    partsOf(other).every((part, at) => part !== undefined || partsOf(date)[at] === undefined);
  return !dates.some(saysAll) && partsAnswer(date, said);
}

function isSameDate(one: string, other: string): boolean {
  const [left, right] = [partsOf(one), partsOf(other)];
  return (
    left.every((part, at) => part === undefined || right[at] === undefined || isSamePart(part, right[at])) &&
    left.some((part, at) => part !== undefined && right[at] !== undefined && isSamePart(part, right[at]))
  );
}

/** Whether two years, months or days are one; a month may stand for its quarter. */
function isSamePart(one: string, other: string): boolean {
  if (one.startsWith('Q') === other.startsWith('Q')) return one === other;
  const [quarter, month] = one.startsWith('Q') ? [one, other] : [other, one];
  return Number(quarter.slice(1)) === Math.ceil(Number(month) / 3);
}

/** Year, month or quarter, and day; undefined for what a date leaves open. */
function partsOf(date: string): (string | undefined)[] {
  const [, year, month, day] = /^(\d{4}|-)-(\d\d|Q\d)(?:-(\d\d))?$/.exec(date) ?? [];
  return [year === '-' ? undefined : year, month, day];
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

/** Whether two amounts are in different currencies for sure. */
function currencyDiffers(source: Fact, target: Fact): boolean {
  return (
    source.currency !== undefined &&
    target.currency !== undefined &&
    !mayBeOneCurrency(source.currency, target.currency)
  );
}
