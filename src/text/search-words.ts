import { comparable } from './normal.js';
import type { Span } from './span.js';

/** A word as an index has it: its key, and the stretch of the text that it stands for. */
export interface SearchWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Set for a letter of a script without spaces, with the next one: where the next begins; absent where none follows. */
  readonly next?: number;
  readonly isUnspaced?: true;
}

/** A word to look for. */
export interface WantedWord {
  readonly key: string;
  /** Any word that begins so will do. */
  readonly isPrefix: boolean;
}

/** What a character is to an index; 0 is what parts words. A joiner has no width and stands inside a word. */
const kinds = { word: 1, unspaced: 2, mark: 3, space: 4, joiner: 5 } as const;

const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [kinds.joiner, /[\u00ad\u200b\u2060\ufeff]/],
  [kinds.mark, /\p{M}/u],
  [
    kinds.unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  ],
  [kinds.word, /[\p{L}\p{N}\p{Co}]/u],
  [kinds.space, /\s/],
];

const unknown = 255;
/** Kind by UTF-16 unit; a regular expression for each character of a corpus would take most of the time. */
const kindOfUnit = new Uint8Array(0x10000).fill(unknown);

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at)!));
  const known = kindOfUnit[unit]!;
  if (known !== unknown) return known;
  const kind = kindOf(text.charAt(at));
  kindOfUnit[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 0;
}

function after(text: string, at: number): number {
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

/** Where a stretch of these kinds that begins at `at` ends. */
function endOf(text: string, at: number, one: number, other: number, third = one): number {
  let end = at;
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (kind !== one && kind !== other && kind !== third) break;
    end = after(text, end);
  }
  return end;
}

/**
 * The words of a text as they are looked for: runs of letters and digits under the key of `comparable`, so that case,
 * composition, width and the place of a tone do not matter. Scripts that part no words give one for each letter: the letter
 * with the one after it, as is usual for them (bigrams), so that any stretch can be found; white space between such letters
 * is passed over.
 */
export function searchWords(text: string): SearchWord[] {
  const words: SearchWord[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === kinds.word || kind === kinds.mark) {
      let end = endOf(text, at, kinds.word, kinds.mark, kinds.joiner);
      const next = end;
      while (end > at && kindAt(text, end - 1) === kinds.joiner) end--;
      words.push({ key: comparable(text.slice(at, end)), start: at, end });
      at = next;
    } else if (kind === kinds.unspaced) at = pairsOfLetters(text, at, words);
    else at = after(text, at);
  }
  return words;
}

/** Adds the words of a stretch without spaces, and gives its end. */
function pairsOfLetters(text: string, from: number, words: SearchWord[]): number {
  let [start, end] = [from, endOf(text, after(text, from), kinds.mark, kinds.mark)];
  for (;;) {
    const next = endOf(text, end, kinds.space, kinds.space);
    if (next >= text.length || kindAt(text, next) !== kinds.unspaced) break;
    const nextEnd = endOf(text, after(text, next), kinds.mark, kinds.mark);
    const key = comparable(text.slice(start, end) + text.slice(next, nextEnd));
    words.push({ key, start, end: nextEnd, next, isUnspaced: true });
    [start, end] = [next, nextEnd];
  }
  words.push({ key: comparable(text.slice(start, end)), start, end, isUnspaced: true });
  return end;
}

/**
 * What is to be looked for where somebody writes these words, one after the other. `*` at the end stands for any ending
 * of the last word.
 */
export function wantedWords(text: string): WantedWord[] {
  const isOpen = /\*\s*$/.test(text);
  const words = searchWords(text);
  const wanted = words.map(({ key }) => ({ key, isPrefix: false }));
  const last = words.at(-1);
  if (last === undefined) return [];
  // The last letter of a stretch stands in the pair before it; a single one is whatever begins with it.
  if (last.isUnspaced === true && words.at(-2)?.next === last.start) wanted.pop();
  else if (isOpen || last.isUnspaced === true) wanted[wanted.length - 1] = { key: last.key, isPrefix: true };
  return wanted;
}

/** Where wanted words stand in a text, one after the other; what overlaps the one before is left out. */
export function findWords(text: string, wanted: readonly WantedWord[]): Span[] {
  const words = searchWords(text);
  const found: Span[] = [];
  let from = 0;
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (words[at]!.start < from) continue;
    if (!wanted.every((word, index) => fits(words[at + index]!, word))) continue;
    const last = words[at + wanted.length - 1]!;
    const isOneLetter = wanted.at(-1)!.isPrefix && last.next !== undefined;
    const end = isOneLetter ? endOfFirst(text, last) : last.end;
    found.push({ start: words[at]!.start, end });
    from = end;
  }
  return found;
}

function fits({ key }: SearchWord, wanted: WantedWord): boolean {
  return wanted.isPrefix ? key.startsWith(wanted.key) : key === wanted.key;
}

function endOfFirst(text: string, { start, next }: SearchWord): number {
  return start + text.slice(start, next).trimEnd().length;
}
