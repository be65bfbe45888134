import { rowNames } from '../returned/row-names.js';
import { type Cells, type TableLine, tableLines } from '../returned/table-lines.js';
import { workbookLines } from '../returned/workbook.js';
import { readOffsets } from '../rows/offsets.js';
import { lastRow, nextColumn, textColumn } from '../spreadsheet/table.js';
import type { Claim, Flaw } from './types.js';

/** What a table of hexapla says, and where rows of it are not there any more. */
export function tableClaims(path: string, text: string): Generator<Claim | Flaw> {
  return claimsIn(tableLines(path, text));
}

/** The same of a workbook. */
export function workbookClaims(path: string, bytes: Uint8Array): Generator<Claim | Flaw> {
  return claimsIn(workbookLines(path, bytes));
}

function* claimsIn(lines: readonly TableLine[]): Generator<Claim | Flaw> {
  yield* flawsIn(lines);
  for (const { line, message } of rowNames(lines).faults) yield { line, flaw: message };
  for (const { cells, line } of lines) {
    for (const [name, file] of Object.entries(cells)) {
      if (!name.startsWith('path.') || file === '') continue;
      const language = name.slice('path.'.length);
      const claim = claimOf(cells, language, file, line);
      if (claim !== null) yield claim;
    }
  }
}

/** Null for a text that was filled in since, and one of a memory, which has no place. */
function claimOf(cells: Cells, language: string, path: string, line: number): Claim | Flaw | null {
  const said = cells[textColumn(language)] ?? '';
  const offsets = cells[`offsets.${language}`] ?? '';
  if (said === '' || offsets === '') return null;
  const spans = readOffsets(offsets);
  if (spans === null) {
    return {
      line,
      flaw: `the text in ${language} could not be checked: its offsets are “${offsets.slice(0, 40)}”`,
    };
  }
  const form = cells.text === 'written' ? 'written' : 'printed';
  const sha256 = cells[`sha256.${language}`] ?? '';
  const lines = (cells[`lines.${language}`] ?? '').replace(/^L/, '');
  return { line, path, sha256, spans, lines, text: said, form };
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
