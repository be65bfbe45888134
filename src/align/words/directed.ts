import { singles } from '../../text/lists.js';
import { rowMass, type TranslationTable } from './table.js';
import type { TranslationModel } from './translation-model.js';

/** One direction of a lexicon with what depends on words alone worked out. */
export interface DirectedLexicon {
  readonly table: TranslationTable;
  /** By place in the table: how much likelier the given word makes the other than chance does. */
  readonly ratio: Float32Array;
  /** What each given word's row sums to. */
  readonly mass: Float32Array;
  /** One over each predicted word's probability at random; 0 for a word that no row has, of which nothing is said. */
  readonly rarity: Float32Array;
}

/** Both directions: target words given source words, and the other way round. */
export interface BothDirections {
  readonly forward: DirectedLexicon;
  readonly backward: DirectedLexicon;
}

export function bothDirections(
  tables: { readonly forward: TranslationTable; readonly backward: TranslationTable },
  model: Pick<TranslationModel, 'sourceCounts' | 'targetCounts'>,
): BothDirections {
  return {
    forward: directed(tables.forward, model.targetCounts),
    backward: directed(tables.backward, model.sourceCounts),
  };
}

/**
 * A text is a sample, and a short one shows few of the words that might stand there: it counts as so many words longer. Of
 * 0 to 3000 best on stretches of fifteen beads; of no account for texts of hundreds of sentences.
 */
const unseenWords = 1000;

function directed(table: TranslationTable, counts: Int32Array): DirectedLexicon {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const rarity = singles(counts.length);
  for (const word of table.word) rarity[word] = (total + unseenWords) / (counts[word]! + 1);
  const ratio = singles(table.word.length);
  for (let at = 0; at < ratio.length; at++) ratio[at] = table.probability[at]! * rarity[table.word[at]!]!;
  return { table, ratio, mass: rowMass(table), rarity };
}
