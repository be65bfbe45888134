import type { Hit, ShownCell } from './hits.js';

const head = ['row', 'work', 'address', 'language', 'path', 'line', 'left', 'key', 'right'];

/** A concordance as a table with tabs: a line for each place, and a column for each language that may stand beside it. */
export function* concordanceTable(hits: Iterable<Hit>, languages: readonly string[]): Generator<string> {
  yield lineOf([...head, ...languages]);
  for (const { row, work, address, key, start, end, beside } of hits) {
    const context = [key.text.slice(0, start), key.text.slice(start, end), key.text.slice(end)];
    const others = languages.map((language) => textIn(beside, language));
    yield lineOf([row, work, address, key.language, key.path, String(key.line), ...context, ...others]);
  }
}

function textIn(cells: readonly ShownCell[], language: string): string {
  return cells
    .filter((cell) => cell.language === language)
    .map(({ text }) => text)
    .join(' ');
}

/** A line of a table with tabs: what would end a cell or a line is a space. */
export function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => cell.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')).join('\t')}\n`;
}
