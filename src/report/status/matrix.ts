import type { View } from '../layout/painter.js';
import { clip, displayWidth, pad } from '../layout/width.js';
import { markOf, signOf } from './marks.js';
import type { StatusRow } from './rows.js';

/** Columns that the first words of a segment should have at the least; languages are written downwards before that. */
const TEXT_WIDTH = 24;
const LONGEST_ADDRESS = 14;
const MARGIN = '  ';

/** The rows of a matrix with its head: address, a sign a language, first words. */
export function* matrixLines(
  rows: readonly StatusRow[],
  languages: readonly string[],
  view: View,
): Generator<string> {
  const grid = gridOf(rows, languages, view.columns);
  yield* headLines(languages, grid, view);
  for (const row of rows) yield rowLine(row, grid, view);
}

interface Grid {
  readonly address: number;
  /** Width of each language's column. */
  readonly columns: readonly number[];
  readonly text: number;
  /** Whether the languages stand on their heads to save room. */
  readonly upright: boolean;
}

function gridOf(rows: readonly StatusRow[], languages: readonly string[], width: number): Grid {
  const address = Math.min(LONGEST_ADDRESS, Math.max(5, ...bounded(rows.map((row) => row.address.length))));
  const signs = languages.map((_, index) => widestSign(rows, index));
  const wide = languages.map((language, index) => Math.max(displayWidth(language), signs[index] ?? 1) + 2);
  const rest = (columns: readonly number[]) => width - 2 - address - 2 - sum(columns);
  const upright = rest(wide) < TEXT_WIDTH;
  const columns = upright ? signs.map((sign) => sign + 1) : wide;
  return { address, columns, text: Math.max(0, rest(columns)), upright };
}

function widestSign(rows: readonly StatusRow[], index: number): number {
  let widest = 1;
  for (const { cells } of rows) {
    const cell = cells[index];
    if (cell?.state === 'renumbered') widest = Math.max(widest, Math.min(8, signOf(cell, cells[0]).length));
  }
  return widest;
}

function headLines(languages: readonly string[], grid: Grid, { paint }: View): string[] {
  const margin = MARGIN + ' '.repeat(grid.address + 2);
  if (!grid.upright) {
    const heads = languages.map((language, index) => pad(language, grid.columns[index] ?? 0));
    return [margin + paint.bold(heads.join('').trimEnd())];
  }
  const height = Math.max(...languages.map((language) => language.length));
  return Array.from({ length: height }, (_, line) => {
    const letters = languages.map((language, index) =>
      paint.bold(pad(language.padStart(height)[line] ?? ' ', grid.columns[index] ?? 0)),
    );
    return (margin + letters.join('')).trimEnd();
  });
}

function rowLine(row: StatusRow, grid: Grid, { paint }: View): string {
  const address = pad(shortAddress(row.address, grid.address), grid.address);
  const cells = row.cells.map((cell, index) => {
    const width = grid.columns[index] ?? 0;
    const { color } = markOf(cell, row.cells[0]);
    const sign = clip(signOf(cell, row.cells[0]), width - 1);
    const painted = color === 'red' ? paint.bold(paint[color](sign)) : paint[color](sign);
    return painted + ' '.repeat(Math.max(0, width - displayWidth(sign)));
  });
  const text = clip(row.text, grid.text);
  const line = MARGIN + (row.isGap ? paint.bold(address) : paint.dim(address)) + MARGIN + cells.join('');
  return (line + (row.isGap ? text : paint.dim(text))).trimEnd();
}

/** A deep address keeps its ends: `1.2…11.4`. */
function shortAddress(address: string, width: number): string {
  if (address.length <= width) return address;
  const half = Math.floor((width - 1) / 2);
  return `${address.slice(0, half)}…${address.slice(address.length - (width - 1 - half))}`;
}

/** Spread arguments of Math.max have a limit of their own. */
function bounded(lengths: readonly number[]): number[] {
  return [lengths.reduce((most, length) => Math.max(most, length), 0)];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
