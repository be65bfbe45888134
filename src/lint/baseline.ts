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

/** What of the baseline a run does not add to, takes from or leave as it is. */
export interface BaselineChange {
  /** Whether a finding that is not in the baseline is put into it. */
  readonly adds: (finding: Finding) => boolean;
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

export function baselineOf(entries: readonly BaselineEntry[], { adds }: BaselineChange): Baseline {
  const all = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const met = new Set<string>();
  return {
    accepts: (finding) => {
      const parts = entriesOf(finding);
      const isAdded = adds(finding);
      for (const part of parts) if (isAdded && !all.has(part.fingerprint)) all.set(part.fingerprint, part);
      const known = parts.filter(({ fingerprint }) => all.has(fingerprint));
      for (const { fingerprint } of known) met.add(fingerprint);
      return known.length === parts.length;
    },
    unmet: (isJudged) => [...all.values()].filter((entry) => !met.has(entry.fingerprint) && isJudged(entry)),
    entries: (without = []) => {
      const gone = new Set(without.map((entry) => entry.fingerprint));
      return [...all.values()].filter((entry) => !gone.has(entry.fingerprint)).sort(inOrder);
    },
  };
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
