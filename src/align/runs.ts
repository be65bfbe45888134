import type { Cell, Run, Unit } from './types.js';

/** Groups each version's missing, and each version's extra, segments in a row into one run. */
export function gapRuns(units: readonly Unit[], versions: number): Run[] {
  const runs: Run[] = [];
  for (let version = 1; version < versions; version++) {
    for (const kind of ['missing', 'extra'] as const) {
      const lacks = units.map(
        (unit) => unit.kind === 'segment' && unit.cells[version]?.state === kind && shared(unit.cells, kind),
      );
      runs.push(...stretches(lacks).map((list) => ({ kind, version, units: list })));
    }
  }
  return runs;
}

/** What the source lacks is missing nowhere. */
function shared(cells: readonly Cell[], kind: 'missing' | 'extra'): boolean {
  return kind === 'extra' || cells[0]?.state !== 'missing';
}

/** Indices of the true entries, grouped where they follow each other. */
export function stretches(flags: readonly boolean[]): number[][] {
  const groups: number[][] = [];
  flags.forEach((flag, at) => {
    if (!flag) return;
    const last = groups.at(-1);
    if (last !== undefined && last.at(-1) === at - 1) last.push(at);
    else groups.push([at]);
  });
  return groups;
}
