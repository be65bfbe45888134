import type { Block } from '../../document/types.js';

/** A line between the rows of a table that is drawn with signs. */
const rule = /^[|+│┃├┤┼\s:=─━-]*$/;

/** A row of which some cell is blank, as a row's second line mostly is. */
const blankCell = /[|│┃]\s*[|│┃]/;

/**
 * Which blocks are lines of tables that are drawn with a rule below each row: such lines are no rows, as cells are wrapped
 * in columns that no two languages fill alike.
 *
 * @returns by index of a line, the run of lines that its table is, from the first to before the last
 */
export function drawnTables(blocks: readonly Block[]): ReadonlyMap<number, readonly [number, number]> {
  const found = new Map<number, readonly [number, number]>();
  for (let start = 0; start < blocks.length; start++) {
    if (blocks[start]!.role !== 'table') continue;
    let end = start + 1;
    while (blocks[end]?.role === 'table') end++;
    if (isDrawn(blocks.slice(start, end))) {
      for (let at = start; at < end; at++) found.set(at, [start, end]);
    }
    start = end - 1;
  }
  return found;
}

function isDrawn(lines: readonly Block[]): boolean {
  const rules = lines.filter(({ printed }) => rule.test(printed.text)).length;
  return rules > 1 || (rules === 1 && lines.some(({ printed }) => blankCell.test(printed.text)));
}
