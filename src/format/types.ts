import type { Alignment, CellState, Unit } from '../align/types.js';
import type { Printed } from '../text/printed.js';
import type { Span } from '../text/span.js';

/** How much of a work stands in one row. */
export type RowLevel = 'segment' | 'paragraph' | 'sentence';

export const rowLevels: readonly RowLevel[] = ['sentence', 'paragraph', 'segment'];

/** A stretch of one block: where it stands in the file, and what it prints. */
export interface Passage extends Span {
  readonly printed: Printed;
}

/** What one version has in a row. */
export interface RowCell {
  readonly state: CellState;
  /** As printed, without enumerators; what comes from several blocks is joined by line feeds. Never empty. */
  readonly text: string;
  /** One for each block that the text comes from, ascending. */
  readonly passages: readonly Passage[];
  /** First and last line in the file, from 1. */
  readonly lines: readonly [first: number, last: number];
  readonly address: string;
  readonly label: string | null;
  /** 0 to 1: how sure it is that this translates the source; null for the source and where nothing was compared. */
  readonly score: number | null;
}

/** Texts of several languages that say the same. */
export interface Row {
  /** Unique in an export and the same in every run, without white space: work, unit and, in it, the row. */
  readonly id: string;
  readonly unit: string;
  readonly address: string;
  readonly kind: Unit['kind'];
  /** Place of the row in its unit, from 1. */
  readonly number: number;
  readonly role: 'asked' | 'context';
  /** By column; null where that version has nothing, or nothing that may be shown. */
  readonly cells: readonly (RowCell | null)[];
  /** By column, also where there is no cell. */
  readonly states: readonly CellState[];
}

export type UnitRole = 'asked' | 'context' | 'out';

/** A version as exports name it. */
export interface Column {
  /** BCP 47, after the user's map of languages. */
  readonly language: string;
  /** As given, with forward slashes. */
  readonly path: string;
  readonly sha256: string;
  /** When the file was last changed, in milliseconds since 1970; null where that is not known. */
  readonly changed: number | null;
}

/** A work on its way out; the source is the first column. */
export interface RowWork {
  readonly id: string;
  readonly columns: readonly Column[];
  /** Paths of all versions of the work, also of those that are no columns here. */
  readonly paths: readonly string[];
  /** Null for a work that comes as rows, from a translation memory. */
  readonly alignment: Alignment | null;
  /** Indices of the alignment's versions that are the columns; empty where there is no alignment. */
  readonly versions: readonly number[];
  readonly licence: string | null;
  /** What a unit is in this export: asked for, there as context of one that is, or left out. */
  readonly roleOf: (unit: Unit) => UnitRole;
  /**
   * How the source of a unit, by its id, has changed since the translation in a column was made, in words; null where it
   * has not, absent where nobody asked.
   */
  readonly changeOf?: (unit: string, column: number) => string | null;
  readonly rows: () => Iterable<Row>;
  /** The source with each of the other columns alone, for formats that say what goes with what pair by pair. */
  readonly pairs: () => readonly RowWork[];
}

/** What holds for a whole file that is being written. */
export interface FileHead {
  readonly level: RowLevel;
  /** Name and version of the program, as formats ask for them. */
  readonly tool: { readonly name: string; readonly version: string };
  /** The newest date of the files that the export is made from; null where it is not known. */
  readonly changed: number | null;
  /** Makes a text fit for XML; what it does with control characters is the user's choice. */
  readonly clean: (text: string, place: string) => string;
  /** One XLIFF segment for a whole unit. */
  readonly oneSegment: boolean;
  /** XLIFF: a gap has a copy of the source as its target. */
  readonly copySource?: boolean;
  /** XLIFF 1.2: each sentence is a unit of its own, for tools that know no segments in a unit. */
  readonly sentenceUnits?: boolean;
  /** Languages that are known beforehand to occur, as exports name them. */
  readonly languages: readonly string[];
  /** Texts of tables stand as they are written, with the file's markup. */
  readonly markup?: boolean;
  /** Tables say beside a text what has changed in the source since. */
  readonly changes?: boolean;
  /** JSONL: hashes stand in the place of texts. */
  readonly standoff?: boolean;
  /** Begin tables with a byte order mark, as some spreadsheets want it. */
  readonly byteOrderMark: boolean;
  /** What was left out on the user's wish and how much, in sentences; asked for when all is written. */
  readonly selection: () => string;
}

/** A stretch of one of several files, all of them in the folder that the user named. */
export interface FileChunk {
  /** Path in that folder, with forward slashes; of names that are safe on any system. */
  readonly file: string;
  readonly data: string | Uint8Array;
  /** Nothing follows in this file, so that it need not be held open. */
  readonly isLast?: boolean;
}

/** What comes next in the file itself, as text or as bytes, or in one of several. */
export type Chunk = string | Uint8Array | FileChunk;

/** A file in the making, in the order `begin`, `work` for each, `end`. A file is opened by its first chunk. */
export interface Writer {
  /** `first` is the first work, null where there is none. */
  readonly begin: (first: RowWork | null) => string | Uint8Array;
  readonly work: (work: RowWork) => Iterable<Chunk>;
  readonly end: () => string | Iterable<Chunk>;
}

/** Which of the files of an export one is. */
export interface FilePlace {
  /** Its name without the ending. */
  readonly name: string;
  /** `vi-en`, or '' where it has all languages. */
  readonly pair: string;
  /** The part that it is of a corpus that is split, such as `train`; null where it is not. */
  readonly split: string | null;
}

/** A way out: one file in this folder, one line in its index. */
export interface Format {
  readonly id: string;
  /** With the dot. */
  readonly extension: string;
  /** One line for help and documentation. */
  readonly summary: string;
  /** Whether a file holds all languages, or the source and one other. */
  readonly languages: 'all' | 'two';
  /** Whether each language has a column, so that all of them have to be known before the first row. */
  readonly hasColumns?: boolean;
  /** Whether the rows come as the level that was asked for, or always as sentences of whole units. */
  readonly level: 'asked' | 'sentence';
  /** Whether a row without the source, or with nothing beside it, can say nothing in it. */
  readonly needsPair: boolean;
  /** Whether rows are all it needs: then a translation memory goes through without being whole in memory. */
  readonly takesRows: boolean;
  /** Whether it goes by whole units rather than rows, so that units are what is left out and counted. */
  readonly takesUnits: boolean;
  /** Whether units that are there as context only come along. */
  readonly context: boolean;
  /** Absent where it is one file of text; bytes and folders cannot go to standard output. */
  readonly output?: 'bytes' | 'folder';
  /** Of a folder: whether its files say themselves which part of a split corpus they are; others get folders by part. */
  readonly namesSplits?: boolean;
  /** A library that is heavy is loaded when it is called. */
  readonly open: (head: FileHead, place: FilePlace) => Writer | Promise<Writer>;
  /** Files for all files of an export together in a folder, such as a card; asked for when all is written. */
  readonly together?: (head: FileHead, writers: readonly Writer[]) => readonly FileChunk[];
}
