/** A dictionary as somebody made it: no probabilities, and words as they are written. */
export interface Dictionary {
  readonly languages: readonly [string, string];
  /** A word and what translates it, in the order of the file. */
  readonly pairs: readonly (readonly [headword: string, translation: string])[];
}
