import { byFields } from './order.js';
import { type Finding, partsOf } from './types.js';

/** A finding that was there when the baseline was made. `rule` to `address` are for people, the fingerprint decides. */
export interface BaselineEntry {
  readonly rule: string;
  readonly work: string;
  readonly language: string;
  readonly address: string | null;
  readonly fingerprint: string;
}

/** What a run does to a baseline, and what it knows. */
export interface BaselineChange {
  /** Whether a finding that is not in the baseline is put into it. */
  readonly adds: (finding: Finding) => boolean;
  /** Whether the work of an entry may be there under another id, since it is not there under its own. */
  readonly isGone: (work: string) => boolean;
}

/** A baseline while works are checked. */
export interface Baseline {
  /** Whether a finding is in the baseline; one that is to be added is from then on. */
  readonly accepts: (finding: Finding) => boolean;
  /** Entries that no finding was met for, among those that `isJudged` takes. */
  readonly unmet: (isJudged: (entry: BaselineEntry) => boolean) => BaselineEntry[];
  /** All entries but some, in a fixed order. */
  readonly entries: (without?: readonly BaselineEntry[]) => BaselineEntry[];
}

/**
 * Entries are found by work and fingerprint. One of a work that is gone stands in for the same finding in another, so
 * that a work may be renamed, or be checked in a folder with another name.
 */
export function baselineOf(entries: readonly BaselineEntry[], { adds, isGone }: BaselineChange): Baseline {
  const all = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const orphans = new Map(
    entries.filter(({ work }) => isGone(work)).map((entry) => [entry.fingerprint, entry]),
  );
  const met = new Set<BaselineEntry>();
  const find = (part: BaselineEntry): BaselineEntry | undefined => {
    const own = all.get(keyOf(part));
    const orphan = own === undefined ? orphans.get(part.fingerprint) : undefined;
    if (orphan === undefined) return own;
    all.delete(keyOf(orphan));
    orphans.delete(part.fingerprint);
    all.set(keyOf(part), part);
    return part;
  };
  return {
    accepts: (finding) => {
      const parts = entriesOf(finding);
      const isAdded = adds(finding);
      const known = parts.flatMap((part) => {
        const entry = find(part) ?? (isAdded ? part : undefined);
        if (entry === undefined) return [];
        all.set(keyOf(part), entry);
        return [entry];
      });
      for (const entry of known) met.add(entry);
      return known.length === parts.length;
    },
    unmet: (isJudged) => [...all.values()].filter((entry) => !met.has(entry) && isJudged(entry)),
    entries: (without = []) => {
      const gone = new Set(without);
      return [...all.values()].filter((entry) => !gone.has(entry)).sort(inOrder);
    },
  };
}

function keyOf({ work, fingerprint }: BaselineEntry): string {
  return `${fingerprint} ${work}`;
}

function entriesOf(finding: Finding): BaselineEntry[] {
  const { rule, work, language } = finding;
  return partsOf(finding).map(({ address, fingerprint }) => ({ rule, work, language, address, fingerprint }));
}

const inOrder = byFields<BaselineEntry>(
  (entry) => entry.work,
  (entry) => entry.language,
  (entry) => entry.rule,
  (entry) => entry.address ?? '',
  (entry) => entry.fingerprint,
);
