import { bytes, copyOf, floats, integers, singles } from '../../text/lists.js';
import { type BagPairs, type Cooccurrences, countWords } from './cooccurrence.js';
import type { TranslationTable } from './table.js';

/** Passes of expectation maximisation; from Dice's coefficients four are enough, more gain nothing. */
const passes = 4;

/** Weight of the empty word, which makes what no word translates, relative to the words' own frequencies (cf. Moore 2004). */
const emptyWord = 0.3;

/** Taken off each expected count: a pair of words should not gain from the one bead in which it is looked for. */
const discount = 0.4;

/** Pseudo-counts: what a seed counts for, and what keeps a rare word's row below 1. */
const seedCount = 2;
const unseenCount = 0.5;

/** Pairs of words below this are given up while learning, and in the end those below the next. */
const leastWhileLearning = 0.002;
const leastLikelihood = 0.01;

/** What a pair of words that only ever stands together begins with. */
const diceShare = 0.5;

/** What is left of a seed whose two words never meet. */
const unmetShare = 0.6;

/** One direction of what is learnt: the words that are given and those that are predicted. */
interface Direction {
  readonly given: Int32Array;
  readonly givenSize: number;
  readonly predicted: Int32Array;
  /** Places of the predicted words, see `Cooccurrences`. */
  readonly places: Int32Array;
  readonly placeWords: Int32Array;
  readonly placeStart: Int32Array;
  readonly predictedSize: number;
  readonly seeds: TranslationTable;
}

/** Learns both directions of IBM model 1 (Brown et al. 1993) from bags of words. Seeds weigh in as pseudo-counts. */
export function learnTables(
  pairs: BagPairs,
  met: Cooccurrences,
  forwardSeeds: TranslationTable,
  backwardSeeds: TranslationTable,
): { forward: TranslationTable; backward: TranslationTable } {
  const sizes = { source: forwardSeeds.start.length - 1, target: backwardSeeds.start.length - 1 };
  const initial = floats(met.count);
  for (let entry = 0; entry < met.count; entry++) {
    initial[entry] = diceShare * met.dice[entry]! + met.seed[entry]!;
  }
  const forward = learnDirection(pairs, met, initial, {
    given: met.source,
    givenSize: sizes.source,
    predicted: met.target,
    places: met.targetAt,
    placeWords: pairs.targetWords,
    placeStart: pairs.targetStart,
    predictedSize: sizes.target,
    seeds: forwardSeeds,
  });
  const backward = learnDirection(pairs, met, initial, {
    given: met.target,
    givenSize: sizes.target,
    predicted: met.source,
    places: met.sourceAt,
    placeWords: pairs.sourceWords,
    placeStart: pairs.sourceStart,
    predictedSize: sizes.source,
    seeds: backwardSeeds,
  });
  return { forward, backward };
}

function learnDirection(
  pairs: BagPairs,
  met: Cooccurrences,
  initial: Float64Array,
  direction: Direction,
): TranslationTable {
  const { placeWords, givenSize, predictedSize } = direction;
  const likelihood = floats(initial.length);
  likelihood.set(initial);
  const counts = countWords(placeWords, predictedSize);
  const empty = floats(placeWords.length);
  for (let at = 0; at < empty.length; at++) {
    empty[at] = (emptyWord * counts[placeWords[at]!]!) / placeWords.length;
  }
  const explained = floats(placeWords.length);
  const total = floats(givenSize);
  const expected = floats(met.count);
  const weights = weightOfPlaces(pairs, direction.placeStart);
  for (let pass = 0; pass < passes; pass++) {
    explained.set(empty);
    expect(met, direction.places, likelihood, explained, weights, expected);
    maximise(met, direction.given, expected, total, likelihood);
  }
  return tableOfEntries(met, direction, likelihood);
}

