import { extname } from 'node:path';
import { readTable } from '../../format/returned/table.js';
import { decodeTable } from '../../format/returned/table-bytes.js';
import { tableLines } from '../../format/returned/table-lines.js';
import type { ReturnedWork } from '../../format/returned/types.js';
import { workbookLines } from '../../format/returned/workbook.js';
import { readXliff } from '../../format/returned/xliff.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { readBytes, readPieces } from '../../project/files.js';

/** What an exchange file holds, by its name's ending: a table, a workbook, or else XLIFF. */
export function* readExchange(
  shown: string,
  file: string,
  note: (line: string) => void,
): Generator<ReturnedWork> {
  const extension = extname(shown).toLowerCase();
  if (extension === '.tsv' || extension === '.csv' || extension === '.txt') {
    const { text, guessed } = decodeTable(shown, readBytes(file, shown));
    if (guessed !== null) note(`note: ${shown} is no UTF-8 and was read as ${guessed}`);
    yield* readTable(shown, tableLines(shown, text));
  } else if (extension === '.xlsx') yield* readTable(shown, workbookLines(shown, readBytes(file, shown)));
  else yield* readXliff(shown, decodeXml(shown, readPieces(file, shown)));
}
