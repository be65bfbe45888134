import { remembered } from '../locale/remembered.js';
import type { Locale } from '../locale/types.js';
import { byLength } from './patterns.js';
import { wordKey } from './word-key.js';

/** A counted noun as the locale knows it, and where it ends in the text. */
export interface CountedNoun {
  readonly noun: string;
  readonly end: number;
}

/** Phrases by their first word, or their first character where words are not parted; the longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

interface NounShapes {
  readonly nouns: Phrases;
  readonly between: Phrases;
  readonly stops: ReadonlySet<string>;
  readonly compounds: Phrases;
}

const nounShapes = remembered(({ counts, spaced }: Locale): NounShapes => {
  const parts = (phrase: string) => (spaced ? phrase.split(' ') : [...phrase]);
  return {
    nouns: byFirst(byLength(counts.nouns).map(parts)),
    between: byFirst(byLength(counts.between).map(parts)),
    stops: new Set(counts.stops),
    compounds: byFirst(byLength(counts.compounds ?? []).map(parts)),
  };
});

function byFirst(phrases: readonly (readonly string[])[]): Phrases {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase;
    const others = table.get(first);
    if (others === undefined) table.set(first, [phrase]);
    else others.push(phrase);
  }
  return table;
}

/** The noun that a number which ends at `from` counts: at once, or after as many words as the locale allows. */
export function countedNoun(text: string, from: number, locale: Locale): CountedNoun | null {
  const { nouns, between, stops, compounds } = nounShapes(locale);
  if (nouns.size === 0) return null;
  const words = wordsAfter(text, from, locale);
  let at = 0;
  for (let skipped = 0; skipped <= locale.counts.gap && at < words.length; skipped++) {
    if (phraseAt(words, at, compounds) !== null) return null;
    const noun = phraseAt(words, at, nouns);
    if (noun !== null)
      return { noun: noun.join(locale.spaced ? ' ' : ''), end: words[at + noun.length - 1]?.end ?? from };
    const key = words[at]?.key ?? '';
    if (between.size === 0 && stops.has(key)) return null;
    const passed = between.size === 0 ? 1 : (phraseAt(words, at, between)?.length ?? 0);
    if (passed === 0) return null;
    at += passed;
  }
  return null;
}

function phraseAt(words: readonly Word[], at: number, phrases: Phrases): readonly string[] | null {
  const candidates = phrases.get(words[at]?.key ?? '');
  return candidates?.find((phrase) => phrase.every((part, index) => words[at + index]?.key === part)) ?? null;
}

interface Word {
  readonly key: string;
  readonly end: number;
}

const spacedWord = /[\s\u00a0-]{1,3}([\p{L}\p{M}]{1,24})/uy;
const character = /[\s\u00a0]?(\p{L})/uy;
/** Nouns have three words at most; in characters, four, after three qualifiers of two. */
const longestNoun = 4;
const longestQualifier = 2;

/** The words, or characters, right after a number, up to the next sign. */
function wordsAfter(text: string, from: number, locale: Locale): Word[] {
  const pattern = locale.spaced ? spacedWord : character;
  const most = longestNoun + locale.counts.gap * (locale.spaced ? 1 : longestQualifier);
  const words: Word[] = [];
  for (pattern.lastIndex = from; words.length < most; ) {
    const match = pattern.exec(text);
    if (match === null) break;
    words.push({ key: wordKey(match[1] ?? ''), end: pattern.lastIndex });
  }
  return words;
}
