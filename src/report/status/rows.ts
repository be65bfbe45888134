import type { Alignment, Cell, Unit } from '../../align/types.js';
import type { Block, Version } from '../../document/types.js';
import { bodyOf } from '../../lint/wording.js';
import { oneLine } from '../width.js';

/** More of a segment's text is never shown in a row. */
const LONGEST_TEXT = 400;

/** A unit as a row of the matrix. */
export interface Row {
  readonly address: string;
  readonly kind: Unit['kind'];
  /** In the order of the versions. */
  readonly cells: readonly Cell[];
  /** First words, the source's where it has them. */
  readonly text: string;
  /** Whether a version has it otherwise than the source. */
  readonly isGap: boolean;
}

/** All units of an alignment as rows, in order. */
export function rowsOf({ units, work }: Alignment): Row[] {
  return units.map((unit) => ({
    address: unit.address,
    kind: unit.kind,
    cells: unit.cells,
    text: textOf(unit, work.versions),
    isGap: unit.cells.some((cell) => cell.state !== 'present'),
  }));
}

function textOf(unit: Unit, versions: readonly Version[]): string {
  for (const [index, cell] of unit.cells.entries()) {
    const version = versions[index];
    if (cell.state === 'missing' || !version) continue;
    const text = firstText(unit.kind === 'segment' ? (cell.segment?.blocks ?? []) : version[unit.kind]);
    if (text !== '') return text;
  }
  return '';
}

function firstText(blocks: readonly Block[]): string {
  for (const block of blocks) {
    const text = oneLine(bodyOf(block).slice(0, LONGEST_TEXT));
    if (text !== '') return text;
  }
  return '';
}
