import type { Alignment, CellState } from './types.js';

/** How many of the source's segments a translation has. */
export interface Coverage {
  readonly present: number;
  readonly of: number;
}

/** States in which the source's text stands somewhere in the version. */
const there: ReadonlySet<CellState> = new Set(['present', 'renumbered', 'moved', 'merged', 'split']);

/** By version, the source first (which covers itself). Segments that the source lacks do not count. */
export function coverage(alignment: Alignment): Coverage[] {
  const counted = alignment.units.filter(
    (unit) => unit.kind === 'segment' && unit.cells[0]?.state !== 'missing',
  );
  return alignment.work.versions.map((_, version) => ({
    present: counted.filter((unit) => there.has(unit.cells[version]!.state)).length,
    of: counted.length,
  }));
}
