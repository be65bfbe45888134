import { isNumber, isSign } from '../reading/spelling.js';
import type { Vocabulary } from '../reading/vocabulary.js';
import type { SeedEntries } from '../table.js';
import { skeletonOf } from './skeleton.js';

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

/** Adds words that are alike as they stand: the same on both sides, or with the same beginning in whatever script. */
export function seedsByForm(source: Vocabulary, target: Vocabulary, seeds: SeedEntries): void {
  const byBeginning = idsByBeginning(target);
  for (let from = 0; from < source.size; from++) {
    const word = source.words[from]!;
    const same = target.find(word);
    if (same >= 0) addAlike(from, same, likelihoodOfSame(word), seeds);
    const beginning = beginningOf(word);
    const others = beginning < 0 ? undefined : byBeginning.get(beginning);
    if (others === undefined) continue;
    for (const to of others) if (to !== same) addAlike(from, to, likelihoods.sameBeginning, seeds);
  }
}

function addAlike(from: number, to: number, probability: number, { forward, backward }: SeedEntries): void {
  forward.push({ from, to, probability });
  backward.push({ from: to, to: from, probability });
}

function likelihoodOfSame(word: string): number {
  if (isNumber(word)) return likelihoods.sameNumber;
  if (isSign(word)) return likelihoods.sameSign;
  if (word.length >= shortestCognate) return likelihoods.sameLongWord;
  return word.length >= 2 ? likelihoods.sameShortWord : likelihoods.sameLetter;
}

function idsByBeginning(vocabulary: Vocabulary): ReadonlyMap<number, readonly number[]> {
  const byBeginning = new Map<number, number[]>();
  for (let id = 0; id < vocabulary.size; id++) {
    const beginning = beginningOf(vocabulary.words[id]!);
    if (beginning < 0) continue;
    const ids = byBeginning.get(beginning);
    if (ids === undefined) byBeginning.set(beginning, [id]);
    else ids.push(id);
  }
  return byBeginning;
}

/** The skeleton of a word's beginning; -1 where it has none. */
function beginningOf(word: string): number {
  if (word.length < shortestCognate || isSign(word) || isNumber(word)) return -1;
  return skeletonOf(word, beginningLength, shortestCognate);
}
