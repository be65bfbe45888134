import type { Cell, CellState } from '../../align/types.js';
import type { Painter } from '../painter.js';

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

/** The sign of a cell; a renumbered one shows the number that it has there. */
export function signOf(cell: Cell): string {
  if (cell.state === 'renumbered' && cell.segment) return cell.segment.address;
  return MARKS[cell.state].sign;
}
