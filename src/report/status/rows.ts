import type { Alignment, Cell, Unit } from '../../align/types.js';
import type { Block, Version } from '../../document/types.js';
import { trimmedBodyOf } from '../../lint/wording.js';
import { oneLine } from '../layout/width.js';

/** More of a segment's text is never shown in a row. */
const LONGEST_TEXT = 400;

/** A unit as a row of the matrix. */
export interface StatusRow {
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
export function rowsOf({ units, work }: Alignment): StatusRow[] {
  return units.map((unit) => new UnitRow(unit, work.versions));
}

/** Of a large work few rows are shown: the text of one is looked for when it is. */
class UnitRow implements StatusRow {
  readonly #unit: Unit;
  readonly #versions: readonly Version[];

  constructor(unit: Unit, versions: readonly Version[]) {
    this.#unit = unit;
    this.#versions = versions;
  }

  get address(): string {
    return this.#unit.address;
  }

  get kind(): Unit['kind'] {
    return this.#unit.kind;
  }

  get cells(): readonly Cell[] {
    return this.#unit.cells;
  }

  get text(): string {
    return textOf(this.#unit, this.#versions);
  }

  get isGap(): boolean {
    return this.cells.some((cell) => cell.state !== 'present');
  }
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
    const text = oneLine(trimmedBodyOf(block).slice(0, LONGEST_TEXT));
    if (text !== '') return text;
  }
  return '';
}
