import type { TranslationModel } from '../words/model.js';
import { rowMass, type TranslationTable } from '../words/table.js';

/** One direction of a lexicon, made ready for a run: what depends on words alone. */
export interface DirectedLexicon {
  readonly table: TranslationTable;
  /** What each given word's row sums to. */
  readonly mass: Float32Array;
  /** One over each predicted word's probability at random; 0 for a word that no row has, of which nothing is said. */
  readonly rarity: Float32Array;
}

/** Both directions: target words given source words, and the other way round. */
export interface BeadLexicon {
  readonly forward: DirectedLexicon;
  readonly backward: DirectedLexicon;
}

export function beadLexicon(
  tables: { forward: TranslationTable; backward: TranslationTable },
  model: Pick<TranslationModel, 'sourceCounts' | 'targetCounts'>,
): BeadLexicon {
  return {
    forward: directedLexicon(tables.forward, model.targetCounts),
    backward: directedLexicon(tables.backward, model.sourceCounts),
  };
}

function directedLexicon(table: TranslationTable, counts: Int32Array): DirectedLexicon {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rarity = new Float32Array(counts.length);
  for (const word of table.word) rarity[word] = total / (counts[word]! + 1);
  return { table, mass: rowMass(table), rarity };
}
