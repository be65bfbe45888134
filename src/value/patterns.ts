/** A literal text as the source of a regular expression. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The longest first, so that in an alternation the longest wins; then by code units. */
export function byLength(words: readonly string[]): string[] {
  return [...words].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}
