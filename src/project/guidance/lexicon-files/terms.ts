import type { GlossaryEntry } from '../glossary-entry.js';
import type { Dictionary } from './dictionary.js';

/** Terms by concept as dictionaries, one for each two languages. What is forbidden translates as well. */
export function dictionariesOfTerms(entries: readonly GlossaryEntry[]): Dictionary[] {
  const byPair = new Map<string, { languages: [string, string]; pairs: [string, string][] }>();
  for (const { languages } of entries) {
    const sides = [...languages].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [at, [source, from]] of sides.entries()) {
      for (const [target, to] of sides.slice(at + 1)) {
        const key = `${source} ${target}`;
        const known = byPair.get(key) ?? { languages: [source, target], pairs: [] };
        byPair.set(key, known);
        const [words, translations] = [from, to].map(({ preferred, allowed, forbidden }) => [
          ...preferred,
          ...allowed,
          ...forbidden,
        ]) as [string[], string[]];
        for (const word of words)
          for (const translation of translations) known.pairs.push([word, translation]);
      }
    }
  }
  return [...byPair.values()];
}
