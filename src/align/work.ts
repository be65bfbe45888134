import type { Version, Work } from '../document/types.js';
import { pairByAddress } from './by-address.js';
import { askOthers } from './consistency.js';
import { type ValueFinder, valueFinder } from './evidence/values.js';
import { extrasByContent } from './extras.js';
import { blame } from './fault.js';
import { Inside, rememberInside } from './inside/inside.js';
import { Judges } from './judges.js';
import type { Pairing } from './match.js';
import { pairOutlines } from './outline/pair.js';
import { runsOf } from './runs.js';
import { shiftsByMoves } from './shifts.js';
import { tableOf } from './table.js';
import { type Outline, outlineOf } from './tree.js';
import type { Alignment, Run, Unit } from './types.js';
import { unitsOf } from './units.js';
import { isUnnumbered, segmentLike } from './unnumbered.js';

/**
 * Aligns all versions of a work to the first, the source. A work of one version has a unit for each of its segments
 * and no runs. The work of the result has versions without numbers cut like the others.
 */
export function alignWork(given: Work): Alignment {
  const finders = given.versions.map((version) => valueFinder(version.language));
  const { work, cut } = withSegments(given, finders);
  const outlines = work.versions.map(outlineOf);
  const source = outlines[0];
  if (source === undefined) return { work, units: [], runs: [] };
  const judges = new Judges(outlines, finders);
  const pairings = askOthers(
    outlines.slice(1).map((target, at): Pairing => {
      const alike = cut.has(at + 1) || cut.get(0) === at + 1;
      return alike ? pairByAddress(source, target) : pairOutlines(source, target, judges.between(0, at + 1));
    }),
    judges,
  );
  const table = tableOf(outlines, pairings, extrasByContent(judges));
  const inside = new Inside(work, judges, () => units);
  const units: readonly Unit[] = unitsOf(work, table, (unit, version) => inside.beads(unit, version));
  const first = units[0]?.kind === 'front' ? 1 : 0;
  const shifts = pairings.map((pairing, at) => shiftsByMoves(source, outlines[at + 1]!, pairing));
  const runs = [...unnumberedRuns(cut, units), ...runsOf(units, table, first, shifts)];
  const alignment = { work, units, runs: blame(runs, work.versions.length) };
  rememberInside(alignment, inside);
  return alignment;
}

/** The work with every version cut into segments; for versions without numbers, like which other one. */
function withSegments(
  work: Work,
  finders: readonly ValueFinder[],
): { work: Work; cut: ReadonlyMap<number, number> } {
  const outlines = work.versions.map(outlineOf);
  const reference = referenceOf(outlines);
  const cut = new Map<number, number>();
  if (reference === -1) return { work, cut };
  const versions = work.versions.map((version, at): Version => {
    if (at === reference || !isUnnumbered(version, outlines[reference]!)) return version;
    cut.set(at, reference);
    return segmentLike(outlines[reference]!, version, [finders[reference]!, finders[at]!]);
  });
  return { work: { ...work, versions }, cut };
}

/** The source where it has numbers, else the version that has most. */
function referenceOf(outlines: readonly Outline[]): number {
  let best = outlines.length === 0 ? -1 : 0;
  for (const [at, outline] of outlines.entries()) {
    const most = outlines[best]!;
    if (isUnnumbered(most.version, outline) && outline.nodes.length > most.nodes.length) best = at;
  }
  return best;
}

function unnumberedRuns(cut: ReadonlyMap<number, number>, units: readonly Unit[]): Run[] {
  return [...cut.keys()].map((version) => ({
    kind: 'unnumbered' as const,
    version,
    units: units.flatMap((unit, at) => {
      const { state } = unit.cells[version]!;
      return unit.kind === 'segment' && state !== 'missing' ? [at] : [];
    }),
  }));
}
