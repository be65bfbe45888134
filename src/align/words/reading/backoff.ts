import { integers } from '../../../text/lists.js';
import { wordCounts } from './indexed.js';
import type { IndexedText } from './indexed-text.js';
import { isUnspaced } from './scan.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Texts in which a word of an unspaced script that stands only once, of which therefore nothing can be learnt, is taken
 * apart: into the longest words that are known otherwise, and else into single characters.
 *
 * @param lexicon words that are known whether the texts have them or not.
 */
export function backedOff(
  texts: readonly IndexedText[],
  vocabulary: Vocabulary,
  lexicon: ReadonlySet<string>,
): readonly IndexedText[] {
  const counts = wordCounts(texts, vocabulary.size);
  const isKnown = (word: string): boolean => lexicon.has(word) || (counts[vocabulary.find(word)] ?? 0) > 1;
  const parts = new Map<number, readonly number[]>();
  for (let id = 0; id < counts.length; id++) {
    const word = vocabulary.words[id]!;
    if (counts[id] !== 1 || word.length < 2 || !isUnspaced(word) || lexicon.has(word)) continue;
    parts.set(id, partsOf(word, vocabulary, isKnown));
  }
  return parts.size === 0 ? texts : texts.map((text) => replaced(text, parts));
}

function partsOf(word: string, vocabulary: Vocabulary, isKnown: (part: string) => boolean): number[] {
  const parts: number[] = [];
  for (let at = 0; at < word.length; ) {
    let end = at === 0 ? word.length - 1 : word.length;
    while (end > at + 1 && !isKnown(word.slice(at, end))) end--;
    parts.push(vocabulary.add(word.slice(at, end)));
    at = end;
  }
  return parts;
}

function replaced(text: IndexedText, parts: ReadonlyMap<number, readonly number[]>): IndexedText {
  const start = integers(text.count + 1);
  const words: number[] = [];
  for (let sentence = 0; sentence < text.count; sentence++) {
    for (let at = text.start[sentence]!; at < text.start[sentence + 1]!; at++) {
      const word = text.words[at]!;
      const split = parts.get(word);
      if (split === undefined) words.push(word);
      else for (const part of split) words.push(part);
    }
    start[sentence + 1] = words.length;
  }
  return { ...text, start, words: new Int32Array(words) };
}
