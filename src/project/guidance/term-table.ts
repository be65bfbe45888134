import { CsvError, parse } from 'csv-parse/sync';
import { canonicalTag, isLanguageName } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import { pointAt, type Source } from '../../text/source.js';
import type { GlossaryEntry } from './glossary-entry.js';

/** What may stand between the cells; the head tells which it is. */
const delimiters = [',', ';', '\t'] as const;

/** Between terms of one language in one cell. */
const betweenTerms = '|';

/**
 * Reads a table of terms (RFC 4180): a column for each language with its tag as head, a row for each concept, `|`
 * between terms that mean the same. Columns with other heads are notes and are passed over. Throws InputError with the
 * line for a table that is broken, or that has fewer than two languages.
 */
export function readTermTable(source: Source): GlossaryEntry[] {
  const [head, ...rows] = recordsOf(source);
  const languages = (head?.record ?? []).map((name) => tagOf(name.trim()));
  if (new Set(languages.filter((tag) => tag !== null)).size < 2) {
    throw fault(
      source,
      1,
      'the first line does not name two languages',
      'write a language tag above each column',
    );
  }
  return rows.map(({ record, info }) => {
    if (record.length > languages.length) {
      const message = `${record.length} cells where the first line has ${languages.length}`;
      throw fault(source, info.lines, message, 'put cells that hold a delimiter in quotes');
    }
    return { terms: termsIn(record, languages) };
  });
}

function termsIn(record: readonly string[], languages: readonly (string | null)[]): Map<string, string[]> {
  const terms = new Map<string, string[]>();
  for (const [at, cell] of record.entries()) {
    const language = languages[at] ?? null;
    const words = cell.split(betweenTerms).map((term) => term.trim());
    const own = words.filter((term) => term !== '');
    if (language !== null && own.length > 0) terms.set(language, [...(terms.get(language) ?? []), ...own]);
  }
  return terms;
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
