import type { Work } from '../document/types.js';
import { pairByNumber } from './by-number.js';
import { Judge } from './evidence/judge.js';
import { valueFinder } from './evidence/values.js';
import { evidenceOf } from './evidence/weights.js';
import type { Pairing } from './match.js';
import { pairOutlines } from './outline/pair.js';
import { runsOf } from './runs.js';
import { shiftsByMoves } from './shifts.js';
import { extrasByNumber, tableOf } from './table.js';
import { type Node, type Outline, outlineOf } from './tree.js';
import type { Alignment } from './types.js';
import { unitsOf } from './units.js';

/**
 * Aligns all versions of a work to the first, the source. A work of one version has a unit for each of its segments
 * and no runs.
 */
export function alignWork(work: Work): Alignment {
  const outlines = work.versions.map(outlineOf);
  const source = outlines[0];
  if (source === undefined) return { work, units: [], runs: [] };
  const finders = work.versions.map((version) => valueFinder(version.language));
  const pairings = outlines.slice(1).map((target, at) => {
    const judge = new Judge(source, target, pairsOf(source, target, pairByNumber(source, target)), [
      finders[0]!,
      finders[at + 1]!,
    ]);
    return pairOutlines(source, target, evidenceOf(judge));
  });
  const table = tableOf(outlines, pairings, extrasByNumber);
  const units = unitsOf(work, table, () => []);
  const shifts = pairings.map((pairing, at) => shiftsByMoves(source, outlines[at + 1]!, pairing));
  const first = units[0]?.kind === 'front' ? 1 : 0;
  return { work, units, runs: runsOf(units, table, first, shifts) };
}

function pairsOf(source: Outline, _target: Outline, pairing: Pairing): [Node, Node][] {
  return source.nodes.flatMap((node): [Node, Node][] => {
    const partner = pairing.matches[node.index]?.node ?? null;
    return partner === null ? [] : [[node, partner]];
  });
}
