import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { weightOf } from './declared.js';
import { identify, likeliest } from './language.js';
import type { Turns } from './turns.js';

/** So large a part of a document stands in its columns where they are its two versions, and no table of it. */
const least = 0.6;
/** Characters of a column that its language is told from. */
const sample = 180;

/**
 * The two languages of a document whose texts stand side by side in tables, a column a language; null where they do not. The
 * columns with the most text are the versions; what is in none is told by its words, and else goes with the first.
 */
export function tableColumnsOf({ blocks }: ReadDocument): Turns | null {
  const texts = new Map<number, string>();
  let [within, all] = [0, 0];
  for (const { column, printed, searchable } of blocks) {
    if (!searchable) continue;
    all += printed.text.length;
    if (column === undefined) continue;
    within += printed.text.length;
    texts.set(column, `${texts.get(column) ?? ''} ${printed.text.replace(/^\P{L}+/u, '')}`);
  }
  if (texts.size < 2 || within < least * all) return null;
  const two = [...texts].sort(([, one], [, other]) => weightOf(other) - weightOf(one)).slice(0, 2);
  const ordered = two.sort(([one], [other]) => one - other);
  const tags = ordered.map(([, text]) => tagOf(text.trim()));
  const [one, other] = [tags[0] ?? null, tags[1] ?? null];
  if (one === null || other === null || localeOf(one) === localeOf(other)) return null;
  const sides: [ReadBlock[], ReadBlock[]] = [[], []];
  for (const block of blocks) {
    const { column, printed } = block;
    const isSecond =
      column === undefined ? likeliest(printed.text, [one, other]) === other : column === ordered[1]?.[0];
    sides[isSecond ? 1 : 0].push(block);
  }
  return { tags: [one, other], blocks: sides };
}

/** By the first stretch of a column that tells: a title may be a name. */
function tagOf(text: string): string | null {
  for (let from = 0; from < Math.min(text.length, 5 * sample); from += sample) {
    const stretch = text.slice(from, from + sample);
    const tag = identify(stretch) ?? likeliest(stretch);
    if (tag !== null) return tag;
  }
  return null;
}
