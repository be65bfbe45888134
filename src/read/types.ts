import type { EncodingName } from '../text/encodings/names.js';
import type { PackageLimits } from './package/limits.js';

/** The formats that are read. */
export type SourceFormat = 'plain' | 'markdown' | 'docx' | 'odt' | 'html' | 'epub' | 'pdf';

/** A file as it is handed to a reader that reads no text. */
export interface FileContent {
  /** As the user gave it; `-` for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Other limits than the usual ones, for packages. */
  readonly limits?: PackageLimits;
}

/** What the user says of how files are to be read. */
export interface ReadOptions {
  /** Which state of a document with tracked changes is read; the one with all of them accepted, if nothing is said. */
  readonly trackedChanges?: 'accepted' | 'original';
  /** Language of the file as far as it is known: numbers may be printed in words, and encodings are told by it. */
  readonly language?: string;
  /** Encoding of a file that has no byte order mark; UTF-8 where nothing is said, or what is told by its language. */
  readonly encoding?: EncodingName;
}
