import type { ReturnedUnit } from './types.js';

/** Units of which each was exported as several, a sentence each, as they were before; in the order of their first. */
export function joinParts(units: readonly ReturnedUnit[]): ReturnedUnit[] {
  const joined: ReturnedUnit[] = [];
  const open = new Map<string, { readonly at: number; readonly ids: Set<string> }>();
  for (const unit of units) {
    const id = unit.parts[0]?.id ?? '';
    const known = unit.partOf === undefined ? undefined : open.get(unit.id);
    // A sentence that comes twice begins the unit again, which is then one that comes twice.
    if (known === undefined || known.ids.has(id)) {
      if (unit.partOf !== undefined) open.set(unit.id, { at: joined.length, ids: new Set([id]) });
      joined.push(unit);
      continue;
    }
    known.ids.add(id);
    const before = joined[known.at]!;
    const isAsked = before.isAsked || unit.isAsked;
    joined[known.at] = { ...before, isAsked, parts: [...before.parts, ...unit.parts] };
  }
  return joined.map((unit) => (unit.partOf === undefined ? unit : withAllParts(unit, unit.partOf)));
}

/** The parts in their own order, and whether one is not there any more. */
function withAllParts(unit: ReturnedUnit, count: number): ReturnedUnit {
  const parts = [...unit.parts].sort((one, other) => numberOf(one.id) - numberOf(other.id));
  return { ...unit, parts, isCut: unit.isCut || parts.length < count };
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}
