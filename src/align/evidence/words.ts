import type { TranslationTable } from '../words/table.js';
import { clamp } from './sizes.js';

/** Share of a word's occurrences that are translated by a word of the table, where that knows all of its translations. */
const kept = 0.75;

/** From so many known words on the evidence grows with the root of their number: the words of a text are not independent. */
const independent = 200;

/** What no number of words without translation falls below. */
const least = -6;

/** Words of which the table knows less than this are passed over. */
const leastMass = 0.04;

/** A longer text on the other side hits more by chance: by its length over the usual one, within these bounds. */
const sizeBounds = { low: 0.3, high: 8 } as const;

export interface WordEvidence {
  readonly weight: number;
  /** Words that the table knows, by how much it knows of each, and those whose translation stands on the other side. */
  readonly known: number;
  readonly found: number;
}

/**
 * One direction of a translation table, with what is needed to tell a hit from chance: how well the words of one side
 * are translated on the other. A word whose translation is there is held against how often that happens by chance; so
 * is one whose translation is not. What the table knows little of says little.
 */
export class WordModel {
  readonly #table: TranslationTable;
  /** By word: how much of its translations the table knows, 0 to 1. */
  readonly #mass: Float32Array;
  /** By word: how much of that is to be expected in a segment that has nothing to do with it. */
  readonly #chance: Float32Array;
  /** Words in a segment on the other side, on average. */
  readonly #size: number;
  /** By word of the other side: the number of the question in which it was last there. */
  #there: Int32Array;
  #asked = 0;
  #last: Int32Array | null = null;

  /** `segments[k]` are the ids of the words of segment k on the other side, each once. */
  constructor(table: TranslationTable, segments: readonly Int32Array[]) {
    const rows = table.start.length - 1;
    this.#table = table;
    this.#mass = new Float32Array(rows);
    this.#chance = new Float32Array(rows);
    this.#there = new Int32Array(1024);
    const shares = new Map<number, number>();
    let tokens = 0;
    for (const words of segments) {
      tokens += words.length;
      for (const word of words) shares.set(word, (shares.get(word) ?? 0) + 1 / (segments.length + 1));
    }
    for (let row = 0; row < rows; row++) {
      for (let at = table.start[row]!; at < table.start[row + 1]!; at++) {
        const share = (shares.get(table.word[at]!) ?? 0) + 0.5 / (segments.length + 1);
        this.#mass[row]! += table.probability[at]!;
        this.#chance[row]! += table.probability[at]! * Math.min(1, share);
      }
    }
    this.#size = tokens / Math.max(1, segments.length);
  }

  /** Share of the words of segments of which the table knows a translation. */
  coverage(segments: readonly Int32Array[]): number {
    let all = 0;
    let known = 0;
    for (const words of segments) {
      all += words.length;
      for (const word of words) if ((this.#mass[word] ?? 0) >= leastMass) known++;
    }
    return known / Math.max(1, all);
  }

  /** Both lists are ids, each once. */
  translated(source: Int32Array, target: Int32Array): WordEvidence {
    this.#note(target);
    const { start, word: words, probability } = this.#table;
    const size = clamp(target.length / Math.max(1, this.#size), sizeBounds.low, sizeBounds.high);
    let weight = 0;
    let known = 0;
    let found = 0;
    for (let place = 0; place < source.length; place++) {
      const word = source[place]!;
      const whole = word < this.#mass.length ? this.#mass[word]! : 0;
      if (whole < leastMass) continue;
      let hit = 0;
      for (let at = start[word]!; at < start[word + 1]!; at++) {
        if (this.#there[words[at]!] === this.#asked) hit += probability[at]!;
      }
      const expected = Math.min(this.#chance[word]! * size, 0.9 * whole);
      weight += Math.log(((1 - kept * whole) * expected + kept * hit) / expected);
      known += whole;
      if (hit > 0) found += 1;
    }
    const scale = known <= independent ? 1 : Math.sqrt(independent / known);
    return { weight: Math.max(least, weight * scale), known, found };
  }

  /** Notes which words are there; asking about one text again and again costs that once. */
  #note(target: Int32Array): void {
    if (target === this.#last) return;
    this.#last = target;
    this.#asked++;
    const most = Math.max(maximum(target), this.#asked === 1 ? maximum(this.#table.word) : 0);
    if (most >= this.#there.length) {
      const grown = new Int32Array(2 * most + 1);
      grown.set(this.#there);
      this.#there = grown;
    }
    for (let at = 0; at < target.length; at++) this.#there[target[at]!] = this.#asked;
  }
}

function maximum(list: Int32Array): number {
  let most = 0;
  for (let at = 0; at < list.length; at++) if (list[at]! > most) most = list[at]!;
  return most;
}
