import type { Alignment, Cell, Unit } from '../../align/types.js';
import type { StaleCell } from '../../lint/freshness.js';
import type { PageState, PictureState } from './types.js';

/** What neither the source nor a version has is not missing there. */
export function stateOf({ cells }: Unit, { state }: Cell): PageState {
  return state === 'missing' && cells[0]?.state === 'missing' ? 'absent' : state;
}

/** By version, the states of all parts in order, for a picture of the work. */
export function pictureStates({ work, units }: Alignment, stale: readonly StaleCell[]): PictureState[][] {
  const left = new Set(stale.map(({ version, unit }) => `${version} ${unit}`));
  return work.versions.map((_, version) =>
    units.flatMap((unit, at): PictureState[] => {
      if (unit.kind !== 'segment') return [];
      return [left.has(`${version} ${at}`) ? 'stale' : stateOf(unit, unit.cells[version]!)];
    }),
  );
}
