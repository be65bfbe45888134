import type { Run } from '../types.js';

/** Kinds of runs that are the source's fault where all translations have the same, and what it is called there. */
const turned: ReadonlyMap<Run['kind'], Run['kind']> = new Map([
  ['renumbered', 'renumbered'],
  ['moved', 'moved'],
  ['extra', 'missing'],
]);

/** Runs that stay with the translations, whose later numbers may have been closed up or pushed on because of them. */
const staying: ReadonlySet<Run['kind']> = new Set(['missing', 'merged', 'split']);

/**
 * Names who is at fault: where two translations or more, and all of them, differ from the source in the same way, the
 * source does, once. What is missing in all of them is still missing: nobody writes more into the source afterwards;
 * and the numbers that were closed up after it stay with it.
 */
export function blame(runs: readonly Run[], versions: number): Run[] {
  if (versions < 3) return [...runs];
  const alike = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.kind} ${run.units.join(' ')}`;
    alike.set(key, [...(alike.get(key) ?? []), run]);
  }
  const caused = new Set(runs.filter(({ kind }) => staying.has(kind)).map(nextUnit));
  return [...alike.values()].flatMap((group) => {
    const kind = turned.get(group[0]!.kind);
    if (kind === undefined || group.length < versions - 1) return group;
    if (kind === 'renumbered' && group.every((run) => caused.has(unitKey(run, run.units[0])))) return group;
    return [{ kind, version: 0, units: group[0]!.units }];
  });
}

/** The unit right after a run, in the run's version. */
function nextUnit(run: Run): string {
  return unitKey(run, (run.units.at(-1) ?? Number.NaN) + 1);
}

function unitKey({ version }: Run, unit: number | undefined): string {
  return `${version} ${unit}`;
}
