import type { Alignment } from '../align/types.js';
import { hashesOf } from './content.js';

/** What a translated segment was made from, as the lock file keeps it. */
export interface LockEntry {
  /** Address of the unit when it was accepted. */
  readonly address: string;
  /** Hash of the source's text that it was made from. */
  readonly source: string;
  /** Hash of the translation's text that was accepted. */
  readonly translation: string;
}

/** A translated cell whose source has changed since. */
export interface StaleCell {
  /** Index of the unit. */
  readonly unit: number;
  /** Index of the version. */
  readonly version: number;
  /** The source's text that the translation was made from; null where nobody kept it. */
  readonly before: string | null;
  /** What changed it, in words, such as a commit; null where that is not known. */
  readonly changedBy: string | null;
}

/** How fresh a cell is. `unknown` where neither lock nor history says what it was made from. */
export interface CellFreshness {
  readonly state: 'current' | 'stale' | 'unknown';
  /** Whether someone accepted exactly this translation of exactly this source text. */
  readonly reviewed: boolean;
  /** Hash of the source text that it was made from, where the lock says so. */
  readonly madeFrom: string | null;
}

const unknown: CellFreshness = { state: 'unknown', reviewed: false, madeFrom: null };

/**
 * By unit, how fresh one version's cells are by the lock's entries for its language; null for a unit that it has no
 * text for. An entry is found by its texts first and by its address last, so that a segment keeps its entry when it
 * is renumbered or moved.
 */
export function freshnessByLock(
  alignment: Alignment,
  version: number,
  entries: readonly LockEntry[],
): (CellFreshness | null)[] {
  const sources = hashesOf(alignment, 0);
  const translations = hashesOf(alignment, version);
  const index = indexOf(entries);
  const inUse = new Set(translations);
  return alignment.units.map((unit, at) => {
    const source = sources[at];
    const translation = translations[at];
    if (source == null || translation == null) return null;
    if (index.pairs.has(`${source} ${translation}`)) {
      return { state: 'current', reviewed: true, madeFrom: source };
    }
    if (index.sources.has(source)) return { state: 'current', reviewed: false, madeFrom: source };
    const entry = entryFor(unit.address, translation, index, inUse);
    return entry ? { state: 'stale', reviewed: false, madeFrom: entry.source } : unknown;
  });
}

type Index = ReturnType<typeof indexOf>;

/** The entry of a cell whose source text is in none: by its translation, else by its address. */
function entryFor(
  address: string,
  translation: string,
  index: Index,
  inUse: ReadonlySet<string | null>,
): LockEntry | undefined {
  const here = index.byAddress.get(address);
  if (here?.translation === translation) return here;
  // An entry whose translation stands elsewhere now belongs there.
  const free = here && !inUse.has(here.translation) ? here : undefined;
  return index.byTranslation.get(translation) ?? free;
}

function indexOf(entries: readonly LockEntry[]) {
  return {
    pairs: new Set(entries.map((entry) => `${entry.source} ${entry.translation}`)),
    sources: new Set(entries.map((entry) => entry.source)),
    byTranslation: new Map(entries.map((entry) => [entry.translation, entry])),
    byAddress: new Map(entries.map((entry) => [entry.address, entry])),
  };
}
