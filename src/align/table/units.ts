import type { Block, Segment, Version, Work } from '../../document/types.js';
import type { Match } from '../pairing/match.js';
import type { Cell, Unit } from '../types.js';
import { type InsertionPoint, inTurn, placesOf, takesTurns } from './places.js';
import type { Table } from './table.js';

/** The rows of a table as units, with front and back matter around them. */
export function unitsOf(work: Work, table: Table, frontParts: readonly (readonly Segment[])[] = []): Unit[] {
  const places = work.versions.map((version, column) => {
    const place = placesOf(table, version, column);
    return takesTurns(work.versions, column) ? inTurn(table, place) : place;
  });
  const ids = new Set(['front', 'back']);
  const units: Unit[] = [];
  const front = withParts(matterUnit(work.versions, 'front'), frontParts);
  if (front !== null) units.push(front);
  table.rows.forEach((row, at) => {
    const { address } = row.node.segment;
    const isOwn = row.version === 0 || table.isByAddress === true;
    const id = freeId(ids, address, isOwn ? '' : `~${work.versions[row.version]!.language}`);
    const extra = row.version !== 0;
    const cells = row.cells.map((match, column) => cellOf(match, () => places[column]!(at), extra));
    units.push({ id, address, kind: 'segment', cells });
  });
  const back = matterUnit(work.versions, 'back');
  if (back !== null) units.push(back);
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
  const segment = match.node?.segment ?? null;
  const { into, at, parts, candidates } = match;
  const score = match.score === undefined ? {} : { score: match.score };
  switch (match.state) {
    case 'merged':
      if (into !== undefined) {
        const place = at === undefined ? {} : { place: at };
        return { state: 'merged', segment, ...score, into: into.segment, ...place };
      }
      break;
    case 'split':
      if (parts !== undefined)
        return { state: 'split', segment, ...score, parts: parts.map((part) => part.segment) };
      break;
    case 'ambiguous':
      if (candidates !== undefined) {
        const named = candidates.map((one) => ({ segment: one.node.segment, score: one.score }));
        return { state: 'ambiguous', segment, ...score, candidates: named };
      }
      break;
    default:
      return { state: extra ? 'extra' : match.state, segment, ...score };
  }
  throw new Error(`a match is ${match.state} and does not say where its text is`);
}

function matterUnit(versions: readonly Version[], kind: 'front' | 'back'): Unit | null {
  const has = versions.map((version) => matterOf(version, kind).length > 0);
  if (!has.includes(true)) return null;
  const cells = has.map(
    (there): Cell => ({ state: there ? (has[0] ? 'present' : 'extra') : 'missing', segment: null }),
  );
  return { id: kind, address: kind, kind, cells };
}

/** The text before the segments, in versions that have it in headed parts of their own. */
function withParts(unit: Unit | null, parts: readonly (readonly Segment[])[]): Unit | null {
  if (unit === null) return null;
  const cells = unit.cells.map((cell, version): Cell => {
    const own = parts[version] ?? [];
    return own.length === 0 ? cell : { state: 'split', segment: null, parts: own };
  });
  return { ...unit, cells };
}

/** The blocks before, or after, a version's segments that belong to the document. */
export function matterOf(version: Version, kind: 'front' | 'back'): readonly Block[] {
  return kind === 'front' ? version.front : version.back;
}
