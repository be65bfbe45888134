import type { ReadBlock, ReadDocument } from '../../document/types.js';
import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import type { ContentsLine } from './contents-lines.js';

/** What stands between two lines of a contents list: at most so many blocks, none longer. */
const between = { blocks: 2, short: 80, long: 240 };

/** Whether a text is a title such as `Contents`. */
export function isContentsTitle(text: string | undefined, locale: Locale): boolean {
  if (text === undefined || text.length > 60) return false;
  const key = comparable(text).replace(/^[\s\p{S}]+|[\s:：.]+$/gu, '');
  return locale.contents.includes(locale.spaced ? key : key.replace(/\s+/g, ''));
}

/**
 * Whether one of the two lines above is a title such as `Contents`.
 *
 * @param before the numbered line before it, which no title is looked for above
 */
export function isTitled(
  { blocks }: ReadDocument,
  before: ContentsLine | undefined,
  head: ContentsLine | undefined,
  locale: Locale,
): boolean {
  if (head === undefined) return false;
  const { block, from } = head;
  if (from > 0) {
    const above = blocks[block];
    const start = above?.lines.findLast((line) => line < from) ?? 0;
    return isContentsTitle(above?.printed.text.slice(start, from), locale);
  }
  for (let at = block - 1; at > (before?.block ?? -1) && at >= block - 2; at--) {
    if (isContentsTitle(blocks[at]?.printed.text, locale)) return true;
  }
  return false;
}

/** Whether an un-numbered heading between two lines begins what a list's own title does not hold: one no deeper than that. */
export function isEndedByHeading(
  blocks: readonly ReadBlock[],
  head: ContentsLine,
  before: ContentsLine,
  line: ContentsLine,
): boolean {
  const title = Math.max(blocks[head.block - 1]?.depth ?? 0, blocks[head.block - 2]?.depth ?? 0);
  for (let at = before.block + 1; at < line.block; at++) {
    const depth = blocks[at]?.depth ?? 0;
    if (depth > 0 && (title === 0 || depth <= title)) return true;
  }
  return false;
}

/**
 * How dense two lines stand: nothing but a short line or two between them, as in any list; a sentence or two, as where
 * each entry has a subtitle; or more, or the title of a list that begins there.
 */
export function densityOf(
  before: ContentsLine,
  line: ContentsLine,
  blocks: readonly ReadBlock[],
  locale: Locale,
): 'tight' | 'loose' | 'none' {
  if (line.block === before.block) return line.from - before.limit <= between.long ? 'tight' : 'none';
  if (line.block - before.block - 1 > between.blocks || line.from > between.short) return 'none';
  const rest = (blocks[before.block]?.printed.text.length ?? 0) - before.limit;
  if (rest > between.long) return 'none';
  let density: 'tight' | 'loose' = 'tight';
  for (let at = before.block + 1; at < line.block; at++) {
    const text = blocks[at]?.printed.text ?? '';
    if (text.length > between.long || isContentsTitle(text, locale)) return 'none';
    if (text.length > between.short || /[.;。；]\s*$/u.test(text)) density = 'loose';
  }
  return density;
}
