import { coverage } from '../../align/coverage.js';
import type { Alignment, CellState } from '../../align/types.js';
import type { WorkFreshness } from '../../lint/freshness-counts.js';

/** What a translation has of its source: a count for each state, and the addresses that are not simply there. */
export interface StatusVersion {
  readonly language: string;
  readonly path: string;
  readonly present: number;
  readonly of: number;
  /** Of those that are there: up to date with the source by lock file or git, and accepted by a person as they are. */
  readonly current: number;
  readonly reviewed: number;
  readonly stale: readonly string[];
  /** Those that stand there in the source's language. */
  readonly untranslated: readonly string[];
  readonly states: Readonly<Partial<Record<CellState, readonly string[]>>>;
}

/** One work of the contract hexapla.status/v1. */
export interface StatusWork {
  readonly id: string;
  readonly source: string;
  readonly versions: readonly StatusVersion[];
  /** What the files lack of what work.json says of them. */
  readonly notes: readonly string[];
}

export function statusJson(
  alignment: Alignment,
  notes: readonly string[],
  freshness: WorkFreshness,
): StatusWork {
  const covered = coverage(alignment);
  const { versions } = alignment.work;
  return {
    id: alignment.work.id,
    source: versions[0]?.language ?? 'und',
    versions: versions.map(({ language, source }, index) => ({
      language,
      path: source.path,
      present: covered[index]?.present ?? 0,
      of: covered[index]?.of ?? 0,
      current: freshness.counts[index]?.current ?? 0,
      reviewed: freshness.counts[index]?.reviewed ?? 0,
      stale: freshness.stale[index] ?? [],
      untranslated: freshness.untranslated[index] ?? [],
      states: statesOf(alignment, index),
    })),
    notes,
  };
}

function statesOf(alignment: Alignment, version: number): StatusVersion['states'] {
  const states: Partial<Record<CellState, string[]>> = {};
  for (const unit of alignment.units) {
    const state = unit.cells[version]?.state;
    if (state === undefined || state === 'present') continue;
    const list = states[state];
    if (list) list.push(unit.address);
    else states[state] = [unit.address];
  }
  return states;
}
