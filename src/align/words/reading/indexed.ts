import { bytes, copyOf, integers } from '../../../text/lists.js';
import { IntegerList } from '../integers.js';
import { closeClass, openClass } from './edge-signs.js';
import type { IndexedText } from './indexed-text.js';
import type { Vocabulary } from './vocabulary.js';

/** Brings sentences into numbers; words not seen before get ids in `vocabulary`. */
export function indexSentences(sentences: readonly string[], vocabulary: Vocabulary): IndexedText {
  const start = integers(sentences.length + 1);
  const lengths = integers(sentences.length);
  const open = bytes(sentences.length);
  const close = bytes(sentences.length);
  const words = new IntegerList();
  const take = (id: number): void => words.push(id);
  for (const [index, sentence] of sentences.entries()) {
    lengths[index] = vocabulary.eachWord(sentence, take);
    start[index + 1] = words.length;
    open[index] = openClass(sentence);
    close[index] = closeClass(sentence);
  }
  return { count: sentences.length, start, words: copyOf(words.values), lengths, open, close };
}

/** Sentences from `first` up to `end` as a text of their own; shares the memory of the whole. */
export function sliceText(text: IndexedText, first: number, end: number): IndexedText {
  return {
    count: end - first,
    start: text.start.subarray(first, end + 1),
    words: text.words,
    lengths: text.lengths.subarray(first, end),
    open: text.open.subarray(first, end),
    close: text.close.subarray(first, end),
  };
}

/** How often each word stands in the texts, by id. */
export function wordCounts(texts: readonly IndexedText[], size: number): Int32Array {
  const counts = integers(size);
  for (const { words } of texts) for (let at = 0; at < words.length; at++) counts[words[at]!]!++;
  return counts;
}
