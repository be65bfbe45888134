import { findWords, type WantedWord } from '../../text/search-words.js';
import type { Span } from '../../text/span.js';
import { quoted } from './tables.js';

/** What is looked for in one text. */
export type KeyWord =
  | { readonly kind: 'words'; readonly words: readonly WantedWord[] }
  | { readonly kind: 'pattern'; readonly pattern: RegExp };

/** What is looked for, and where. */
export interface ConcordanceQuery {
  readonly wanted: KeyWord;
  /** Languages of the index in which the key word is looked for. */
  readonly languages: readonly string[];
  /** Languages that may stand beside it. */
  readonly beside: readonly string[];
  /** What one of the others has to have, and what none of them may have. */
  readonly having?: readonly WantedWord[];
  readonly lacking?: readonly WantedWord[];
  /** Numbers of the works that are looked through, ascending; null for all. */
  readonly works: readonly { readonly id: number; readonly beads: number }[] | null;
  /** The address of a part, in the alignment or in a version of it: what stands in it or in those inside. */
  readonly part?: string;
}

/**
 * A query for words as the table of words understands it: in which beads they stand in one of these languages, and others
 * have in that bead what they are to have.
 */
export function wordExpression(
  words: readonly WantedWord[],
  { languages, beside, having, lacking }: Omit<ConcordanceQuery, 'wanted'>,
): string {
  if (having === undefined && lacking === undefined) return within(languages, words);
  return languages
    .map((language) => {
      const others = beside.filter((other) => other !== language);
      const key = within([language], words);
      // An empty list of columns is no query: what no other language is there to have is nowhere.
      if (others.length === 0) return having === undefined ? key : null;
      const with_ = having === undefined ? key : `(${key} AND ${within(others, having)})`;
      return lacking === undefined ? with_ : `(${with_} NOT ${within(others, lacking)})`;
    })
    .filter((part) => part !== null)
    .join(' OR ');
}

function within(languages: readonly string[], words: readonly WantedWord[]): string {
  return `({${languages.map(quoted).join(' ')}} : ${phraseOf(words)})`;
}

/** Words that stand one after the other, as the table of words understands it. */
export function phraseOf(words: readonly WantedWord[]): string {
  return `${quoted(words.map(({ key }) => key).join(' '))}${words.at(-1)?.isPrefix ? ' *' : ''}`;
}

/** Where it stands in a text. What a pattern finds without a character in it is left out. */
export function findWanted(text: string, wanted: KeyWord): Span[] {
  if (wanted.kind === 'words') return findWords(text, wanted.words);
  const found: Span[] = [];
  for (const { 0: match, index } of text.matchAll(wanted.pattern))
    if (match !== '') found.push({ start: index, end: index + match.length });
  return found;
}

/** Whether the texts beside one have what they are to have, and lack what they are to lack. */
export function fitsBeside(
  others: readonly string[],
  { having, lacking }: Pick<ConcordanceQuery, 'having' | 'lacking'>,
): boolean {
  const has = (words: readonly WantedWord[]) => others.some((text) => findWords(text, words).length > 0);
  return (having === undefined || has(having)) && (lacking === undefined || !has(lacking));
}