/** Shares each place's weight among the given words, by how likely each makes the word there. */
function expect(
  met: Cooccurrences,
  places: Int32Array,
  likelihood: Float64Array,
  explained: Float64Array,
  weights: Float32Array,
  expected: Float64Array,
): void {
  for (let entry = 0; entry < met.count; entry++) {
    const share = likelihood[entry]!;
    if (share === 0) continue;
    const end = met.start[entry + 1]!;
    for (let at = met.start[entry]!; at < end; at++) explained[places[at]!]! += share;
  }
  for (let at = 0; at < explained.length; at++) explained[at] = weights[at]! / explained[at]!;
  for (let entry = 0; entry < met.count; entry++) {
    if (likelihood[entry] === 0) {
      expected[entry] = 0;
      continue;
    }
    const end = met.start[entry + 1]!;
    let sum = 0;
    for (let at = met.start[entry]!; at < end; at++) sum += explained[places[at]!]!;
    expected[entry] = likelihood[entry]! * sum;
  }
}

function maximise(
  met: Cooccurrences,
  given: Int32Array,
  expected: Float64Array,
  total: Float64Array,
  likelihood: Float64Array,
): void {
  total.fill(0);
  for (let entry = 0; entry < met.count; entry++) total[given[entry]!]! += expected[entry]!;
  for (let entry = 0; entry < met.count; entry++) {
    const seed = met.seed[entry]!;
    const pseudo = seed > 0 ? seedCount : 0;
    const counted = Math.max(0, expected[entry]! - discount) + seed * pseudo;
    const share = counted / (total[given[entry]!]! + unseenCount + pseudo);
    likelihood[entry] = share < leastWhileLearning ? 0 : share;
  }
}

/** What is likely enough, in rows by the given word, and the seeds that never met. */
function tableOfEntries(
  met: Cooccurrences,
  direction: Direction,
  likelihood: Float64Array,
): TranslationTable {
  const { given, predicted, seeds, givenSize } = direction;
  const start = integers(givenSize + 1);
  const kept = (entry: number): boolean => likelihood[entry]! > leastLikelihood;
  const metSeed = metSeeds(met, direction, kept);
  for (let entry = 0; entry < met.count; entry++) if (kept(entry)) start[given[entry]! + 1]!++;
  for (let row = 0; row < givenSize; row++) {
    for (let at = seeds.start[row]!; at < seeds.start[row + 1]!; at++)
      if (metSeed[at] === 0) start[row + 1]!++;
  }
  for (let row = 0; row < givenSize; row++) start[row + 1]! += start[row]!;
  const next = copyOf(start);
  const word = integers(start[givenSize]!);
  const probability = singles(start[givenSize]!);
  for (let entry = 0; entry < met.count; entry++) {
    if (!kept(entry)) continue;
    const at = next[given[entry]!]!++;
    word[at] = predicted[entry]!;
    probability[at] = likelihood[entry]!;
  }
  for (let row = 0; row < givenSize; row++) {
    for (let at = seeds.start[row]!; at < seeds.start[row + 1]!; at++) {
      if (metSeed[at] !== 0) continue;
      const free = next[row]!++;
      word[free] = seeds.word[at]!;
      probability[free] = seeds.probability[at]! * unmetShare;
    }
  }
  return { start, word, probability };
}

/** By place in the seeds' table: 1 where the learnt table has the pair. */
function metSeeds(met: Cooccurrences, direction: Direction, kept: (entry: number) => boolean): Uint8Array {
  const { given, predicted, seeds } = direction;
  const marks = bytes(seeds.word.length);
  for (let entry = 0; entry < met.count; entry++) {
    if (met.seed[entry] === 0 || !kept(entry)) continue;
    const row = given[entry]!;
    for (let at = seeds.start[row]!; at < seeds.start[row + 1]!; at++) {
      if (seeds.word[at] === predicted[entry]) marks[at] = 1;
    }
  }
  return marks;
}

function weightOfPlaces(pairs: BagPairs, start: Int32Array): Float32Array {
  const weights = singles(start[pairs.count] ?? 0);
  for (let pair = 0; pair < pairs.count; pair++)
    weights.fill(pairs.weight[pair]!, start[pair], start[pair + 1]);
  return weights;
}
