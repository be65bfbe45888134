import { usualLimits } from '../../read/package/limits.js';
import { PackageParts } from '../../read/package/parts.js';
import { walkXml } from '../../read/package/xml.js';
import { InputError } from '../../text/errors.js';
import { contentHash } from '../../text/hash.js';
import { fromCell } from '../spreadsheet/cells.js';
import { textColumn } from '../spreadsheet/table.js';
import { namedRecords, type TableLine } from './table-lines.js';

const prefixes = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'p',
};

/** Rows repeat paths and checksums over and over, so sheets are packed far more tightly than documents. */
const limits = { ...usualLimits, ratio: 1000 };

/**
 * The rows of all sheets of a workbook that hexapla wrote, whichever program has saved it since (ECMA-376 part 1, 18.3
 * and 18.4). Sheets without the columns of a table are passed over. Throws InputError where it is no workbook, or none
 * of its sheets is such a table.
 */
export function workbookLines(path: string, bytes: Uint8Array): TableLine[] {
  const parts = new PackageParts(path, bytes, limits);
  const shared = sharedStrings(parts);
  const tables = sheetsOf(parts)
    .map((name) => recordsIn(parts, name, shared))
    .filter(([head]) => ['id', 'work', 'unit'].every((name) => head?.record.includes(name)));
  if (tables.length === 0) {
    throw new InputError({
      path,
      message: 'this is no workbook of hexapla: none of its sheets has a column "id"',
      remedy: 'give a file that `hexapla export --format xlsx` wrote',
    });
  }
  return tables.flatMap((records) => namedRecords(path, records, (cell) => cell).map(unguarded));
}

/** A table of text that a spreadsheet has made a workbook of still has its apostrophes. */
function unguarded({ cells, line }: TableLine): TableLine {
  const texts = new Map(
    Object.entries(cells).flatMap(([name, hash]): [string, string][] =>
      name.startsWith('hash.') ? [[textColumn(name.slice('hash.'.length)), hash]] : [],
    ),
  );
  const entries = Object.entries(cells).map(([name, cell]) => {
    const isText = texts.has(name);
    const isGuarded = !isText || contentHash(fromCell(cell)) === texts.get(name);
    return [name, isGuarded ? fromCell(cell) : cell];
  });
  return { cells: Object.fromEntries(entries), line };
}

/** Names of the parts with the sheets, in the order in which people see them. */
function sheetsOf(parts: PackageParts): string[] {
  const targets = new Map<string, string>();
  each(parts, 'xl/_rels/workbook.xml.rels', (name, { Id, Target }) => {
    if (name === 'p:Relationship' && Id && Target) targets.set(Id, Target);
  });
  const sheets: string[] = [];
  each(parts, 'xl/workbook.xml', (name, attributes) => {
    const target = targets.get(attributes['r:id'] ?? '');
    if (name === 'x:sheet' && target !== undefined)
      sheets.push(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  return sheets;
}

function each(
  parts: PackageParts,
  part: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const text = parts.text(part);
  if (text !== null)
    walkXml(text, prefixes, parts.limits, { open, close: () => undefined, text: () => undefined });
}

/** The texts that sheets refer to by number; what says how a text is read aloud is left out. */
function sharedStrings(parts: PackageParts): string[] {
  const strings: string[] = [];
  const text = parts.text('xl/sharedStrings.xml');
  if (text === null) return strings;
  const reading = new TextReader();
  walkXml(text, prefixes, parts.limits, {
    open: (name) => reading.open(name),
    close: (name) => {
      if (name === 'x:si') strings.push(reading.take());
      reading.close(name);
    },
    text: (value) => reading.add(value),
  });
  return strings;
}

/** Gathers the text of `t` and `v`, wherever it stands in runs. */
class TextReader {
  #text = '';
  #isOpen = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 'x:rPh') this.#phonetic++;
    if (name === 'x:t' || name === 'x:v') this.#isOpen = true;
  }

  close(name: string): void {
    if (name === 'x:rPh') this.#phonetic--;
    if (name === 'x:t' || name === 'x:v') this.#isOpen = false;
  }

  add(value: string): void {
    if (this.#isOpen && this.#phonetic === 0) this.#text += value;
  }

  take(): string {
    const text = this.#text;
    this.#text = '';
    return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}

/** So many empty cells there may be for each that is written, beside some at the head of a sheet. */
const mostEmpty = 100;
const freeCells = 100_000;

interface SheetRecord {
  readonly record: readonly string[];
  readonly line: number;
}

function recordsIn(parts: PackageParts, part: string, shared: readonly string[]): SheetRecord[] {
  const records: SheetRecord[] = [];
  const text = parts.text(part);
  if (text === null) return records;
  const reading = new TextReader();
  let [record, line, column, type]: [string[], number, number, string] = [[], 0, 0, ''];
  let [cells, places] = [0, 0];
  walkXml(text, prefixes, parts.limits, {
    open: (name, attributes) => {
      if (name === 'x:row') [record, line, column] = [[], Number(attributes.r ?? line + 1), 0];
      if (name === 'x:c') {
        cells++;
        column = attributes.r === undefined ? column + 1 : columnNumber(attributes.r);
        type = attributes.t ?? 'n';
        reading.take();
      }
      reading.open(name);
    },
    close: (name) => {
      reading.close(name);
      if (name === 'x:c') record[column - 1] = cellText(reading.take(), type, shared);
      if (name !== 'x:row') return;
      places += record.length;
      if (places > cells * mostEmpty + freeCells) throw tooSparse(parts.path);
      records.push({ record: Array.from(record, (cell) => cell ?? ''), line });
    },
    text: (value) => reading.add(value),
  });
  return records.filter(({ record: cells }) => cells.some((cell) => cell !== ''));
}

function cellText(text: string, type: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(text)] ?? '';
  // A truth value that a spreadsheet made of a text.
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  return type === 'e' ? '' : text;
}

function tooSparse(path: string): InputError {
  return new InputError({
    path,
    message: 'a sheet has cells far apart, with nearly nothing in between',
    remedy: 'give a file that `hexapla export --format xlsx` wrote',
  });
}

/** 1 for `A7`, 27 for `AA7`. */
function columnNumber(place: string): number {
  let number = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(place)?.[0] ?? 'A')
    number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
