/** Texts that say the same, from a file that somebody else made. */
export interface MemoryUnit {
  /** In the file, from 1. */
  readonly line: number;
  /** By language as the file writes it; the first of several in one language. None is blank. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What is known of a memory before its units. */
export interface MemoryHead {
  /** The language of the source as the file says it; null where it does not. */
  readonly source: string | null;
}

export type MemoryMet =
  | { readonly kind: 'head'; readonly head: MemoryHead }
  | { readonly kind: 'unit'; readonly unit: MemoryUnit };

/** A kind of file with units: how it is read one unit at a time, and where in its text they stand. */
export interface MemoryFormat {
  /** Endings of names, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The units in order; `chunks` are the decoded text. Throws InputError for a file that is broken or of another kind. */
  readonly read: (path: string, chunks: Iterable<string>) => Iterable<MemoryMet>;
  /**
   * Goes through the file without reading its units: the language of the source, as an object, and the languages as
   * they occur, again and again. Throws InputError where it is not well-formed to its end.
   */
  readonly survey: (path: string, chunks: Iterable<string>) => Iterable<MemoryHead | string>;
  readonly shape: TextShape;
}

/** Where texts are in the XML of a unit. Names are without prefix. */
export interface TextShape {
  /** Elements that are a unit. */
  readonly units: ReadonlySet<string>;
  /** Elements whose content is text. */
  readonly texts: ReadonlySet<string>;
  /** Elements with nothing in them that counts, such as other proposals. */
  readonly skipped: ReadonlySet<string>;
  /** Elements in a text that hold codes of another format, and perhaps texts of their own such as a title: not its text. */
  readonly codes: ReadonlySet<string>;
  /** The language of a text: from the attributes of the elements it stands in, the innermost first. */
  readonly languageOf: (path: readonly OpenTag[]) => string | null;
}

export interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}
