/** What a version says in a row of a concordance. */
export interface ShownCell {
  readonly language: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly address: string;
  readonly state: string;
  readonly score: number | null;
  readonly text: string;
}

/** One place where the key word stands, with what the other versions say there. */
export interface Hit {
  readonly work: string;
  /** As exports name it. */
  readonly row: string;
  readonly unit: string;
  readonly address: string;
  readonly key: ShownCell;
  /** Offsets in the text of `key`. */
  readonly start: number;
  readonly end: number;
  readonly beside: readonly ShownCell[];
}
