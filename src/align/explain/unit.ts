import { insideOf } from '../inside/inside.js';
import { blocksOfCell } from '../inside/text.js';
import type { Alignment, Cell, EvidenceTerm, Unit } from '../types.js';
import { compareWithSource, type SegmentComparison } from './rivals.js';

/** Why a unit's cell is what it is. */
export interface CellExplanation {
  readonly unit: Unit;
  /** Index of the version, 1 or more. */
  readonly version: number;
  /** What the content of the two says, term by term, in nats; empty where nothing stands there to be compared. */
  readonly terms: readonly EvidenceTerm[];
  readonly total: number | null;
  /** Segments of the version that are most like the source's, the best first, what was chosen among them. */
  readonly rivals: readonly SegmentComparison[];
  /** Why this one won, in words. */
  readonly reason: string;
}

/** Rivals that are named. */
const mostRivals = 4;

/** Evidence from which content is said to agree, or to disagree, in nats. */
const telling = 3;

/**
 * The evidence for every unit at an address of the source, or of the version that alone has it, one entry for each
 * version beside the source; empty where no unit has the address.
 */
export function explainUnit(alignment: Alignment, address: string): CellExplanation[] {
  return alignment.units
    .filter((unit) => unit.address === address || unit.id === address)
    .flatMap((unit) => unit.cells.slice(1).map((_, at) => explainCell(alignment, unit, at + 1)));
}

function explainCell(alignment: Alignment, unit: Unit, version: number): CellExplanation {
  const { work } = alignment;
  const [source, cell] = [unit.cells[0]!, unit.cells[version]!];
  const rivals = source.segment === null ? [] : compareWithSource(work, version, source.segment, mostRivals);
  const judge = insideOf(alignment).judge(version);
  const own = blocksOfCell(unit, source, work.versions[0]!);
  const other = blocksOfCell(unit, cell, work.versions[version]!);
  const compared = own.length > 0 && other.length > 0;
  const terms = compared ? judge.terms(judge.features('source', own), judge.features('target', other)) : [];
  const total = compared ? terms.reduce((sum, { weight }) => sum + weight, 0) : null;
  return { unit, version, terms, total, rivals, reason: reasonOf(source, cell, total, rivals) };
}

function reasonOf(
  source: Cell,
  cell: Cell,
  total: number | null,
  rivals: readonly SegmentComparison[],
): string {
  const [from, here] = [source.segment?.address, cell.segment?.address];
  switch (cell.state) {
    case 'present':
      return `the numbers keep step and ${contentWords(total)}`;
    case 'renumbered':
      return `${contentWords(total)}, so ${from} stands here as ${here}`;
    case 'moved':
      return `${contentWords(total)}, but ${here} stands where the order of the source does not put it`;
    case 'missing':
      return missingReason(rivals);
    case 'extra':
      return 'no segment of the source says this';
    case 'merged':
      return `its text stands in ${cell.into?.address}, beside another's`;
    case 'split':
      return `its text stands in ${(cell.parts ?? []).map((part) => part.address).join(' and ')}`;
    case 'ambiguous':
      return `${(cell.candidates ?? []).map(({ segment }) => segment.address).join(' and ')} are about as likely`;
  }
}

function contentWords(total: number | null): string {
  if (total === null) return 'there is no text to be compared';
  if (total >= telling) return 'the content agrees';
  return total <= -telling
    ? 'the content speaks against it, though not enough to outweigh the numbers'
    : 'the content says little';
}

function missingReason(rivals: readonly SegmentComparison[]): string {
  const [best] = rivals;
  if (best === undefined) return 'the version has nothing that could be it';
  const near = `the most like it is ${best.segment.address}`;
  return best.total >= telling
    ? `${near}, which belongs to another segment of the source`
    : `nothing here says what it says; ${near}, and that is not like it`;
}
