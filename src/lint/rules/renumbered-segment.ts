import type { Alignment, Run } from '../../align/types.js';
import { causesOf, otherVersion, segmentsIn, shiftInWords, unitsIn } from '../runs.js';
import type { Report, Rule } from '../types.js';
import { languageOf, nameOf, placeName } from '../wording.js';
import { missingReport } from './missing-segment.js';

/** Parts that stand under other numbers than in the source, with the missing part that was closed up, if there is one. */
export const renumberedSegment: Rule = {
  id: 'renumbered-segment',
  summary: 'Numbered parts stand under other numbers than in the source, often because one was left out.',
  severity: 'error',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const cause of causesOf(alignment, 'missing')) {
      if (cause.shifted !== null) yield missingReport(alignment, cause);
    }
    for (const { run } of causesOf(alignment, 'renumbered')) {
      const report = renumberedReport(alignment, run);
      if (report !== null) yield report;
    }
  },
};

function renumberedReport(alignment: Alignment, run: Run): Report | null {
  const { versions } = alignment.work;
  const other = otherVersion(run);
  const units = unitsIn(alignment, run);
  const here = units[0]?.cells[run.version]?.segment;
  const there = units[0]?.cells[other]?.segment;
  if (!here || !there) return null;
  // A number that stands twice is a fault of its own.
  if (segmentsIn(alignment, run).every((segment) => (segment.enumerator?.ordinal.repeat ?? 1) > 1))
    return null;
  const addresses = units.map((unit) => unit.address);
  return {
    version: versions[run.version]!,
    span: here.enumerator ?? here,
    message: `${shiftInWords(alignment, run)}; the first of them is ${nameOf(there)}`,
    address: addresses[0]!,
    ...(addresses.length > 1 ? { addresses } : {}),
    related: [
      {
        version: versions[other]!,
        span: there.enumerator ?? there,
        message: `in ${languageOf(versions[other]!)} it is ${placeName(there)}`,
      },
    ],
  };
}
