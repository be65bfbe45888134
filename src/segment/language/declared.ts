import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { canonicalTag, isLanguageName, localeOf } from '../../locale/index.js';
import type { Turns } from './turns.js';

/** So large a part of a text is a version of its own, and no quotation. */
const least = 0.25;

/**
 * Two languages that a file says itself of its paragraphs, as pages do with `lang`; null where it says at most one, or a
 * second one of few. Of a paragraph that says none the file's own language is meant, or that of the one before.
 */
export function declaredParts(document: ReadDocument): Turns | null {
  const { blocks, frontMatter } = document;
  if (!blocks.some(({ language }) => language !== undefined)) return null;
  const own = typeof frontMatter?.lang === 'string' ? tagOf(frontMatter.lang) : null;
  const lengths = new Map<string, number>();
  let last = own;
  const tags = blocks.map(({ language, printed }) => {
    last = (language === undefined ? own : tagOf(language)) ?? last;
    if (last !== null) lengths.set(last, (lengths.get(last) ?? 0) + weightOf(printed.text));
    return last;
  });
  const all = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  const kept = [...lengths].filter(([, length]) => length >= least * all).map(([tag]) => tag);
  const [one, other, third] = kept;
  if (one === undefined || other === undefined || third !== undefined) return null;
  if (localeOf(one) === localeOf(other)) return null;
  const sides: [ReadBlock[], ReadBlock[]] = [[], []];
  for (const [at, block] of blocks.entries()) sides[tags[at] === other ? 1 : 0].push(block);
  return { tags: [one, other], blocks: sides };
}

function tagOf(name: string): string | null {
  return isLanguageName(name) ? canonicalTag(name) : null;
}

/** Han characters say as much as three letters. */
export function weightOf(text: string): number {
  return text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);
}
