import { columnLanguages, columnPlaces } from '../rows/columns.js';
import { ofColumns } from '../rows/form.js';
import type { FileHead, Format, Row, RowWork, Writer } from '../types.js';
import { ColumnFile, type ColumnValue, type FileColumn, type ParquetLibrary } from './column-file.js';

/** Parquet, for data frames and databases: a row a row, a column a language, where each text stands in typed columns. */
export const parquet: Format = {
  id: 'parquet',
  extension: '.parquet',
  summary: 'Parquet, for data frames and databases: a column a language, typed provenance',
  ...ofColumns,
  context: false,
  output: 'bytes',
  open: async (head) => new ParquetRows(head, await import('hyparquet-writer')),
};

/** Columns of the row itself, as JSONL names them. */
const own: readonly FileColumn[] = [
  { name: 'id', kind: { is: 'text' } },
  { name: 'work', kind: { is: 'word' } },
  { name: 'unit', kind: { is: 'text' } },
  { name: 'address', kind: { is: 'text' } },
  { name: 'kind', kind: { is: 'word' } },
  { name: 'source', kind: { is: 'word' } },
  { name: 'licence', kind: { is: 'word' } },
];

/** What is told of each language beside its text; `state.fr` and so on, as in tables. */
const facts: readonly FileColumn[] = [
  { name: 'state', kind: { is: 'word' } },
  { name: 'score', kind: { is: 'float' } },
  { name: 'path', kind: { is: 'word' } },
  { name: 'first_line', kind: { is: 'integer' } },
  { name: 'last_line', kind: { is: 'integer' } },
  { name: 'offsets', kind: { is: 'spans' } },
  { name: 'sha256', kind: { is: 'word' } },
];

class ParquetRows implements Writer {
  readonly #head: FileHead;
  readonly #library: ParquetLibrary;
  #languages: readonly string[] = [];
  #file: ColumnFile | null = null;

  constructor(head: FileHead, library: ParquetLibrary) {
    this.#head = head;
    this.#library = library;
  }

  begin(first: RowWork | null): Uint8Array {
    const { tool } = this.#head;
    this.#languages = columnLanguages(first, this.#head);
    this.#file = new ColumnFile(this.#library, columnsOf(this.#languages), `${tool.name} ${tool.version}`);
    return this.#file.take() ?? new Uint8Array(0);
  }

  *work(work: RowWork): Generator<Uint8Array> {
    const places = columnPlaces(this.#languages, work);
    let isBegun = false;
    for (const row of work.rows()) {
      this.#file?.add(valuesOf(row, work, places));
      const bytes = this.#file?.take() ?? null;
      // A file is begun with its first chunk, also where its rows are still gathered.
      if (bytes !== null || !isBegun) yield bytes ?? new Uint8Array(0);
      isBegun = true;
    }
  }

  end(): Iterable<Uint8Array> {
    return this.#file === null ? [] : [this.#file.end()];
  }
}

function columnsOf(languages: readonly string[]): FileColumn[] {
  const names = new Set([...own.map(({ name }) => name)]);
  return [
    ...own,
    ...languages.map(
      (tag): FileColumn => ({
        name: names.has(tag) ? `text.${tag}` : tag,
        kind: { is: 'text' },
      }),
    ),
    ...languages.flatMap((tag) => facts.map(({ name, kind }) => ({ name: `${name}.${tag}`, kind }))),
  ];
}

function valuesOf(row: Row, work: RowWork, places: readonly number[]): ColumnValue[] {
  const source = work.columns[0]?.language ?? null;
  const values: ColumnValue[] = [row.id, work.id, row.unit, row.address, row.kind, source, work.licence];
  for (const place of places) values.push(row.cells[place]?.text ?? null);
  for (const place of places) {
    const [cell, column] = [row.cells[place] ?? null, work.columns[place]];
    if (cell === null || column === undefined)
      values.push(row.states[place] ?? null, null, null, null, null, null, null);
    else {
      const spans = cell.passages.map(({ start, end }) => ({ start, end }));
      values.push(cell.state, cell.score, column.path, ...cell.lines, spans, column.sha256);
    }
  }
  return values;
}
