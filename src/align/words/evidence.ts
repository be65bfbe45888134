import { type BothDirections, bothDirections, type DirectedLexicon } from './directed.js';
import type { TranslationModel } from './translation-model.js';

/**
 * How much of a word's probability its translations may take; the rest is the word's own frequency (cf. Moore 2002). The
 * prototype's value, not tuned further.
 */
export const translatedShare = 0.9;

const directions = new WeakMap<TranslationModel, BothDirections>();

/**
 * How much likelier two bags of words are as translations of each other than as unrelated, as a natural logarithm: the
 * mean of both directions of IBM model 1 (Brown et al. 1993), each against the words' own frequencies. Of words that
 * the model does not know it says nothing: the less of the words it knows, the nearer to 0.
 *
 * @param source ids of words, `model.source.wordsOf(text)`; their order is of no account. `target` likewise.
 */
export function wordEvidence(
  model: TranslationModel,
  source: ArrayLike<number>,
  target: ArrayLike<number>,
): number {
  const known = directions.get(model) ?? bothDirections(model, model);
  directions.set(model, known);
  return (
    (directedEvidence(known.forward, source, target) + directedEvidence(known.backward, target, source)) / 2
  );
}

function directedEvidence(
  { table, mass, rarity }: DirectedLexicon,
  given: ArrayLike<number>,
  predicted: ArrayLike<number>,
): number {
  const likelihood = new Map<number, number>();
  let known = 0;
  for (let at = 0; at < given.length; at++) {
    const row = given[at]!;
    known += mass[row] ?? 0;
    const end = table.start[row + 1] ?? 0;
    for (let entry = table.start[row] ?? 0; entry < end; entry++) {
      const word = table.word[entry]!;
      likelihood.set(word, (likelihood.get(word) ?? 0) + table.probability[entry]!);
    }
  }
  const share = translatedShare / (given.length + 1);
  let evidence = 0;
  for (let at = 0; at < predicted.length; at++) {
    const word = predicted[at]!;
    const rare = rarity[word] ?? 0;
    if (rare > 0) evidence += Math.log(1 + share * ((likelihood.get(word) ?? 0) * rare - known));
  }
  return evidence;
}
