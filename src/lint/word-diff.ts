import { diffArrays } from 'diff';

/** Words around a change that are shown. */
const CONTEXT = 3;
/** Texts that differ in more words than this are rather two texts than one that was changed. */
const MOST_CHANGES = 60;
/** A changed stretch of more words than this is cut in the middle. */
const LONGEST_STRETCH = 30;

/** A stretch of words that is in both texts, or in one of them. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: readonly string[];
}

/**
 * What changed between two texts, on one line: `within [-ten-] {+fifteen+} days`, unchanged stretches cut to a few
 * words with `…`. Null where the texts have too little in common for that to be of use. `language` is a BCP 47 tag.
 */
export function wordDiff(before: string, after: string, language: string): string | null {
  const pieces = wordChanges(before, after, language);
  if (pieces === null) return null;
  return pieces
    .map((piece, at) => printed(piece, at > 0, at < pieces.length - 1))
    .join('')
    .trim();
}

/** The same, whole: the words that stayed, went and came, in order, with the white space between them. */
export function wordChanges(before: string, after: string, language: string): DiffPiece[] | null {
  const pieces = diffArrays(wordsOf(before, language), wordsOf(after, language), {
    maxEditLength: MOST_CHANGES,
  });
  if (pieces === undefined) return null;
  return pieces.map(({ added, removed, value }): DiffPiece => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', words: value };
  });
}

function printed({ kind, words }: DiffPiece, hasBefore: boolean, hasAfter: boolean): string {
  if (kind === 'removed') return `[-${cutMiddle(words)}-]`;
  if (kind === 'added') return `{+${cutMiddle(words)}+}`;
  const kept = (hasBefore ? CONTEXT : 0) + (hasAfter ? CONTEXT : 0);
  if (words.length <= kept * 2) return words.join('');
  const start = hasBefore ? words.slice(0, CONTEXT * 2).join('') : '';
  const end = hasAfter ? words.slice(-CONTEXT * 2).join('') : '';
  return `${start}…${end}`;
}

function cutMiddle(words: readonly string[]): string {
  if (words.length <= LONGEST_STRETCH) return words.join('').trim();
  const half = LONGEST_STRETCH / 2;
  return `${words.slice(0, half).join('')}…${words.slice(-half).join('')}`.trim();
}

/** Intl.Segmenter's time grows with the square of its string: it gets no more than this many characters at once. */
const STRETCH = 2_000;

/** Words and the white space between them, as entries of their own, so that joining them gives the text on one line. */
function wordsOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const words: string[] = [];
  for (let start = 0; start < line.length; start += STRETCH) {
    for (const { segment } of segmenter.segment(line.slice(start, start + STRETCH))) words.push(segment);
  }
  return words;
}
