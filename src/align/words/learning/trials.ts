import { floats, integers } from '../../../text/lists.js';
import type { IndexedText } from '../reading/indexed-text.js';
import { rowMass, type TranslationTable } from '../table.js';
import type { BagPairs } from './bags.js';

/**
 * How far the texts bear a lexicon out in one direction: of the words that have an entry, how often a translation stands
 * where it ought to, and how often it would stand there by chance.
 */
export interface Trial {
  /** By trial, what the lexicon's row sums to and the likelihood of a hit by chance. */
  readonly mass: Float64Array;
  readonly chance: Float64Array;
  readonly isHit: Uint8Array;
  /** The word that is tried. */
  readonly word: Int32Array;
  readonly count: number;
}

/** A chance of nothing would make a single hit a proof. */
const leastChance = 1e-4;

/** Tries a lexicon on bags of words that translate each other. */
export function triedOnPairs(
  table: TranslationTable,
  given: { readonly start: Int32Array; readonly words: Int32Array },
  other: { readonly start: Int32Array; readonly words: Int32Array; readonly size: number },
  { count }: Pick<BagPairs, 'count'>,
): Trial {
  const inBags = integers(other.size);
  for (const word of other.words) inBags[word]!++;
  const masses = rowMass(table);
  const lastBag = integers(other.size);
  const trial = emptyTrial(given.words.length);
  for (let pair = 0; pair < count; pair++) {
    for (let at = other.start[pair]!; at < other.start[pair + 1]!; at++) lastBag[other.words[at]!] = pair + 1;
    for (let at = given.start[pair]!; at < given.start[pair + 1]!; at++) {
      const row = given.words[at]!;
      const end = table.start[row + 1]!;
      if (table.start[row] === end) continue;
      let isHit = 0;
      let none = 1;
      for (let entry = table.start[row]!; entry < end; entry++) {
        const word = table.word[entry]!;
        if (lastBag[word] === pair + 1) isHit = 1;
        none *= 1 - inBags[word]! / (count + 1);
      }
      addTrial(trial, row, masses[row]!, 1 - none, isHit);
    }
  }
  return trial;
}

/** How far from where it would stand by proportion a sentence's counterpart may be: a share of the text, and sentences. */
const reach = { share: 0.03, sentences: 2 };

/** Words that are tried before texts are aligned; more say no more. */
const mostTried = 20_000;

/**
 * Tries a lexicon on texts that are not aligned yet: a translation ought to stand about where the word stands in its own
 * text.
 */
export function triedOnTexts(
  table: TranslationTable,
  given: readonly IndexedText[],
  other: readonly IndexedText[],
): Trial {
  const words = given.reduce((sum, text) => sum + text.words.length, 0);
  const step = Math.max(1, Math.ceil(words / mostTried));
  const trial = emptyTrial(Math.ceil(words / step) + given.length);
  const masses = rowMass(table);
  for (const [index, text] of given.entries()) tryText(table, masses, text, other[index]!, step, trial);
  return trial;
}

function tryText(
  table: TranslationTable,
  masses: Float32Array,
  text: IndexedText,
  translation: IndexedText,
  step: number,
  trial: ReturnType<typeof emptyTrial>,
): void {
  const places = placesOf(translation);
  const around = Math.ceil(reach.share * translation.count) + reach.sentences;
  let at = 0;
  for (let sentence = 0; sentence < text.count; sentence++) {
    const middle = Math.round(((sentence + 0.5) / text.count) * translation.count - 0.5);
    for (; at < text.start[sentence + 1]!; at += step) {
      const row = text.words[at]!;
      const end = table.start[row + 1] ?? 0;
      if ((table.start[row] ?? 0) >= end) continue;
      let isHit = 0;
      let none = 1;
      const [low, high] = [Math.max(0, middle - around), Math.min(translation.count - 1, middle + around)];
      for (let entry = table.start[row]!; entry < end; entry++) {
        const list = places.get(table.word[entry]!);
        if (list === undefined) continue;
        if (standsWithin(list, low, high)) isHit = 1;
        none *= (1 - list.length / (translation.count + 1)) ** (high - low + 1);
      }
      addTrial(trial, row, masses[row]!, 1 - none, isHit);
    }
  }
}

/** By word the sentences that have it, ascending. */
function placesOf(text: IndexedText): ReadonlyMap<number, number[]> {
  const places = new Map<number, number[]>();
  for (let sentence = 0; sentence < text.count; sentence++) {
    for (let at = text.start[sentence]!; at < text.start[sentence + 1]!; at++) {
      const list = places.get(text.words[at]!);
      if (list === undefined) places.set(text.words[at]!, [sentence]);
      else if (list.at(-1) !== sentence) list.push(sentence);
    }
  }
  return places;
}

function standsWithin(list: readonly number[], low: number, high: number): boolean {
  let [first, end] = [0, list.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (list[middle]! < low) first = middle + 1;
    else end = middle;
  }
  return first < list.length && list[first]! <= high;
}

function emptyTrial(room: number) {
  return {
    mass: floats(room),
    chance: floats(room),
    isHit: new Uint8Array(room),
    word: integers(room),
    count: 0,
  };
}

function addTrial(
  trial: ReturnType<typeof emptyTrial>,
  word: number,
  mass: number,
  chance: number,
  isHit: number,
): void {
  trial.word[trial.count] = word;
  trial.mass[trial.count] = mass;
  trial.chance[trial.count] = Math.max(leastChance, chance);
  trial.isHit[trial.count++] = isHit;
}
