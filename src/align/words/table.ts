import { copyOf, integers, singles } from '../../text/lists.js';
/** Pairs of words in rows: of word w, `word` and `probability` from `start[w]` to `start[w + 1]`. */
export interface TranslationTable {
  readonly start: Int32Array;
  /** Ids on the other side. */
  readonly word: Int32Array;
  /** Probability of the other word given the row's, 0 to 1; a row sums to at most 1. */
  readonly probability: Float32Array;
}

/** One pair for a table. */
export interface TranslationEntry {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
}

/** Pairs that are known before anything is learnt: by source word, and by target word. */
export interface SeedEntries {
  readonly forward: TranslationEntry[];
  readonly backward: TranslationEntry[];
}

/**
 * Entries as a table with `rows` rows. Of entries for the same pair the likeliest counts; rows that sum to more
 * than 1 are scaled to 1.
 *
 * @param columns how many words the other side has.
 */
export function tableOf(
  entries: readonly TranslationEntry[],
  rows: number,
  columns: number,
): TranslationTable {
  const byRow = entriesByRow(entries, rows);
  const placeOf = integers(columns, -1);
  const start = integers(rows + 1);
  const word = integers(entries.length);
  const probability = singles(entries.length);
  let free = 0;
  for (let row = 0; row < rows; row++) {
    const first = free;
    for (let at = byRow.start[row]!; at < byRow.start[row + 1]!; at++) {
      const entry = entries[byRow.index[at]!]!;
      const known = placeOf[entry.to]!;
      const place = known >= first ? known : free++;
      placeOf[entry.to] = place;
      word[place] = entry.to;
      probability[place] = Math.max(probability[place]!, entry.probability);
    }
    scaleToOne(probability, first, free);
    start[row + 1] = free;
  }
  return { start, word: word.subarray(0, free), probability: probability.subarray(0, free) };
}

function entriesByRow(
  entries: readonly TranslationEntry[],
  rows: number,
): { start: Int32Array; index: Int32Array } {
  const start = integers(rows + 1);
  for (let at = 0; at < entries.length; at++) start[entries[at]!.from + 1]!++;
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
  const next = copyOf(start);
  const index = integers(entries.length);
  for (let at = 0; at < entries.length; at++) index[next[entries[at]!.from]!++] = at;
  return { start, index };
}

/** Scales the values from `first` up to `end` where they sum to more than 1. */
function scaleToOne(values: Float32Array, first: number, end: number): void {
  let mass = 0;
  for (let at = first; at < end; at++) mass += values[at]!;
  if (mass > 1) for (let at = first; at < end; at++) values[at]! /= mass;
}

/** What each row sums to, at most 1: 0 for a word of which the table knows nothing. */
export function rowMass(table: TranslationTable): Float32Array {
  const mass = singles(table.start.length - 1);
  for (let row = 0; row < mass.length; row++) {
    let sum = 0;
    for (let at = table.start[row]!; at < table.start[row + 1]!; at++) sum += table.probability[at]!;
    mass[row] = Math.min(1, sum);
  }
  return mass;
}
