import type { Alignment, Unit } from '../../align/types.js';
import { sha256 } from '../../text/hash.js';
import type { Row, RowCell, RowWork, UnitRole } from '../types.js';
import { NearIndex, type Sketch, sketchOf } from './near.js';
import { type PairFilters, pairFault } from './pairs.js';
import { type Split, splitOf } from './splits.js';

export interface FilterOptions {
  /** 0 to 1; cells that were compared and are less sure stay out. */
  readonly minScore: number;
  readonly includeAmbiguous: boolean;
  /** A row whose texts have all been seen together stays out. */
  readonly dedupe: boolean;
  /** A row without the source, or with nothing beside it, stays out. */
  readonly needsPair: boolean;
  readonly filters: PairFilters;
  /** From 0 to 1: a row that has so much in common with one before stays out; null where that does not matter. */
  readonly near: number | null;
  /** Parts that the corpus is split into; empty where it is not. */
  readonly splits: readonly Split[];
}

/** Texts that have so much in common are one to whoever trains with one and measures with the other. */
const nearBetweenSplits = 0.8;

/** Lets through the rows that the user wants, and counts the others. */
export class RowFilter {
  readonly #options: FilterOptions;
  readonly #seen = new Set<string>();
  /** By pair of languages, and by language. */
  readonly #near = new Map<string, NearIndex>();
  readonly counts = {
    ...{ rows: 0, units: 0, ambiguous: 0, unsure: 0, repeated: 0, gaps: 0 },
    ...{ ratio: 0, language: 0, overlap: 0, near: 0, across: 0 },
  };

  constructor(options: FilterOptions) {
    this.#options = options;
  }

  /** `languages` are those of the columns of a work. */
  *rows(rows: Iterable<Row>, work: string, languages: readonly string[]): Generator<Row> {
    const split = this.#options.splits.findIndex(({ name }) => name === splitOf(work, this.#options.splits));
    for (const row of rows) {
      const kept = this.#sift(row, split, languages);
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

  #sift(row: Row, split: number, languages: readonly string[]): Row | null {
    const source = row.cells[0] ?? null;
    const cells = row.cells.map((cell, at) =>
      at === 0 || cell === null || (this.#isWanted(cell) && this.#fits(source, cell, languages, at))
        ? cell
        : null,
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
    return this.#isNear(cells, split, languages) ? null : { ...row, cells };
  }

  #fits(source: RowCell | null, cell: RowCell, languages: readonly string[], at: number): boolean {
    if (source === null) return true;
    const [from, to] = [source.text, cell.text].map((text, side) => ({
      text,
      language: languages[side === 0 ? 0 : at] ?? 'und',
    }));
    const fault = pairFault(from!, to!, this.#options.filters);
    if (fault !== null) this.counts[fault]++;
    return fault === null;
  }

  /** Whether a row is much like one before, or a text of it much like one in another part of the corpus. */
  #isNear(cells: readonly (RowCell | null)[], split: number, languages: readonly string[]): boolean {
    const { near, splits } = this.#options;
    if (near === null && splits.length === 0) return false;
    const sketches = cells.map((cell) => (cell === null ? null : sketchOf(cell.text)));
    const across = (at: number, sketch: Sketch) =>
      this.#index(languages[at] ?? 'und').find(sketch, nearBetweenSplits, (mark) => mark !== split) !== null;
    if (splits.length > 0 && sketches.some((sketch, at) => sketch !== null && across(at, sketch))) {
      this.counts.across++;
      return true;
    }
    const row = near === null ? null : sketchOf(cells.map((cell) => cell?.text ?? '').join(' '));
    const rows = this.#index(languages.join(' '));
    if (near !== null && row !== null && rows.find(row, near, () => true) !== null) {
      this.counts.near++;
      return true;
    }
    if (row !== null) rows.add(row, 0);
    if (splits.length > 0) {
      sketches.forEach((sketch, at) => {
        if (sketch !== null) this.#index(languages[at] ?? 'und').add(sketch, split);
      });
    }
    return false;
  }

  #index(name: string): NearIndex {
    const known = this.#near.get(name) ?? new NearIndex();
    this.#near.set(name, known);
    return known;
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
