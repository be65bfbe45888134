/** What is said in two languages of what is said in several. */
export interface TwoLanguages<Side> {
  readonly languages: readonly [string, string];
  readonly sides: readonly [Side, Side];
}

/** All pairs of two languages, in each the one whose tag comes first before the other. */
export function* languagePairs<Side>(
  all: Iterable<readonly [language: string, side: Side]>,
): Generator<TwoLanguages<Side>> {
  const sorted = [...all].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  for (const [at, [source, from]] of sorted.entries())
    for (const [target, to] of sorted.slice(at + 1))
      if (source !== target) yield { languages: [source, target], sides: [from, to] };
}
