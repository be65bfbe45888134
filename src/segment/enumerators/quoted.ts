import type { ReadBlock } from '../../document/types.js';
import type { Locale } from '../../locale/types.js';

/** A quotation of several paragraphs is no longer, in blocks; beyond, a quote was left open by mistake. */
const longest = 80;

/**
 * Which blocks stand inside a quotation of several paragraphs, such as the articles that an amending law puts in
 * another's place: from a block that opens a quote and does not close it to the one that does.
 *
 * @returns 1 for each block inside, the first one among them
 */
export function findQuoted(blocks: readonly ReadBlock[], locale: Locale): Uint8Array {
  const quoted = new Uint8Array(blocks.length);
  const pairs = new Map(locale.quotes.filter(([open, close]) => open !== close));
  for (let at = 0; at < blocks.length; at++) {
    const open = blocks[at]?.printed.text.charAt(0) ?? '';
    const close = pairs.get(open);
    if (close === undefined) continue;
    const end = closingBlock(blocks, at, open, close);
    if (end <= at) continue;
    quoted.fill(1, at, end + 1);
    at = end;
  }
  return quoted;
}

/** Index of the block in which the quote that opens block `at` is closed; -1 where it is not, or too far away. */
function closingBlock(blocks: readonly ReadBlock[], at: number, open: string, close: string): number {
  let depth = 0;
  for (let index = at; index < blocks.length && index < at + longest; index++) {
    for (const sign of blocks[index]?.printed.text ?? '') {
      if (sign === open) depth++;
      else if (sign === close) depth--;
    }
    if (depth <= 0) return index;
  }
  return -1;
}
