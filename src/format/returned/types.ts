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

/** A row of a table as it came back. */
export interface ReturnedRow {
  readonly target: string;
  /** Where the source's text stands; null where that is not said any more. */
  readonly spans: readonly Span[] | null;
  /** The text stands as it is to be written, with its markup. */
  readonly isWritten: boolean;
  /** The row breaks off, so that its text may, too. */
  readonly isCut: boolean;
}

/** A text and where it is said to stand. */
export interface ReturnedPlace {
  readonly spans: readonly Span[];
  readonly pieces: readonly InlinePiece[];
}

/** A unit as it came back. */
export interface ReturnedUnit {
  readonly id: string;
  /** Line in the exchange file, from 1. */
  readonly line: number;
  readonly source: readonly InlinePiece[];
  /** Where segments of the source stand in its file, as the exchange file says it. */
  readonly places: readonly ReturnedPlace[];
  /** The same of the target, for what it had when the export was made. */
  readonly targetPlaces: readonly ReturnedPlace[];
  /** Null where any part of it is not translated. */
  readonly target: readonly InlinePiece[] | null;
  /** Parts that have a translation, of how many. */
  readonly done: readonly [filled: number, of: number];
  /** False for context. */
  readonly isAsked: boolean;
  /** For a table, whose rows know nothing of paragraphs: the rows one by one, `target` joined only for comparing. */
  readonly rows?: readonly ReturnedRow[];
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
}
