import type { StaleCell } from '../../lint/freshness.js';
import type { Finding } from '../../lint/types.js';

/** What is known of a work beside its alignment. */
export interface WorkKnowledge {
  readonly findings: readonly Finding[];
  readonly stale: readonly StaleCell[];
  /** By version and unit, whether a person has accepted the cell as it is; null where there is no lock file. */
  readonly reviewed: ((version: number, unit: number) => boolean) | null;
  /** Sentences about the work's files. */
  readonly notes: readonly string[];
}
