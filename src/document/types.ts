import type { Printed } from '../text/printed.js';
import type { Source } from '../text/source.js';
import type { Span } from '../text/span.js';

/** What a block is to the reader of a document. */
export type BlockRole =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'image'
  | 'table'
  | 'code'
  | 'quote'
  | 'furniture';

/**
 * What the reader finds: a paragraph, heading, caption, table, code block. Its span lies in the source, from its
 * first printed character (the enumerator, where it has one) to right after its last; blocks are disjoint and in order.
 */
export interface Block extends Span {
  readonly role: BlockRole;
  readonly printed: Printed;
  /** Printed index where the running text begins: after the enumerator, 0 where there is none. */
  readonly body: number;
  /**
   * Where the file has more between the printed characters than this text's own markup, as a memory has other languages:
   * the spans that are its markup, ascending. Absent where all is.
   */
  readonly codes?: readonly Span[];
}

/** What a reader of a file format knows of a list item that the printed text does not say. */
export interface ListItem {
  readonly ordered: boolean;
  /** The number that a renderer would print; for an unordered item its place from 1. */
  readonly rendered: number;
  /** Source span of the marker as written (`5.`, `-`), without the white space after it. */
  readonly marker: Span;
  /** Which list of the file it is in, from 0 in source order; items of one list share it. */
  readonly list: number;
  /** All markers of the list are written alike (`1.` each): only the rendered number counts. */
  readonly uniform: boolean;
  /** How many lists it is in; 1 for the outermost. */
  readonly depth: number;
}

/** The number that a program counts and prints before a paragraph: what no reading of the text need find out. */
export interface KnownNumber {
  /** Printed index right after it. */
  readonly end: number;
  readonly value: number;
  /** Which list of the file counts it, from 0, and at which level, from 0. */
  readonly list: number;
  readonly level: number;
}

/** A block as a reader of a format hands it on, before any number in it is read. */
export interface ReadBlock extends Span {
  readonly role: BlockRole;
  /**
   * Without Markdown's own list marker (that is `item.marker`), with every other enumerator. Empty for an item
   * without text and a picture without a description; the span is then where it stands.
   */
  readonly printed: Printed;
  /** Printed indices, ascending and above 0, where a new line of the source begins inside the block. */
  readonly lines: readonly number[];
  /** 1 to 6 for a heading, 0 for all else. */
  readonly depth: number;
  /** Columns of white space before the first character, a tab to the next multiple of 4, U+3000 as 2. */
  readonly indent: number;
  /** Set on the first block of a list item only. */
  readonly item: ListItem | null;
  /** How many lists the block stands in. */
  readonly listDepth: number;
  /** How many block quotes the block stands in. */
  readonly quoteDepth: number;
  /** False where no enumerator may be looked for: code, tables, rules, footnotes, HTML laid out as tables or lists. */
  readonly searchable: boolean;
  /** What the file itself says of its language, where it says it of parts. */
  readonly language?: string;
  /** The column of a table that holds texts side by side, from 1. */
  readonly column?: number;
  /** Set where a number of the program's stands before the text, which it is a part of. */
  readonly number?: KnownNumber;
}

/** What a reader returns for a file. */
export interface ReadDocument {
  readonly source: Source;
  readonly blocks: readonly ReadBlock[];
  /** What front matter says, flat where it is flat; null where there is none. */
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
  /** Faults of the file that only its reader sees, such as a fence that is never closed. */
  readonly remarks: readonly Remark[];
  /** Comments that no reader of the document sees, in source order; absent where the format has none. */
  readonly comments?: readonly Comment[];
}

/** A comment: its span with the marks around it, its text without them and without blanks at its ends. */
export interface Comment extends Span {
  readonly text: string;
}

/** A fault found before any other version is looked at. `kind` is the id of the rule that reports it. */
export interface Remark {
  readonly kind: string;
  readonly span: Span;
  /** What the rule needs for its message; plain values. */
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * The number meant: 12a is {number: 12, insert: 1, repeat: 1}; a second 5 in one place has repeat 2. What was inserted
 * after an inserted number counts thousandths; `2 A`, which stands before 2, has an insert below 0.
 */
export interface Ordinal {
  readonly number: number;
  readonly insert: number;
  readonly repeat: number;
  /** Parts before the last that no parent carries: [2] for 2.1 where nothing is numbered 2. */
  readonly outer?: readonly number[];
  /** The last of the numbers that it stands for: 5 for `Articles 3 to 5. (Repealed)`. */
  readonly through?: number;
}

/** How an enumerator is written, so that one like it can be told, and made for another number. */
export interface EnumeratorStyle {
  /** Level word's kind (`article`, `chapter`, …); `item` for a bare number. */
  readonly level: string;
  /** Numeral system: see value/numerals. */
  readonly system: string;
  /** What stands before and after the numeral, in comparable form: ['điều ', '.'], ['第', '条'], ['(', ')']. */
  readonly prefix: string;
  readonly suffix: string;
}

/** The printed number of a segment. */
export interface Enumerator extends Span {
  /** As printed, white space around it cut: `5.`, `Điều 5.`, `第五条`. */
  readonly label: string;
  readonly ordinal: Ordinal;
  readonly style: EnumeratorStyle;
  /** The number as literally read, where the sequence proved it a typo; else null. */
  readonly misread: string | null;
}

/** A numbered part of a version, or an un-numbered heading that holds some, with all that belongs to it. */
export interface Segment extends Span {
  /** Path of ordinals, `2.3`, unique in the version. */
  readonly address: string;
  /** `heading` for an un-numbered heading, else the level of its enumerator. */
  readonly level: string;
  /** Null for an un-numbered heading. */
  readonly enumerator: Enumerator | null;
  /** Its own blocks in source order, those of its children not among them. */
  readonly blocks: readonly Block[];
  readonly children: readonly Segment[];
  /** True where the numbering of this level does not restart in each parent, so that the last step alone is an address. */
  readonly continuous: boolean;
}

export type LanguageOrigin = 'option' | 'configuration' | 'front-matter' | 'name' | 'text' | 'none';

/** A work in one language. */
export interface Version {
  readonly source: Source;
  /** BCP 47 tag as declared or found; `und` where nothing tells. */
  readonly language: string;
  readonly languageFrom: LanguageOrigin;
  readonly front: readonly Block[];
  readonly segments: readonly Segment[];
  readonly back: readonly Block[];
  readonly furniture: readonly Block[];
  readonly remarks: readonly Remark[];
  /** As the reader found them. */
  readonly comments?: readonly Comment[];
  /** The blocks of the other version where two languages share a file, in order; absent where it has the file alone. */
  readonly beside?: readonly Span[];
}

/** A document, whatever its languages; the source version first. */
export interface Work {
  readonly id: string;
  readonly versions: readonly Version[];
  /**
   * What has one address is one unit in all versions, as in a translation memory, where each unit says itself what belongs
   * together: nothing is aligned anew.
   */
  readonly isPaired?: boolean;
}
