import type { Duration } from '../../locale/values/types.js';

/**
 * What a fact is, and how its values are written: number, percent, amount and per mille as decimals (`1200000`, `3.5`)
 * or fractions (`2/3`); date in ISO 8601, `2015-06-22`, `2015-06`, `--06-22`, `--06`,
 * and `2025-Q3`; currency by ISO 4217; time of day `19:30`; code with
 * capitals and no diacritics; version as printed; phone by its digits; link without scheme.
 */
export type FactKind =
  | 'number'
  | 'percent'
  | 'permille'
  | 'amount'
  | 'currency'
  | 'date'
  | 'time'
  | 'code'
  | 'version'
  | 'phone'
  | 'reference'
  | 'link';

/** Something that a text says and that every translation of it says as well. */
export interface Fact {
  readonly kind: FactKind;
  /** What it may be, the likeliest first; more than one where it can be read two ways. */
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Of an amount: ISO 4217, `$` for any dollar. */
  readonly currency?: string;
  /** Of a number that counts a span of time. */
  readonly duration?: Duration;
  /**
   * How it is written. Digits are meant; words may be a part of a phrase, and then ask for nothing (`loose`).
   */
  readonly written: 'digits' | 'words' | 'loose';
}
