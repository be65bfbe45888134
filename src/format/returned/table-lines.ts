import { parse } from 'csv-parse/sync';
import { InputError } from '../../text/errors.js';
import { fromCell } from '../spreadsheet/cells.js';
import { textColumn } from '../spreadsheet/table.js';

export type Cells = Readonly<Record<string, string>>;

export interface TableLine {
  readonly cells: Cells;
  /** In the table, from 1. */
  readonly line: number;
}

/** The rows of a table by the names of their columns. Throws InputError where the text is no table of hexapla. */
export function tableLines(path: string, text: string): TableLine[] {
  const clean = (text.startsWith('\ufeff') ? text.slice(1) : text).replace(/^"?sep=.?"?\r?\n/i, '');
  const skipped = text.length === clean.length || text.slice(1) === clean ? 0 : 1;
  const head = clean.slice(0, clean.indexOf('\n') + 1 || undefined);
  const records = parsed(path, clean, delimiterIn(head));
  return namedRecords(
    path,
    records.map(({ record, info }) => ({ record, line: info.lines + skipped })),
    fromCell,
  );
}

/** Records by the names in the first of them; `read` undoes what was done to a text for the sake of its cell. */
export function namedRecords(
  path: string,
  records: readonly { readonly record: readonly string[]; readonly line: number }[],
  read: (cell: string) => string,
): TableLine[] {
  const heads = (records[0]?.record ?? []).map((name) => read(name).trim());
  // Tables of old have two columns `id` where one is of Indonesian.
  const names = heads.map((name, at) => (heads.indexOf(name) === at ? name : textColumn(name)));
  for (const name of ['id', 'work', 'unit']) if (!names.includes(name)) throw noTable(path, name);
  const isNamed = names.map((name, at) => name !== '' && names.indexOf(name) === at);
  return records.slice(1).map(({ record, line }) => ({
    cells: Object.fromEntries(
      names.flatMap((name, at) => (isNamed[at] ? [[name, read(record[at] ?? '')]] : [])),
    ),
    line,
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

/** Facts of a language without which its texts cannot be brought back. */
const needed = ['path', 'sha256', 'offsets'] as const;
/** All that is told of a language, and what may be left out. */
const facts = [...needed, 'state', 'score', 'lines', 'hash', 'change', 'text'];

/**
 * The languages of a table that is to be merged; its source's alone where it has no translation. Throws InputError where
 * columns are missing that merging needs, with their names.
 */
export function cellsNeeded(path: string, lines: readonly TableLine[]): string[] {
  const [first] = lines;
  if (first === undefined) return [];
  const names = Object.keys(first.cells);
  const languages = languagesIn(names);
  const wanted = [
    ...['id', 'work', 'source', 'unit', 'text'],
    ...languages.flatMap((language) => [
      textColumn(language),
      ...needed.map((fact) => `${fact}.${language}`),
    ]),
  ];
  const missing = wanted.filter((name) => !names.includes(name));
  const isSourceAlone = languages.length === 1 && lines.every(({ cells }) => cells.source === languages[0]);
  if (missing.length === 0 && (languages.length > 1 || isSourceAlone)) return languages;
  throw new InputError({
    path,
    message:
      missing.length > 0
        ? `the table lacks columns: ${missing.join(', ')}; nothing was merged`
        : 'the table has no column for a translation; nothing was merged',
    remedy: 'take the columns that `hexapla export` wrote, with the translations, and merge again',
  });
}

/** Languages that a column names, as `state.fr` does, and those of columns between `text` and the first of these. */
function languagesIn(names: readonly string[]): string[] {
  const told = names.flatMap((name) => {
    const [fact = '', language = ''] = splitOnce(name);
    return facts.includes(fact) && language !== '' ? [language] : [];
  });
  const from = names.indexOf('text') + 1 || names.indexOf('unit') + 1;
  const others = names.slice(from).filter((name) => {
    const [fact = ''] = splitOnce(name);
    return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(name) && !facts.includes(fact) && !columns.has(name);
  });
  return [...new Set(told.length > 0 ? told : others)];
}

const columns: ReadonlySet<string> = new Set([
  'id',
  'role',
  'work',
  'source',
  'unit',
  'address',
  'text',
  'next',
]);

function splitOnce(name: string): string[] {
  const at = name.indexOf('.');
  return at < 0 ? [] : [name.slice(0, at), name.slice(at + 1)];
}

function noTable(path: string, column: string): InputError {
  return new InputError({
    path,
    message: `this is no table of hexapla: it has no column "${column}"`,
    remedy: 'give a file that `hexapla export --format tsv` wrote',
  });
}
