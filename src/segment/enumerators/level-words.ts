import type { Level, Locale } from '../../locale/types.js';
import { comparable, comparableMap, keepsPlaces } from '../../text/normal.js';

/** A word that names a level, as it is looked for. */
export interface WordEntry {
  readonly level: Level;
  /** Comparable form. */
  readonly word: string;
  /** Whether it names several parts: `Articles`. */
  readonly plural?: boolean;
}

/** A locale's words by what a line may begin with, made once. */
export interface WordIndex {
  /** Level words before their number, by their first word or, in unspaced text, their first character. */
  readonly after: ReadonlyMap<string, readonly WordEntry[]>;
  /** Level words that follow an ordinal. */
  readonly before: ReadonlyMap<string, readonly WordEntry[]>;
  /** Level words that close what `opens` began, the longest first. */
  readonly around: readonly (WordEntry & { readonly opens: string })[];
  readonly opens: ReadonlySet<string>;
  /** Words that are enumerators by themselves, the longest first. */
  readonly ordinals: ReadonlyMap<string, readonly { readonly word: string; readonly number: number }[]>;
}

const firstWord = /^[^\s\d]+/u;
const unspaced = /^[\u2e80-\u9fff\uf900-\ufaff]/;

/** Key under which a word is found: its first word, or its first character where words are not spaced. */
function keyOfWord(word: string): string {
  if (unspaced.test(word)) return word.charAt(0);
  return firstWord.exec(word)?.[0] ?? word;
}

function group<Entry extends { readonly word: string }>(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOfWord(entry.word);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [entry]);
    else known.push(entry);
  }
  for (const known of groups.values()) known.sort((one, other) => other.word.length - one.word.length);
  return groups;
}

const indexes = new WeakMap<Locale, WordIndex>();

/** The index of a locale's words; made at the first call. */
export function wordIndexOf(locale: Locale): WordIndex {
  const known = indexes.get(locale);
  if (known !== undefined) return known;
  const made = makeIndex(locale);
  indexes.set(locale, made);
  return made;
}

function makeIndex(locale: Locale): WordIndex {
  const singular = locale.levels.flatMap(({ level, words, place, opens = '' }) =>
    words.map((word) => ({ level, word: comparable(word), place, opens })),
  );
  const entries = [...singular, ...pluralsOf(singular, locale)];
  const around = entries.filter(({ place }) => place === 'around');
  return {
    after: group(entries.filter(({ place }) => place === 'after')),
    before: group(entries.filter(({ place }) => place === 'before')),
    around: around.sort((one, other) => other.word.length - one.word.length),
    opens: new Set(around.map(({ opens }) => opens)),
    ordinals: group(
      locale.ordinalWords.flatMap(({ words, number }) =>
        words.map((word) => ({ word: comparable(word), number })),
      ),
    ),
  };
}

/** The words before their number as they name several parts, `articles`, `arts.`, but for those that are words themselves. */
function pluralsOf<Entry extends WordEntry & { readonly place: string }>(
  entries: readonly Entry[],
  { pluralEnding }: Locale,
): (Entry & { readonly plural: boolean })[] {
  if (pluralEnding === undefined) return [];
  const known = new Set(entries.map(({ word }) => word));
  return entries.flatMap((entry) => {
    const word = entry.word.replace(/\.?$/, (stop) => pluralEnding + stop);
    const plain = entry.place === 'after' && /^\p{Ll}+\.?$/u.test(entry.word) && !known.has(word);
    return plain ? [{ ...entry, word, plural: true }] : [];
  });
}

/** The longest stretch of a line's beginning that is looked at for words. */
const headLength = 48;

/**
 * Right after `word` (comparable) where the text at `at` spells it and no letter follows; -1 where it does not.
 * In unspaced text a letter may follow.
 */
export function wordEnd(text: string, at: number, word: string): number {
  const plainly = spells(text, at, word);
  if (plainly !== null) return plainly ? boundary(text, at + word.length, word) : -1;
  const head = text.slice(at, at + headLength + word.length);
  if (head.slice(0, word.length).toLowerCase() === word) return boundary(text, at + word.length, word);
  if (keepsPlaces(head))
    return comparable(head).startsWith(word) ? boundary(text, at + word.length, word) : -1;
  const { text: key, offsets } = comparableMap(head);
  if (!key.startsWith(word)) return -1;
  return boundary(text, at + (offsets[word.length] ?? head.length), word);
}

/**
 * Whether a text spells a word, told unit by unit: by far most places do not, and a key would be made for each.
 * Null where a character comes that its key may spell otherwise.
 */
function spells(text: string, at: number, word: string): boolean | null {
  for (let index = 0; index < word.length; index++) {
    const unit = text.charCodeAt(at + index);
    if (!isSimple(unit)) return null;
    const lower = unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
    if (lower !== word.charCodeAt(index)) return mayCompose(text, at + index) ? null : false;
  }
  return mayCompose(text, at + word.length - 1) ? null : true;
}

/** Whether a character with what follows it may make another one. */
function mayCompose(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next >= firstMark && !isSimple(next) && text.charCodeAt(at) < firstMark;
}

/** Printed ASCII and the common Han characters: their keys are they themselves, but for the case of letters. */
function isSimple(unit: number): boolean {
  return (unit >= 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** Combining marks and all that composes with a Latin letter stand from here on. */
const firstMark = 0x300;

function boundary(text: string, end: number, word: string): number {
  if (unspaced.test(word) || !/[\p{L}\p{M}]$/u.test(word)) return end;
  return /^[\p{L}\p{M}]/u.test(text.slice(end, end + 2)) ? -1 : end;
}

const leading = /[\p{L}\p{M}\p{S}§¶.'’-]+/uy;

/** The key of the word that a text has at `at`, for the maps of an index. */
export function wordKeyAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code >= 0x2e80 && code < 0xfb00) return text.charAt(at);
  leading.lastIndex = at;
  const word = leading.exec(text)?.[0];
  return word === undefined || word.length > headLength ? '' : comparable(word);
}
