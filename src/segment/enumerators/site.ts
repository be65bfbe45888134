import type { Locale } from '../../locale/types.js';
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

/** Makes a reading of its parts. */
export function readingOf(
  style: Reading['style'],
  number: { readonly path: readonly number[]; readonly insert: number; readonly doubt: number },
  suffix: Suffix,
  doubt = 0,
  misread: string | null = null,
): Reading {
  const { path, insert } = number;
  return { style, path, insert, end: suffix.end, body: suffix.body, misread, doubt: number.doubt + doubt };
}

/** Years and other large numbers are rarely markers. */
export function tall(path: readonly number[], weight: number): number {
  return (path.at(-1) ?? 0) >= 1000 ? Math.min(weight, 0.3) : weight;
}
