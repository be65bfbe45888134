import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { isNotTaken, notTaken } from '../../format/returned/not-taken.js';
import { readTable } from '../../format/returned/table.js';
import { decodeTable } from '../../format/returned/table-bytes.js';
import { cellsNeeded, type TableLine, tableLines } from '../../format/returned/table-lines.js';
import type { ReturnedWork } from '../../format/returned/types.js';
import { workbookLines } from '../../format/returned/workbook.js';
import { readXliff } from '../../format/returned/xliff.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { readBytes, readPieces } from '../../project/files.js';

/**
 * What an exchange file holds, by its name's ending: a table, a workbook, or else XLIFF. Throws InputError where it is
 * none of them.
 */
export function* readExchange(
  shown: string,
  file: string,
  note: (line: string) => void,
): Generator<ReturnedWork> {
  if (isNotTaken(shown) && existsSync(file)) throw notTaken(shown);
  const extension = extname(shown).toLowerCase();
  if (extension === '.tsv' || extension === '.csv' || extension === '.txt') {
    const { text, guessed } = decodeTable(shown, readBytes(file, shown));
    if (guessed !== null) note(`note: ${shown} is no UTF-8 and was read as ${guessed}`);
    yield* worksIn(shown, tableLines(shown, text), note);
  } else if (extension === '.xlsx') yield* worksIn(shown, workbookLines(shown, readBytes(file, shown)), note);
  else yield* readXliff(shown, decodeXml(shown, readPieces(file, shown)));
}

function* worksIn(
  shown: string,
  lines: readonly TableLine[],
  note: (line: string) => void,
): Generator<ReturnedWork> {
  yield* readTable(shown, lines);
  if (lines.length > 0 && cellsNeeded(shown, lines).length === 1)
    note(`note: ${shown} has no column for a translation`);
}
