import { InputError } from '../../text/errors.js';
import { columnLanguages, columnPlaces } from '../rows/columns.js';
import { ofColumns } from '../rows/form.js';
import type { FileHead, Format, Row, RowWork, Writer } from '../types.js';
import {
  contentTypesPart,
  factStyle,
  legend,
  relationsParts,
  type SheetName,
  styleOf,
  stylesPart,
  workbookPart,
} from './parts.js';
import {
  fixedRange,
  mostCharacters,
  mostRows,
  type SheetCell,
  type SheetColumn,
  sheetBegin,
  sheetEnd,
  sheetRow,
} from './sheet.js';
import { lastRow, nextColumn, rowColumns, textColumn } from './table.js';
import { factNames, factsOf } from './table-facts.js';
import { ZipStream } from './zip.js';

/** The table as a workbook, for people; `merge` takes it back, also when a spreadsheet has saved it. */
export const xlsx: Format = {
  id: 'xlsx',
  extension: '.xlsx',
  summary: 'workbook: languages side by side, states in colours, filters; `merge` takes it back',
  ...ofColumns,
  context: true,
  output: 'bytes',
  open: async (head) => new WorkbookWriter(head, new ZipStream(await import('fflate'))),
};

/** What a person looks at of a row, and of each language beside its text; all else is hidden. */
const shown: ReadonlySet<string> = new Set(['work', 'unit', 'address', 'state', 'score', 'lines', 'change']);
/** So many rows are packed at a time. */
const BATCH = 200;

class WorkbookWriter implements Writer {
  readonly #head: FileHead;
  readonly #zip: ZipStream;
  readonly #sheets: SheetName[] = [];
  readonly #works: SheetCell[][] = [];
  #languages: readonly string[] = [];
  #columns: readonly SheetColumn[] = [];
  /** The last row, as long as it is not known what follows it. */
  #waiting: SheetCell[] | null = null;
  #rows = 0;

  constructor(head: FileHead, zip: ZipStream) {
    this.#head = head;
    this.#zip = zip;
  }

  begin(first: RowWork | null): Uint8Array {
    this.#languages = columnLanguages(first, this.#head);
    this.#columns = columnsOf(this.#languages, this.#head);
    this.#beginSheet();
    return this.#zip.take();
  }

