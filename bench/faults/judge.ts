import { gapsInside } from '../../src/align/inside/gaps.js';
import type { Alignment, Run, Unit } from '../../src/align/types.js';
import type { Segment, Version } from '../../src/document/types.js';
import { allParts, type Part, type Work } from './document.js';
import type { Expected } from './faults.js';

/** What was found in one pair of files, by the parts that it names. */
export interface Found {
  readonly kind: string;
  readonly ids: readonly number[];
}

/** How findings of a kind compare with what was done. */
export interface Counts {
  hits: number;
  misses: number;
  falseAlarms: number;
}

/** Which part the segment at an offset is; null where the splitter found others than were written. */
export function partsOfSegments(version: Version, work: Work): Map<number, Part> | null {
  const segments = allSegments(version.segments);
  const parts = allParts(work.parts);
  if (segments.length !== parts.length) return null;
  return new Map(segments.map((segment, at) => [segment.start, parts[at]!]));
}

function allSegments(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => [segment, ...allSegments(segment.children)]);
}

/** Runs of an alignment of two versions by the parts that they name. */
export function foundRuns(
  alignment: Alignment,
  source: ReadonlyMap<number, Part> | null,
  target: ReadonlyMap<number, Part> | null,
): Found[] {
  const idOf = (unit: Unit): number => {
    const [left, right] = unit.cells;
    const part = source?.get(left?.segment?.start ?? -1) ?? target?.get(right?.segment?.start ?? -1);
    return part?.id ?? -1;
  };
  const runs = alignment.runs.map((run: Run) => ({
    kind: run.kind,
    ids: run.kind === 'unnumbered' ? [] : run.units.map((unit) => idOf(alignment.units[unit]!)),
  }));
  const gaps = alignment.units.flatMap((unit) =>
    gapsInside(alignment, unit, 1).map(({ kind }) => ({ kind, ids: [idOf(unit)] })),
  );
  return [...runs, ...gaps];
}

/** Counts hits, misses and false alarms of each kind. */
export function compare(
  expected: readonly Expected[],
  found: readonly Found[],
  counts: Map<string, Counts>,
): { missed: Expected[]; wrong: Found[] } {
  const left = [...found];
  const missed: Expected[] = [];
  for (const one of expected) {
    const at = left.findIndex((other) => same(one, other));
    if (at === -1) missed.push(one);
    else if (one.kind === 'moved') removeMoved(left, one);
    else left.splice(at, 1);
    countsOf(counts, one.kind)[at === -1 ? 'misses' : 'hits']++;
  }
  for (const one of left) countsOf(counts, one.kind).falseAlarms++;
  return { missed, wrong: left };
}

/** A swap may be told as one run or as two, and naming one of the two says what was done. */
function removeMoved(left: Found[], expected: Expected): void {
  for (let at = left.length - 1; at >= 0; at--) if (same(expected, left[at]!)) left.splice(at, 1);
}

function same(expected: Expected, found: Found): boolean {
  if (expected.kind !== found.kind) return false;
  if (found.kind === 'moved') return found.ids.every((id) => expected.ids.includes(id));
  return expected.ids.length === found.ids.length && expected.ids.every((id) => found.ids.includes(id));
}

export function countsOf(counts: Map<string, Counts>, kind: string): Counts {
  let known = counts.get(kind);
  if (known === undefined) {
    known = { hits: 0, misses: 0, falseAlarms: 0 };
    counts.set(kind, known);
  }
  return known;
}
