import { isBlankCode } from '../../text/normal.js';
import type { SentenceGrammar } from './grammar.js';
import type { LetterKind, WhatFollows } from './what-follows.js';

/** Longest word before a stop that is looked at: no abbreviation is longer. */
const longestWord = 24;

/** Whether a single stop at `from` ends the sentence, with a word in no lower case after it. */
export function stopEnds(
  text: string,
  start: number,
  from: number,
  next: WhatFollows,
  kind: LetterKind,
  shapes: SentenceGrammar,
): boolean {
  const wordStart = wordBefore(text, start, from);
  const word = text.slice(wordStart, from);
  if (word === '') return true;
  if (/^\p{Nd}+$/u.test(word)) return numberEnds(text, start, wordStart, next, kind, shapes);
  if (shapes.inserts.has(word) && /^[-–—]/.test(next.first)) return false;
  const short = shorten(word, shapes);
  if (shapes.numberAbbreviations.has(short) && isNumberLike(text, next.word)) return false;
  const starter = shapes.starters.has(firstWord(text, next.word));
  if (shapes.finalAbbreviations.has(short) && isAbbreviationAt(text, next.word, shapes)) return false;
  if (shapes.finalAbbreviations.has(short))
    return starter || (kind !== 'digit' && !shapes.abbreviations.has(short));
  if (shapes.abbreviations.has(short)) return false;
  if (isEnumerator(text, start, wordStart, word) || (isLetter(word) && isInitialAt(text, next.word)))
    return false;
  return isInitial(short) && !/[/@]/.test(word) ? starter || kind === 'uncased' : true;
}

/** Where the word that ends at `end` begins: after white space or an opening bracket or quote. */
function wordBefore(text: string, start: number, end: number): number {
  let at = end;
  const limit = Math.max(start, end - longestWord);
  while (at > limit && !isBlankCode(text.charCodeAt(at - 1)) && !'([{"“«‘（'.includes(text.charAt(at - 1)))
    at--;
  return at;
}

/** The part of a word that may be an abbreviation: `art` of `l'art`, `No` of `据No`, all of `Đ/c`. */
function shorten(word: string, shapes: SentenceGrammar): string {
  if (asciiWord.test(word)) return word;
  const known = shapes.abbreviations.has(word) || shapes.finalAbbreviations.has(word);
  if (known) return word;
  return /[^'’/–—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u.exec(word)?.[0] ?? word;
}

/**
 * A stop right after a number: `1. Aims` within a text numbers what follows, `18. Mai 1956` is a date in many
 * languages, `in 2015. He` ends a sentence.
 */
function numberEnds(
  text: string,
  start: number,
  wordStart: number,
  next: WhatFollows,
  kind: LetterKind,
  shapes: SentenceGrammar,
): boolean {
  if (!next.parted && kind === 'uncased') return false;
  const digits = /^\p{Nd}+/u.exec(text.slice(wordStart, wordStart + longestWord))?.[0] ?? '';
  if (isEnumerator(text, start, wordStart, digits)) return false;
  dayName.lastIndex = next.word;
  const day = digits.length <= 2 && dayName.test(text);
  return !day || shapes.starters.has(firstWord(text, next.word));
}

const dayName = /\p{L}{3,}\.? \d{4}(?!\d)/uy;

/** Whether a number or a letter before a stop is an enumerator: it begins the sentence or follows a sign. */
function isEnumerator(text: string, start: number, wordStart: number, word: string): boolean {
  if (!/^(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3})*|\p{L}|[IVX]{1,5}|[ivx]{1,5})$/u.test(word)) return false;
  let at = wordStart;
  while (at > start && isBlankCode(text.charCodeAt(at - 1))) at--;
  return at === start || ';:,，；：、([（'.includes(text.charAt(at - 1));
}

/** `J`, `J.-P`, `U.S`: letters with stops between them. A lone vowel sign or Han character is none. */
function isInitial(word: string): boolean {
  return /^(?:\p{Lu}|\p{L}(?:\.-?\p{L}){1,5})$/u.test(word);
}

/** Whether another abbreviation of those that may end a sentence begins here: `Co. Ltd.` */
function isAbbreviationAt(text: string, at: number, shapes: SentenceGrammar): boolean {
  const next = firstWord(text, at);
  return shapes.finalAbbreviations.has(next) && text.charAt(at + next.length) === '.';
}

/** A letter of any case: `z. B.` and `p. ex.` go on, as `J. R. R. Tolkien` does. */
function isLetter(word: string): boolean {
  return /^\p{L}$/u.test(word);
}

const initialAt = /\p{L}\.(?=\s|\p{L})/uy;

/** Whether a single letter with a stop after it begins here. */
function isInitialAt(text: string, at: number): boolean {
  initialAt.lastIndex = at;
  return initialAt.test(text);
}

const numberLike = /\p{N}|[IVXLCDM]+(?=[.,;:)\]]|$)|[IVXLCDM]{2,}\b|\p{Lu}[.\d-]|n[°ºo]/uy;

/** Whether a number, a Roman numeral, or a code such as `L. 121` follows. */
function isNumberLike(text: string, at: number): boolean {
  numberLike.lastIndex = at;
  return numberLike.test(text);
}

const asciiWord = /^[A-Za-z]+$/;

const longestStarter = 20;
const word = /[\p{L}\p{M}]{1,20}/uy;

function firstWord(text: string, at: number): string {
  let end = at;
  while (end < at + longestStarter && isAsciiLetter(text.charCodeAt(end))) end++;
  // What follows may be a letter with an accent or a mark of its own.
  if (end === at + longestStarter || !(text.charCodeAt(end) >= 0x80)) return text.slice(at, end);
  word.lastIndex = at;
  return word.exec(text)?.[0].normalize('NFC') ?? '';
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
