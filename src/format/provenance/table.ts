import { readOffsets } from '../offsets.js';
import { type TableLine, tableLines } from '../returned/table.js';
import { lastRow, nextColumn } from '../table.js';
import type { Claim, Flaw } from './types.js';

/** What a table of hexapla says, and where rows of it are not there any more. */
export function* tableClaims(path: string, text: string): Generator<Claim | Flaw> {
  const lines = tableLines(path, text);
  yield* flawsIn(lines);
  for (const { cells, line } of lines) {
    for (const [name, file] of Object.entries(cells)) {
      if (!name.startsWith('path.') || file === '') continue;
      const language = name.slice('path.'.length);
      const spans = readOffsets(cells[`offsets.${language}`] ?? '');
      const said = cells[language] ?? '';
      if (spans === null || said === '') continue;
      const form = cells.text === 'written' ? 'written' : 'printed';
      const [sha256 = '', lines = ''] = [cells[`sha256.${language}`], cells[`lines.${language}`]];
      yield { line, path: file, sha256, spans, lines, text: said, form };
    }
  }
}

/** Rows that others name as what follows them, and that are not there. Tables of old say nothing of that. */
function* flawsIn(lines: readonly TableLine[]): Generator<Flaw> {
  if (lines[0] === undefined || !(nextColumn in lines[0].cells)) return;
  const ids = new Set([lastRow, ...lines.map(({ cells }) => cells.id)]);
  for (const { cells, line } of lines) {
    const next = cells[nextColumn] ?? '';
    if (next === '') yield { line, flaw: 'this row is cut off' };
    else if (!ids.has(next)) yield { line, flaw: `the row ${next} is to follow, and is not there` };
  }
}
