import { bytes, integers } from '../../../text/lists.js';
import type { TranslationTable } from '../table.js';
import type { BagPairs } from './bags.js';

/** The target words that may get entries, pair by pair, and where each stands in the pairs' list. */
export interface Companions {
  readonly start: Int32Array;
  readonly words: Int32Array;
  readonly places: Int32Array;
}

/** @param leastSupport a word in fewer pairs is left out unless a seed names it. */
export function companionsOf(
  pairs: BagPairs,
  counts: Int32Array,
  seeds: TranslationTable,
  leastSupport: number,
): Companions {
  const seeded = bytes(counts.length);
  for (const word of seeds.word) seeded[word] = 1;
  const start = integers(pairs.count + 1);
  const words = integers(pairs.targetWords.length);
  const places = integers(pairs.targetWords.length);
  let free = 0;
  for (let pair = 0; pair < pairs.count; pair++) {
    for (let at = pairs.targetStart[pair]!; at < pairs.targetStart[pair + 1]!; at++) {
      const word = pairs.targetWords[at]!;
      if (counts[word]! < leastSupport && seeded[word] === 0) continue;
      words[free] = word;
      places[free++] = at;
    }
    start[pair + 1] = free;
  }
  return { start, words, places };
}
