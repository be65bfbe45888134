import type { Alignment, Run } from '../../align/types.js';
import { type Cause, causesOf, outermost, shiftInWords, unitsIn } from '../runs.js';
import type { Report, Rule } from '../types.js';
import { languageOf, listOf, nameOf } from '../wording.js';

/** A numbered part that the source has and a translation has not. One that closed up the numbers is told as renumbered. */
export const missingSegment: Rule = {
  id: 'missing-segment',
  summary: 'A numbered part of the source is missing in a translation.',
  severity: 'error',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const cause of causesOf(alignment, 'missing')) {
      if (cause.shifted === null) yield missingReport(alignment, cause);
    }
  },
};

/** What is missing, where it belongs, and what is numbered otherwise because of it. */
export function missingReport(alignment: Alignment, { run, shifted }: Cause): Report {
  const { versions } = alignment.work;
  const units = unitsIn(alignment, run);
  const cell = units[0]!.cells[run.version]!;
  const place = cell.place ?? cell.after?.end ?? 0;
  const after =
    shifted === null ? belongsAfter(units.length, cell.after?.address) : shiftInWords(alignment, shifted);
  const moved = shifted === null ? [] : unitsIn(alignment, shifted);
  const addresses = [...units, ...moved].map((unit) => unit.address);
  const holder = versions.findIndex((_, at) => units[0]!.cells[at]!.segment !== null);
  const there = units[0]!.cells[holder]!.segment!;
  return {
    version: versions[run.version]!,
    span: { start: place, end: place },
    message: `${missingInWords(alignment, run)}; ${after}`,
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

function missingInWords(alignment: Alignment, run: Run): string {
  const units = unitsIn(alignment, run);
  const first = units[0]!.cells.find((cell) => cell.segment !== null)!.segment!;
  const tops = outermost(units.map((unit) => unit.address));
  if (tops.length > 1) return `${listOf(tops)} are missing, from ${nameOf(first)} on`;
  const inside = units.length - 1;
  return inside === 0
    ? `${nameOf(first)} is missing`
    : `${nameOf(first)} is missing with the ${inside} parts in it`;
}

function belongsAfter(units: number, address: string | undefined): string {
  const verb = units === 1 ? 'it belongs' : 'they belong';
  return address === undefined ? `${verb} before everything else` : `${verb} after ${address}`;
}
