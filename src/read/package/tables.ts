import type { PackageInline } from './inlines.js';
import { isParallel, type TextCell } from './parallel.js';

/** A table of a document, told to each paragraph in it. */
export interface PackageTable {
  /** From 1, in the order of the part. */
  readonly number: number;
  /** The most cells that a row of it has. */
  columns: number;
  /** It holds texts side by side; set when all of it is known. */
  isParallel: boolean;
  /** It lays out a page, and holds no table. */
  isLayout: boolean;
  readonly outer: PackageCell | null;
}

/** A cell: where it is in its table, from 1. */
export interface PackageCell {
  readonly table: PackageTable;
  readonly row: number;
  readonly column: number;
}

/** The tables and cells that are open while a part is gone through. */
export class TableStack {
  readonly #tables: { readonly table: PackageTable; row: number; column: number }[] = [];
  readonly #cells: (PackageCell | null)[] = [null];
  #count = 0;

  /** The cell that what is met stands in. */
  get cell(): PackageCell | null {
    return this.#cells.at(-1) ?? null;
  }

  openTable(): void {
    const table = {
      number: ++this.#count,
      columns: 0,
      isParallel: false,
      isLayout: false,
      outer: this.cell,
    };
    this.#tables.push({ table, row: 0, column: 0 });
  }

  closeTable(): void {
    this.#tables.pop();
  }

  openRow(): void {
    const open = this.#tables.at(-1);
    if (open === undefined) return;
    open.row++;
    open.column = 0;
  }

  openCell(): void {
    const open = this.#tables.at(-1);
    if (open === undefined) return;
    const { table, row } = open;
    const column = ++open.column;
    table.columns = Math.max(table.columns, column);
    this.#cells.push({ table, row, column });
  }

  /** A text box stands by itself, whatever table it is anchored in. */
  openBox(): void {
    this.#cells.push(null);
  }

  closeCellOrBox(): void {
    this.#cells.pop();
  }
}

/** Whether a text is read as paragraphs: what a table of one column or a layout frames, and a text beside its translation. */
export function isFlow(cell: PackageCell | null): boolean {
  if (cell === null) return true;
  const { columns, isLayout, isParallel: isTwo, outer } = cell.table;
  return (columns <= 1 || isLayout || isTwo) && isFlow(outer);
}

/** The column of a text that stands beside another one; nothing where it does not. */
export function columnOf(cell: PackageCell | null): { readonly column?: number } {
  return cell?.table.isParallel === true ? { column: cell.column } : {};
}

/** Tells the tables that hold texts side by side; returns the cells of each table that have text. */
export function markParallel(
  paragraphs: readonly { readonly cell: PackageCell | null; readonly inlines: readonly PackageInline[] }[],
): ReadonlyMap<PackageTable, readonly TextCell[]> {
  const cells = new Map<PackageTable, TextCell[]>();
  for (const { cell, inlines } of paragraphs) {
    if (cell === null) continue;
    const known = cells.get(cell.table) ?? [];
    cells.set(cell.table, known);
    known.push({ row: cell.row, column: cell.column, text: inlines.map(({ text }) => text).join('') });
  }
  for (const [table, own] of cells) table.isParallel = isParallel(own);
  return cells;
}

/** A paragraph as a message names it. */
export function paragraphName(number: number, cell: PackageCell | null): string {
  const where = cell === null ? '' : ` (table ${cell.table.number}, row ${cell.row}, column ${cell.column})`;
  return `paragraph ${number}${where}`;
}
