import type { NumberFormats } from './formats.js';
import type { LevelStyle, ListStyle } from './styles.js';

/** The label of a paragraph of a list. */
export interface ListLabel {
  readonly text: string;
  readonly gap: string;
  /** Null for a bullet, and for a level that shows no number. */
  readonly value: number | null;
}

/** The numbers that a list has come to, by level from 0. */
export type Counts = (number | undefined)[];

/** Counts one item of a level; what is deeper begins anew. Levels further out that have no item yet have their first. */
export function countItem(counts: Counts, style: ListStyle, level: number, start: number | null): void {
  const before = counts[level];
  counts[level] = start ?? (before === undefined ? (style[level]?.start ?? 1) : before + 1);
  for (let outer = 0; outer < level; outer++) counts[outer] ??= style[outer]?.start ?? 1;
  counts.length = level + 1;
}

/** The label of a level (ODF 1.2 part 1); null where it shows none. */
export function labelOf(
  counts: Counts,
  style: ListStyle,
  level: number,
  formats: NumberFormats,
): ListLabel | null {
  const own = style[level];
  if (own === undefined) return null;
  if (!own.isNumber) return { text: '•', gap: own.gap, value: null };
  if (own.format === '') return null;
  const text =
    own.pattern === null
      ? joined(counts, style, level, own, formats)
      : filled(counts, style, own.pattern, formats);
  return text === '' ? null : { text, gap: own.gap, value: counts[level] ?? 0 };
}

function joined(
  counts: Counts,
  style: ListStyle,
  level: number,
  own: LevelStyle,
  formats: NumberFormats,
): string {
  const numbers: string[] = [];
  for (let at = Math.max(0, level - own.shown + 1); at <= level; at++)
    numbers.push(numberOf(counts, style, at, formats));
  return own.prefix + numbers.filter((number) => number !== '').join('.') + own.suffix;
}

function filled(counts: Counts, style: ListStyle, pattern: string, formats: NumberFormats): string {
  return pattern.replace(/%(\d{1,2})%/g, (_, level: string) =>
    numberOf(counts, style, Number(level) - 1, formats),
  );
}

function numberOf(counts: Counts, style: ListStyle, at: number, formats: NumberFormats): string {
  const shown = style[at];
  if (shown === undefined || !shown.isNumber || shown.format === '') return '';
  return formats.print(counts[at] ?? shown.start, shown.format, shown.inSync);
}
