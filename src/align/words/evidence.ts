import type { TranslationModel } from './model.js';
import type { TranslationTable } from './table.js';

/** How much of a word's probability the translations may take, the rest is the word's own frequency (cf. Moore 2002). */
export const translatedShare = 0.9;

/**
 * How much likelier two bags of words are as translations of each other than as unrelated, as a natural logarithm: the
 * mean of both directions of IBM model 1 (Brown et al. 1993), each against the words' own frequencies. Of words that
 * the model does not know it says nothing: the less of the words it knows, the nearer to 0.
 *
 * @param source ids of words, `model.source.wordsOf(text)`; order is of no account.
 */
export function wordEvidence(
  model: TranslationModel,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
): number {
  const forward = directedEvidence(model.forward, model.targetCounts, source, target);
  const backward = directedEvidence(model.backward, model.sourceCounts, target, source);
  return (forward + backward) / 2;
}

function directedEvidence(
  table: TranslationTable,
  counts: Int32Array,
  given: ArrayLike<number>,
  predicted: ArrayLike<number>,
): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const likelihood = new Map<number, number>();
  let mass = 0;
  for (let at = 0; at < given.length; at++) {
    const row = given[at]!;
    if (row + 1 >= table.start.length) continue;
    for (let entry = table.start[row]!; entry < table.start[row + 1]!; entry++) {
      const word = table.word[entry]!;
      likelihood.set(word, (likelihood.get(word) ?? 0) + table.probability[entry]!);
      mass += table.probability[entry]!;
    }
  }
  const share = translatedShare / (given.length + 1);
  let evidence = 0;
  for (let at = 0; at < predicted.length; at++) {
    const word = predicted[at]!;
    const ratio = ((likelihood.get(word) ?? 0) * total) / ((counts[word] ?? 0) + 1);
    evidence += Math.log(1 + share * (ratio - mass));
  }
  return evidence;
}
