import type { Locale } from '../../locale/types.js';
import { Interner } from '../../text/interner.js';
import { comparable } from '../../text/normal.js';
import { factsOf, isDigit, isHan, isWord } from '../../value/scan.js';
import { wordIndexOf } from './level-words.js';
import { readNumbers } from './numbers.js';

/** What is known of the words that lines of a locale's texts begin with. */
interface Known {
  readonly words: Interner;
  /** By number of the word: whether it is plain. */
  readonly plain: boolean[];
}

const known = new WeakMap<Locale, Known>();

/**
 * Whether a line begins with a word that no marker begins with, and goes on with another: most lines do, and need no
 * closer look. `at` is its first character, `limit` its end.
 */
export function startsPlainly(text: string, at: number, limit: number, locale: Locale): boolean {
  if (isHan(text.charCodeAt(at))) return startsInHan(text, at, limit, locale);
  let end = at;
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  if (end < at + 2 || end + 1 >= limit) return false;
  if (text.charCodeAt(end) !== 0x20 || !isWord(text.charCodeAt(end + 1))) return false;
  const { words, plain } = knownOf(locale);
  const number = words.numberOf(text, at, end);
  if (number < 0) return false;
  plain[number] ??= isPlain(text.slice(at, end), locale);
  return plain[number];
}

/** The same for a line whose first word is one character: the next one is no sign that may close a number. */
function startsInHan(text: string, at: number, limit: number, locale: Locale): boolean {
  if (at + 1 >= limit || !isWord(text.charCodeAt(at + 1))) return false;
  const { words, plain } = knownOf(locale);
  const number = words.numberOf(text, at, at + 1);
  if (number < 0) return false;
  plain[number] ??= isPlain(text.charAt(at), locale);
  return plain[number];
}

function knownOf(locale: Locale): Known {
  const made = known.get(locale) ?? { words: new Interner(), plain: [] };
  known.set(locale, made);
  return made;
}

/** A letter or a mark of a script that parts its words. */
function isLetter(code: number): boolean {
  return isWord(code) && !isDigit(code) && !isHan(code) && code !== 0xa7;
}

function isPlain(word: string, locale: Locale): boolean {
  const key = comparable(word);
  const { after, ordinals, opens } = wordIndexOf(locale);
  const first = word.charAt(0);
  if (after.has(key) || ordinals.has(key) || opens.has(first) || first in (locale.confusions ?? {}))
    return false;
  const { uses } = factsOf(word, locale);
  if (uses.has('spelled') || uses.has('ordinal') || uses.has('chinese')) return false;
  return readNumbers(`${word} x`, 0, locale).length === 0;
}
