import type { Alignment, Run } from '../../align/types.js';
import type { Report, Rule } from '../types.js';
import { languageOf, listOf, nameOf } from '../wording.js';

/** A numbered part that the source has and a translation has not. */
export const missingSegment: Rule = {
  id: 'missing-segment',
  summary: 'A numbered part of the source is missing in a translation.',
  severity: 'error',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const run of alignment.runs) if (run.kind === 'missing') yield report(alignment, run);
  },
};

function report(alignment: Alignment, run: Run): Report {
  const { versions } = alignment.work;
  const version = versions[run.version]!;
  const units = run.units.map((at) => alignment.units[at]!);
  const cell = units[0]!.cells[run.version]!;
  const place = cell.place ?? cell.after?.end ?? 0;
  const addresses = units.map((unit) => unit.address);
  const holder = versions.findIndex((_, at) => units[0]!.cells[at]!.segment !== null);
  const there = units[0]!.cells[holder]!.segment!;
  const what =
    units.length === 1
      ? `${nameOf(there)} is missing`
      : `${listOf(addresses)} are missing, from ${nameOf(there)} on`;
  const belongs = cell.after ? `it belongs after ${cell.after.address}` : 'it belongs before everything else';
  return {
    version,
    span: { start: place, end: place },
    message: `${what}; ${units.length === 1 ? belongs : belongs.replace('it belongs', 'they belong')}`,
    address: addresses[0]!,
    ...(addresses.length > 1 ? { addresses } : {}),
    related: [
      {
        version: versions[holder]!,
        span: there,
        message: `${languageOf(versions[holder]!)} has ${there.address} here`,
      },
    ],
  };
}
