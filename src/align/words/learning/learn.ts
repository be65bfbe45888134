import { bytes, copyOf, floats, integers, singles } from '../../../text/lists.js';
import type { TranslationTable } from '../table.js';
import type { BagPairs } from './bags.js';
import { type Cooccurrences, countWords } from './cooccurrence.js';

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
  const { placeWords, placeStart, givenSize } = direction;
  const empty = emptyShares(direction);
  const explained = floats(placeWords.length);
  const total = floats(givenSize);
  const weights = weightOfPlaces(pairs, placeStart);
  const live = allEntries(met, initial);
  for (let pass = 0; pass < passes; pass++) {
    explained.set(empty);
    explain(met, direction.places, live, explained);
    for (let at = 0; at < explained.length; at++) explained[at] = weights[at]! / explained[at]!;
    total.fill(0);
    expect(met, direction, live, explained, total);
    maximise(met, direction.given, live, total);
  }
  return tableOfEntries(met, direction, live);
}

/**
 * The entries that are not given up yet, ascending, and how likely each makes its predicted word; what is expected of each
 * is worked out anew in each pass. After the first pass few are left.
 */
interface LiveEntries {
  count: number;
  readonly entry: Int32Array;
  readonly likelihood: Float64Array;
  readonly expected: Float64Array;
}

function allEntries({ count }: Cooccurrences, initial: Float64Array): LiveEntries {
  const live = { count, entry: integers(count), likelihood: floats(count), expected: floats(count) };
  for (let at = 0; at < count; at++) live.entry[at] = at;
  live.likelihood.set(initial);
  return live;
}

/** By place: how much of the word there the empty word explains. */
function emptyShares({ placeWords, predictedSize }: Direction): Float64Array {
  const counts = countWords(placeWords, predictedSize);
  const shares = floats(placeWords.length);
  for (let at = 0; at < shares.length; at++) {
    shares[at] = (emptyWord * counts[placeWords[at]!]!) / placeWords.length;
  }
  return shares;
}

/** Adds to what explains the word at each place how likely each given word makes it. */
function explain(met: Cooccurrences, places: Int32Array, live: LiveEntries, explained: Float64Array): void {
  const { start } = met;
  const { count, entry, likelihood } = live;
  for (let index = 0; index < count; index++) {
    const share = likelihood[index]!;
    const end = start[entry[index]! + 1]!;
    for (let at = start[entry[index]!]!; at < end; at++) explained[places[at]!]! += share;
  }
}

/** Shares each place's weight among the given words; `weighed` is that weight over all that explains the place. */
function expect(
  met: Cooccurrences,
  { places, given }: Direction,
  live: LiveEntries,
  weighed: Float64Array,
  total: Float64Array,
): void {
  const { start } = met;
  const { count, entry, likelihood, expected } = live;
  for (let index = 0; index < count; index++) {
    const end = start[entry[index]! + 1]!;
    let sum = 0;
    for (let at = start[entry[index]!]!; at < end; at++) sum += weighed[places[at]!]!;
    const share = likelihood[index]! * sum;
    expected[index] = share;
    total[given[entry[index]!]!]! += share;
  }
}

/** Works out how likely each entry is now; those that are hardly likely are given up, but a seed may come back. */
function maximise(met: Cooccurrences, given: Int32Array, live: LiveEntries, total: Float64Array): void {
  const { entry, likelihood, expected } = live;
  let kept = 0;
  for (let index = 0; index < live.count; index++) {
    const at = entry[index]!;
    const seed = met.seed[at]!;
    const pseudo = seed > 0 ? seedCount : 0;
    const counted = Math.max(0, expected[index]! - discount) + seed * pseudo;
    const share = counted / (total[given[at]!]! + unseenCount + pseudo);
    const isUnlikely = share < leastWhileLearning;
    if (isUnlikely && pseudo === 0) continue;
    entry[kept] = at;
    likelihood[kept++] = isUnlikely ? 0 : share;
  }
  live.count = kept;
}

/** What is likely enough, in rows by the given word, and the seeds that never met. */
function tableOfEntries(met: Cooccurrences, direction: Direction, live: LiveEntries): TranslationTable {
  const { given, predicted, seeds, givenSize } = direction;
  const { count, entry, likelihood } = live;
  const start = integers(givenSize + 1);
  const metSeed = metSeeds(met, direction, live);
  for (let index = 0; index < count; index++) {
    if (likelihood[index]! > leastLikelihood) start[given[entry[index]!]! + 1]!++;
  }
  for (let row = 0; row < givenSize; row++) {
    const end = seeds.start[row + 1]!;
    for (let at = seeds.start[row]!; at < end; at++) if (metSeed[at] === 0) start[row + 1]!++;
    start[row + 1]! += start[row]!;
  }
  const next = copyOf(start);
  const word = integers(start[givenSize]!);
  const probability = singles(start[givenSize]!);
  for (let index = 0; index < count; index++) {
    if (likelihood[index]! <= leastLikelihood) continue;
    const at = next[given[entry[index]!]!]!++;
    word[at] = predicted[entry[index]!]!;
    probability[at] = likelihood[index]!;
  }
  for (let row = 0; row < givenSize; row++) {
    const end = seeds.start[row + 1]!;
    for (let at = seeds.start[row]!; at < end; at++) {
      if (metSeed[at] !== 0) continue;
      const free = next[row]!++;
      word[free] = seeds.word[at]!;
      probability[free] = seeds.probability[at]! * unmetShare;
    }
  }
  return { start, word, probability };
}

/** By place in the seeds' table: 1 where the learnt table has the pair. */
function metSeeds(met: Cooccurrences, direction: Direction, live: LiveEntries): Uint8Array {
  const { given, predicted, seeds } = direction;
  const marks = bytes(seeds.word.length);
  for (let index = 0; index < live.count; index++) {
    const entry = live.entry[index]!;
    if (met.seed[entry] === 0 || live.likelihood[index]! <= leastLikelihood) continue;
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
