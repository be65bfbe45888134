import type { WordSources } from '../../align/evidence/judges.js';
import { compareWithSource, type SegmentComparison } from '../../align/explain/rivals.js';
import type { Alignment, CellState, EvidenceTerm, Unit } from '../../align/types.js';
import type { ReadDocument, Version } from '../../document/types.js';
import { type Explanation, explainVersion } from '../../segment/explain.js';
import { positionOf } from '../../text/source.js';
import type { Position, Span } from '../../text/span.js';

/** A reading of a marker, and where it stands. */
export interface ReadingJson {
  readonly text: string;
  readonly level: string;
  readonly number: string;
  readonly system: string;
  readonly position: Position;
}

/** One that was not taken: how much more the whole outline would cost with it; null where it fits nowhere. */
export interface RivalJson extends ReadingJson {
  readonly margin: number | null;
}

/** Why something was read as a segment. Prices are about natural logarithms of odds. */
export interface SegmentReason {
  readonly chosen: ReadingJson;
  readonly move: 'continue' | 'open';
  readonly price: number;
  readonly terms: readonly { readonly name: string; readonly price: number }[];
  readonly margin: number | null;
  readonly otherwise: Omit<ReadingJson, 'position'> | null;
  readonly readings: readonly RivalJson[];
  readonly rejected: readonly RivalJson[];
}

/** A segment of the translation that was compared with the source's. */
export interface ComparisonJson {
  readonly address: string;
  readonly position: Position;
  readonly total: number;
  readonly terms: readonly EvidenceTerm[];
}

export interface VersionReason {
  readonly language: string;
  readonly path: string;
  readonly state: CellState;
  /** Address that the unit has in this version; null where it has none. */
  readonly address: string | null;
  /** How sure the pairing with the source is, 0 to 1; null where nothing was compared. */
  readonly score: number | null;
  /** Null where there is no number to explain. */
  readonly reading: SegmentReason | null;
  /** The source's segment against the ones most like it, the best first; empty for the source. */
  readonly compared: readonly ComparisonJson[];
}

/** One unit of the contract hexapla.explain/v1. */
export interface UnitReason {
  readonly work: string;
  readonly id: string;
  readonly address: string;
  readonly versions: readonly VersionReason[];
}

const MOST_COMPARED = 3;

/**
 * Why a unit is what it is in each version. `documents` are those that the versions were read from, in their order;
 * `words` what was known of words beside the shipped lexicon.
 */
export function unitReason(
  alignment: Alignment,
  unit: Unit,
  documents: readonly ReadDocument[],
  words?: WordSources,
): UnitReason {
  const { work } = alignment;
  return {
    work: work.id,
    id: unit.id,
    address: unit.address,
    versions: work.versions.map((version, at) => {
      const source = unit.cells[0]?.segment ?? null;
      const compared = at > 0 && source ? compareWithSource(work, at, source, MOST_COMPARED, words) : [];
      return versionReason(unit, version, at, documents[at], compared);
    }),
  };
}

function versionReason(
  unit: Unit,
  version: Version,
  at: number,
  document: ReadDocument | undefined,
  compared: readonly SegmentComparison[],
): VersionReason {
  const cell = unit.cells[at];
  const address = cell?.segment?.address ?? null;
  const options = { language: { tag: version.language, from: 'option' as const } };
  const explained = document && address !== null ? explainVersion(document, options, address) : null;
  return {
    language: version.language,
    path: version.source.path,
    state: cell?.state ?? 'missing',
    address,
    score: cell?.score === undefined ? null : rounded(cell.score),
    reading: explained && segmentReason(explained, version),
    compared: compared.map(({ segment, total, terms }) => ({
      address: segment.address,
      position: positionOf(version.source, segment),
      total: rounded(total),
      terms: terms.map((term) => ({ ...term, weight: rounded(term.weight) })),
    })),
  };
}

function segmentReason(explained: Explanation, version: Version): SegmentReason {
  const placed = <Kind extends { readonly span: Span }>({ span, ...rest }: Kind) => ({
    ...rest,
    position: positionOf(version.source, span),
  });
  const rivals = (list: Explanation['readings']) =>
    list.map((rival) => ({ ...placed(rival), margin: roundedOrNull(rival.margin) }));
  return {
    chosen: placed(explained.chosen),
    move: explained.move,
    price: rounded(explained.price),
    terms: explained.terms.map(({ name, price }) => ({ name, price: rounded(price) })),
    margin: roundedOrNull(explained.margin),
    otherwise: explained.otherwise,
    readings: rivals(explained.readings),
    rejected: rivals(explained.rejected),
  };
}

/** Three digits: what is beyond is noise. */
function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}

function roundedOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}
