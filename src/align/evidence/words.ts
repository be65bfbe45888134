import type { TranslationTable } from '../words/table.js';
import { clamp } from './shapes.js';

/** A table of translations with what is needed to tell a hit from chance. */
export interface WordModel {
  readonly table: TranslationTable;
  /** By word: how much of its translations the table knows, 0 to 1. */
  readonly mass: Float32Array;
  /** By word: how much of that is to be expected in a segment that has nothing to do with it. */
  readonly chance: Float32Array;
  /** Words in a segment on the other side, on average; more words hit more by chance. */
  readonly size: number;
}

/** Share of a word's occurrences that are translated by a word of the table, where that knows all of its translations. */
const kept = 0.75;

/** Words whose number makes the evidence grow no longer in proportion: those of a text are not independent. */
const independent = 200;
const wordsCap = { low: -6, high: Infinity } as const;

/** `segments[k]` are the ids of the words of segment k on the other side, each once. */
export function wordModel(table: TranslationTable, segments: readonly Int32Array[]): WordModel {
  const rows = table.start.length - 1;
  const mass = new Float32Array(rows);
  const chance = new Float32Array(rows);
  const frequency = new Map<number, number>();
  let tokens = 0;
  for (const words of segments) {
    tokens += words.length;
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  for (let row = 0; row < rows; row++) {
    for (let at = table.start[row]!; at < table.start[row + 1]!; at++) {
      const probability = table.probability[at]!;
      mass[row]! += probability;
      const share = ((frequency.get(table.word[at]!) ?? 0) + 0.5) / (segments.length + 1);
      chance[row]! += probability * Math.min(1, share);
    }
  }
  return { table, mass, chance, size: tokens / Math.max(1, segments.length) };
}

export interface WordEvidence {
  readonly weight: number;
  /** Words that the table knows, and those of them whose translation stands on the other side. */
  readonly known: number;
  readonly found: number;
}

/**
 * How well the words of one side are translated on the other: a word whose translation is there, against how often
 * that happens by chance, and one whose translation is not. What the table knows little of says little.
 */
export function wordsTranslated(model: WordModel, source: Int32Array, target: Int32Array): WordEvidence {
  const there = new Set(target);
  const { table, mass, chance } = model;
  const size = clamp(target.length / Math.max(1, model.size), 0.3, 8);
  let weight = 0;
  let known = 0;
  let found = 0;
  for (const word of source) {
    const whole = mass[word] ?? 0;
    if (whole < leastMass) continue;
    let hit = 0;
    for (let at = table.start[word]!; at < table.start[word + 1]!; at++) {
      if (there.has(table.word[at]!)) hit += table.probability[at]!;
    }
    const expected = Math.min(chance[word]! * size, 0.9 * whole);
    weight += Math.log(((1 - kept * whole) * expected + kept * hit) / expected);
    known += whole;
    if (hit > 0) found += 1;
  }
  const scale = known <= independent ? 1 : Math.sqrt(independent / known);
  return { weight: clamp(weight * scale, wordsCap.low, wordsCap.high), known, found };
}

/** Words of which the table knows less than this are passed over. */
const leastMass = 0.04;
