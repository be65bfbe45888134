import type { Cell, CellState } from '../../align/types.js';
import type { Painter } from '../layout/painter.js';

/** How a cell looks in the matrix, and what the legend says of it. */
export interface Mark {
  readonly sign: string;
  readonly meaning: string;
  readonly color: keyof Painter;
}

/** Signs of one column on every terminal: none is of ambiguous width (Unicode Standard Annex 11). */
export const MARKS: Readonly<Record<CellState, Mark>> = {
  present: { sign: '∙', meaning: 'there', color: 'green' },
  missing: { sign: '✗', meaning: 'missing', color: 'red' },
  extra: { sign: '+', meaning: 'only in a translation', color: 'yellow' },
  renumbered: { sign: '#', meaning: 'there under the number shown', color: 'yellow' },
  moved: { sign: '⇅', meaning: 'there, out of order', color: 'yellow' },
  merged: { sign: '↳', meaning: 'its text stands inside another', color: 'yellow' },
  split: { sign: '⋔', meaning: 'its text stands in several', color: 'yellow' },
  ambiguous: { sign: '?', meaning: 'two readings are equally likely', color: 'yellow' },
};

/** Where only a translation has the unit, no other version lacks anything. */
export const NOT_MEANT: Mark = { sign: '-', meaning: 'not in this version', color: 'dim' };

/** How a cell is shown beside the source's cell. */
export function markOf(cell: Cell, source: Cell | undefined): Mark {
  return cell.state === 'missing' && source?.state === 'missing' ? NOT_MEANT : MARKS[cell.state];
}

/** The sign of a cell; a renumbered one shows the number that it has there. */
export function signOf(cell: Cell, source: Cell | undefined): string {
  if (cell.state === 'renumbered' && cell.segment) return cell.segment.address;
  return markOf(cell, source).sign;
}
