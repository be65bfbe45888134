import type { Unit } from '../types.js';
import type { Kind } from './entries/kinds.js';

/** A stretch of text inside a unit that has no counterpart. Spans are offsets in the sources of the two versions. */
export interface Gap {
  readonly kind: 'missing-paragraph' | 'missing-sentence' | 'added-text';
  /** What it is: a block of some kind, or a part of one. */
  readonly what: Kind | 'sentence' | 'line';
  /** Index of the block among the unit's own on the side that has it. */
  readonly block: number;
  /** What is printed there. */
  readonly printed: string;
  /** Where the text stands: in the source for what is missing, in the translation for what was added. */
  readonly text: { readonly start: number; readonly end: number };
  /** Offset in the other version where it would belong. */
  readonly place: number;
  /** How strong the evidence is, in nats. */
  readonly strength: number;
}

/** Where a gap is. */
export interface GapInUnit {
  readonly gap: Gap;
  readonly unit: Unit;
  readonly version: number;
}
