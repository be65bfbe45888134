import type { GlossaryEntry, TermForms } from '../glossary-entry.js';
import type { Dictionary } from './dictionary.js';
import { languagePairs } from './language-pairs.js';

/** Terms by concept as dictionaries, one for each two languages. What is forbidden translates as well. */
export function dictionariesOfTerms(entries: readonly GlossaryEntry[]): Dictionary[] {
  const byPair = new Map<string, { languages: Dictionary['languages']; pairs: [string, string][] }>();
  for (const entry of entries) {
    for (const { languages, sides } of languagePairs(entry.languages)) {
      const key = languages.join(' ');
      const known = byPair.get(key) ?? { languages, pairs: [] };
      byPair.set(key, known);
      for (const word of wordsOf(sides[0]))
        for (const translation of wordsOf(sides[1])) known.pairs.push([word, translation]);
    }
  }
  return [...byPair.values()];
}

function wordsOf({ preferred, allowed, forbidden }: TermForms): string[] {
  return [...preferred, ...allowed, ...forbidden];
}
