/** Terms that mean the same, by language tag; a language may have several. */
export interface GlossaryEntry {
  readonly terms: ReadonlyMap<string, readonly string[]>;
}
