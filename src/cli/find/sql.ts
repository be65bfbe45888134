import {
  type Database,
  eachRow,
  isDatabaseFault,
  type SQLiteValue,
} from '../../project/concordance/database.js';
import { phraseOf } from '../../project/concordance/query.js';
import { lineOf } from '../../report/concordance/table.js';
import { jsonText } from '../../report/json.js';
import { InputError } from '../../text/errors.js';
import { wantedWords } from '../../text/search-words.js';
import type { Context } from '../context.js';
import type { FindOptions } from './settings.js';

/**
 * How a query begins that reads and no more. `ATTACH` would open other files, and write them; a change behind `WITH` is
 * refused by the index itself, which is open for reading.
 */
const reads = /^\s*(?:--[^\n]*\n\s*|\/\*[\s\S]*?\*\/\s*)*(?:select|with|values|explain)\b/i;

/**
 * Answers a query in SQL: as a table with tabs, or JSON.
 *
 * @throws InputError for what is no query, or would change something
 */
export async function answerSql(
  context: Context,
  database: Database,
  sql: string,
  format: FindOptions['format'],
): Promise<void> {
  if (!reads.test(sql)) {
    throw new InputError({
      path: '--sql',
      message: 'this does not ask for anything',
      remedy: 'begin with SELECT, WITH, VALUES or EXPLAIN',
    });
  }
  // So that `word MATCH words('Hòa bình')` finds what `find Hòa bình` finds.
  database.function('words', (text) => phraseOf(wantedWords(String(text))), { deterministic: true });
  try {
    const rows = eachRow(database, sql);
    const first = rows.next();
    const columns = first.done ? [] : Object.keys(first.value);
    const all = first.done ? [] : chained(first.value, rows);
    if (format === 'json') {
      const cells = mapped(all, (row) => columns.map((name) => jsonCell(row[name] ?? null)));
      await context.print(jsonText({ schema: 'hexapla.rows/v1', columns, rows: cells }, 2));
    } else {
      if (columns.length > 0) await context.print(lineOf(columns));
      await context.print(mapped(all, (row) => lineOf(columns.map((name) => textOf(row[name] ?? null)))));
    }
  } catch (error) {
    if (!isDatabaseFault(error)) throw error;
    const remedy = 'docs/research.md says which tables there are';
    throw new InputError({ path: '--sql', message: error.message, remedy });
  }
}

type Row = Readonly<Record<string, SQLiteValue>>;

function* chained(first: Row, rest: Iterable<Row>): Generator<Row> {
  yield first;
  yield* rest;
}

function* mapped<Value>(rows: Iterable<Row>, make: (row: Row) => Value): Generator<Value> {
  for (const row of rows) yield make(row);
}

function jsonCell(value: SQLiteValue): string | number | null {
  return typeof value === 'bigint' || value instanceof Uint8Array ? textOf(value) : value;
}

function textOf(value: SQLiteValue): string {
  if (value === null) return '';
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);
}
