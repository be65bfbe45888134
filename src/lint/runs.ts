import type { Alignment, Run, Unit } from '../align/types.js';
import type { Segment } from '../document/types.js';
import { placeName } from './wording.js';

/** A run of a kind, with the renumbering right after it that it brought about. */
export interface Cause {
  readonly run: Run;
  /** Units that stand under other numbers because of it; null where the numbers go on as in the source. */
  readonly shifted: Run | null;
}

const causing: ReadonlySet<Run['kind']> = new Set(['missing', 'extra', 'merged', 'split', 'ambiguous']);

/** Whether a run may be the cause of a renumbering: it is, unless nothing is said of it. */
function isCause(alignment: Alignment, run: Run): boolean {
  if (run.kind !== 'ambiguous') return causing.has(run.kind);
  return unitsIn(alignment, run).some((unit) => !isByNumberAlone(unit, run.version));
}

/**
 * Whether the likeliest reading of what is ambiguous is the one by number, and none comes near it: what speaks against
 * it is the text.
 */
export function isByNumberAlone({ address, cells }: Unit, version: number): boolean {
  const [best, next] = cells[version]!.candidates ?? [];
  return best?.segment.address === address && (next?.score ?? 0) < best.score / 2;
}

/**
 * The runs of some kinds, each with the renumbering that it caused: a version that lacks 5 and numbers 6 to 11 as 5 to
 * 10 has one fault, not two. A renumbering without such a cause is a run of its own.
 */
export function causesOf(alignment: Alignment, kind: Run['kind']): Cause[] {
  const { runs } = alignment;
  const renumbered = runs.filter((run) => run.kind === 'renumbered');
  const starts = new Map<string, Run>(renumbered.map((run) => [`${run.version} ${run.units[0]}`, run]));
  if (kind !== 'renumbered') {
    const own = runs.filter((run) => run.kind === kind);
    const shiftedBy = (run: Run) => (isCause(alignment, run) ? (starts.get(nextOf(run)) ?? null) : null);
    return own.map((run) => ({ run, shifted: shiftedBy(run) }));
  }
  const caused = new Set(runs.filter((run) => isCause(alignment, run)).map(nextOf));
  return [...starts].filter(([start]) => !caused.has(start)).map(([, run]) => ({ run, shifted: null }));
}

/** Version and index of the unit right after a run. */
function nextOf({ version, units }: Run): string {
  return `${version} ${(units.at(-1) ?? Number.NaN) + 1}`;
}

/** The units of a run, in order. */
export function unitsIn(alignment: Alignment, run: Run): Unit[] {
  return run.units.map((at) => alignment.units[at]!);
}

/** What a run's version has for its units, without those for which it has nothing. */
export function segmentsIn(alignment: Alignment, run: Run): Segment[] {
  return unitsIn(alignment, run).flatMap((unit) => unit.cells[run.version]?.segment ?? []);
}

/** Index of the version that a run is told against: the source, or a translation where the source is at fault. */
export function otherVersion({ version }: Run): number {
  return version === 0 ? 1 : 0;
}

/** `6 to 11 stand here as 5 to 10`: their numbers in the source, or in the translations where the source is at fault. */
export function shiftInWords(alignment: Alignment, run: Run): string {
  const other = otherVersion(run);
  const pairs = unitsIn(alignment, run).flatMap(({ cells }) => {
    const here = cells[run.version]?.segment;
    const there = cells[other]?.segment;
    return here && there ? [[placeName(there), placeName(here)] as const] : [];
  });
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (pairs.length === 1) return `${first[0]} stands here as ${first[1]}`;
  const joint = pairs.length === 2 ? 'and' : 'to';
  return `${first[0]} ${joint} ${last[0]} stand here as ${first[1]} ${joint} ${last[1]}`;
}

/** Segments in order without those that stand in another of them, whatever their addresses. */
export function outermostOf(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  for (const segment of segments) {
    const last = kept.at(-1);
    if (last === undefined || segment.start < last.start || segment.end > last.end) kept.push(segment);
  }
  return kept;
}
