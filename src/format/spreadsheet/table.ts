import { stringify } from 'csv-stringify/sync';
import { columnLanguages, columnPlaces } from '../rows/columns.js';
import { ofColumns } from '../rows/form.js';
import type { FileHead, Format, Row, RowWork, Writer } from '../types.js';
import { toCell } from './cells.js';
import { factNames, factsOf } from './table-facts.js';

/** Side by side for spreadsheets, parted by tabs; `merge` takes it back. */
export const tsv: Format = {
  id: 'tsv',
  extension: '.tsv',
  summary: 'TSV, languages side by side; formulas are made harmless; `merge` takes it back',
  ...ofColumns,
  context: true,
  open: (head) => new TableWriter(head, '\t'),
};

export const csv: Format = {
  id: 'csv',
  extension: '.csv',
  summary: 'CSV, the same parted by commas',
  ...ofColumns,
  context: true,
  open: (head) => new TableWriter(head, ','),
};

/**
 * The last column: the id of the row that follows, in the last row a word that is no id. A table is cut off without any
 * sign of it, and a spreadsheet deletes rows with one key: so both can be seen.
 */
export const nextColumn = 'next';
export const lastRow = 'end';

/** Columns of the row itself; the texts stand in columns that are named by their languages. */
export const rowColumns = ['id', 'role', 'work', 'source', 'unit', 'address', 'text'] as const;

/** The column with the texts in a language; a language that is called like a column of the row, as Indonesian, has `text.id`. */
export function textColumn(language: string): string {
  return [...rowColumns, nextColumn].some((name) => name === language) ? `text.${language}` : language;
}

/** So many rows are made text at a time. */
const BATCH = 500;

class TableWriter implements Writer {
  readonly #head: FileHead;
  readonly #delimiter: string;
  #languages: readonly string[] = [];
  /** The last row, as long as it is not known what follows it. */
  #waiting: string[] | null = null;

  constructor(head: FileHead, delimiter: string) {
    this.#head = head;
    this.#delimiter = delimiter;
  }

  begin(first: RowWork | null): string {
    this.#languages = columnLanguages(first, this.#head);
    const told = factNames(this.#head);
    const facts = this.#languages.flatMap((language) => told.map((fact) => `${fact}.${language}`));
    const mark = this.#head.byteOrderMark ? '\ufeff' : '';
    return mark + this.#text([[...rowColumns, ...this.#languages.map(textColumn), ...facts, nextColumn]]);
  }

  *work(work: RowWork): Generator<string> {
    const places = columnPlaces(this.#languages, work);
    let records: string[][] = [];
    for (const row of work.rows()) {
      const record = recordOf(row, work, places, this.#head);
      if (this.#waiting !== null) records.push([...this.#waiting, toCell(row.id, true)]);
      this.#waiting = record;
      if (records.length < BATCH) continue;
      yield this.#text(records);
      records = [];
    }
    // A file is begun with its first chunk, also where its only row is still waiting for what follows it.
    if (records.length > 0 || this.#waiting !== null) yield this.#text(records);
  }

  end(): string {
    return this.#waiting === null ? '' : this.#text([[...this.#waiting, lastRow]]);
  }

  #text(records: readonly string[][]): string {
    return stringify([...records], { delimiter: this.#delimiter, record_delimiter: '\n' });
  }
}

function recordOf(row: Row, work: RowWork, places: readonly number[], head: FileHead): string[] {
  const form = head.markup ? 'written' : 'printed';
  // What comes back as it is written has to come back as it was; a table of texts to read says no more than they do.
  const texts = places.map((place) => toCell(row.cells[place]?.text ?? '', form === 'written'));
  // State and score are no texts and are never taken for a formula.
  const facts = places.flatMap((place) =>
    factsOf(row, place, work, head).map((fact, at) => (at < 2 ? fact : toCell(fact, true))),
  );
  const names = [row.id, row.role, work.id, work.columns[0]!.language, row.unit, row.address, form];
  return [...names.map((name) => toCell(name, true)), ...texts, ...facts];
}
