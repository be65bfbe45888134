import type { Printed } from '../../text/printed.js';
import type { Span } from '../../text/span.js';

/** A text of a unit with its way back to the file. */
export interface MemoryText {
  /** BCP 47 in canonical form; null where the file does not say it. */
  readonly language: string | null;
  /** Where the kind of file tells them apart, else null. */
  readonly role: 'source' | 'target' | null;
  /** Without the codes of inline tags; white space is kept. */
  readonly printed: Printed;
  /** Inline tags between and around its characters, ascending. */
  readonly codes: readonly Span[];
  /** In the file, from 1. */
  readonly lines: readonly [first: number, last: number];
}

/** Texts that say the same, from a file that somebody else made. One for each language at most, none of them blank. */
export interface MemoryEntry {
  /**
   * What its number has beyond that of its unit: '' for by far most; `.2` for the second segment of a unit of which not
   * all is translated, `:2` for the second text that a unit has in a language.
   */
  readonly suffix: string;
  readonly texts: readonly MemoryText[];
}

export interface MemoryUnit {
  /** In the file, from 1. */
  readonly line: number;
  readonly entries: readonly MemoryEntry[];
  /** Texts that are not the unit's own: proposals, and what stands inside codes, such as the title of a link. */
  readonly others: OtherTexts;
}

export interface OtherTexts {
  readonly proposals: number;
  readonly inCodes: number;
}

/** What is known of a memory, or of a file in it, before its units. */
export interface MemoryHead {
  /** The language of the source as the file says it; null where it does not. */
  readonly source: string | null;
  /** That of all translations; null where it does not say it, or there are several. */
  readonly target: string | null;
}

export type MemoryMet =
  | { readonly kind: 'head'; readonly head: MemoryHead }
  | { readonly kind: 'unit'; readonly unit: MemoryUnit };

/** A kind of file with units. */
export interface MemoryFormat {
  /** Endings of names, lower case, with the dot. */
  readonly extensions: readonly string[];
  /**
   * The units in order, one at a time; `chunks` are the decoded text. Throws InputError for a file that is broken or of
   * another kind; what came before is not taken back.
   */
  readonly read: (path: string, chunks: Iterable<string>) => Iterable<MemoryMet>;
}
