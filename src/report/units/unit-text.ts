import type { Alignment, CellState, Unit } from '../../align/types.js';
import type { Block, Segment, Version } from '../../document/types.js';
import { segmentsAsked } from '../../segment/index.js';
import { positionOf } from '../../text/source.js';
import type { Position } from '../../text/span.js';

/** What one version has of a unit, with its text. */
export interface UnitVersion {
  readonly language: string;
  readonly path: string;
  readonly state: CellState;
  /** Null where there is nothing. */
  readonly position: Position | null;
  /** Address that it belongs after, for `missing`; null where it belongs before everything. */
  readonly after?: string | null;
  /** A paragraph each, enumerators with them; those of sub-segments included, in order. */
  readonly text: readonly string[];
}

/** A unit with the text of all versions: contract hexapla.show/v1. */
export interface ShownUnit {
  readonly work: string;
  readonly id: string;
  readonly address: string;
  readonly versions: readonly UnitVersion[];
}

/**
 * The units that an address means: the one with that id, else those at that address, else those that have it in some
 * version, else those of a continuous level whose last step it is, else those that a version so labels or names.
 */
export function unitsAt(alignment: Alignment, address: string): Unit[] {
  const segmentsOf = (unit: Unit) => unit.cells.flatMap((cell) => (cell.segment ? [cell.segment] : []));
  const readings: ((unit: Unit) => boolean)[] = [
    (unit) => unit.id === address,
    (unit) => unit.address === address,
    (unit) => segmentsOf(unit).some((segment) => segment.address === address),
    (unit) =>
      segmentsOf(unit).some((segment) => segment.continuous && segment.address.endsWith(`.${address}`)),
  ];
  for (const fits of readings) {
    const units = alignment.units.filter(fits);
    if (units.length > 0) return units;
  }
  return unitsAsked(alignment, address);
}

/** The units that are meant by what some version prints: `#configure`, `Điều 6.1.b`, `1e)`. */
function unitsAsked({ units, work }: Alignment, asked: string): Unit[] {
  const meant = new Set(work.versions.flatMap((version) => segmentsAsked(version, asked)));
  return units.filter(({ cells }) => cells.some(({ segment }) => segment !== null && meant.has(segment)));
}

/** The text of a unit in all versions. */
export function unitText(alignment: Alignment, unit: Unit): ShownUnit {
  const { versions } = alignment.work;
  return {
    work: alignment.work.id,
    id: unit.id,
    address: unit.address,
    versions: versions.map((version, at) => versionOf(unit, version, at)),
  };
}

function versionOf(unit: Unit, version: Version, at: number): UnitVersion {
  const cell = unit.cells[at];
  const state = cell?.state ?? 'missing';
  const base = { language: version.language, path: version.source.path, state };
  if (!cell || state === 'missing')
    return { ...base, position: null, after: cell?.after?.address ?? null, text: [] };
  const segments = [cell.segment ?? cell.into, ...(cell.segment ? [] : (cell.parts ?? []))];
  const known = [...new Set(segments.filter((segment) => segment !== undefined))];
  const blocks = unit.kind === 'segment' ? known.flatMap(blocksBelow) : version[unit.kind];
  const [first, last] = [blocks[0], blocks.at(-1)];
  const position = first && last ? positionOf(version.source, { start: first.start, end: last.end }) : null;
  return { ...base, position, text: blocks.map((block) => block.printed.text) };
}

/** The blocks of a segment and of all that is below it, in order. */
function blocksBelow(segment: Segment): Block[] {
  const blocks: Block[] = [];
  const open = [segment];
  for (let next = open.pop(); next; next = open.pop()) {
    blocks.push(...next.blocks);
    open.push(...next.children.toReversed());
  }
  return blocks;
}
