import type { Alignment, Unit } from '../align/types.js';
import { sha256 } from '../text/hash.js';
import type { Row, RowCell, RowWork, UnitRole } from './types.js';

export interface FilterOptions {
  /** 0 to 1; cells that were compared and are less sure stay out. */
  readonly minScore: number;
  readonly includeAmbiguous: boolean;
  /** A row whose texts have all been seen together stays out. */
  readonly dedupe: boolean;
  /** A row without the source, or with nothing beside it, stays out. */
  readonly needsPair: boolean;
}

/** Lets through the rows that the user wants, and counts the others. */
export class RowFilter {
  readonly #options: FilterOptions;
  readonly #seen = new Set<string>();
  readonly counts = { rows: 0, units: 0, ambiguous: 0, unsure: 0, repeated: 0, gaps: 0 };

  constructor(options: FilterOptions) {
    this.#options = options;
  }

  *rows(rows: Iterable<Row>): Generator<Row> {
    for (const row of rows) {
      const kept = this.#sift(row);
      if (kept === null) continue;
      this.counts.rows++;
      if (kept.cells.length > 2 && kept.cells.includes(null)) this.counts.gaps++;
      yield kept;
    }
  }

  /** Roles of the units of a bilingual file, those that the user does not want left out. */
  units(alignment: Alignment, roleOf: RowWork['roleOf'], [, target]: readonly number[]): RowWork['roleOf'] {
    const roles = new Map<Unit, UnitRole>();
    for (const unit of alignment.units) {
      const role = unit.cells[0]?.state === 'missing' ? 'out' : roleOf(unit);
      const cell = unit.cells[target ?? 0];
      const isOut =
        role !== 'out' &&
        cell !== undefined &&
        !this.#isWanted({ state: cell.state, score: cell.score ?? null });
      roles.set(unit, isOut ? 'out' : role);
      if (!isOut && role === 'asked') this.counts.units++;
    }
    return (unit) => roles.get(unit) ?? 'out';
  }

  #sift(row: Row): Row | null {
    const cells = row.cells.map((cell, at) =>
      at === 0 || cell === null || this.#isWanted(cell) ? cell : null,
    );
    if (cells.every((cell) => cell === null)) return null;
    const hadOthers = row.cells.some((cell, at) => at > 0 && cell !== null);
    if (hadOthers && cells.every((cell, at) => at === 0 || cell === null)) return null;
    if (this.#options.needsPair && (!cells[0] || cells.every((cell, at) => at === 0 || cell === null)))
      return null;
    if (this.#options.dedupe && this.#isRepeated(cells)) {
      this.counts.repeated++;
      return null;
    }
    return { ...row, cells };
  }

  #isWanted(cell: Pick<RowCell, 'state' | 'score'>): boolean {
    if (cell.state === 'ambiguous' && !this.#options.includeAmbiguous) {
      this.counts.ambiguous++;
      return false;
    }
    if (cell.score !== null && cell.score < this.#options.minScore) {
      this.counts.unsure++;
      return false;
    }
    return true;
  }

  /** 128 bits of a hash are kept for each row, so that a million rows cost some tens of megabytes. */
  #isRepeated(cells: readonly (RowCell | null)[]): boolean {
    const texts = JSON.stringify(cells.map((cell) => cell?.text ?? null));
    const key = sha256(texts).slice(0, 32);
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}
