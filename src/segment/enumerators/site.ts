import type { Locale } from '../../locale/types.js';
import type { NumberReading } from './number-reading.js';
import type { Reading, StyleTable } from './reading.js';
import type { Suffix } from './suffixes.js';

/** Where a marker is looked for. */
export interface MarkerSite {
  readonly text: string;
  /** First character of the marker. */
  readonly at: number;
  /** End of the line. */
  readonly limit: number;
  readonly locale: Locale;
  readonly styles: StyleTable;
  readonly heading: boolean;
}

/** A reading with the price of taking what it reads for plain text. */
export interface Marker {
  readonly reading: Reading;
  readonly weight: number;
}

/** What a reading takes from its number. */
type NumberParts = Pick<NumberReading, 'path' | 'insert' | 'doubt' | 'through' | 'own'>;

/** Makes a reading of its parts. */
export function readingOf(
  style: Reading['style'],
  number: NumberParts,
  suffix: Suffix,
  doubt = 0,
  misread: string | null = null,
): Reading {
  const { path, insert, through = path.at(-1) ?? 0, own = null } = number;
  const { end, body } = suffix;
  return { style, path, insert, through, own, end, body, misread, doubt: number.doubt + doubt };
}

/** Years and other large numbers are rarely markers. */
export function tall(path: readonly number[], weight: number): number {
  return (path.at(-1) ?? 0) >= 1000 ? Math.min(weight, 0.3) : weight;
}
