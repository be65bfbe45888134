import type { Segment, Version, Work } from '../document/types.js';
import type { Link } from './link.js';
import type { ModelOptions } from './words/model.js';

export type CellState =
  | 'present'
  | 'missing'
  | 'extra'
  | 'renumbered'
  | 'moved'
  | 'merged'
  | 'split'
  | 'ambiguous';

/** What one version has for a unit: `state` says which fields it has. */
export type Cell = StandingCell | MissingCell | MergedCell | SplitCell | AmbiguousCell;

interface CellBase {
  /** What stands there; null where nothing does, and for the units `front` and `back`. */
  readonly segment: Segment | null;
  /** 0 to 1: how sure the pairing with the source is; absent where nothing was compared. */
  readonly score?: number;
  readonly after?: never;
  readonly place?: never;
  readonly into?: never;
  readonly parts?: never;
  readonly candidates?: never;
}

/** Something stands there. */
export interface StandingCell extends CellBase {
  readonly state: 'present' | 'extra' | 'renumbered' | 'moved';
}

export interface MissingCell extends Omit<CellBase, 'after' | 'place'> {
  readonly state: 'missing';
  readonly segment: null;
  /** What it belongs after in this version; null where it belongs before everything; absent for front and back. */
  readonly after?: Segment | null;
  /** The offset in this version's source where it belongs, the end of what precedes it; absent for front and back. */
  readonly place?: number;
}

export interface MergedCell extends Omit<CellBase, 'into' | 'place'> {
  readonly state: 'merged';
  /** The segment that has its text. */
  readonly into: Segment;
  /** The offset in this version's source where its text begins, if that is known. */
  readonly place?: number;
}

export interface SplitCell extends Omit<CellBase, 'parts'> {
  readonly state: 'split';
  /** The segments that have its text, in order. */
  readonly parts: readonly Segment[];
}

export interface AmbiguousCell extends Omit<CellBase, 'candidates'> {
  readonly state: 'ambiguous';
  /** Readings that are equally likely, the best first; score 0 to 1. */
  readonly candidates: readonly { readonly segment: Segment; readonly score: number }[];
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
}

/**
 * A work with all its versions aligned to the first, the source. A plain value: what can be worked out from it, such as
 * beads, is worked out by functions of their own (`beadsOf`, `gapsInside`, `explainUnit`).
 */
export interface Alignment {
  readonly work: Work;
  readonly units: readonly Unit[];
  /** What was learnt about whole versions, such as `unnumbered` or `renumbered` runs. */
  readonly runs: readonly Run[];
  /** Entries of the override file that name what is not there (any more). */
  readonly unusedLinks?: readonly Link[];
  /** By index of the version, what is known of its words and the source's; the source's entry is empty. */
  readonly words?: readonly WordKnowledge[];
}

/** What two versions were judged by beside their texts, so that they can be judged again and just so. */
export interface WordKnowledge extends Pick<ModelOptions, 'glossary' | 'learnt' | 'shipped'> {
  /**
   * By index of the source's segments, the segment of the version with which it was paired when words were learnt from
   * the two, -1 for none; absent where none were learnt.
   */
  readonly learntFrom?: readonly number[];
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
