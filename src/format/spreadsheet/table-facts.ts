import { contentHash } from '../../text/hash.js';
import { offsets } from '../rows/offsets.js';
import type { Column, FileHead, Row, RowCell, RowWork } from '../types.js';

/** What is told of each language beside its text; the columns are named `state.fr` and so on. */
const usual = ['state', 'score', 'path', 'lines', 'offsets', 'sha256', 'hash'] as const;

/** The names of the facts of each language. Where what is stale is exported, also what has changed in the source. */
export function factNames({ changes }: FileHead): string[] {
  return [...usual, ...(changes ? ['change'] : [])];
}

/** The facts of a row in the column at a place, as `factNames` names them; empty where the work has no such column. */
export function factsOf(row: Row, place: number, work: RowWork, head: FileHead): string[] {
  const column = work.columns[place];
  if (column === undefined) return factNames(head).map(() => '');
  const cell = row.cells[place] ?? null;
  const change = row.role === 'asked' ? (work.changeOf?.(row.unit, place) ?? '') : '';
  const told = [row.states[place] ?? '', cell?.score?.toFixed(4) ?? '', ...placeOf(cell, column)];
  return head.changes ? [...told, change] : told;
}

/** Path, lines, offsets, checksum of the file, and that of the text, by which one that nobody touched is known. */
function placeOf(cell: RowCell | null, { path, sha256 }: Column): string[] {
  if (cell === null) return [path, '', '', sha256, ''];
  return [path, linesOf(cell.lines), offsets(cell, '..'), sha256, contentHash(cell.text)];
}

/** `L12-13`: with a letter no spreadsheet makes a date of it. */
function linesOf([first, last]: readonly [number, number]): string {
  return first === last ? `L${first}` : `L${first}-${last}`;
}
