import type { Enumerator, Ordinal } from '../document/types.js';
import type { Locale } from '../locale/types.js';

/** Whether a label is a word that counts, as `Secondly`, `Hai là` or 其二. */
export function isOrdinalWord({ style }: Enumerator): boolean {
  return style.system === 'ordinal-word';
}

/**
 * The word for another number in the fashion of one that is there: `Thirdly` after `Secondly`, `Ba là` after `Hai là`;
 * what stands around the word stays.
 *
 * @returns null where the language has no such word for the number
 */
export function ordinalWordLike(
  raw: string,
  { ordinal }: Enumerator,
  wanted: Ordinal,
  locale: Locale,
): string | null {
  const model = wordIn(raw, ordinal.number, locale);
  if (model === null || wanted.insert !== 0) return null;
  const { word, words, start } = model;
  const place = words.indexOf(word);
  const others = wordsFor(wanted.number, locale);
  let best: { readonly other: string; readonly score: number } | null = null;
  for (const [at, other] of others.entries()) {
    // What the two share tells their fashion; else their place in the language's list of them does.
    const score = shared(word, other) * 100 - Math.abs(at - place);
    if (best === null || score > best.score) best = { other, score };
  }
  if (best === null) return null;
  const printed = raw.slice(start, start + word.length);
  return raw.slice(0, start) + withCapital(best.other, printed) + raw.slice(start + word.length);
}

function wordsFor(number: number, { ordinalWords }: Locale): readonly string[] {
  return ordinalWords.find((entry) => entry.number === number)?.words ?? [];
}

/** The longest of the words for a number that a label has. */
function wordIn(raw: string, number: number, locale: Locale) {
  const words = wordsFor(number, locale);
  const lower = raw.toLowerCase();
  const found = words
    .map((word) => ({ word, words, start: lower.indexOf(word) }))
    .filter(({ start }) => start >= 0)
    .sort((one, other) => other.word.length - one.word.length);
  return lower.length === raw.length ? (found[0] ?? null) : null;
}

/** How many letters two words have alike at their beginning and at their end. */
function shared(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let [before, after] = [0, 0];
  while (before < most && one[before] === other[before]) before++;
  while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) after++;
  return before + after;
}

function withCapital(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return word.toUpperCase();
  const [first = ''] = model;
  const isCapital = first === first.toUpperCase() && first !== first.toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** A label with its word blotted out, so that styles can be compared. */
export function ordinalWordPattern(raw: string, { ordinal }: Enumerator, locale: Locale): string {
  const found = wordIn(raw, ordinal.number, locale);
  if (found === null) return raw;
  return `${raw.slice(0, found.start)}#ordinal-word#${raw.slice(found.start + found.word.length)}`;
}
