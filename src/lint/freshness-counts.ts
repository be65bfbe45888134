import { coverage } from '../align/coverage.js';
import { untranslatedUnits } from '../align/inside/untranslated-units.js';
import type { Alignment } from '../align/types.js';
import { hashesOf } from './content.js';
import { freshnessByLock, type LockEntry, type StaleCell } from './freshness.js';

/**
 * How many of the source's segments a version has, how many of those are up to date with it, and how many a person has
 * accepted just as they are, and how many stand there in the source's language. None of the numbers says what another does.
 */
export interface FreshnessCounts {
  readonly present: number;
  readonly of: number;
  readonly current: number;
  readonly reviewed: number;
  readonly untranslated: number;
}

/** What is known of how fresh the translations of a work are. */
export interface WorkFreshness {
  /** By version, the source first, which is up to date with itself. */
  readonly counts: readonly FreshnessCounts[];
  /** By version, addresses of what is stale. */
  readonly stale: readonly (readonly string[])[];
  /** By version, addresses of what is not translated yet. */
  readonly untranslated: readonly (readonly string[])[];
  /** Whether a lock file says so, and not git alone. */
  readonly isLocked: boolean;
}

/** `entriesOf` gives the lock's entries for a language; null where there is no lock file. */
export function workFreshness(
  alignment: Alignment,
  stale: readonly StaleCell[],
  entriesOf: ((language: string) => readonly LockEntry[]) | null,
): WorkFreshness {
  const { versions } = alignment.work;
  const covered = coverage(alignment);
  const left = versions.map((_, version) =>
    version === 0 ? [] : untranslatedUnits(alignment, version).map((unit) => alignment.units[unit]!.address),
  );
  const counts = versions.map(({ language }, version) => {
    const { present, of } = covered[version]!;
    if (version === 0) return { present, of, current: present, reviewed: present, untranslated: 0 };
    const entries = entriesOf?.(language) ?? null;
    const untranslated = left[version]!.length;
    return { present, of, ...doubts(alignment, version, stale, entries, present), untranslated };
  });
  const addresses = versions.map((_, version) =>
    stale.filter((cell) => cell.version === version).map(({ unit }) => alignment.units[unit]!.address),
  );
  return { counts, stale: addresses, untranslated: left, isLocked: entriesOf !== null };
}

/** Counts down from what is there: a segment without a text of its own is as fresh as its language is known to be. */
function doubts(
  alignment: Alignment,
  version: number,
  stale: readonly StaleCell[],
  entries: readonly LockEntry[] | null,
  present: number,
): { current: number; reviewed: number } {
  const isStale = new Set(stale.filter((cell) => cell.version === version).map(({ unit }) => unit));
  const locked = entries && freshnessByLock(alignment, version, entries);
  const texts = hashesOf(alignment, version);
  const units = alignment.units.flatMap(({ kind, cells }, at) =>
    kind === 'segment' && texts[at] !== null && cells[0]?.state !== 'missing' ? [at] : [],
  );
  const isCurrent = (at: number) => !isStale.has(at) && (!locked || locked[at]?.state === 'current');
  const isReviewed = (at: number) => locked?.[at]?.reviewed === true;
  const current = present - units.filter((at) => !isCurrent(at)).length;
  if (!entries || entries.length === 0) return { current, reviewed: 0 };
  return { current, reviewed: present - units.filter((at) => !isReviewed(at)).length };
}
