import { segmenterFor } from '../../align/words/reading/vocabulary.js';
import { localeOf } from '../../locale/index.js';

/** Longest text that Intl.Segmenter gets at once: it takes time with the square of what it gets. */
const most = 2000;

const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,'’·-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * How many words a text has: runs of letters and digits, with what joins them inside (`aujourd'hui`, `1,000`); what is
 * written without spaces is parted by Intl.Segmenter. Vietnamese counts by syllables, as it is written.
 */
export function countWords(text: string, language: string): number {
  if (localeOf(language).spaced) return text.match(spaced)?.length ?? 0;
  const segmenter = segmenterFor(language);
  let words = 0;
  for (let at = 0; at < text.length; at += most)
    for (const { isWordLike } of segmenter.segment(text.slice(at, at + most))) if (isWordLike) words++;
  return words;
}

/** How many characters a text has: Unicode's code points, a surrogate pair as one. */
export function countCharacters(text: string): number {
  let characters = text.length;
  for (let at = 1; at < text.length; at++)
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800)
      characters--;
  return characters;
}
