import type { SchemaElement } from 'hyparquet';
import type { ByteWriter, ColumnSource, ParquetWriter } from 'hyparquet-writer';
import type { Span } from '../../text/span.js';

/** The library that writes Parquet, loaded when a file is begun. */
export type ParquetLibrary = typeof import('hyparquet-writer');

/**
 * What a column holds: `text` differs from row to row, a `word` comes again and again, `spans` are a list of start and
 * end, `texts` a structure with a text for each of its fields. All but `texts` may be null.
 */
export type ColumnKind =
  | { readonly is: 'text' | 'word' | 'integer' | 'float' | 'spans' }
  | { readonly is: 'texts'; readonly fields: readonly string[] };

export interface FileColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

export type Texts = Readonly<Record<string, string>>;
export type ColumnValue = string | number | readonly Span[] | Texts | null;

/** A group of rows is written when it has so many rows, or characters: readers take a group at a time, too. */
const mostRows = 5000;
const mostCharacters = 1 << 22;

/**
 * A Parquet file (https://parquet.apache.org/docs/file-format) that is written group by group, so that no more than one
 * is in memory. Nothing is packed: what repeats is in dictionaries, and packing would cost more time than all else.
 */
export class ColumnFile {
  readonly #columns: readonly FileColumn[];
  readonly #bytes: ByteWriter;
  readonly #file: ParquetWriter;
  #values: ColumnValue[][];
  #rows = 0;
  #characters = 0;

  constructor(library: ParquetLibrary, columns: readonly FileColumn[], createdBy: string) {
    this.#columns = columns;
    this.#bytes = new library.ByteWriter(1 << 20);
    const schema = schemaOf(columns);
    this.#file = new library.ParquetWriter({ writer: this.#bytes, schema, codec: 'UNCOMPRESSED', createdBy });
    this.#values = columns.map(() => []);
  }

  /** Adds a row, with a value for each column. */
  add(values: readonly ColumnValue[]): void {
    for (const [at, value] of values.entries()) {
      this.#values[at]!.push(value);
      if (typeof value === 'string') this.#characters += value.length;
    }
    if (++this.#rows >= mostRows || this.#characters >= mostCharacters) this.#write();
  }

  /** The bytes since they were taken last; null where there are none. */
  take(): Uint8Array | null {
    if (this.#bytes.index === 0) return null;
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }

  /** The bytes that end the file. */
  end(): Uint8Array {
    // A file without rows has a group without rows, since readers want one.
    if (this.#rows > 0) this.#write();
    this.#file.finish();
    return this.take() ?? new Uint8Array(0);
  }

  #write(): void {
    const columnData = this.#columns.map((column, at) => sourceOf(column, this.#values[at]!));
    this.#file.write({ columnData, rowGroupSize: mostRows });
    this.#values = this.#columns.map(() => []);
    this.#rows = 0;
    this.#characters = 0;
  }
}

/** Texts that hardly repeat are handed on as bytes: the library is slow at making them one by one. */
function sourceOf({ name, kind }: FileColumn, values: readonly ColumnValue[]): ColumnSource {
  if (kind.is === 'text') return { name, data: encoded(values), encoding: 'PLAIN', statistics: false };
  return { name, data: [...values], statistics: kind.is === 'integer' || kind.is === 'float' };
}

function encoded(values: readonly ColumnValue[]): (Uint8Array | null)[] {
  let most = 0;
  for (const value of values) if (typeof value === 'string') most += value.length * 3;
  const slab = Buffer.allocUnsafe(most);
  let from = 0;
  return values.map((value) => {
    if (typeof value !== 'string') return null;
    const length = slab.write(value, from, 'utf8');
    from += length;
    return new Uint8Array(slab.buffer, slab.byteOffset + from - length, length);
  });
}

function schemaOf(columns: readonly FileColumn[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.flatMap(({ name, kind }) => elementsOf(name, kind)),
  ];
}

function elementsOf(name: string, kind: ColumnKind): SchemaElement[] {
  const text = (field: string): SchemaElement => ({
    ...{ name: field, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  });
  switch (kind.is) {
    case 'integer':
      return [{ name, type: 'INT32', repetition_type: 'OPTIONAL' }];
    case 'float':
      return [{ name, type: 'FLOAT', repetition_type: 'OPTIONAL' }];
    case 'spans':
      return [
        { name, converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', num_children: 2, repetition_type: 'REQUIRED' },
        { name: 'start', type: 'INT32', repetition_type: 'REQUIRED' },
        { name: 'end', type: 'INT32', repetition_type: 'REQUIRED' },
      ];
    case 'texts':
      return [
        { name, num_children: kind.fields.length, repetition_type: 'OPTIONAL' },
        ...kind.fields.map(text),
      ];
    default:
      return [text(name)];
  }
}
