import type { CellState } from '../../align/types.js';

/** What a page shows of a cell: its state, or that neither it nor the source has the part. */
export type PageState = CellState | 'absent';

/** What a picture shows of a cell: a translation that is there may have been left behind by its source. */
export type PictureState = PageState | 'stale';

/** A finding, as far as a page shows it. */
export interface PageFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** Index of the version that it is about. */
  readonly version: number;
  /** Indices of the units that it is about; none for a whole version. */
  readonly units: readonly number[];
  /** Of its place in the version's file. */
  readonly line: number;
  readonly fingerprint: string;
}

/** A stretch of a sentence that a finding is about: from, to, and the finding's index. */
export type PageMark = readonly [from: number, to: number, finding: number];

export interface PageSentence {
  readonly text: string;
  /** Sentences of all versions with one number answer each other. */
  readonly group: number;
  readonly marks?: readonly PageMark[];
  /** Where it stands in its file: offsets in its text. */
  readonly span: readonly [start: number, end: number];
}

/** A paragraph, heading, row of a table, piece of code. */
export interface PageBlock {
  readonly role: string;
  /** Which of the unit's lines it stands on, so that paragraphs that answer each other stand side by side. */
  readonly line: number;
  /** What it has before its first sentence: its number. */
  readonly label: string;
  readonly sentences: readonly PageSentence[];
}

/** A source's text that has changed since it was translated: words that stayed, went and came. */
export type PageChange = readonly (readonly [kind: 'same' | 'removed' | 'added', text: string])[];

export interface PageStale {
  /** Null where nobody kept the text that it was made from, or where the two have too little in common. */
  readonly change: PageChange | null;
  readonly changedBy: string | null;
}

/** What one version has of a unit. */
export interface PageCell {
  readonly state: PageState;
  readonly blocks: readonly PageBlock[];
  /** Where it is another than the unit's. */
  readonly address?: string;
  /** Line in the file. */
  readonly line?: number;
  /** For what is missing: the name of what it belongs after, null where it belongs before everything. */
  readonly after?: string | null;
  /** Indices of the units that have its text, or that it may be. */
  readonly elsewhere?: readonly number[];
  readonly stale?: PageStale;
  /** Whether someone accepted it just as it is, where there is a lock file. */
  readonly reviewed?: boolean;
}

/** One row: a part of the work. */
export interface PageUnit {
  readonly id: string;
  readonly address: string;
  readonly kind: 'segment' | 'front' | 'back';
  /** As the source prints it, else another version: its label or its title. */
  readonly name: string;
  /** How many parts it stands in. */
  readonly depth: number;
  /** On how many lines its paragraphs stand. */
  readonly lines: number;
  readonly slug?: string;
  /** In the order of the versions. */
  readonly cells: readonly PageCell[];
}

/** A version, and how much it has. */
export interface PageVersion {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly path: string;
  /** Parts of the source that it has, of how many; of those how many are up to date, and accepted as they are. */
  readonly present: number;
  readonly of: number;
  readonly current: number;
  readonly reviewed: number;
  /** Paragraphs of a document that has no parts. */
  readonly paragraphs: number;
  /** How many parts are in which state. */
  readonly states: Readonly<Partial<Record<PictureState, number>>>;
  /** Its parts from the beginning to the end, as `pictureCode` writes them. */
  readonly picture: string;
  readonly errors: number;
  readonly warnings: number;
}

/** What an overview shows of a work. */
export interface PageSummary {
  readonly id: string;
  /** As the source prints it; empty where it has none. */
  readonly title: string;
  readonly versions: readonly PageVersion[];
  /** By rule, how many errors and warnings. */
  readonly rules: Readonly<Record<string, readonly [errors: number, warnings: number]>>;
  /** What the files lack of what is said of them. */
  readonly notes: readonly string[];
  /** Whether a lock file says what was reviewed. */
  readonly isLocked: boolean;
}

/** A work with all its texts. */
export interface PageWork {
  readonly summary: PageSummary;
  readonly units: readonly PageUnit[];
  readonly findings: readonly PageFinding[];
}

/** What a page says of a rule. */
export interface PageRule {
  readonly id: string;
  readonly summary: string;
}

/** How a page reaches the server that it comes from. */
export interface PageServer {
  /** Said again in each request. */
  readonly token: string;
  readonly isReadOnly: boolean;
  /** Goes up with every change. */
  readonly revision: number;
  /** What undoing would take back; null where there is nothing. */
  readonly undoes: string | null;
  /** Why the files cannot be read as they are now, in a line; null where they can. */
  readonly fault: string | null;
}

/** What a page knows before any work is opened. */
export interface PageIndex {
  readonly schema: 'hexapla.page/v1';
  readonly version: string;
  /** Name of the folder or the work. */
  readonly title: string;
  readonly works: readonly PageSummary[];
  readonly rules: readonly PageRule[];
  /** Absent in a file that stands alone. */
  readonly server?: PageServer;
}
