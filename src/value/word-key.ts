import { detached } from '../text/detached.js';
import { comparable } from '../text/normal.js';

/** Texts repeat their words: the keys of so many different ones are kept at most. */
const mostKept = 50_000;
const longestKept = 30;
const keys = new Map<string, string>();

/** The `comparable` form of a single word, kept for the next time. */
export function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = comparable(word);
  if (keys.size < mostKept && word.length <= longestKept) keys.set(detached(word), detached(key));
  return key;
}
