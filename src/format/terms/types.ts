/** A term in several languages: what stands for it in each, and where. */
export interface TermEntry {
  /** By language, in the order of the languages; what stands first is the most frequent. */
  readonly forms: readonly (readonly EntryForm[])[];
}

export interface EntryForm {
  readonly text: string;
  readonly count: number;
  readonly places: readonly TermPlace[];
}

/** Where a term stands. */
export interface TermPlace {
  readonly path: string;
  readonly address: string;
  /** From 1. */
  readonly line: number;
}
