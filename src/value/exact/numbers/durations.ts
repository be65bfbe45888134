import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import type { Duration } from '../../../locale/values/types.js';
import { byLength, escapePattern } from '../../patterns.js';
import { wordKey } from '../../word-key.js';
import { times } from './decimal.js';

interface Shapes {
  readonly pattern: RegExp | null;
  readonly byWord: ReadonlyMap<string, Duration>;
}

const shapesOf = remembered((locale: Locale): Shapes => {
  const entries = Object.entries(locale.values?.durations ?? {}) as [Duration, readonly string[]][];
  const byWord = new Map(
    entries.flatMap(([duration, words]) => words.map((word) => [wordKey(word), duration] as const)),
  );
  const edge = locale.spaced ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  const words = byLength(entries.flatMap(([, own]) => own))
    .map(escapePattern)
    .join('|');
  return { pattern: words === '' ? null : new RegExp(`[ \\u00a0\\u202f-]?(${words})${edge}`, 'iuy'), byWord };
});

/** The span of time that the number which ends at a place counts, and where its name ends; null for none. */
export function durationAfter(
  text: string,
  at: number,
  locale: Locale,
): { duration: Duration; end: number } | null {
  const { pattern, byWord } = shapesOf(locale);
  if (pattern === null) return null;
  pattern.lastIndex = at;
  const word = pattern.exec(text)?.[1];
  const duration = word === undefined ? undefined : byWord.get(wordKey(word));
  return duration === undefined ? null : { duration, end: pattern.lastIndex };
}

/** How many of one span another is, where a calendar says so for all of them. */
const ratios: Readonly<Partial<Record<Duration, readonly (readonly [Duration, number])[]>>> = {
  minute: [['second', 60]],
  hour: [['minute', 60]],
  day: [['hour', 24]],
  week: [['day', 7]],
  quarter: [['month', 3]],
  year: [
    ['month', 12],
    ['quarter', 4],
  ],
};

/** A span of time as numbers of shorter spans: two years as 24 months and 8 quarters. */
export function asShorter(value: string, duration: Duration): { value: string; duration: Duration }[] {
  return (ratios[duration] ?? []).map(([shorter, ratio]) => ({
    value: times(value, String(ratio)),
    duration: shorter,
  }));
}

/** A span of time as numbers of longer spans where they come out whole or by halves: 18 months as 1.5 years. */
export function asLonger(value: string, duration: Duration): { value: string; duration: Duration }[] {
  const found: { value: string; duration: Duration }[] = [];
  for (const [longer, list] of Object.entries(ratios) as [
    Duration,
    readonly (readonly [Duration, number])[],
  ][]) {
    for (const [shorter, ratio] of list) {
      const halves = (Number(value) * 2) / ratio;
      if (shorter === duration && Number.isInteger(halves))
        found.push({ value: String(halves / 2), duration: longer });
    }
  }
  return found;
}
