import { distance } from '../../text/distance.js';
import { comparable } from '../../text/normal.js';

const mostWords = 40;

/**
 * Whether two pieces of code differ in one word, and in that by so little that it is a slip: a letter lost, two exchanged.
 * A name in another language, a place to be filled in and another number are meant; another option of a command is none of
 * these.
 */
export function differsInWord(one: string, other: string): boolean {
  if (!/^[\x20-\x7e]+$/.test(one) || !/^[\x20-\x7e]+$/.test(other)) return false;
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length !== right.length || left.length > mostWords) return false;
  const differing = left.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at]!] as const]));
  const [pair] = differing;
  if (pair === undefined || differing.length > 1) return false;
  const [own, found] = pair;
  if (isFlag(own) && isFlag(found)) return true;
  if (/[<>{}[\]$]|\d/.test(own + found) || Math.min(own.length, found.length) < 4) return false;
  return distance(own, found) <= 1;
}

/** An option of a command by its whole name, which nobody translates. */
function isFlag(word: string): boolean {
  return /^--[a-z][a-z-]*$/.test(word);
}

function wordsOf(code: string): string[] {
  return code.split(/\s+/);
}

/** The share of the words of two texts that both have, 0 to 1; of texts without spaces, of their characters. */
export function likeness(one: string, other: string): number {
  const [left, right] = [one, other].map(
    (text) => new Set(comparable(text).match(/[\p{Script=Han}]|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []),
  );
  let shared = 0;
  for (const word of left!) if (right!.has(word)) shared++;
  return (2 * shared) / Math.max(1, left!.size + right!.size);
}

/** The length of a text, where a letter of a script without spaces says as much as three others. */
export function weightOf(text: string): number {
  if (!beyondLatin.test(text)) return text.length;
  return text.length + 2 * (text.match(unspaced)?.length ?? 0);
}

/** Han, Hiragana and Katakana begin far beyond all scripts with small letters. */
const beyondLatin = /[\u2e80-\uffff]/;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
