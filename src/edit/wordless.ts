import type { Alignment, Unit } from '../align/types.js';
import type { Segment } from '../document/types.js';
import { segmentContent, shownOf } from './content.js';
import type { Filled } from './filled.js';
import type { InlinePiece } from './render.js';

/**
 * What is filled in, and with it the missing segments that have a number and no words, which nobody translates: those
 * that hold something that is filled in, and those beside it that hold nothing. In the order of the alignment's units.
 *
 * @param index of the version that is filled
 */
export function withWordless(alignment: Alignment, filled: readonly Filled[], index: number): Filled[] {
  const known = new Map(filled.map((one) => [one.unit, one]));
  const units = new Map<Segment, Unit>();
  for (const unit of alignment.units) {
    const segment = unit.cells[0]?.segment;
    if (segment) units.set(segment, unit);
  }
  const places = new Set(filled.map(({ unit }) => unit.cells[index]!.place));
  const isLacking = (unit: Unit | undefined) => unit?.cells[index]?.state === 'missing';
  /** Whether a part of it, whatever its depth, is filled in; false where the version has a part of it already. */
  const holdsFilled = ({ children }: Segment): boolean => {
    const own = children.map((child) => units.get(child));
    if (!own.every(isLacking)) return false;
    return own.some((unit, at) => known.has(unit!) || holdsFilled(children[at]!));
  };
  return alignment.units.flatMap((unit): Filled[] => {
    const one = known.get(unit);
    if (one !== undefined) return [one];
    const segment = unit.cells[0]?.segment;
    const pieces = segment && isLacking(unit) ? bareContent(alignment, segment) : null;
    if (!segment || pieces === null) return [];
    const isBeside = segment.children.length === 0 && places.has(unit.cells[index]!.place);
    return isBeside || holdsFilled(segment) ? [{ unit, pieces, isWritten: false }] : [];
  });
}

/** The markup of a segment of the source that has a number and no words, as of a bold one; null for any other. */
function bareContent({ work }: Alignment, segment: Segment): readonly InlinePiece[] | null {
  const content = segment.enumerator === null ? null : segmentContent(work.versions[0]!, segment);
  return content !== null && shownOf(content.tokens).trim() === '' ? content.tokens : null;
}
