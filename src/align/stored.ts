import type { Segment, Version } from '../document/types.js';
import { outlineOf } from './tree.js';
import type { Alignment, Cell, Unit, WordKnowledge } from './types.js';

/*
 * An alignment as text, for a cache or another process; for another thread `structuredClone` will do. Its cells point at
 * segments of its versions, which text cannot: here they are said by their place in the version, parents before their
 * children. Held by test/align/plain.test.ts.
 */

const format = 'hexapla.stored-alignment/v1';

/** An alignment as text from which `readStoredAlignment` makes one that means the same. */
export function storedAlignment(alignment: Alignment): string {
  const places = alignment.work.versions.map(placesOf);
  const units = alignment.units.map((unit) => ({
    ...unit,
    cells: unit.cells.map((cell, at) => mapSegments(cell, (segment) => places[at]!.get(segment)!)),
  }));
  const words = alignment.words?.map(withPairs);
  return JSON.stringify({ format, alignment: { ...alignment, units, words } });
}

/** Reads what `storedAlignment` wrote; null where the text is of another format or version of it. */
export function readStoredAlignment(text: string): Alignment | null {
  const stored = JSON.parse(text);
  if (stored?.format !== format) return null;
  const { alignment } = stored;
  const segments: Segment[][] = alignment.work.versions.map(segmentsIn);
  const units: Unit[] = alignment.units.map((unit: Unit) => ({
    ...unit,
    cells: unit.cells.map((cell, at) => mapSegments(cell, (place) => segments[at]![Number(place)]!)),
  }));
  const words = alignment.words?.map(withMaps);
  return { ...alignment, units, ...(words === undefined ? {} : { words }) };
}

function segmentsIn(version: Version): Segment[] {
  return outlineOf(version).nodes.map(({ segment }) => segment);
}

function placesOf(version: Version): ReadonlyMap<Segment, number> {
  return new Map(segmentsIn(version).map((segment, place) => [segment, place]));
}

/** A cell with something else in the place of each segment, such as its number. */
function mapSegments(cell: Cell, to: (segment: Segment) => unknown): Cell {
  const mapped: Record<string, unknown> = { ...cell };
  for (const key of ['segment', 'after', 'into'] as const) {
    const segment = cell[key];
    if (segment !== undefined && segment !== null) mapped[key] = to(segment);
  }
  if (cell.parts !== undefined) mapped.parts = cell.parts.map(to);
  if (cell.candidates !== undefined)
    mapped.candidates = cell.candidates.map((one) => ({ ...one, segment: to(one.segment) }));
  return mapped as unknown as Cell;
}

/** The maps of a glossary as lists of pairs, and back. */
function withPairs({ glossary, ...rest }: WordKnowledge): object {
  if (glossary === undefined) return rest;
  return { ...rest, glossary: { source: [...glossary.source], target: [...glossary.target] } };
}

function withMaps({ glossary, ...rest }: WordKnowledge): WordKnowledge {
  if (glossary === undefined) return rest;
  return { ...rest, glossary: { source: new Map(glossary.source), target: new Map(glossary.target) } };
}
