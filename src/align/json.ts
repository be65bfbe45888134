import type { Block, Segment, Version } from '../document/types.js';
import { positionOf } from '../text/source.js';
import type { Position } from '../text/span.js';
import { coverage } from './coverage.js';
import { beadsOf } from './inside/inside.js';
import { matterOf } from './table/units.js';
import type { Alignment, Bead, Cell, CellState, Unit } from './types.js';

/** A segment as others are told of it: its own address and place in its version. */
export interface SegmentReference {
  readonly address: string;
  readonly position: Position;
}

/** A cell of the contract hexapla.alignment/v1. */
export interface CellJson {
  readonly state: CellState;
  readonly address?: string;
  readonly label?: string | null;
  readonly position?: Position;
  readonly score?: number;
  /** For `missing`: null where it belongs before everything. */
  readonly after?: SegmentReference | null;
  readonly into?: SegmentReference;
  readonly parts?: readonly SegmentReference[];
  readonly candidates?: readonly (SegmentReference & { readonly score: number })[];
}

export interface UnitJson {
  readonly id: string;
  readonly address: string;
  readonly cells: Readonly<Record<string, CellJson>>;
  readonly beads: Readonly<Record<string, readonly Bead[]>>;
}

export interface WorkJson {
  readonly id: string;
  readonly source: string;
  readonly versions: readonly { readonly language: string; readonly path: string; readonly sha256: string }[];
  readonly units: readonly UnitJson[];
  readonly coverage: Readonly<Record<string, { readonly present: number; readonly of: number }>>;
}

/** One work of the contract hexapla.alignment/v1; cells, beads and coverage come in the order of the versions. */
export function toAlignmentJson(alignment: Alignment): WorkJson {
  const { work, units } = alignment;
  const covered = coverage(alignment);
  return {
    id: work.id,
    source: work.versions[0]?.language ?? 'und',
    versions: work.versions.map(({ language, source }) => ({
      language,
      path: source.path,
      sha256: source.sha256,
    })),
    units: units.map((unit) => unitJson(alignment, unit)),
    coverage: Object.fromEntries(
      work.versions.slice(1).map(({ language }, at) => [language, covered[at + 1]!]),
    ),
  };
}

function unitJson(alignment: Alignment, unit: Unit): UnitJson {
  const beads: Record<string, readonly Bead[]> = {};
  const cells: Record<string, CellJson> = {};
  alignment.work.versions.forEach((version, at) => {
    cells[version.language] = cellJson(unit, unit.cells[at]!, version);
    const made = beadsOf(alignment, unit, at);
    if (made.length > 0)
      beads[version.language] = made.map((bead) => ({ ...bead, score: rounded(bead.score) }));
  });
  return { id: unit.id, address: unit.address, cells, beads };
}

function cellJson(unit: Unit, cell: Cell, version: Version): CellJson {
  const refer = (segment: Segment) => reference(segment, version);
  if (cell.state === 'missing') {
    return { state: 'missing', after: cell.after ? refer(cell.after) : null };
  }
  const place = unit.kind === 'segment' ? segmentPlace(cell, version) : matterPlace(unit.kind, version);
  return {
    state: cell.state,
    ...place,
    ...(cell.score === undefined ? {} : { score: rounded(cell.score) }),
    ...(cell.into === undefined ? {} : { into: refer(cell.into) }),
    ...(cell.parts === undefined ? {} : { parts: cell.parts.map(refer) }),
    ...(cell.candidates === undefined
      ? {}
      : {
          candidates: cell.candidates.map((one) => ({ ...refer(one.segment), score: rounded(one.score) })),
        }),
  };
}

function segmentPlace(cell: Cell, version: Version): Partial<CellJson> {
  if (cell.segment === null) return {};
  return { ...reference(cell.segment, version), label: cell.segment.enumerator?.label ?? null };
}

function matterPlace(kind: 'front' | 'back', version: Version): Partial<CellJson> {
  const blocks: readonly Block[] = matterOf(version, kind);
  const span = { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
  return { address: kind, label: null, position: positionOf(version.source, span) };
}

function reference(segment: Segment, version: Version): SegmentReference {
  return { address: segment.address, position: positionOf(version.source, segment) };
}

/** Four digits: what is beyond is noise, and the same on any machine. */
function rounded(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
