import { bytes, copyOf, integers } from '../../../text/lists.js';
import { IntegerList } from '../integers.js';
import { closeClass, openClass } from './edge-signs.js';
import type { Vocabulary } from './vocabulary.js';

/** Sentences as numbers: of the words of sentence i, ids in `words` from `start[i]` to `start[i + 1]`. */
export interface IndexedText {
  readonly count: number;
  readonly start: Int32Array;
  readonly words: Int32Array;
  /** Length of each sentence in UTF-16 units that are not white space. */
  readonly ink: Int32Array;
  /** Classes of each sentence's beginning and end, see `openClass` and `closeClass`. */
  readonly open: Uint8Array;
  readonly close: Uint8Array;
}

/** Brings sentences into numbers; words not seen before get ids in `vocabulary`. */
export function indexSentences(sentences: readonly string[], vocabulary: Vocabulary): IndexedText {
  const start = integers(sentences.length + 1);
  const ink = integers(sentences.length);
  const open = bytes(sentences.length);
  const close = bytes(sentences.length);
  const words = new IntegerList();
  const take = (id: number): void => words.push(id);
  for (const [index, sentence] of sentences.entries()) {
    ink[index] = vocabulary.eachWord(sentence, take);
    start[index + 1] = words.length;
    open[index] = openClass(sentence);
    close[index] = closeClass(sentence);
  }
  return { count: sentences.length, start, words: copyOf(words.values), ink, open, close };
}

/** Sentences from `first` up to `end` as a text of their own; shares the memory of the whole. */
export function sliceText(text: IndexedText, first: number, end: number): IndexedText {
  return {
    count: end - first,
    start: text.start.subarray(first, end + 1),
    words: text.words,
    ink: text.ink.subarray(first, end),
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
