import type { Alignment, Unit } from '../align/types.js';
import type { Segment } from '../document/types.js';
import { segmentContent } from './content.js';
import type { Filled } from './insert.js';

/**
 * What is filled in, and with it the missing segments that have a number and no words, which nobody translates: those
 * that hold something that is filled in, and those beside it that hold nothing. In the order of the alignment's units.
 *
 * @param index of the version that is filled
 */
export function withBare(alignment: Alignment, filled: readonly Filled[], index: number): Filled[] {
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
    if (!segment || !isLacking(unit) || !isBare(alignment, segment)) return [];
    const isBeside = segment.children.length === 0 && places.has(unit.cells[index]!.place);
    return isBeside || holdsFilled(segment) ? [{ unit, pieces: [], isWritten: false }] : [];
  });
}

/** Whether a segment of the source has a number and nothing else of its own. */
function isBare({ work }: Alignment, segment: Segment): boolean {
  return segment.enumerator !== null && segmentContent(work.versions[0]!, segment)?.tokens.length === 0;
}
