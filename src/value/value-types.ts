/**
 * What a value is. Each has one canonical spelling, equal across languages for the same fact:
 * number `1200000`, `3.5`, `2.5.1`; percent `15%`; date `2015-06-22`, `2015-06`, `--06-22`, `--06` (ISO 8601); code
 * `77-KH/TU`, without diacritics; reference `article:5`, `clause:12-1`; link without scheme, in lower case; name in lower case.
 */
type ValueKind = 'number' | 'percent' | 'date' | 'code' | 'reference' | 'link' | 'name';

/** A fact in a text that translation keeps. */
export interface Value {
  readonly kind: ValueKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Other values that the same text may have: 5/6/2015 where both orders are in use, 1.234 by a foreign hand. */
  readonly alternatives?: readonly string[];
  /**
   * True where a translation may well do without it, or the text may mean something else: a small number in words
   * with nothing counted after it, a month alone, an acronym. It may be the counterpart of another value but asks for
   * none.
   */
  readonly weak?: true;
}

/** What was read at a place, perhaps nothing, and where to read on. */
export interface Found {
  readonly values: readonly Value[];
  readonly end: number;
}
