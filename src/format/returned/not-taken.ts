import { extname } from 'node:path';
import { InputError } from '../../text/errors.js';

/** What files are called that others take for something that comes back, by the endings of their names. */
const kinds: Readonly<Record<string, string>> = {
  '.tmx': 'a translation memory',
  '.json': 'JSON',
  '.jsonl': 'JSON by lines',
  '.po': 'a PO file',
  '.pot': 'a PO file',
  '.ods': 'an OpenDocument spreadsheet',
  '.xls': 'a workbook of old',
  '.parquet': 'Parquet',
};

/** What else can be done with some of them. */
const remedies: Readonly<Record<string, string>> = {
  '.po':
    'pomerge puts the translations of a PO file into the XLIFF that it was made from, and merge takes that',
  '.ods': 'save it as .xlsx or .csv',
  '.xls': 'save it as .xlsx or .csv',
  '.tmx':
    'export the gaps with --format xliff, let the tool fill them in from the memory, and merge what it saves',
};

/** Whether a file is told by its name to be one that nothing can be taken back from. */
export function isNotTaken(path: string): boolean {
  return extname(path).toLowerCase() in kinds;
}

/** Refuses a file that nothing can be taken back from. `holds` says what stands in it, where its name does not. */
export function notTaken(path: string, holds = 'neither XML nor a table'): InputError {
  const extension = extname(path).toLowerCase();
  return new InputError({
    path,
    message: `this is ${kinds[extension] ?? holds}, and merge takes back XLIFF 1.2 or 2.x and the tables of \`export\` as TSV, CSV or XLSX`,
    remedy:
      remedies[extension] ??
      'export with --format xliff, tsv, csv or xlsx, put the translations there, and merge that',
  });
}
