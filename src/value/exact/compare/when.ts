import type { Said } from './said.js';

/** Whether a time of day is said; or its hours and minutes are, where no time is read. */
export function timesAnswer(time: string, said: Said): boolean {
  const times = said.facts.filter(({ kind }) => kind === 'time');
  return times.length === 0 ? partsAnswer(time, said) : times.some(({ values }) => values.includes(time));
}

/** Whether a date is said, as far as the other side says it; or its parts are, where no date is read that says them all. */
export function datesAnswer(date: string, said: Said): boolean {
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

/** Whether all numbers in a value are said, by themselves and wherever. */
export function partsAnswer(value: string, { answers: numbers }: Said): boolean {
  return (value.match(/\d+/g) ?? []).every((part) => numbers.has(String(Number(part))));
}
