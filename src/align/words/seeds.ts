import { skeletonOf } from './skeleton.js';
import { isNumber, isSign } from './spelling.js';
import type { TranslationEntry } from './table.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * How likely a word is translated by its like before anything is learnt. Set by hand, each to one digit, and
 * not tuned: the rounds of learning correct them.
 */
const likelihoods = {
  sameNumber: 0.8,
  sameSign: 0.6,
  sameLongWord: 0.7,
  sameShortWord: 0.15,
  sameLetter: 0.05,
  sameBeginning: 0.35,
  sameTerm: 0.6,
} as const;

/** Words that differ only by accents and what follows this many letters of their skeletons are taken for cognates. */
const beginningLength = 5;
const shortestCognate = 4;

/** Words that are alike as they stand: the same on both sides, or with the same beginning in whatever script. */
export function seedsByForm(source: Vocabulary, target: Vocabulary): TranslationEntry[] {
  const byBeginning = idsByBeginning(target);
  const seeds: TranslationEntry[] = [];
  for (const [from, word] of source.words.entries()) {
    const same = target.find(word);
    if (same >= 0) seeds.push({ from, to: same, probability: likelihoodOfSame(word) });
    for (const to of byBeginning.get(beginningOf(word) ?? '') ?? []) {
      if (to !== same) seeds.push({ from, to, probability: likelihoods.sameBeginning });
    }
  }
  return seeds;
}

function likelihoodOfSame(word: string): number {
  if (isNumber(word)) return likelihoods.sameNumber;
  if (isSign(word)) return likelihoods.sameSign;
  if (word.length >= shortestCognate) return likelihoods.sameLongWord;
  return word.length >= 2 ? likelihoods.sameShortWord : likelihoods.sameLetter;
}

function idsByBeginning(vocabulary: Vocabulary): ReadonlyMap<string, readonly number[]> {
  const byBeginning = new Map<string, number[]>();
  for (const [id, word] of vocabulary.words.entries()) {
    const beginning = beginningOf(word);
    if (beginning === null) continue;
    const ids = byBeginning.get(beginning);
    if (ids === undefined) byBeginning.set(beginning, [id]);
    else ids.push(id);
  }
  return byBeginning;
}

function beginningOf(word: string): string | null {
  if (word.length < shortestCognate || isSign(word) || isNumber(word)) return null;
  const skeleton = skeletonOf(word, beginningLength);
  return skeleton !== null && skeleton.length >= shortestCognate ? skeleton : null;
}
