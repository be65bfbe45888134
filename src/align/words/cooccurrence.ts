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
  readonly #pairs: BagPairs;
  readonly #seeds: TranslationTable;
  /** Where each source word stands, and in which pair each place is. */
  readonly #places: { readonly start: Int32Array; readonly place: Int32Array };
  readonly #pairOf: Int32Array;
  readonly #targetCounts: Int32Array;
  /** By target word, for the source word that is looked at: pairs with both, the seed, the entry. */
  readonly #times: Int32Array;
  readonly #seedOf: Float32Array;
  readonly #entryOf: Int32Array;

  readonly #source = new IntegerList();
  readonly #target = new IntegerList();
  readonly #start = new IntegerList();
  readonly #sourceAt = new IntegerList();
  readonly #targetAt = new IntegerList();
  readonly #seed: number[] = [];
  readonly #dice: number[] = [];

  constructor(pairs: BagPairs, seeds: TranslationTable, targetSize: number) {
    this.#pairs = pairs;
    this.#seeds = seeds;
    this.#places = placesByWord(pairs.sourceWords, seeds.start.length - 1);
    this.#pairOf = pairOfPlace(pairs.sourceStart);
    this.#targetCounts = countWords(pairs.targetWords, targetSize);
    this.#times = new Int32Array(targetSize);
    this.#seedOf = new Float32Array(targetSize);
    this.#entryOf = new Int32Array(targetSize);
    this.#start.push(0);
  }

  /** Notes the entries of one source word; words come in ascending order. */
  take(word: number): void {
    const { start, place } = this.#places;
    const places = place.subarray(start[word]!, start[word + 1]!);
    const firstSeed = this.#seeds.start[word]!;
    const endSeed = this.#seeds.start[word + 1]!;
    if (places.length === 0 || (places.length < leastSupport && firstSeed === endSeed)) return;
    for (let at = firstSeed; at < endSeed; at++) {
      this.#seedOf[this.#seeds.word[at]!] = this.#seeds.probability[at]!;
    }
    const firstEntry = this.#source.length;
    for (const companion of this.#countCompanions(places)) this.#decide(word, companion, places.length);
    if (this.#source.length > firstEntry) this.#noteMeetings(places, firstEntry);
    for (let at = firstSeed; at < endSeed; at++) this.#seedOf[this.#seeds.word[at]!] = 0;
  }

  #countCompanions(places: Int32Array): readonly number[] {
    const { targetStart, targetWords } = this.#pairs;
    const times = this.#times;
    const pairOf = this.#pairOf;
    const met: number[] = [];
    for (let index = 0; index < places.length; index++) {
      const pair = pairOf[places[index]!]!;
      const end = targetStart[pair + 1]!;
      for (let at = targetStart[pair]!; at < end; at++) {
        const companion = targetWords[at]!;
        if (times[companion]!++ === 0) met.push(companion);
      }
    }
    return met;
  }

  /** Makes an entry of a companion that is met often enough. */
  #decide(word: number, companion: number, count: number): void {
    const times = this.#times[companion]!;
    this.#times[companion] = 0;
    const seed = this.#seedOf[companion]!;
    const dice = (2 * times) / (count + this.#targetCounts[companion]!);
    const kept = seed > 0 || (times >= leastSupport && dice >= leastDice);
    this.#entryOf[companion] = kept ? this.#source.length : -1;
    if (!kept) return;
    this.#source.push(word);
    this.#target.push(companion);
    this.#seed.push(seed);
    this.#dice.push(dice);
    this.#start.push(this.#start.last + times);
  }

  #noteMeetings(places: Int32Array, firstEntry: number): void {
    const { targetStart, targetWords } = this.#pairs;
    const entryOf = this.#entryOf;
    const next = this.#start.values.slice(firstEntry, this.#source.length);
    this.#sourceAt.extend(this.#start.last);
    this.#targetAt.extend(this.#start.last);
    const sourceAt = this.#sourceAt.values;
    const targetAt = this.#targetAt.values;
    for (let index = 0; index < places.length; index++) {
      const place = places[index]!;
      const pair = this.#pairOf[place]!;
      const end = targetStart[pair + 1]!;
      for (let at = targetStart[pair]!; at < end; at++) {
        const entry = entryOf[targetWords[at]!]!;
        if (entry < 0) continue;
        const free = next[entry - firstEntry]!++;
        sourceAt[free] = place;
        targetAt[free] = at;
      }
    }
  }

  result(): Cooccurrences {
    return {
      count: this.#source.length,
      source: this.#source.values,
      target: this.#target.values,
      start: this.#start.values,
      sourceAt: this.#sourceAt.values,
      targetAt: this.#targetAt.values,
      seed: Float32Array.from(this.#seed),
      dice: Float32Array.from(this.#dice),
    };
  }
}

/** For each place in the list that `start` parts, the index of its part. */
function pairOfPlace(start: Int32Array): Int32Array {
  const pairOf = new Int32Array(start[start.length - 1] ?? 0);
  for (let pair = 0; pair + 1 < start.length; pair++) pairOf.fill(pair, start[pair], start[pair + 1]);
  return pairOf;
}

/** Where each word stands, in rows by word. */
function placesByWord(words: Int32Array, size: number): { start: Int32Array; place: Int32Array } {
  const start = new Int32Array(size + 1);
  for (const word of words) start[word + 1]!++;
  for (let word = 0; word < size; word++) start[word + 1]! += start[word]!;
  const next = start.slice();
  const place = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) place[next[words[at]!]!++] = at;
  return { start, place };
}

/** How often each word stands in a list, by id. */
export function countWords(words: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const word of words) counts[word]!++;
  return counts;
}
