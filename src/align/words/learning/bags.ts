/** Bags of words that translate each other; of pair p the words from `start[p]` to `start[p + 1]`, each word once. */
export interface BagPairs {
  readonly count: number;
  readonly sourceStart: Int32Array;
  readonly sourceWords: Int32Array;
  readonly targetStart: Int32Array;
  readonly targetWords: Int32Array;
  /** How sure each pair is, 0 to 1. */
  readonly weight: Float32Array;
}
