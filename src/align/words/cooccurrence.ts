import { copyOf, integers, singles } from '../../text/lists.js';
import { type Companions, companionsOf } from './companions.js';
import { IntegerList } from './integers.js';
import type { TranslationTable } from './table.js';

/** Bags of words that translate each other; of pair p the words from `start[p]` to `start[p + 1]`, each word once. */
export interface BagPairs {
  readonly count: number;
  readonly sourceStart: Int32Array;
  readonly sourceWords: Int32Array;
  readonly targetStart: Int32Array;
  readonly targetWords: Int32Array;
  /** How sure each pair is, 0 to 1. */
  readonly weight: Float32Array;
}

/**
 * Which words stand together in how many pairs: entry e pairs `source[e]` with `target[e]`, ascending in the source.
 * Where they meet, as places in the pairs' lists of words, stands from `start[e]` to `start[e + 1]`.
 */
export interface Cooccurrences {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly start: Int32Array;
  readonly sourceAt: Int32Array;
  readonly targetAt: Int32Array;
  /** What a seed says of the two words, 0 where none does. */
  readonly seed: Float32Array;
  /** Dice's coefficient: the pairs with both, twice, over those with the one and those with the other. */
  readonly dice: Float32Array;
}

/** Words that meet in fewer pairs, or so seldom for how frequent they are, are no evidence unless a seed says so. */
const leastSupport = 2;
const leastDice = 0.06;

/**
 * Finds the words that meet. Time is linear in the sum, over all pairs, of the product of the two bags' sizes.
 *
 * @param seeds a table by source word.
 */
export function cooccurrences(pairs: BagPairs, seeds: TranslationTable, targetSize: number): Cooccurrences {
  const collector = new Collector(pairs, seeds, targetSize);
  for (let word = 0; word + 1 < seeds.start.length; word++) collector.take(word);
  return collector.result();
}

class Collector {
  readonly #seeds: TranslationTable;
  /** Where each source word stands, and in which pair each place is. */
  readonly #places: { readonly start: Int32Array; readonly place: Int32Array };
  readonly #pairOf: Int32Array;
  readonly #targetCounts: Int32Array;
  readonly #companions: Companions;
  /** By target word, for the source word that is looked at: pairs with both, the seed, the entry. */
  readonly #times: Int32Array;
  readonly #seedOf: Float32Array;
  readonly #entryOf: Int32Array;
  /** The target words that the source word meets. */
  readonly #met: Int32Array;
  /** Where the next meeting goes, by entry of the source word. */
  readonly #next: Int32Array;

  readonly #source = new IntegerList();
  readonly #target = new IntegerList();
  readonly #start = new IntegerList();
  readonly #sourceAt = new IntegerList();
  readonly #targetAt = new IntegerList();

  constructor(pairs: BagPairs, seeds: TranslationTable, targetSize: number) {
    this.#seeds = seeds;
    this.#places = placesByWord(pairs.sourceWords, seeds.start.length - 1);
    this.#pairOf = pairOfPlace(pairs.sourceStart);
    this.#targetCounts = countWords(pairs.targetWords, targetSize);
    this.#companions = companionsOf(pairs, this.#targetCounts, seeds, leastSupport);
    this.#times = integers(targetSize);
    this.#seedOf = singles(targetSize);
    this.#entryOf = integers(targetSize);
    this.#met = integers(targetSize);
    this.#next = integers(targetSize);
    this.#start.push(0);
  }

  /** Notes the entries of one source word; words come in ascending order. */
  take(word: number): void {
    const first = this.#places.start[word]!;
    const end = this.#places.start[word + 1]!;
    const isSeeded = this.#seeds.start[word]! < this.#seeds.start[word + 1]!;
    if (first === end || (end - first < leastSupport && !isSeeded)) return;
    if (isSeeded) this.#markSeeds(word, true);
    const firstEntry = this.#source.length;
    const met = this.#countCompanions(first, end);
    for (let at = 0; at < met; at++) this.#decide(word, this.#met[at]!, end - first);
    if (this.#source.length > firstEntry) this.#noteMeetings(first, end, firstEntry);
    if (isSeeded) this.#markSeeds(word, false);
  }

  #markSeeds(word: number, isOn: boolean): void {
    const { start, word: words, probability } = this.#seeds;
    for (let at = start[word]!; at < start[word + 1]!; at++) {
      this.#seedOf[words[at]!] = isOn ? probability[at]! : 0;
    }
  }

