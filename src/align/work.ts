import type { Work } from '../document/types.js';
import { pairByNumber } from './by-number.js';
import { gapRuns } from './runs.js';
import { extrasByNumber, tableOf } from './table.js';
import { outlineOf } from './tree.js';
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
  const pairings = outlines.slice(1).map((outline) => pairByNumber(source, outline));
  const table = tableOf(outlines, pairings, extrasByNumber);
  const units = unitsOf(work, table, () => []);
  return { work, units, runs: gapRuns(units, work.versions.length) };
}
