import type { Alignment, Unit } from '../../align/types.js';
import type { Segment } from '../../document/types.js';
import { titleOf } from '../../segment/index.js';
import { type Cause, causesOf, outermostOf, shiftInWords, unitsIn } from '../runs.js';
import type { Report, Rule } from '../types.js';
import { contentsOf, languageOf, nameOf, namesOf, placeName } from '../wording.js';

/** A part that the source has and a translation has not. One that closed up the numbers is told as renumbered. */
export const missingSegment: Rule = {
  id: 'missing-segment',
  summary: 'A part of the source, numbered or headed, is missing in a translation.',
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
  const segments = units.map(holderOf);
  const tops = outermostOf(segments);
  const after = shifted === null ? belongsAfter(tops.length, cell.after) : shiftInWords(alignment, shifted);
  const moved = shifted === null ? [] : unitsIn(alignment, shifted);
  const addresses = [...units, ...moved].map((unit) => unit.address);
  const holder = versions.findIndex((_, at) => units[0]!.cells[at]!.segment !== null);
  const [there] = segments;
  return {
    version: versions[run.version]!,
    span: { start: place, end: place },
    message: `${missingInWords(segments, tops)}; ${after}`,
    address: addresses[0]!,
    ...(addresses.length > 1 ? { addresses } : {}),
    related: [
      {
        version: versions[holder]!,
        span: there!,
        message: `${languageOf(versions[holder]!)} has ${placeName(there!)} here`,
      },
    ],
  };
}

/** What the first version that has a unit has for it. */
function holderOf({ cells }: Unit): Segment {
  return cells.find((cell) => cell.segment !== null)!.segment!;
}

function missingInWords(segments: readonly Segment[], tops: readonly Segment[]): string {
  const [first] = tops;
  if (tops.length > 1) {
    const from = titleOf(first!) === null ? `, from ${nameOf(first!)} on` : '';
    return `${namesOf(tops)} are missing${from}`;
  }
  const inside = segments.length - 1;
  if (titleOf(first!) !== null) return `${missingHeading(first!, inside)} is missing`;
  return inside === 0
    ? `${nameOf(first!)} is missing`
    : `${nameOf(first!)} is missing with the ${inside} parts in it`;
}

/** A heading with what it holds; where that is there, the heading alone is missing. */
function missingHeading(segment: Segment, inside: number): string {
  const contents = contentsOf(segment);
  const parts = inside === 0 ? '' : `${inside} ${inside === 1 ? 'part' : 'parts'} in it`;
  const held = [contents, parts].filter((one) => one !== '').join(', ');
  const alone = inside === 0 && (held === '' || segment.children.length > 0);
  const name = alone ? nameOf(segment).replace('the section', 'the heading') : nameOf(segment);
  return held === '' ? name : `${name} (${held})`;
}

function belongsAfter(count: number, after: Segment | null | undefined): string {
  const verb = count === 1 ? 'it belongs' : 'they belong';
  return after == null ? `${verb} before everything else` : `${verb} after ${placeName(after)}`;
}
