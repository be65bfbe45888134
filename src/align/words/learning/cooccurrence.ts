import { copyOf, integers, singles } from '../../../text/lists.js';
import { IntegerList } from '../integers.js';
import type { TranslationTable } from '../table.js';
import type { BagPairs } from './bags.js';
import { type Companions, companionsOf } from './companions.js';

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

  #count = 0;
  readonly #source = new IntegerList();
  readonly #target = new IntegerList();
  readonly #start = new IntegerList();
  readonly #sourceAt = new IntegerList();
  readonly #targetAt = new IntegerList();
  #seed = singles(1024);
  #dice = singles(1024);

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
  }

  /** Notes the entries of one source word; words come in ascending order. */
  take(word: number): void {
    const first = this.#places.start[word]!;
    const end = this.#places.start[word + 1]!;
    const isSeeded = this.#seeds.start[word]! < this.#seeds.start[word + 1]!;
    if (first === end || (end - first < leastSupport && !isSeeded)) return;
    if (isSeeded) this.#markSeeds(word, true);
    const firstEntry = this.#count;
    const met = this.#countCompanions(first, end);
    this.#decide(word, met, end - first);
    if (this.#count > firstEntry) this.#noteMeetings(first, end, firstEntry);
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

  /** Makes entries of those that the source word, which stands in `stands` pairs, meets often enough. */
  #decide(word: number, met: number, stands: number): void {
    this.#makeRoom(this.#count + met);
    const source = this.#source.room;
    const target = this.#target.room;
    const start = this.#start.room;
    const seeds = this.#seed;
    const dices = this.#dice;
    const timesOf = this.#times;
    const entryOf = this.#entryOf;
    let count = this.#count;
    for (let at = 0; at < met; at++) {
      const companion = this.#met[at]!;
      const times = timesOf[companion]!;
      timesOf[companion] = 0;
      entryOf[companion] = -1;
      const seed = this.#seedOf[companion]!;
      if (seed === 0 && times < leastSupport) continue;
      const dice = (2 * times) / (stands + this.#targetCounts[companion]!);
      if (seed === 0 && dice < leastDice) continue;
      entryOf[companion] = count;
      source[count] = word;
      target[count] = companion;
      seeds[count] = seed;
      dices[count] = dice;
      start[count + 1] = start[count]! + times;
      count++;
    }
    this.#count = count;
  }

  #makeRoom(entries: number): void {
    this.#source.extend(entries);
    this.#target.extend(entries);
    this.#start.extend(entries + 1);
    if (entries <= this.#seed.length) return;
    this.#seed = grown(this.#seed, 2 * entries);
    this.#dice = grown(this.#dice, 2 * entries);
  }

  #noteMeetings(first: number, end: number, firstEntry: number): void {
    const { start, words, places } = this.#companions;
    const entryOf = this.#entryOf;
    const pairOf = this.#pairOf;
    const next = this.#next;
    const starts = this.#start.room;
    for (let entry = firstEntry; entry < this.#count; entry++) next[entry - firstEntry] = starts[entry]!;
    this.#sourceAt.extend(starts[this.#count]!);
    this.#targetAt.extend(starts[this.#count]!);
    const sourceAt = this.#sourceAt.room;
    const targetAt = this.#targetAt.room;
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
    const count = this.#count;
    this.#makeRoom(count);
    const [seed, dice] = [this.#seed.subarray(0, count), this.#dice.subarray(0, count)];
    const [source, target, start] = [this.#source.values, this.#target.values, this.#start.values];
    const [sourceAt, targetAt] = [this.#sourceAt.values, this.#targetAt.values];
    return { count, source, target, start, sourceAt, targetAt, seed, dice };
  }
}

function grown(list: Float32Array, length: number): Float32Array {
  const larger = singles(length);
  larger.set(list);
  return larger;
}

/** For each place in the list that `start` parts, the index of its part. */
function pairOfPlace(start: Int32Array): Int32Array {
  const pairOf = integers(start[start.length - 1] ?? 0);
  for (let pair = 0, at = 0; pair + 1 < start.length; pair++) {
    for (; at < start[pair + 1]!; at++) pairOf[at] = pair;
  }
  return pairOf;
}

/** Where each word stands, in rows by word. */
function placesByWord(words: Int32Array, size: number): { start: Int32Array; place: Int32Array } {
  const start = integers(size + 1);
  for (let at = 0; at < words.length; at++) start[words[at]! + 1]!++;
  for (let word = 0; word < size; word++) start[word + 1]! += start[word]!;
  const next = copyOf(start);
  const place = integers(words.length);
  for (let at = 0; at < words.length; at++) place[next[words[at]!]!++] = at;
  return { start, place };
}

/** How often each word stands in a list, by id. */
export function countWords(words: Int32Array, size: number): Int32Array {
  const counts = integers(size);
  for (let at = 0; at < words.length; at++) counts[words[at]!]!++;
  return counts;
}
