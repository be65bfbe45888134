import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import { byLength, escapePattern } from '../../patterns.js';
import type { Fact } from '../types.js';

interface RangeShapes {
  /** What stands between the first day, read as a number, and the date of the last. */
  readonly before: RegExp;
  /** Sticky: what stands between the date of the first day and the last, where the day has a sign of its own. */
  readonly after: RegExp | null;
}

const shapesOf = remembered((locale: Locale): RangeShapes | null => {
  const ranges = locale.values?.dayRanges;
  if (ranges === undefined) return null;
  const joints = byLength(ranges.joints).map(escapePattern).join('|');
  const blank = '[\\s\\u00a0\\u202f]*';
  const sign = ranges.daySign === undefined ? null : escapePattern(ranges.daySign);
  return {
    before: new RegExp(
      `^(?:${locale.numerals.ordinalSuffixes.map(escapePattern).join('|') || '(?!)'})?${blank}(?:${joints})${blank}$`,
      'iu',
    ),
    after: sign === null ? null : new RegExp(`${blank}(?:${joints})${blank}(\\d{1,2})${blank}${sign}`, 'uy'),
  };
});

/** So far before a date the first day of its range may end. */
const reach = 16;

/** The date of the first of several days, `3` in “from 3 to 5 June 2024”, by the number read right before their date. */
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

/** Year and month of a date that has a day and can be read in one way; null for any other. */
function fullMonth({ values }: Fact): string | null {
  const [value = '', other] = values;
  return other === undefined && /^(?:\d{4}|-)-\d\d-\d\d$/.test(value) ? value.slice(0, -3) : null;
}

function dayOf(month: string, day: string): string | null {
  const number = Number(day);
  return number < 1 || number > 31 ? null : `${month}-${String(number).padStart(2, '0')}`;
}
