import { isMarkdown } from '../pairs/markup.js';
import { blockPairsOf, type PairedBlock } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Rule } from '../types.js';
import { languageOf, shorten } from '../wording.js';

/** A row of a table that has another number of cells than its counterpart. */
export const tableShape: Rule = {
  id: 'table-shape',
  summary: 'A row of a table has more or fewer cells than the source’s.',
  severity: 'warn',
  category: 'design/markup',
  options: {},
  optionHelp: {},
  *check(alignment) {
    let last: { readonly unit: unknown; readonly target: number; readonly shape: string } | null = null;
    for (const pair of blockPairsOf(alignment)) {
      const { source, translation, unit, target } = pair;
      if (source.block.role !== 'table') continue;
      const [own, other] = [cellsOf(source), cellsOf(translation)];
      if (own === other || Math.min(own, other) < fewestCells(translation)) continue;
      const goesOn =
        last !== null && last.unit === unit && last.target === target && last.shape === `${own} ${other}`;
      last = { unit, target, shape: `${own} ${other}` };
      // A table with a column more or fewer is one finding, at its first row.
      if (goesOn) continue;
      const row = shorten(translation.block.printed.text.replace(/\t+/g, ' | '));
      yield pairReport(pair, {
        what: `the row “${row}” has ${other} cells, in ${languageOf(source.version)} ${own}`,
        content: translation.block.printed.text,
        expected: [String(own)],
        found: [String(other)],
      });
    }
  },
};

/** Elsewhere than in Markdown a row of one cell is a line of a table that is drawn, or a title that spans all columns. */
function fewestCells({ version }: PairedBlock): number {
  return isMarkdown(version) ? 1 : 2;
}

function cellsOf({ block }: PairedBlock): number {
  return block.printed.text.split('\t').length;
}
