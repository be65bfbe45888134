import type { Unit } from '../align/types.js';
import type { InlinePiece } from './render.js';

/** A unit of the alignment with its translation. */
export interface Filled {
  readonly unit: Unit;
  readonly pieces: readonly InlinePiece[];
  /** The pieces stand as they are to be written, markup and all, and what they print is not known. */
  readonly isWritten: boolean;
}
