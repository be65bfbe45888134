import { remembered } from '../locale/remembered.js';
import type { Locale } from '../locale/types.js';
import { Interner } from '../text/interner.js';
import { comparable } from '../text/normal.js';
import { chineseNumeralClass } from './chinese.js';
import { dateShapes } from './dates.js';
import { firstReferenceWords, openingSigns } from './references.js';
import { firstSpelledWords } from './spelled.js';

/** Whether a UTF-16 unit belongs to a word: a letter, a mark, a digit, §. Signs and white space do not. */
export function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code);
  if (code < 0xc0) return code === 0xa7 || code === 0xaa || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x3400)
    return code === 0x3007 || (code >= 0x2160 && code <= 0x217f) || (code >= 0x3040 && code < 0x3200);
  return (
    code < 0xff00 || isDigit(code) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
  );
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Scripts that part no words: every character is looked at by itself. */
export function isHan(code: number): boolean {
  return (
    code >= 0x3007 &&
    ((code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff))
  );
}

/** Right after the word that begins at a place: its letters, marks and digits; one character of Han script. */
export function wordEnd(text: string, at: number): number {
  if (isHan(text.charCodeAt(at)) || text.charCodeAt(at) === 0xa7) return at + 1;
  let end = at + 1;
  while (end < text.length && isWord(text.charCodeAt(end)) && !isHan(text.charCodeAt(end))) end++;
  return end;
}

/** What may begin with a word. */
type WordUse = 'level' | 'spelled' | 'date' | 'ordinal' | 'around' | 'percent' | 'chinese';

/** What a word is to a scan for values, whatever stands around it. */
export interface WordFacts {
  readonly uses: ReadonlySet<WordUse>;
  /** Whether it begins with a digit. */
  readonly digit: boolean;
  /** Whether it begins with a capital, or with a Roman numeral in one character. */
  readonly capital: boolean;
  /** Whether it has a capital with another or a digit beside it, so that it may be a name. */
  readonly named: boolean;
  /** Whether it may be a Roman numeral in capitals, with an ordinal's ending. */
  readonly roman: boolean;
  /** Whether nothing can begin with it, whatever follows but the sign of a link: most words are only words. */
  readonly idle: boolean;
}

const wordUses = remembered((locale: Locale): ReadonlyMap<string, ReadonlySet<WordUse>> => {
  const uses = new Map<string, Set<WordUse>>();
  const add = (use: WordUse, words: Iterable<string>) => {
    for (const word of words) uses.set(word, (uses.get(word) ?? new Set()).add(use));
  };
  add('level', firstReferenceWords(locale));
  add('spelled', firstSpelledWords(locale));
  add('spelled', locale.values?.loneMultipliers ?? []);
  add('date', dateShapes(locale).firstWords);
  add('ordinal', locale.numerals.ordinalPrefixes);
  add('around', openingSigns(locale));
  add('percent', new Set(locale.percentBefore.map((word) => word.charAt(0))));
  add('chinese', chineseNumeralClass);
  return uses;
});

/** A text repeats its words: what is known of each is kept, by its number among those of its locale. */
interface Known {
  readonly words: Interner;
  readonly facts: WordFacts[];
}

/** So many are kept at most. */
const mostKept = 50_000;
const keptFacts = remembered((_: Locale): Known => ({ words: new Interner(), facts: [] }));

const none: ReadonlySet<WordUse> = new Set();

/** What is known of the word, or the character of Han script, from `start` to `end`. */
export function factsAt(text: string, start: number, end: number, locale: Locale): WordFacts {
  const { words, facts } = keptFacts(locale);
  const number = words.size < mostKept ? words.numberOf(text, start, end) : words.find(text, start, end);
  if (number < 0) return makeFacts(text.slice(start, end), locale);
  let known = facts[number];
  if (known === undefined) {
    known = makeFacts(text.slice(start, end), locale);
    facts[number] = known;
  }
  return known;
}

/** The same for a word by itself. */
export function factsOf(word: string, locale: Locale): WordFacts {
  return factsAt(word, 0, word.length, locale);
}

function makeFacts(word: string, locale: Locale): WordFacts {
  const uses = wordUses(locale).get(comparable(word)) ?? none;
  const facts = {
    uses,
    digit: /^\p{Nd}/u.test(word),
    capital: /^[\p{Lu}\u2160-\u216f]/u.test(word),
    named: /\p{Lu}/u.test(word) && /[\p{Lu}\p{Nd}].*[\p{Lu}\p{Nd}]|\p{Ll}\p{Lu}/u.test(word),
    roman: /^(?:[IVXLCDM]+|[\u2160-\u216f]+)\p{Ll}{0,4}$/u.test(word),
  };
  const isVersion = /^v\d/i.test(word);
  return { ...facts, idle: uses.size === 0 && !facts.digit && !facts.named && !facts.capital && !isVersion };
}
