import type { InlinePiece } from '../../edit/render.js';
import type { Span } from '../../text/span.js';

/** A version as an exchange file names it. */
export interface ReturnedVersion {
  /** As the file says it; not to be trusted. */
  readonly path: string | null;
  /** Of the file when the export was made; null where the exchange file does not say it any more. */
  readonly sha256: string | null;
  readonly language: string | null;
}

/** A text and its translation: a segment of XLIFF, or a row of a table. */
export interface ReturnedPart {
  /** Of the segment or the row, as the exchange file says it. */
  readonly id: string;
  readonly source: readonly InlinePiece[];
  /** What stands there as the translation, whatever it is. */
  readonly given: readonly InlinePiece[];
  /** The same without what a tool wrote around it; null where nothing was filled in. */
  readonly target: readonly InlinePiece[] | null;
  /** Where the source's text stands in its file; null where that is not said any more. */
  readonly sourceSpans: readonly Span[] | null;
  /** Where the target had its text when the export was made; null where it had none, or where that is not said. */
  readonly targetSpans: readonly Span[] | null;
  /** The `contentHash` of what the target had; null where it had nothing, undefined where that is not said. */
  readonly was: string | null | undefined;
  /** A translator or a tool has marked it as done. */
  readonly isConfirmed: boolean;
  /** The text stands as it is to be written, with its markup. */
  readonly isWritten: boolean;
  /** What stands before it in the target; null where nothing does, or that is not said. */
  readonly gap: readonly InlinePiece[] | null;
}

/** A unit as it came back. */
export interface ReturnedUnit {
  readonly id: string;
  /** TableLine in the exchange file, from 1. */
  readonly line: number;
  /** In the order of the source. */
  readonly parts: readonly ReturnedPart[];
  /** Indices of the parts in the order of the target, where that is another one. */
  readonly order: readonly number[] | null;
  /** Its parts are the rows of a table. */
  readonly isRows: boolean;
  /** False for context. */
  readonly isAsked: boolean;
  /** A part of it is not there any more, or may not be whole. */
  readonly isCut: boolean;
  /** How many parts its unit has, where it is one that was exported as a unit of its own; 0 where that is not said. */
  readonly partOf?: number;
  /** The whole source, where the parts may not be all of it; null where they are. */
  readonly whole: readonly InlinePiece[] | null;
  /** Of what the target had when the export was made; null where it had nothing, undefined where that is not said. */
  readonly targetHash: string | null | undefined;
}

/** What an exchange file has for one work and one language. */
export interface ReturnedWork {
  readonly work: string | null;
  readonly source: ReturnedVersion;
  readonly target: ReturnedVersion;
  /** Paths of all versions of the work as it was exported, not to be trusted either; they help to align. */
  readonly paths: readonly string[];
  readonly units: readonly ReturnedUnit[];
  /** Rows that cannot be used, and why; nothing of the file is merged then. */
  readonly faults?: readonly ReturnedFault[];
}

/** What is wrong with a row of a table. */
export interface ReturnedFault {
  /** TableLine in the exchange file, from 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}
