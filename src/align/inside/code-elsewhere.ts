import type { Block } from '../../document/types.js';

/** What of a code's lines must stand in other code of the same part for it to have been put elsewhere. */
const leastShare = 0.5;

/** How often each line of code stands in the blocks of one side of a unit. */
export type CodeCounts = ReadonlyMap<string, number>;

/**
 * Whether code that one side of a unit has without counterpart stands on the other side in another place: in a block with
 * the one before or after it, as is usual where the text between the two was left out. A line that a unit has several
 * times must stand as often on the other side.
 *
 * @param here counts of the side that has the code
 */
export function standsInOtherCode(code: string, here: CodeCounts, there: CodeCounts): boolean {
  const lines = linesOf(code);
  const found = lines.filter((line) => (there.get(line) ?? 0) >= (here.get(line) ?? 1));
  return lines.length > 0 && found.length >= lines.length * leastShare;
}

export function codeCounts(blocks: readonly Block[]): CodeCounts {
  const counts = new Map<string, number>();
  for (const { role, printed } of blocks) {
    if (role !== 'code') continue;
    for (const line of linesOf(printed.text)) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return counts;
}

/** Lines that say something: no brackets and prompts alone. */
function linesOf(code: string): string[] {
  return code.split(/[\r\n]+/).flatMap((line) => {
    const text = line.trim();
    return /[\p{L}\p{N}]{2}/u.test(text) && !/^\S*[$#>]$/.test(text) ? [text] : [];
  });
}

/** How far from code its translation may stand, in blocks, and what of the lines of both must be built alike. */
const gloss = { reach: 3, share: 0.6 } as const;

/**
 * Whether code that a version has more is that of a block beside it once more with its texts translated, as translators add
 * for who reads the code but not its language: line by line the two have the same signs.
 *
 * @param at index of the code among the blocks of its side
 * @param isKept whether a block of that side stands for one of the other
 */
export function isTranslatedCopy(
  blocks: readonly Block[],
  at: number,
  isKept: (block: number) => boolean,
): boolean {
  const own = signsOf(blocks[at]!);
  if (own.length === 0) return false;
  for (let near = Math.max(0, at - gloss.reach); near <= at + gloss.reach; near++) {
    const block = blocks[near];
    if (near === at || block?.role !== 'code' || !isKept(near)) continue;
    const other = signsOf(block);
    const alike = own.filter((signs, line) => signs === other[line]).length;
    if (alike >= gloss.share * Math.max(own.length, other.length)) return true;
  }
  return false;
}

/** By line, what is no word in it. */
function signsOf({ printed, body }: Block): string[] {
  const lines = printed.text.slice(body).split(/[\r\n]+/);
  return lines.flatMap((line) =>
    line.trim() === '' ? [] : [line.replace(/[\p{L}\p{M}\p{N}\s.,;:!?'’]+/gu, '')],
  );
}
