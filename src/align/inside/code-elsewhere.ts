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
