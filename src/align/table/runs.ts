import { offsetBetween } from '../ordinal.js';
import type { CellState, Run, Unit } from '../types.js';
import type { Table, UnitRow } from './table.js';
import { unnumberedLevels } from './unnumbered-levels.js';

/**
 * Groups what is not as it should be into runs: neighbours with one explanation. `first` is the unit of the table's
 * first row; `shifts[k]` says by how much numbers of version k + 1 differ because of moves.
 */
export function runsOf(
  units: readonly Unit[],
  table: Table,
  first: number,
  shifts: readonly Int32Array[],
): Run[] {
  const versions = shifts.length + 1;
  const runs: Run[] = [];
  for (let version = 1; version < versions; version++) {
    const levels = unnumberedLevels(table, version).map((rows) => rows.map((row) => row + first));
    const plain = new Set(levels.flat());
    runs.push(...levels.map((list) => ({ kind: 'unnumbered' as const, version, units: list })));
    for (const kind of ['missing', 'extra', 'moved', 'merged', 'split', 'ambiguous'] as const) {
      const has = units.map(
        (unit, at) => unit.kind === 'segment' && !plain.has(at) && stateFor(unit, version, kind) === kind,
      );
      runs.push(...stretches(has).map((list) => ({ kind, version, units: list })));
    }
    runs.push(
      ...renumberedRuns(table, version, shifts[version - 1]!).map((rows) => ({
        kind: 'renumbered' as const,
        version,
        units: rows.map((row) => row + first),
      })),
    );
  }
  return runs;
}

/** What the source lacks is missing nowhere. */
function stateFor(unit: Unit, version: number, kind: CellState): CellState | null {
  if (kind === 'missing' && unit.cells[0]!.state === 'missing') return null;
  return unit.cells[version]!.state;
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

interface Shift {
  readonly rows: number[];
  readonly offset: number;
  readonly parent: number;
  /** Whether the numbers of the parent begin where those of the parent before it do not. */
  readonly restarts: boolean;
}

/** Rows whose own number differs from the source's by the same distance, in a row at their level. */
function renumberedRuns(table: Table, version: number, shifts: Int32Array): number[][] {
  const runs: Shift[] = [];
  const last = new Map<string, Shift | null>();
  for (const [at, row] of table.rows.entries()) {
    const offset = ownOffset(row, version);
    if (offset === null) continue;
    // Who keeps the number is not renumbered, even where something was moved past it.
    const net = offset === 0 ? 0 : offset - shifts[row.node.index]!;
    const level = `${row.node.segment.level} ${row.node.depth}`;
    const before = last.get(level) ?? null;
    if (net === 0) {
      if (row.cells[version]?.state !== 'moved') last.set(level, null);
      continue;
    }
    const parent = table.parents[at]!;
    const restarts = restartsAt(row, version);
    if (before !== null && joins(before, net, parent, restarts)) {
      before.rows.push(at);
      last.set(level, { ...before, offset: net, parent });
      continue;
    }
    const run = { rows: [at], offset: net, parent, restarts };
    runs.push(run);
    last.set(level, run);
  }
  return runs.map((run) => run.rows);
}

/** The same distance goes on; so does a numbering that begins anew in each parent where the other runs on. */
function joins(before: Shift, offset: number, parent: number, restarts: boolean): boolean {
  return before.offset === offset || (before.parent !== parent && before.restarts && restarts);
}

function restartsAt(row: UnitRow, version: number): boolean {
  const target = row.cells[version]?.node;
  return target !== null && target !== undefined && target.segment.continuous !== row.node.segment.continuous;
}

/** The distance of a row's own numbers where it is a row of the source that stands in the version; else null. */
function ownOffset(row: UnitRow, version: number): number | null {
  const match = row.cells[version];
  if (row.version !== 0 || match === null || match === undefined || match.node === null) return null;
  if (match.state === 'moved') return null;
  return offsetBetween(row.node, match.node);
}
