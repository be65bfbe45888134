import type { Locale } from '../locale/types.js';
import { skipBlanks } from '../text/normal.js';
import type { NumeralReading } from './numeral-types.js';
import { wordKey } from './word-key.js';

const ending = /\.?[\p{L}\p{M}\u00aa\u00ba]{1,6}/uy;

/** Right after an ordinal's ending (`th`, `er`, `e`) that stands whole at `at`; null where there is none. */
export function suffixEnd(text: string, at: number, locale: Locale): number | null {
  if (at >= text.length || locale.numerals.ordinalSuffixes.length === 0) return null;
  ending.lastIndex = at;
  const found = ending.exec(text)?.[0];
  if (found === undefined || found.length > 5) return null;
  return locale.numerals.ordinalSuffixes.includes(wordKey(found)) ? at + found.length : null;
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
    const end = prefixEnd(text, at, prefix);
    if (end === null) continue;
    const readings = read(text, skipBlanks(text, end), locale).filter(
      (reading) => reading.system !== 'spelled-ordinal',
    );
    return readings.map((reading) => ({ ...reading, start: at, ordinal: true }));
  }
  return [];
}

const word = /[\p{L}\p{M}]{1,12}(?![\p{L}\p{M}])/uy;

/** Right after a prefix that the text begins with: a sign of Han script, or a whole word however it is written. */
function prefixEnd(text: string, at: number, prefix: string): number | null {
  if (prefix.charCodeAt(0) >= 0x3000) return text.startsWith(prefix, at) ? at + prefix.length : null;
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  return found !== undefined && wordKey(found) === prefix ? at + found.length : null;
}
