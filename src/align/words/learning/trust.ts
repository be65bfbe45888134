import { floats } from '../../../text/lists.js';
import type { Trial } from './trials.js';

/** What is believed of a lexicon before a text is seen, and how many words that belief counts for. */
const belief = { share: 0.2, words: 20 };

/** Passes of expectation maximisation; the share moves by less than a hundredth after them. */
const passes = 12;

/**
 * A lexicon of which the texts do not say at least so much (in nats) that its entries hold is left aside, unless they could
 * not say so much of any.
 */
const leastSaid = 3;

/**
 * How often the entries of a lexicon hold: the share of expectation maximisation over "the entry holds" and "it does not,
 * and its translation stands there by chance", drawn towards what is believed of any lexicon.
 */
export function shareThatHolds(trial: Trial): number {
  const weights = weightsOf(trial);
  let share = belief.share;
  for (let pass = 0; pass < passes; pass++) share = nextShare(trial, weights, share);
  const isBorneOut = evidenceFor(trial, weights, share) >= leastSaid || isNearerToHolding(trial, weights);
  return isBorneOut ? share : 0;
}

/** Of few words, whether the trials are as one would expect them rather if entries hold as often as is believed. */
function isNearerToHolding(trial: Trial, weights: Float64Array): boolean {
  const expected = evidenceExpected(trial, weights);
  return expected < leastSaid && evidenceFor(trial, weights, belief.share) >= expected / 2;
}

/** Each word counts once, however often it was tried: frequent words say little by where they stand. */
function weightsOf({ word, count }: Trial): Float64Array {
  const times = new Map<number, number>();
  for (let at = 0; at < count; at++) times.set(word[at]!, (times.get(word[at]!) ?? 0) + 1);
  const weights = floats(count);
  for (let at = 0; at < count; at++) weights[at] = 1 / times.get(word[at]!)!;
  return weights;
}

function nextShare({ mass, chance, isHit, count }: Trial, weights: Float64Array, share: number): number {
  let held = belief.share * belief.words;
  let tried = belief.words;
  for (let at = 0; at < count; at++) {
    tried += mass[at]! * weights[at]!;
    if (isHit[at] === 0) continue;
    const holds = share * mass[at]!;
    held += (weights[at]! * holds) / (holds + (1 - holds) * chance[at]!);
  }
  return Math.min(1, held / tried);
}

/** How much likelier the trials are where that share of the entries holds than where none does, as a natural logarithm. */
function evidenceFor({ mass, chance, isHit, count }: Trial, weights: Float64Array, share: number): number {
  let evidence = 0;
  for (let at = 0; at < count; at++) {
    const holds = share * mass[at]!;
    const likelier = isHit[at] === 1 ? holds / chance[at]! + 1 - holds : 1 - holds;
    evidence += weights[at]! * Math.log(likelier);
  }
  return evidence;
}

/** What `evidenceFor` would be on average for a lexicon that holds as often as is believed. */
function evidenceExpected({ mass, chance, count }: Trial, weights: Float64Array): number {
  let evidence = 0;
  for (let at = 0; at < count; at++) {
    const holds = belief.share * mass[at]!;
    const hit = holds + (1 - holds) * chance[at]!;
    evidence += weights[at]! * (hit * Math.log(hit / chance[at]!) + (1 - hit) * Math.log(1 - holds));
  }
  return evidence;
}
