import type { Vocabulary } from './reading/vocabulary.js';
import type { TranslationTable } from './table.js';

/** What is known of how the words of two languages translate each other. */
export interface TranslationModel {
  readonly languages: readonly [string, string];
  readonly source: Vocabulary;
  readonly target: Vocabulary;
  /** How often each word stands in the texts that the model was made for, by id. */
  readonly sourceCounts: Int32Array;
  readonly targetCounts: Int32Array;
  /** Target words by source word, and the other way round. */
  readonly forward: TranslationTable;
  readonly backward: TranslationTable;
}
