import type { Block, Version, Work } from '../../document/types.js';
import type { Match } from '../pairing/match.js';
import type { Bead, Cell, Unit } from '../types.js';
import { type InsertionPoint, placesOf } from './places.js';
import type { Table } from './table.js';

/** Makes the beads of a unit in one version; called at most once for each. */
export type MakeBeads = (unit: Unit, version: number) => readonly Bead[];

/** The rows of a table as units, with front and back matter around them. */
export function unitsOf(work: Work, table: Table, makeBeads: MakeBeads): Unit[] {
  const places = work.versions.map((version, column) => placesOf(table, version, column));
  const ids = new Set(['front', 'back']);
  const units: Unit[] = [];
  const add = (unit: Omit<Unit, 'beads'>) => {
    units.push(new MadeUnit(unit, makeBeads));
  };
  const front = matterUnit(work.versions, 'front');
  if (front !== null) add(front);
  table.rows.forEach((row, at) => {
    const { address } = row.node.segment;
    const isOwn = row.version === 0 || table.isByAddress === true;
    const id = freeId(ids, address, isOwn ? '' : `~${work.versions[row.version]!.language}`);
    const extra = row.version !== 0;
    const cells = row.cells.map((match, column) => cellOf(match, () => places[column]!(at), extra));
    add({ id, address, kind: 'segment', cells });
  });
  const back = matterUnit(work.versions, 'back');
  if (back !== null) add(back);
  return units;
}

/** The address, and with a suffix where that is taken or the source has no such segment. */
function freeId(ids: Set<string>, address: string, suffix: string): string {
  let id = `${address}${suffix}`;
  for (let count = 2; ids.has(id); count++) id = `${address}${suffix}~${count}`;
  ids.add(id);
  return id;
}

function cellOf(match: Match | null, place: () => InsertionPoint, extra: boolean): Cell {
  if (match === null || match.state === 'missing') {
    const { after, offset } = place();
    return { state: 'missing', segment: null, after, place: offset };
  }
  const state = extra ? 'extra' : match.state;
  const segment = match.node?.segment ?? null;
  const { score, into, at, parts, candidates } = match;
  if (into === undefined && parts === undefined && candidates === undefined) {
    // By far most cells: written out, they take half the room.
    return score === undefined ? { state, segment } : { state, segment, score };
  }
  return {
    state,
    segment,
    ...(score === undefined ? {} : { score }),
    ...(into === undefined ? {} : { into: into.segment }),
    ...(at === undefined ? {} : { place: at }),
    ...(parts === undefined ? {} : { parts: parts.map((part) => part.segment) }),
    ...(candidates === undefined
      ? {}
      : { candidates: candidates.map((one) => ({ segment: one.node.segment, score: one.score })) }),
  };
}

function matterUnit(versions: readonly Version[], kind: 'front' | 'back'): Omit<Unit, 'beads'> | null {
  const has = versions.map((version) => matterOf(version, kind).length > 0);
  if (!has.includes(true)) return null;
  const cells = has.map(
    (there): Cell => ({ state: there ? (has[0] ? 'present' : 'extra') : 'missing', segment: null }),
  );
  return { id: kind, address: kind, kind, cells };
}

/** The blocks before, or after, a version's segments that belong to the document. */
export function matterOf(version: Version, kind: 'front' | 'back'): readonly Block[] {
  return kind === 'front' ? version.front : version.back;
}

/** A class, as there are as many as a work has segments: its beads take room once they are asked for. */
class MadeUnit implements Unit {
  readonly id: string;
  readonly address: string;
  readonly kind: Unit['kind'];
  readonly cells: readonly Cell[];
  readonly #make: MakeBeads;
  #made: (readonly Bead[] | undefined)[] | null = null;

  constructor({ id, address, kind, cells }: Omit<Unit, 'beads'>, make: MakeBeads) {
    this.id = id;
    this.address = address;
    this.kind = kind;
    this.cells = cells;
    this.#make = make;
  }

  beads(version: number): readonly Bead[] {
    if (version === 0) return [];
    this.#made ??= [];
    const made = this.#made[version] ?? this.#make(this, version);
    this.#made[version] = made;
    return made;
  }
}