  *work(work: RowWork): Generator<Uint8Array> {
    const places = columnPlaces(this.#languages, work);
    let count = 0;
    for (const row of work.rows()) {
      if (this.#waiting !== null) this.#put(this.#waiting, row.id);
      this.#waiting = this.#cellsOf(row, work, places);
      if (++count % BATCH === 0) yield this.#zip.take();
    }
    this.#works.push(this.#summaryOf(work, count));
    if (count > 0) yield this.#zip.take();
  }

  end(): Iterable<Uint8Array> {
    if (this.#waiting !== null) this.#put(this.#waiting, lastRow);
    this.#endSheet();
    this.#addSheet('works', ['work', 'rows', 'source', 'languages', 'licence', 'files'], this.#works);
    this.#addSheet('colours', ['colour', 'states'], legendCells());
    this.#part('xl/workbook.xml', workbookPart(this.#sheets));
    this.#part('xl/styles.xml', stylesPart());
    for (const [name, text] of Object.entries(relationsParts(this.#sheets.length))) this.#part(name, text);
    this.#part('[Content_Types].xml', contentTypesPart(this.#sheets.length));
    this.#zip.end();
    return [this.#zip.take()];
  }

  #put(cells: readonly SheetCell[], next: string): void {
    if (this.#rows === mostRows) {
      this.#endSheet();
      this.#beginSheet();
    }
    this.#zip.write(sheetRow([...cells, { text: next, style: factStyle }], ++this.#rows));
  }

  #beginSheet(): void {
    this.#zip.begin(`xl/worksheets/sheet${this.#sheets.length + 1}.xml`);
    this.#zip.write(sheetBegin(this.#columns));
    this.#rows = 1;
  }

  #endSheet(): void {
    const number = this.#sheets.length + 1;
    this.#zip.write(sheetEnd(this.#columns.length, this.#rows));
    const filter = fixedRange(this.#columns.length, this.#rows);
    this.#sheets.push({ name: number === 1 ? 'texts' : `texts ${number}`, filter });
  }

  #addSheet(name: string, heads: readonly string[], rows: readonly SheetCell[][]): void {
    this.#zip.begin(`xl/worksheets/sheet${this.#sheets.length + 1}.xml`);
    this.#zip.write(sheetBegin(heads.map((head) => ({ name: head, width: 24, isHidden: false }))));
    for (const [at, row] of rows.slice(0, mostRows - 1).entries()) this.#zip.write(sheetRow(row, at + 2));
    const count = Math.min(rows.length + 1, mostRows);
    this.#zip.write(sheetEnd(heads.length, count));
    this.#sheets.push({ name, filter: fixedRange(heads.length, count) });
  }

  #part(name: string, text: string): void {
    this.#zip.begin(name);
    this.#zip.write(text);
  }

  #cellsOf(row: Row, work: RowWork, places: readonly number[]): SheetCell[] {
    const fact = (text: string): SheetCell => ({
      text: this.#fit(text, row.id),
      style: factStyle,
    });
    const form = this.#head.markup ? 'written' : 'printed';
    const names = [row.id, row.role, work.id, work.columns[0]!.language, row.unit, row.address, form];
    const texts = places.map((place): SheetCell => {
      const cell = row.cells[place] ?? null;
      // What a part that is there lacks of its source is to be filled in, too.
      const isGap = cell === null && row.cells[0] !== null;
      const state = isGap ? 'missing' : (row.states[place] ?? 'present');
      return { text: this.#fit(cell?.text ?? '', row.id), style: styleOf(state) };
    });
    const facts = places.flatMap((place) => factsOf(row, place, work, this.#head)).map(fact);
    return [...names.map(fact), ...texts, ...facts];
  }

  /** Throws InputError for what no cell can hold: a spreadsheet would cut it off. */
  #fit(text: string, id: string): string {
    if (text.length <= mostCharacters) return this.#head.clean(text, id);
    throw new InputError({
      path: id,
      message: `a text has ${text.length} characters, and a cell of a workbook takes ${mostCharacters}`,
      remedy: 'export sentences or paragraphs (--level), or tsv',
    });
  }

  #summaryOf({ id, columns, licence, paths }: RowWork, rows: number): SheetCell[] {
    const languages = columns.map(({ language }) => language);
    const files = [...new Set(paths.length > 0 ? paths : columns.map(({ path }) => path))].join('\n');
    return [
      id,
      `${rows}`,
      languages[0] ?? '',
      languages.join(' '),
      licence ?? '',
      files.slice(0, mostCharacters),
    ].map((text) => ({ text: this.#head.clean(text, id), style: 1 }));
  }
}

function columnsOf(languages: readonly string[], head: FileHead): SheetColumn[] {
  const column = (name: string, fact: string): SheetColumn => ({
    name,
    width: fact === 'work' ? 20 : 12,
    isHidden: !shown.has(fact),
  });
  // The fewer the languages, the more room each has.
  const width = Math.max(24, Math.min(60, Math.floor(150 / languages.length)));
  return [
    ...rowColumns.map((name) => column(name, name)),
    ...languages.map((tag) => ({ name: textColumn(tag), width, isHidden: false })),
    ...languages.flatMap((tag) => factNames(head).map((fact) => column(`${fact}.${tag}`, fact))),
    column(nextColumn, nextColumn),
  ];
}

function legendCells(): SheetCell[][] {
  return legend.map(([state, told]) => [
    { text: ' ', style: styleOf(state) },
    { text: told, style: 1 },
  ]);
}
