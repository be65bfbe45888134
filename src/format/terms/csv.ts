import { stringify } from 'csv-stringify/sync';
import { toCell } from '../cells.js';
import type { TermEntry } from './types.js';

/**
 * Terms as a table that is a glossary (RFC 4180): a column a language with its tag as head, several forms parted by `|`.
 * The columns behind them, how often each form stands and where it first does, are notes to its reader.
 */
export function termsCsv(languages: readonly string[], entries: readonly TermEntry[]): string {
  const head = [...languages, ...languages.flatMap((tag) => [`count.${tag}`, `place.${tag}`])];
  const rows = entries.map(({ forms }) => [
    ...forms.map((each) => each.map(({ text }) => toCell(text.replaceAll('|', '/'))).join(' | ')),
    ...forms.flatMap((each) => [
      each.map(({ count }) => count).join(' | '),
      each
        .map(({ places: [first] }) => (first === undefined ? '' : `${first.path}:${first.line}`))
        .join(' | '),
    ]),
  ]);
  return stringify([head, ...rows]);
}
