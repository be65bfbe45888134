import { stringify } from 'csv-stringify/sync';
import { toCell } from '../spreadsheet/cells.js';
import type { EntryForm, TermEntry } from './types.js';

/**
 * Terms as a table that is a glossary (RFC 4180): a column a language with its tag as head, and one for what else stands
 * for the term there. The columns behind them, how often each stands and where first, are passed over by its reader.
 */
export function termsCsv(languages: readonly string[], entries: readonly TermEntry[]): string {
  const head = languages.flatMap((tag) => [tag, `allowed.${tag}`]);
  const notes = languages.flatMap((tag) => [`count.${tag}`, `place.${tag}`]);
  const rows = entries.map(({ forms }) => [
    ...forms.flatMap(([first, ...others]) => [cellOf(first === undefined ? [] : [first]), cellOf(others)]),
    ...forms.flatMap((each) => [
      each.map(({ count }) => count).join(' | '),
      toCell(
        each
          .map(({ places: [first] }) => (first === undefined ? '' : `${first.path}:${first.line}`))
          .join(' | '),
      ),
    ]),
  ]);
  return stringify([[...head, ...notes], ...rows]);
}

function cellOf(forms: readonly EntryForm[]): string {
  return toCell(forms.map(({ text }) => text.replaceAll('|', '/')).join(' | '));
}
