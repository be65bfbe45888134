import type { Work } from '../document/types.js';
import { Judges, type WordSources } from './evidence/judges.js';
import { valueFinder } from './evidence/values.js';
import { madeBy } from './inside/inside.js';
import { blame } from './table/fault.js';
import { stretches } from './table/runs.js';
import type { Table, UnitRow } from './table/table.js';
import { unitsOf } from './table/units.js';
import { type Node, type Outline, outlineOf } from './tree.js';
import type { Alignment, Run, Unit } from './types.js';

/**
 * The alignment of a work whose units say themselves what belongs together: a row for each address that any version has.
 * Inside a unit sentences are paired as in any other work.
 */
export function alignByUnit(work: Work, words: WordSources | undefined): Alignment {
  const outlines = work.versions.map(outlineOf);
  const judges = new Judges(
    outlines,
    work.versions.map(({ language }) => valueFinder(language)),
    words,
  );
  const units = unitsOf(work, unitTable(outlines));
  const known = outlines.map((_, at) => (at === 0 ? {} : judges.knowledge(at)));
  const alignment = {
    work,
    units,
    runs: blame(runsIn(units, outlines.length), outlines.length),
    words: known,
  };
  madeBy(alignment, judges);
  return alignment;
}

function unitTable(outlines: readonly Outline[]): Table {
  const nodes = outlines.map((outline) => new Map(outline.nodes.map((node) => [node.segment.address, node])));
  const addresses = [...new Set(nodes.flatMap((byAddress) => [...byAddress.keys()]))];
  const sorted = addresses
    .map((address) => ({ address, key: keyOf(address) }))
    .sort((left, right) => compareKeys(left.key, right.key));
  const rows = sorted.map(({ address }): UnitRow => {
    const found = nodes.map((byAddress) => nodeAt(byAddress, address));
    const version = nodes.findIndex((byAddress) => byAddress.has(address));
    const node = nodes[version]!.get(address)!;
    const cells = found.map((each) => (each === null ? null : ({ state: 'present', node: each } as const)));
    return { node, version: found[0] === null ? version : 0, cells, leading: null, trailing: null };
  });
  return {
    rows,
    parents: new Int32Array(rows.length).fill(-1),
    previous: Int32Array.from(rows, (_, at) => at - 1),
    isByAddress: true,
  };
}

/** What a version has at an address; beside the third text of another language stands its second, or its only one. */
function nodeAt(byAddress: ReadonlyMap<string, Node>, address: string): Node | null {
  const own = byAddress.get(address);
  if (own !== undefined) return own;
  const [base = address, repeat] = address.split(':');
  for (let at = Number(repeat ?? 0) - 1; at > 1; at--) {
    const other = byAddress.get(`${base}:${at}`);
    if (other !== undefined) return other;
  }
  return repeat === undefined ? null : (byAddress.get(base) ?? null);
}

/** `3.2:4` as [3, 2, 4]: in the order of the file. */
function keyOf(address: string): number[] {
  const [, unit, part, repeat] = /^(\d+)(?:\.(\d+))?(?::(\d+))?$/.exec(address) ?? [];
  return [Number(unit ?? 0), Number(part ?? 0), Number(repeat ?? 1)];
}

function compareKeys(left: readonly number[], right: readonly number[]): number {
  for (const [at, number] of left.entries()) if (number !== right[at]) return number - right[at]!;
  return 0;
}

/** What the source lacks is missing nowhere. */
function runsIn(units: readonly Unit[], versions: number): Run[] {
  const runs: Run[] = [];
  for (let version = 1; version < versions; version++) {
    for (const kind of ['missing', 'extra'] as const) {
      const flags = units.map(
        ({ cells }) =>
          cells[version]!.state === kind && !(kind === 'missing' && cells[0]!.state === 'missing'),
      );
      runs.push(...stretches(flags).map((list) => ({ kind, version, units: list })));
    }
  }
  return runs;
}
