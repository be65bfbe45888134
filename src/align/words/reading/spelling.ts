import { comparable } from '../../../text/normal.js';
import type { WordGrammar } from './grammar.js';

/**
 * Letters that are kept of a word of an alphabetic language: a stemmer that needs no rules. Six was best of 4 to 8
 * on the development sets.
 */
const stemLength = 6;

/** Signs by what they do, whatever the script: each class is one word. What is not here is no word. */
const signClasses: readonly (readonly [string, string])[] = [
  ['?', '?？\u037e؟'],
  ['!', '!！'],
  [':', ':：'],
  [';', ';；'],
  ['(', '(（'],
  ['"', '"“”„«»「」『』‟〝〞'],
  ['…', '…⋯'],
  ['—', '—–―'],
];

const classOfSign: ReadonlyMap<string, string> = new Map(
  signClasses.flatMap(([name, signs]) => [...signs].map((sign) => [sign, `§${name}`] as const)),
);

/**
 * The word that a token is counted as, the same for every spelling: letters in comparable form and cut to their stem,
 * a number as `#` and its digits without separators, a sign as `§` and its class.
 *
 * @returns null for a sign that says nothing, such as a comma.
 */
export function wordOf(token: string, grammar: WordGrammar): string | null {
  if (asciiWord.test(token)) {
    const word = token.toLowerCase();
    return grammar.syllabic ? word : stemOf(word);
  }
  const sign = classOfSign.get(token);
  if (sign !== undefined) return sign;
  const key = comparable(token);
  if (/^\p{N}/u.test(key)) return `#${digitsOf(key)}`;
  if (!/^[\p{L}\p{M}]/u.test(key)) return null;
  return grammar.syllabic ? key : stemOf(unaccented(key));
}

/** By far most words in most languages: nothing about them is to be folded but their case. */
const asciiWord = /^[A-Za-z]+$/;

/** A word's stem: its first letters; words of unspaced scripts are short enough to be kept whole. */
function stemOf(word: string): string {
  return word.length <= stemLength ? word : word.slice(0, stemLength);
}

/** Spelling varies in accents, within one text even; where they part words, as in syllabic languages, they are kept. */
function unaccented(word: string): string {
  if (/^[a-z]*$/.test(word)) return word;
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** 1,200 and 1.200 and １２００ alike; digits of any script as European ones. */
function digitsOf(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[.,]/g, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Decimal digits stand in Unicode in runs of ten that begin at a multiple of ten or of sixteen: count back to the zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** Whether a word stands for a sign's class. */
export function isSign(word: string): boolean {
  return word.startsWith('§');
}

/** Whether a word stands for a number. */
export function isNumber(word: string): boolean {
  return word.startsWith('#');
}
