import type { Unit } from '../align/types.js';
import type { Span } from '../text/span.js';
import type { InlinePiece } from './render.js';

/** A stretch of a version and what is to stand there instead; an empty one is a place to put something in. */
export interface Change extends Span {
  readonly pieces: readonly InlinePiece[];
  /** The pieces stand as they are to be written. */
  readonly isWritten: boolean;
}

/** A unit of the alignment with its translation. */
export interface Filled {
  readonly unit: Unit;
  readonly pieces: readonly InlinePiece[];
  /** Where only some of a unit's text changes: what, and where. Nothing else of it is touched. */
  readonly changes?: readonly Change[];
  /** The pieces stand as they are to be written, markup and all, and what they print is not known. */
  readonly isWritten: boolean;
}
