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
    const straight = open === '"' || open === "'";
    if (close === undefined && !straight) continue;
    const end = close === undefined ? straightEnd(blocks, at, open) : closingBlock(blocks, at, open, close);
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

/** The last sign of a quotation, and what may follow it there. */
const closings: Readonly<Record<string, RegExp>> = { '"': /"\)?[.,;:]?\s*$/, "'": /'\)?[.,;:]?\s*$/ };

/**
 * The same where one sign opens and closes: the first block that ends with it and has not opened it itself. Where each
 * paragraph opens it and only the last one closes it, as in English print, all of them are inside. An announcement must
 * stand before it, as such a sign is an apostrophe or a measure, too.
 */
function straightEnd(blocks: readonly ReadBlock[], at: number, sign: string): number {
  if (!isOpenAfter(blocks[at], sign) || !/[:：,]\s*$/u.test(blocks[at - 1]?.printed.text.slice(-3) ?? ''))
    return -1;
  for (let index = at + 1; index < blocks.length && index < at + longest; index++) {
    const text = blocks[index]?.printed.text ?? '';
    if (closings[sign]!.test(text) && !(text.charAt(0) !== sign && countOf(text, sign) % 2 === 0))
      return index;
  }
  return -1;
}

/** Whether a block opens a quotation that it does not close. */
function isOpenAfter(block: ReadBlock | undefined, sign: string): boolean {
  const text = block?.printed.text ?? '';
  return countOf(text, sign) % 2 === 1 && !closings[sign]!.test(text.slice(1));
}

/** How often a sign stands in a text, apostrophes inside words and behind them left out. */
function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    const inside =
      sign === "'" && /\p{L}/u.test(text.charAt(at - 1)) && /[\p{L}\s]/u.test(text.charAt(at + 1) || '.');
    if (!inside) count++;
  }
  return count;
}
