import type { LanguageOrigin } from '../document/types.js';
import type { MemoryHead } from '../format/memory/types.js';
import type { ReadOptions } from '../read/index.js';
import type { Configuration } from './configuration/config.js';
import type { Guidance } from './guidance/guidance.js';
import type { Manifest } from './works/manifest.js';

/** A version as found on disk, not yet read. */
export interface FoundVersion {
  /** As the user would write it; `-` for standard input. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
  /** Set for standard input only. */
  readonly bytes?: Uint8Array;
  /** Null where neither an option nor the configuration nor the name says it. */
  readonly language: string | null;
  readonly languageFrom: LanguageOrigin;
  /** What the user says of how files are read. */
  readonly reading?: ReadOptions;
}

/** Who said which version is the source. */
export type SourceOrigin = 'option' | 'configuration' | 'work.json' | 'name' | 'first' | 'segments' | 'only';

/** A work as found on disk. */
export interface FoundWork {
  readonly id: string;
  readonly versions: readonly FoundVersion[];
  /** The source version where it is known beforehand. */
  readonly source: { readonly version: FoundVersion; readonly from: SourceOrigin } | null;
  readonly manifest: { readonly path: string; readonly content: Manifest } | null;
  /** Set where the source that was asked for, or is configured, is in no version: there is nothing to compare. */
  readonly lacksSource?: string;
  /** Versions of the manifest whose file is not there. */
  readonly absent: readonly {
    readonly path: string;
    readonly language: string;
    readonly from: string | null;
  }[];
  /** Set for a file of units in several languages, such as a translation memory. */
  readonly memory?: MemoryPlace;
  /** Set where one file was given by name: it is compared with its source, and what is found in it is what counts. */
  readonly focus?: FoundVersion;
}

/** A file of units, and what the user says of its languages. */
export interface MemoryPlace {
  /** As the user would write it; its ending says what kind of file it is. */
  readonly path: string;
  /** Absolute; null for standard input. */
  readonly file: string | null;
  /** Set for what can be read only once: standard input and pipes. */
  readonly bytes?: Uint8Array;
  /** Of the source. */
  readonly source: string | null;
  /** Of texts for which the file names none. */
  readonly language?: string | null;
  /** Those that are to be looked at; one that the file does not name is that of texts for which it names none. */
  readonly languages?: readonly string[];
  /** Of a file with units in several pairs of languages, each a work of its own: the pair of this one. */
  readonly pair?: MemoryHead;
}

/** What a run looks at. */
export interface Project {
  readonly configuration: Configuration;
  /** Absolute: paths in reports for CI are relative to it. */
  readonly folder: string;
  readonly works: readonly FoundWork[];
  /** What the user tells the aligner, where anything is to be aligned. */
  readonly guidance?: Guidance;
  /** Set where a run looks at all works of the project, so that what it does not find is not there. */
  readonly isWhole?: boolean;
}

/** What the user asked for. */
export interface ProjectRequest {
  /** Absolute. */
  readonly cwd: string;
  /** Files and folders as given, `-` for standard input; empty for the working folder. */
  readonly paths: readonly string[];
  readonly config?: string | undefined;
  /** Language of the source version. */
  readonly source?: string | undefined;
  /** Languages to look at; empty for all. */
  readonly languages?: readonly string[] | undefined;
  /** Language of standard input and of files whose name says none. */
  readonly language?: string | undefined;
  /** Encodings of files, as `--encoding` says them: `tcvn3`, `vi=tcvn3`. */
  readonly encodings?: readonly string[] | undefined;
  /** Each file given by name is a work of its own. */
  readonly alone?: boolean | undefined;
  /** To be used instead of the one that would be found. */
  readonly configuration?: Configuration | undefined;
  readonly stdin?: { readonly filename: string | undefined; readonly bytes: Uint8Array } | undefined;
}