  /** Counts the words in the pairs of some places, into `#met` and `#times`; returns how many there are. */
  #countCompanions(first: number, end: number): number {
    const { start, words } = this.#companions;
    const { place } = this.#places;
    const times = this.#times;
    const met = this.#met;
    const pairOf = this.#pairOf;
    let count = 0;
    for (let index = first; index < end; index++) {
      const pair = pairOf[place[index]!]!;
      const last = start[pair + 1]!;
      for (let at = start[pair]!; at < last; at++) {
        const companion = words[at]!;
        if (times[companion]!++ === 0) met[count++] = companion;
      }
    }
    return count;
  }

  /** Makes an entry of a companion that is met often enough. */
  #decide(word: number, companion: number, count: number): void {
    const times = this.#times[companion]!;
    this.#times[companion] = 0;
    const kept =
      this.#seedOf[companion]! > 0 ||
      (times >= leastSupport && diceOf(times, count, this.#targetCounts[companion]!) >= leastDice);
    this.#entryOf[companion] = kept ? this.#source.length : -1;
    if (!kept) return;
    this.#source.push(word);
    this.#target.push(companion);
    this.#start.push(this.#start.last + times);
  }

  #noteMeetings(first: number, end: number, firstEntry: number): void {
    const { start, words, places } = this.#companions;
    const entryOf = this.#entryOf;
    const pairOf = this.#pairOf;
    const next = this.#next;
    next.set(this.#start.values.subarray(firstEntry, this.#source.length));
    this.#sourceAt.extend(this.#start.last);
    this.#targetAt.extend(this.#start.last);
    const sourceAt = this.#sourceAt.values;
    const targetAt = this.#targetAt.values;
    for (let index = first; index < end; index++) {
      const place = this.#places.place[index]!;
      const pair = pairOf[place]!;
      const last = start[pair + 1]!;
      for (let at = start[pair]!; at < last; at++) {
        const entry = entryOf[words[at]!]! - firstEntry;
        if (entry < 0) continue;
        const free = next[entry]!++;
        sourceAt[free] = place;
        targetAt[free] = places[at]!;
      }
    }
  }

  result(): Cooccurrences {
    const count = this.#source.length;
    const [source, target, start] = [this.#source.values, this.#target.values, this.#start.values];
    const seed = singles(count);
    const dice = singles(count);
    for (let entry = 0, seeded = -1; entry < count; entry++) {
      const word = source[entry]!;
      const other = target[entry]!;
      if (word !== seeded && seeded >= 0) this.#markSeeds(seeded, false);
      if (word !== seeded) this.#markSeeds(word, true);
      seeded = word;
      seed[entry] = this.#seedOf[other]!;
      const stands = this.#places.start[word + 1]! - this.#places.start[word]!;
      dice[entry] = diceOf(start[entry + 1]! - start[entry]!, stands, this.#targetCounts[other]!);
    }
    const [sourceAt, targetAt] = [this.#sourceAt.values, this.#targetAt.values];
    return { count, source, target, start, sourceAt, targetAt, seed, dice };
  }
}

function diceOf(together: number, one: number, other: number): number {
  return (2 * together) / (one + other);
}

/** For each place in the list that `start` parts, the index of its part. */
function pairOfPlace(start: Int32Array): Int32Array {
  const pairOf = integers(start[start.length - 1] ?? 0);
  for (let pair = 0; pair + 1 < start.length; pair++) pairOf.fill(pair, start[pair], start[pair + 1]);
  return pairOf;
}

/** Where each word stands, in rows by word. */
function placesByWord(words: Int32Array, size: number): { start: Int32Array; place: Int32Array } {
  const start = integers(size + 1);
  for (const word of words) start[word + 1]!++;
  for (let word = 0; word < size; word++) start[word + 1]! += start[word]!;
  const next = copyOf(start);
  const place = integers(words.length);
  for (let at = 0; at < words.length; at++) place[next[words[at]!]!++] = at;
  return { start, place };
}

/** How often each word stands in a list, by id. */
export function countWords(words: Int32Array, size: number): Int32Array {
  const counts = integers(size);
  for (const word of words) counts[word]!++;
  return counts;
}
