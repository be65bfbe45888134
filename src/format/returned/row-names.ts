import { textId } from '../rows/ids.js';
import type { TableLine } from './table-lines.js';
import type { ReturnedFault } from './types.js';

/** A row of a table, and what it is of: its id says so, whatever a spreadsheet made of its other cells. */
export interface Named extends TableLine {
  readonly work: string;
  readonly unit: string;
  /** Its place in the unit, from 1. */
  readonly number: number;
  /** What the ids of all rows of the unit begin with. */
  readonly prefix: string;
}

/** Brings the id of each row together with its cells `work` and `unit`; a row where they contradict is a fault. */
export function rowNames(lines: readonly TableLine[]): { rows: Named[]; faults: ReturnedFault[] } {
  const rows: Named[] = [];
  const faults: ReturnedFault[] = [];
  const known = new Set(lines.flatMap((line) => namesIn(line).map(({ unit }) => unit)));
  for (const line of lines) {
    if (Object.values(line.cells).every((cell) => cell.trim() === '')) continue;
    const name = nameOf(line, known);
    if (name === null) faults.push(contradiction(line));
    else rows.push({ ...line, ...name });
  }
  return { rows, faults };
}

type Name = Pick<Named, 'work' | 'unit' | 'number' | 'prefix'>;

function nameOf(line: TableLine, known: ReadonlySet<string>): Name | null {
  const { unit = '' } = line.cells;
  const names = namesIn(line);
  const exact = names.find((name) => name.unit === textId(unit));
  if (exact !== undefined) return { ...exact, unit };
  const retyped = names.filter((name) => isRetyped(name.unit, unit));
  const [only] = retyped.length > 0 ? retyped : names;
  if (only === undefined || (retyped.length === 0 && known.has(textId(unit)))) return null;
  return only;
}

/** What an id can mean: work, unit and, but for a table of whole units, the number of the row. */
function namesIn({ cells }: TableLine): Name[] {
  const { id = '', work = '' } = cells;
  const prefix = prefixOf(id, work);
  if (prefix === null) return [];
  const rest = id.slice(prefix.length);
  const row = /^(.+)\/(\d+)$/.exec(rest);
  const names: Name[] = [];
  if (row !== null) {
    const unit = row[1]!;
    names.push({ work, unit, number: Number(row[2]), prefix: `${prefix}${unit}/` });
  }
  if (rest !== '') names.push({ work, unit: rest, number: 1, prefix: `${prefix}${rest}/` });
  return names;
}

/** What an id begins with: the work, or what a spreadsheet has made another number of. */
function prefixOf(id: string, work: string): string | null {
  const own = `${textId(work)}/`;
  if (id.startsWith(own)) return own;
  for (let at = id.indexOf('/'); at >= 0; at = id.indexOf('/', at + 1)) {
    if (isRetyped(id.slice(0, at), work)) return id.slice(0, at + 1);
  }
  return null;
}

/** Whether a cell is what a spreadsheet may have made of an address: an equal number, a date with its numbers, nothing. */
function isRetyped(address: string, cell: string): boolean {
  const given = cell.trim();
  if (given === '' || given === address) return true;
  const number = (text: string) =>
    /^[+-]?[\d.,\s]+$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (number(address) === number(given)) return true;
  const [own, others] = [address, given].map((text) => (text.match(/\d+/g) ?? []).map(Number));
  const isDate =
    /^[\p{L}\d\s.,:/年月日-]{4,30}$/u.test(given) && others!.length >= 1 && /\d[./:年-]|\p{L}/u.test(given);
  return (
    isDate &&
    own!.length >= 2 &&
    /^[\d.:-]+$/.test(address) &&
    own!.some((each) => others!.includes(each % 100))
  );
}

function contradiction({ cells, line }: TableLine): ReturnedFault {
  const { id = '', unit = '' } = cells;
  const message =
    id.trim() === ''
      ? `the row has no id, so that it is not known where “${short(unit)}” belongs`
      : `the row ${short(id)} says that it is of unit ${short(unit) || 'nothing'}`;
  return { line, message, remedy: 'put back the cells id and unit as they were exported' };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The rows of a unit in their own order, whatever a spreadsheet has sorted them by; or that one comes twice. */
export function ordered(rows: readonly Named[]): Named[] | ReturnedFault {
  const known = new Map<number, Named>();
  for (const row of rows) {
    const twin = known.get(row.number);
    if (twin === undefined) known.set(row.number, row);
    else if (Object.entries(twin.cells).some(([name, cell]) => cell !== row.cells[name])) {
      const message = `the row ${short(row.cells.id ?? '')} comes twice, first in line ${twin.line}`;
      return { line: row.line, message, remedy: 'take out the one that does not hold' };
    }
  }
  return [...known.values()].sort((one, other) => one.number - other.number);
}
