import { dateByDigit } from '../../dates.js';
import { readNumeral } from '../../numerals.js';
import { readFraction } from '../numbers/fractions.js';
import type { Fact } from '../types.js';
import type { FactPlace } from './fact-place.js';
import { dateFact } from './made.js';
import { numberInWords, percentBefore } from './number-words.js';

/** The fact that begins with a Han character; null for none. */
export function byHan(place: FactPlace): Fact | null {
  const { text, at, locale, word } = place;
  const before = percentBefore(text, at, locale);
  if (before !== null) return before;
  const date = word.uses.has('chinese') ? dateByDigit(text, at, locale) : null;
  if (date !== null) return dateFact(date);
  const fraction = word.uses.has('chinese') ? readFraction(text, at, locale) : null;
  if (fraction !== null)
    return { kind: 'number', values: [fraction.value], start: at, end: fraction.end, written: 'words' };
  if (word.uses.has('ordinal')) {
    const ordinal = readNumeral(text, at, locale).find((each) => each.ordinal);
    if (ordinal !== undefined && !/^[-/][\p{Lu}\d]/u.test(text.slice(ordinal.end, ordinal.end + 3)))
      return {
        kind: 'number',
        values: [String(ordinal.value)],
        start: at,
        end: ordinal.end,
        written: /\d/.test(text.slice(at, ordinal.end)) ? 'digits' : 'words',
      };
  }
  return word.uses.has('chinese') ? numberInWords(text, at, locale) : null;
}
