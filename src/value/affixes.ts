import type { Locale } from '../locale/types.js';
import { comparable, isBlankCode } from '../text/normal.js';
import type { NumeralReading } from './numeral-types.js';

const ending = /[\p{L}\p{M}\u00aa\u00ba]{1,6}/uy;

/** Right after an ordinal's ending (`th`, `er`, `e`) that stands whole at `at`; null where there is none. */
export function suffixEnd(text: string, at: number, locale: Locale): number | null {
  if (at >= text.length || locale.numerals.ordinalSuffixes.length === 0) return null;
  ending.lastIndex = at;
  const found = ending.exec(text)?.[0];
  if (found === undefined || found.length > 5) return null;
  return locale.numerals.ordinalSuffixes.includes(comparable(found)) ? at + found.length : null;
}

/**
 * Readings of an ordinal that begins at `at` with a word or sign before its number, `thứ 5`, `第十一`; white space
 * may stand between.
 */
export function readAffixed(
  text: string,
  at: number,
  locale: Locale,
  read: (text: string, at: number, locale: Locale) => NumeralReading[],
): NumeralReading[] {
  for (const prefix of locale.numerals.ordinalPrefixes) {
    // Marks that are written apart make a prefix longer than its composed form.
    const slice = text.slice(at, at + prefix.length * 3);
    const length = prefixLength(slice, prefix);
    if (length === 0) continue;
    let number = at + length;
    while (number < text.length && isBlankCode(text.charCodeAt(number))) number++;
    const readings = read(text, number, locale).filter((reading) => reading.system !== 'spelled-ordinal');
    return readings.map((reading) => ({ ...reading, start: at, ordinal: true }));
  }
  return [];
}

/** How long the prefix is as the text writes it; 0 where the text does not begin with it. */
function prefixLength(text: string, prefix: string): number {
  for (let length = prefix.length; length <= text.length; length++) {
    const begins = comparable(text.slice(0, length)) === prefix;
    if (begins && !/^\p{M}/u.test(text.slice(length))) return length;
  }
  return 0;
}
