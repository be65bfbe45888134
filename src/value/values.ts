import type { Locale } from '../locale/types.js';
import { once } from '../text/once.js';
import { composed } from './composed.js';
import { isCapitals } from './names.js';
import { factsAt, isHan, isWord, wordEnd } from './scan.js';
import { digitReaders, hanReaders, letterReaders, mayGoOn, type ScannedWord } from './value-readers.js';
import type { Found, Value } from './value-types.js';

export { latinNamesIn } from './names.js';
export type { Value } from './value-types.js';

/**
 * The facts of a text that a translation keeps, in order and without overlap: numbers in digits and words, per cents,
 * dates, document codes, references to numbered parts, links, names in Latin letters. Time is linear: one scan from
 * word to word, each reader looking a bounded stretch ahead.
 */
export function valuesIn(text: string, locale: Locale): Value[] {
  const { text: whole, offset } = composed(text);
  const capitals = once(() => isCapitals(whole));
  const values: Value[] = [];
  for (let at = 0; at < whole.length; ) {
    if (!isWord(whole.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(whole, at);
    const facts = factsAt(whole, at, end, locale);
    const found =
      facts.idle && !mayGoOn(whole, end) ? null : read({ text: whole, at, end, facts, locale, capitals });
    if (found !== null && !isEcho(whole, values.at(-1), found.values[0])) values.push(...found.values);
    at = Math.max(end, found?.end ?? 0);
  }
  if (offset === null) return values;
  return values.map((value) => ({ ...value, start: offset(value.start), end: offset(value.end) }));
}

function read(place: ScannedWord): Found | null {
  const han = isHan(place.text.charCodeAt(place.at));
  const readers = place.facts.digit ? digitReaders : han ? hanReaders : letterReaders;
  for (const reader of readers) {
    const found = reader(place);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a weak number follows a number at once: năm is five, but in 10 năm it is years. */
function isEcho(text: string, last: Value | undefined, found: Value | undefined): boolean {
  if (last?.kind !== 'number' || found?.kind !== 'number' || found.weak === undefined) return false;
  return text.slice(last.end, found.start).trim() === '';
}
