import { parse } from 'csv-parse/sync';
import { InputError } from '../../text/errors.js';
import { fromCell } from '../cells.js';
import { readOffsets } from '../offsets.js';
import { nextColumn } from '../table.js';
import type { ReturnedUnit, ReturnedVersion, ReturnedWork } from './types.js';

type Cells = Readonly<Record<string, string>>;

export interface TableLine {
  readonly cells: Cells;
  readonly line: number;
}

/**
 * What came back in a table that hexapla wrote, tabs or commas between the cells. Throws InputError where the text is
 * no such table.
 */
export function* readTable(path: string, text: string): Generator<ReturnedWork> {
  const lines = tableLines(path, text);
  const languages = languagesOf(lines[0]?.cells ?? {});
  for (const [work, rows] of groupBy(lines, ({ cells }) => cells.work ?? '')) {
    const source = rows[0]?.cells.source ?? languages[0] ?? '';
    for (const target of languages) {
      if (target === source || !rows.some(({ cells }) => (cells[`path.${target}`] ?? '') !== '')) continue;
      const units = [...groupBy(rows, ({ cells }) => cells.unit ?? '')].map(([id, own]) =>
        unitOf(id, own, source, target),
      );
      yield {
        work,
        source: versionOf(rows, source),
        target: versionOf(rows, target),
        paths: languages.flatMap((language) => versionOf(rows, language).path ?? []),
        units,
      };
    }
  }
}

/** The rows of a table by the names of their columns. */
export function tableLines(path: string, text: string): TableLine[] {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  const head = clean.slice(0, clean.indexOf('\n') + 1 || undefined);
  const delimiter = delimiterIn(head);
  const records = parsed(path, clean, delimiter);
  const names = (records[0]?.record ?? []).map(fromCell);
  for (const name of ['id', 'work', 'unit']) if (!names.includes(name)) throw noTable(path, name);
  return records.slice(1).map(({ record, info }) => ({
    cells: Object.fromEntries(names.map((name, at) => [name, fromCell(record[at] ?? '')])),
    line: info.lines,
  }));
}

/** Spreadsheets part cells by semicolons where the comma is the decimal sign. */
function delimiterIn(head: string): string {
  if (head.includes('\t')) return '\t';
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parsed(path: string, text: string, delimiter: string): Parsed[] {
  try {
    // The library's types know nothing of what `info` makes of the records.
    const records: readonly unknown[] = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      // Some programs write tables without any quoting: then a quotation mark is one.
      relax_quotes: true,
      skip_empty_lines: true,
    });
    return records.filter(isParsed);
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0] : '';
    throw new InputError({
      path,
      message: `the table is broken: ${message}`,
      remedy: 'save it again as text with quotes around cells of several lines',
    });
  }
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'record' in value && 'info' in value;
}

/** Every language has a column for its path. */
function languagesOf(cells: Cells): string[] {
  return Object.keys(cells).flatMap((name) => (name.startsWith('path.') ? [name.slice(5)] : []));
}

function versionOf(rows: readonly TableLine[], language: string): ReturnedVersion {
  const told = rows.find(({ cells }) => (cells[`path.${language}`] ?? '') !== '')?.cells ?? {};
  return { path: told[`path.${language}`] || null, sha256: told[`sha256.${language}`] ?? null, language };
}

function unitOf(id: string, rows: readonly TableLine[], source: string, target: string): ReturnedUnit {
  const said = inOrder(rows).filter(
    ({ cells }) => (cells[source] ?? '') !== '' || (cells[target] ?? '') !== '',
  );
  const wanted = said.filter(({ cells }) => (cells[source] ?? '') !== '');
  const filled = wanted.filter(({ cells }) => (cells[target] ?? '') !== '').length;
  const textIn = (language: string) => said.map(({ cells }) => cells[language] ?? '').join('\n');
  const isDone = filled === wanted.length && filled > 0;
  return {
    id,
    line: rows[0]?.line ?? 1,
    source: [{ kind: 'text', text: textIn(source) }],
    target: isDone ? [{ kind: 'text', text: textIn(target) }] : null,
    done: [filled, wanted.length],
    isAsked: rows.some(({ cells }) => cells.role !== 'context'),
    rows: said.map(({ cells }) => ({
      target: cells[target] ?? '',
      spans: readOffsets(cells[`offsets.${source}`] ?? ''),
      isWritten: cells.text === 'written',
      isCut: cells[nextColumn] === '',
    })),
    places: [],
    targetPlaces: [],
    targetHash: rows[0]?.cells[`state.${target}`] === 'missing' ? null : undefined,
  };
}

/** The rows of a unit in their own order, whatever a spreadsheet has sorted them by: their ids end in a number. */
function inOrder(rows: readonly TableLine[]): readonly TableLine[] {
  const numbers = rows.map(({ cells }) => Number(/\/(\d+)$/.exec(cells.id ?? '')?.[1] ?? Number.NaN));
  if (numbers.some(Number.isNaN)) return rows;
  return rows
    .map((row, at) => ({ row, number: numbers[at]! }))
    .sort((one, other) => one.number - other.number)
    .map(({ row }) => row);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}

function noTable(path: string, column: string): InputError {
  return new InputError({
    path,
    message: `this is no table of hexapla: it has no column "${column}"`,
    remedy: 'give a file that `hexapla export --format tsv` wrote',
  });
}
