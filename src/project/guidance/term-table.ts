import { CsvError, parse } from 'csv-parse/sync';
import { fromCell } from '../../format/spreadsheet/cells.js';
import { canonicalTag, isLanguageName } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import { pointAt, type Source } from '../../text/source.js';
import { entryOf, formsFor, type GatheredForms, type GlossaryEntry } from './glossary-entry.js';

/** What may stand between the cells; the head tells which it is. */
const delimiters = [',', ';', '\t'] as const;

/** Between terms of one language in one cell. */
const betweenTerms = '|';

/**
 * Reads a table of terms (RFC 4180): a column for each language with its tag as head, a row for each concept, `|`
 * between terms that mean the same. `allowed.fr` and `forbidden.fr` head columns of what is right as well and of what is
 * not to be used, `note` and `note.fr` those of remarks; columns with other heads are passed over. Throws InputError with
 * the line for a table that is broken, or that has fewer than two languages.
 */
export function readTermTable(source: Source): GlossaryEntry[] {
  const [head, ...rows] = recordsOf(source);
  const columns = (head?.record ?? []).map(columnOf);
  const languages = columns.flatMap((column) => (column?.kind === 'preferred' ? [column.language] : []));
  if (new Set(languages).size < 2) {
    throw fault(
      source,
      1,
      'the first line does not name two languages',
      'write a language tag above each column',
    );
  }
  return rows.map(({ record, info }) => {
    if (record.length > columns.length) {
      const message = `${record.length} cells where the first line has ${columns.length}`;
      throw fault(source, info.lines, message, 'put cells that hold a delimiter in quotes');
    }
    return entryIn(record, columns);
  });
}

/** What a column holds; a note without a language is one of the concept. */
interface Column {
  readonly kind: 'preferred' | 'allowed' | 'forbidden' | 'note';
  readonly language: string | null;
}

const heads = /^(allowed|forbidden|note)\.(.+)$/i;

function columnOf(head: string): Column | null {
  const name = head.trim();
  if (/^note$/i.test(name)) return { kind: 'note', language: null };
  const [, kind, tag = name] = heads.exec(name) ?? [];
  const language = tagOf(tag);
  return language === null
    ? null
    : { kind: (kind?.toLowerCase() ?? 'preferred') as Column['kind'], language };
}

function entryIn(record: readonly string[], columns: readonly (Column | null)[]): GlossaryEntry {
  const languages = new Map<string, GatheredForms>();
  let shared: string | undefined;
  for (const [at, written] of record.entries()) {
    const column = columns[at] ?? null;
    const cell = fromCell(written).trim();
    if (column === null || cell === '') continue;
    if (column.language === null) {
      shared = cell;
      continue;
    }
    const forms = formsFor(languages, column.language);
    if (column.kind === 'note') forms.note = cell;
    else forms[column.kind].push(...termsIn(cell));
  }
  return entryOf(languages, shared);
}

function termsIn(cell: string): string[] {
  return cell
    .split(betweenTerms)
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

interface TableRecord {
  readonly record: readonly string[];
  /** `lines`: the number of the line on which the record ends. */
  readonly info: { readonly lines: number };
}

function recordsOf(source: Source): TableRecord[] {
  const { text } = source;
  const head = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const delimiter = [...delimiters].sort((one, other) => count(head, other) - count(head, one))[0] ?? ',';
  try {
    // The library's types do not say what `info` makes of the records.
    const records: unknown = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return records as TableRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const message = `no table: ${error.message.replace(/ (?:on|at) line.*$/s, '')}`;
    throw fault(source, line, message, 'mend the quotes in this row');
  }
}

function count(text: string, part: string): number {
  return text.split(part).length;
}

function tagOf(name: string): string | null {
  return isLanguageName(name) ? canonicalTag(name) : null;
}

function fault(source: Source, line: number, message: string, remedy: string): InputError {
  const place = pointAt(source, source.lineStarts[line - 1] ?? 0);
  return new InputError({ path: source.path, place, message, remedy });
}
