import type { Alignment, Run } from '../../src/align/types.js';

/** A line a unit: its id and, by version, its own address or, where it is not simply there, the state. */
export function told({ units }: Alignment): string[] {
  return units.map((unit) =>
    [
      unit.id,
      ...unit.cells.map((cell) => {
        const address = cell.segment?.address ?? '';
        return cell.state === 'present' ? address || 'present' : `${cell.state}${address && `=${address}`}`;
      }),
    ].join(' '),
  );
}

/** Runs by the ids of their units: `en missing 5`. */
export function runsOf({ runs, units, work }: Alignment): string[] {
  return runs.map(
    ({ kind, version, units: places }: Run) =>
      `${work.versions[version]!.language} ${kind} ${places.map((at) => units[at]!.id).join(' ')}`,
  );
}
