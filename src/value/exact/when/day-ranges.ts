import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import { byLength, escapePattern } from '../../patterns.js';
import type { Fact } from '../types.js';

interface RangeShapes {
  /** What stands between the first day, read as a number, and the date of the last. */
  readonly before: RegExp;
  /** Sticky: what stands between the date of the first day and the last, where the day has a sign of its own. */
  readonly after: RegExp | null;
  /** Sticky: the same where the month stands before both, with the year behind the last. */
  readonly between: RegExp | null;
}

const shapesOf = remembered((locale: Locale): RangeShapes | null => {
  const ranges = locale.values?.dayRanges;
  if (ranges === undefined) return null;
  const joints = byLength(ranges.joints).map(escapePattern).join('|');
  const blank = '[\\s\\u00a0\\u202f]*';
  const suffixes = `(?:${locale.numerals.ordinalSuffixes.map(escapePattern).join('|') || '(?!)'})`;
  const sign = ranges.daySign === undefined ? null : escapePattern(ranges.daySign);
  return {
    before: new RegExp(`^${suffixes}?${blank}(?:${joints}|,)${blank}$`, 'iu'),
    between:
      sign !== null || !locale.spaced
        ? null
        : new RegExp(
            `${blank}(?:${joints})${blank}(\\d{1,2})(?![\\d.,]\\d|\\d)(?:${suffixes}(?!\\p{L}))?(?:,?[ \\u00a0](\\d{4})(?!\\d))?`,
            'iuy',
          ),
    after: sign === null ? null : new RegExp(`${blank}(?:${joints})${blank}(\\d{1,2})${blank}${sign}`, 'uy'),
  };
});

/** So far before a date the first day of its range may end. */
const reach = 16;

/** The date of a day of several, `3` in “from 3 to 5 June 2024”, by the number read right before the date of the next. */
export function firstDay(text: string, last: Fact | undefined, date: Fact, locale: Locale): Fact | null {
  const shapes = shapesOf(locale);
  const month = fullMonth(date);
  if (shapes === null || month === null || last === undefined || last.kind !== 'number') return null;
  const day = last.values.length === 1 ? last.values[0]! : '';
  if (!/^\d{1,2}$/.test(day) || date.start - last.end > reach || last.duration !== undefined) return null;
  if (!shapes.before.test(text.slice(last.end, date.start))) return null;
  const own = dayOf(month, day);
  return own === null || own >= date.values[0]!
    ? null
    : { ...date, values: [own], start: last.start, end: last.end };
}

/** The date of the last of several days, 5 in 6月3日至5日, which stands right behind the first. */
export function lastDay(text: string, date: Fact, locale: Locale): Fact | null {
  const after = shapesOf(locale)?.after;
  const month = fullMonth(date);
  if (after == null || month === null) return null;
  after.lastIndex = date.end;
  const [whole, day = ''] = after.exec(text) ?? [];
  if (whole === undefined) return null;
  const own = dayOf(month, day);
  if (own === null || own <= date.values[0]!) return null;
  const end = date.end + whole.length;
  return { ...date, values: [own], start: end - whole.trimStart().length, end };
}

/**
 * The dates of the first and the last of several days behind one month, `June 3–5, 2024`, by the date of the first, which has
 * no year then; null where no other day follows.
 */
export function daysOfMonth(text: string, date: Fact, locale: Locale): [Fact, Fact] | null {
  const between = shapesOf(locale)?.between;
  const month = fullMonth(date);
  // The day is the only number, behind the name of the month.
  const isMonthFirst = /^\p{L}\D*\d{1,2}$/u.test(text.slice(date.start, date.end));
  if (between == null || month === null || !month.startsWith('-') || !isMonthFirst) return null;
  between.lastIndex = date.end;
  const [whole, day = '', year] = between.exec(text) ?? [];
  if (whole === undefined) return null;
  const [own, last] = [date.values[0]!.slice(-2), dayOf(month, day)?.slice(-2)];
  if (last === undefined || last <= own) return null;
  const dated = (value: string) => `${year ?? '-'}${month.slice(1)}-${value}`;
  const end = date.end + whole.length;
  const start = date.end + whole.search(/\d/);
  return [
    { ...date, values: [dated(own)] },
    { ...date, values: [dated(last)], start, end },
  ];
}

/** Year and month of a date that has a day and can be read in one way; null for any other. */
function fullMonth({ values }: Fact): string | null {
  const [value = '', other] = values;
  return other === undefined && /^(?:\d{4}|-)-\d\d-\d\d$/.test(value) ? value.slice(0, -3) : null;
}

function dayOf(month: string, day: string): string | null {
  const number = Number(day);
  return number < 1 || number > 31 ? null : `${month}-${String(number).padStart(2, '0')}`;
}
