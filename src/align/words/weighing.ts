import type { BagPairs } from './learning/bags.js';
import { triedOnPairs, triedOnTexts } from './learning/trials.js';
import { shareThatHolds } from './learning/trust.js';
import type { IndexedText } from './reading/indexed-text.js';
import { type SeedEntries, type TranslationTable, tableOf } from './table.js';

/** Both directions of tables of translations. */
export interface SeedTables {
  readonly forward: TranslationTable;
  readonly backward: TranslationTable;
}

/** What is known of words before anything is learnt, by whence it is. */
export interface Seeds {
  /** What is believed as it stands. */
  readonly own: SeedEntries;
  /** Lexicons from elsewhere, which the texts are to bear out. */
  readonly foreign: readonly SeedTables[];
  readonly sizes: { readonly source: number; readonly target: number };
}

/** How far a lexicon is believed in each direction, 0 to 1. */
export interface Shares {
  readonly forward: number;
  readonly backward: number;
}

/** How far the texts, which are not aligned yet, bear each foreign lexicon out. */
export function sharesByTexts(
  { foreign }: Seeds,
  sources: readonly IndexedText[],
  targets: readonly IndexedText[],
): Shares[] {
  return foreign.map(({ forward, backward }) => ({
    forward: shareThatHolds(triedOnTexts(forward, sources, targets)),
    backward: shareThatHolds(triedOnTexts(backward, targets, sources)),
  }));
}

/** How far sure pairs bear each foreign lexicon out. */
export function sharesByPairs({ foreign, sizes }: Seeds, pairs: BagPairs): Shares[] {
  const source = { start: pairs.sourceStart, words: pairs.sourceWords, size: sizes.source };
  const target = { start: pairs.targetStart, words: pairs.targetWords, size: sizes.target };
  return foreign.map(({ forward, backward }) => ({
    forward: shareThatHolds(triedOnPairs(forward, source, target, pairs)),
    backward: shareThatHolds(triedOnPairs(backward, target, source, pairs)),
  }));
}

/** All that is known as one table for each direction, each foreign lexicon by the share of its entries that hold. */
export function weighed({ own, foreign, sizes }: Seeds, shares: readonly Shares[]): SeedTables {
  if (foreign.length === 0) return tablesOf(own, sizes);
  const forward = [...own.forward];
  const backward = [...own.backward];
  for (const [at, lexicon] of foreign.entries()) {
    addEntries(lexicon.forward, shares[at]!.forward, forward);
    addEntries(lexicon.backward, shares[at]!.backward, backward);
  }
  return tablesOf({ forward, backward }, sizes);
}

/** Entries as a table for each direction. */
export function tablesOf({ forward, backward }: SeedEntries, { source, target }: Seeds['sizes']): SeedTables {
  return { forward: tableOf(forward, source, target), backward: tableOf(backward, target, source) };
}

function addEntries(table: TranslationTable, share: number, entries: SeedEntries['forward']): void {
  if (share === 0) return;
  for (let from = 0; from + 1 < table.start.length; from++) {
    for (let at = table.start[from]!; at < table.start[from + 1]!; at++) {
      entries.push({ from, to: table.word[at]!, probability: share * table.probability[at]! });
    }
  }
}
