/** Sentences as numbers: of the words of sentence i, ids in `words` from `start[i]` to `start[i + 1]`. */
export interface IndexedText {
  readonly count: number;
  readonly start: Int32Array;
  readonly words: Int32Array;
  /** Length of each sentence in UTF-16 units that are not white space. */
  readonly lengths: Int32Array;
  /** Classes of each sentence's beginning and end, see `openClass` and `closeClass`. */
  readonly open: Uint8Array;
  readonly close: Uint8Array;
}
