import { floats } from '../../text/lists.js';
import type { WordCounts } from '../words/counts.js';
import type { IndexedText } from '../words/reading/indexed-text.js';
import type { TranslationTable } from '../words/table.js';
import type { TranslationModel } from '../words/translation-model.js';
import { hasTwoSides, type SpanBead } from './model/span-beads.js';

/** Only beads this likely are counted: what is learnt from a wrong one is found again. */
const confidence = 0.9;

/** Weight of the empty word, which makes what no word translates, as where tables are learnt. */
const emptyWord = 0.3;

/** Smaller shares of a word are not counted. */
const leastShare = 0.02;

/**
 * Counts how much of each word the words on the other side of its bead are expected to have made, in both directions: the
 * expectation of IBM model 1 (Brown et al. 1993) over the beads of one text, each word of a bead once.
 */
export function countWordPairs(
  source: IndexedText,
  target: IndexedText,
  beads: readonly SpanBead[],
  model: TranslationModel,
  counts: WordCounts,
): void {
  const forward = new Shares(model.forward, model.targetCounts);
  const backward = new Shares(model.backward, model.sourceCounts);
  for (const bead of beads) {
    if (bead.score < confidence || !hasTwoSides(bead)) continue;
    const from = wordsIn(source, bead.sourceStart, bead.sourceEnd);
    const to = wordsIn(target, bead.targetStart, bead.targetEnd);
    forward.each(from, to, (given, predicted, share) => {
      counts.addShares(model.source.words[given]!, model.target.words[predicted]!, share, 0);
    });
    backward.each(to, from, (given, predicted, share) => {
      counts.addShares(model.source.words[predicted]!, model.target.words[given]!, 0, share);
    });
  }
}

function wordsIn(text: IndexedText, first: number, end: number): number[] {
  return [...new Set(text.words.subarray(text.start[first], text.start[end]))];
}

/** One direction of a table: which given words explain a predicted one. */
class Shares {
  readonly #table: TranslationTable;
  readonly #empty: Float64Array;
  /** By predicted word, what explains it in the bead at hand; 0 where it does not stand there. */
  readonly #explained: Float64Array;

  constructor(table: TranslationTable, counts: ArrayLike<number>) {
    this.#table = table;
    let all = 0;
    for (let word = 0; word < counts.length; word++) all += counts[word]!;
    this.#empty = floats(counts.length);
    for (let word = 0; word < counts.length; word++)
      this.#empty[word] = (emptyWord * counts[word]!) / Math.max(1, all);
    this.#explained = floats(counts.length);
  }

  each(
    given: readonly number[],
    predicted: readonly number[],
    visit: (given: number, predicted: number, share: number) => void,
  ): void {
    const explained = this.#explained;
    for (const word of predicted) explained[word] = this.#empty[word]!;
    this.#entries(given, (_, word, probability) => {
      if (explained[word]! > 0) explained[word]! += probability;
    });
    this.#entries(given, (from, word, probability) => {
      const share = explained[word]! > 0 ? probability / explained[word]! : 0;
      if (share >= leastShare) visit(from, word, share);
    });
    for (const word of predicted) explained[word] = 0;
  }

  #entries(given: readonly number[], visit: (from: number, to: number, probability: number) => void): void {
    const { start, word, probability } = this.#table;
    for (const from of given)
      for (let at = start[from] ?? 0; at < (start[from + 1] ?? 0); at++)
        visit(from, word[at]!, probability[at]!);
  }
}
