/** A term of evidence from outside: what it adds to a bead's score, a natural logarithm against unrelated sentences. */
export interface Similarity {
  /** For a bead of the sentences from `pi` to `i` and from `pj` to `j`, ends not included, neither side empty. */
  of(pi: number, i: number, pj: number, j: number): number;
  /** The same for the texts without the first `row` source and `column` target sentences. */
  within(row: number, column: number): Similarity;
}
