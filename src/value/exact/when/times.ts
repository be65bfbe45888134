import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import { byLength, escapePattern } from '../../patterns.js';
import type { Fact } from '../types.js';

interface Shapes {
  readonly time: RegExp;
  readonly halfDay: RegExp | null;
}

const shapesOf = remembered((locale: Locale): Shapes => {
  const joints = byLength([...new Set([':', ...(locale.values?.hours ?? [])])]).map(escapePattern);
  const half = byLength(Object.keys(locale.values?.halfDays ?? {})).map(escapePattern);
  return {
    // 7:30, 7h30, 19 giờ 30: minutes of two digits, so that a ratio 1:2 is none.
    time: new RegExp(
      `(\\d{1,2})[ \\u00a0\\u202f]?(?:${joints.join('|')})[ \\u00a0\\u202f]?([0-5]\\d)(?![\\d:.,]\\d|\\d)`,
      'iuy',
    ),
    halfDay:
      half.length === 0 ? null : new RegExp(`[ \\u00a0\\u202f]?(${half.join('|')})(?![\\p{L}\\p{M}])`, 'iuy'),
  };
});

/** The time of day with minutes that begins at a place: `7:30 pm`, `19h30`, `19时30分`; null for none. */
export function timeAt(text: string, at: number, locale: Locale): Fact | null {
  const { time, halfDay } = shapesOf(locale);
  time.lastIndex = at;
  const [whole, hours, minutes] = time.exec(text) ?? [];
  if (whole === undefined || hours === undefined || minutes === undefined || Number(hours) > 24) return null;
  const end = at + whole.length;
  const clock = (hour: number) => `${String(hour % 24).padStart(2, '0')}:${minutes}`;
  const hour = Number(hours);
  const half = halfDay === null ? null : matchAt(halfDay, text, end);
  const values = hour >= 1 && hour <= 12 ? [clock(hour), clock(hour + 12)] : [clock(hour)];
  return { kind: 'time', values, start: at, end: end + (half?.length ?? 0), written: 'digits' };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
