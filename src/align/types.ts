import type { Segment, Version, Work } from '../document/types.js';
import type { Link } from './link.js';

export type CellState =
  | 'present'
  | 'missing'
  | 'extra'
  | 'renumbered'
  | 'moved'
  | 'merged'
  | 'split'
  | 'ambiguous';

/** What one version has for a unit. */
export interface Cell {
  readonly state: CellState;
  /** What stands there; null for `missing`, and for the units `front` and `back`. */
  readonly segment: Segment | null;
  /** For `missing`: what it belongs after in this version; null where it belongs before everything. */
  readonly after?: Segment | null;
  /**
   * For `missing`: the offset in this version's source where it belongs, the end of what precedes it. For `merged`: where
   * its text begins, if that is known.
   */
  readonly place?: number;
  /** For `merged`: the segment that has its text. */
  readonly into?: Segment;
  /** For `split`: the segments that have its text, in order. */
  readonly parts?: readonly Segment[];
  /** For `ambiguous`: readings that are equally likely, the best first; score 0 to 1. */
  readonly candidates?: readonly { readonly segment: Segment; readonly score: number }[];
  /** 0 to 1: how sure the pairing with the source is; absent where nothing was compared. */
  readonly score?: number;
}

/** Source sentences or paragraphs and those that translate them; indices count the unit's own from 0. */
export interface Bead {
  readonly level: 'paragraph' | 'sentence';
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Posterior probability, 0 to 1. */
  readonly score: number;
}

/** One row of the alignment. */
export interface Unit {
  /** Unique in the work: the source's address, with a suffix where that is taken; `front`, `back`. */
  readonly id: string;
  readonly address: string;
  readonly kind: 'segment' | 'front' | 'back';
  /** In the order of the work's versions, the source first. */
  readonly cells: readonly Cell[];
  /** By index of the version; the source's entry is empty. Made at the first call. */
  beads(version: number): readonly Bead[];
}

/** A work with all its versions aligned to the first, the source. */
export interface Alignment {
  readonly work: Work;
  readonly units: readonly Unit[];
  /** What was learnt about whole versions, such as `unnumbered` or `renumbered` runs. */
  readonly runs: readonly Run[];
  /** Entries of the override file that name what is not there (any more). */
  readonly unusedLinks?: readonly Link[];
}

/** Units in a row, in one version, that share one explanation and so are one finding. */
export interface Run {
  readonly kind:
    | 'renumbered'
    | 'missing'
    | 'extra'
    | 'moved'
    | 'unnumbered'
    | 'merged'
    | 'split'
    | 'ambiguous';
  /** Index of the version at fault: where all translations agree against the source, the source's. */
  readonly version: number;
  /** Indices of units, ascending. */
  readonly units: readonly number[];
}

/** What one term of evidence says of a pair, as a log-ratio against "unrelated", already weighted and capped. */
export interface EvidenceTerm {
  readonly name: string;
  readonly weight: number;
  /** In words, for `explain`. */
  readonly detail: string;
}

export type { Segment, Version, Work };
