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
}

/** Words that meet in fewer pairs are no evidence, unless a seed says so. */
const leastSupport = 2;

/**
 * Finds the words that meet. Time and memory are linear in the sum, over all pairs, of the product of the two bags'
 * sizes.
 *
 * @param seeds a table by source word.
 */
export function cooccurrences(pairs: BagPairs, seeds: TranslationTable, targetSize: number): Cooccurrences {
  const rows = placesByWord(pairs.sourceWords, seeds.start.length - 1);
  const pairOf = pairOfPlace(pairs.sourceStart);
  const times = new Int32Array(targetSize);
  const entryOf = new Int32Array(targetSize);
  const seedOf = new Float32Array(targetSize);
  const source = new IntegerList();
  const target = new IntegerList();
  const start = new IntegerList();
  const sourceAt = new IntegerList();
  const targetAt = new IntegerList();
  const seed: number[] = [];
  start.push(0);
  for (let word = 0; word + 1 < rows.start.length; word++) {
    const places = rows.place.subarray(rows.start[word]!, rows.start[word + 1]!);
    const [firstSeed = 0, endSeed = 0] = seeds.start.subarray(word, word + 2);
    if (places.length === 0 || (places.length < leastSupport && firstSeed === endSeed)) continue;
    for (let at = firstSeed; at < endSeed; at++) seedOf[seeds.word[at]!] = seeds.probability[at]!;
    const met = countCompanions(places, pairOf, pairs, times);
    let end = sourceAt.length;
    const firstEntry = source.length;
    for (const companion of met) {
      const support = times[companion]!;
      times[companion] = 0;
      const kept = support >= leastSupport || seedOf[companion]! > 0;
      entryOf[companion] = kept ? source.length : -1;
      if (!kept) continue;
      source.push(word);
      target.push(companion);
      seed.push(seedOf[companion]!);
      end += support;
      start.push(end);
    }
    sourceAt.extend(end);
    targetAt.extend(end);
    noteMeetings(places, pairOf, pairs, entryOf, {
      next: start.values.slice(firstEntry, source.length),
      firstEntry,
      sourceAt: sourceAt.values,
      targetAt: targetAt.values,
    });
    for (let at = firstSeed; at < endSeed; at++) seedOf[seeds.word[at]!] = 0;
  }
  return {
    count: source.length,
    source: source.values,
    target: target.values,
    start: start.values,
    sourceAt: sourceAt.values,
    targetAt: targetAt.values,
    seed: Float32Array.from(seed),
  };
}

/** The words of the pairs' other side that stand with the places' word; `times` counts the pairs of each. */
function countCompanions(
  places: Int32Array,
  pairOf: Int32Array,
  pairs: BagPairs,
  times: Int32Array,
): readonly number[] {
  const met: number[] = [];
  for (let index = 0; index < places.length; index++) {
    const pair = pairOf[places[index]!]!;
    const end = pairs.targetStart[pair + 1]!;
    for (let at = pairs.targetStart[pair]!; at < end; at++) {
      const companion = pairs.targetWords[at]!;
      if (times[companion]!++ === 0) met.push(companion);
    }
  }
  return met;
}

interface Meetings {
  /** By entry from `firstEntry`: where its next meeting is to be noted. */
  readonly next: Int32Array;
  readonly firstEntry: number;
  readonly sourceAt: Int32Array;
  readonly targetAt: Int32Array;
}

function noteMeetings(
  places: Int32Array,
  pairOf: Int32Array,
  pairs: BagPairs,
  entryOf: Int32Array,
  meetings: Meetings,
): void {
  const { next, firstEntry, sourceAt, targetAt } = meetings;
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    const pair = pairOf[place]!;
    const end = pairs.targetStart[pair + 1]!;
    for (let at = pairs.targetStart[pair]!; at < end; at++) {
      const entry = entryOf[pairs.targetWords[at]!]!;
      if (entry < 0) continue;
      const free = next[entry - firstEntry]!++;
      sourceAt[free] = place;
      targetAt[free] = at;
    }
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
