import type { Alignment, Run } from '../../align/types.js';
import { causesOf, otherVersion, outermostOf, segmentsIn, unitsIn } from '../runs.js';
import type { Rule } from '../types.js';
import { languageOf, nameOf, nameOfUnit, namesFrom, placeName } from '../wording.js';

/** Parts that are there, but not in the order of the source. */
export const movedSegment: Rule = {
  id: 'moved-segment',
  summary: 'A part, numbered or headed, stands in another place than in the source.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const { run } of causesOf(alignment, 'moved')) {
      const units = unitsIn(alignment, run);
      const other = versions[otherVersion(run)]!;
      const there = units[0]?.cells[otherVersion(run)]?.segment;
      const [here] = segmentsIn(alignment, run);
      if (!there || here === undefined) continue;
      const addresses = units.map((unit) => unit.address);
      const tops = outermostOf(units.flatMap((unit) => unit.cells[otherVersion(run)]?.segment ?? []));
      const what = tops.length === 1 ? `${nameOf(there)} stands` : `${namesFrom(tops)} stand`;
      yield {
        version: versions[run.version]!,
        span: here.enumerator ?? here,
        message: `${what} out of order here, as ${placeName(here)}${belonging(alignment, run, tops.length)}`,
        address: addresses[0]!,
        ...(addresses.length > 1 ? { addresses } : {}),
        related: [
          { version: other, span: there, message: `${languageOf(other)} has ${placeName(there)} here` },
        ],
      };
    }
  },
};

/** `; it belongs after 4`: the part before it in the source. Where the source is at fault its order says nothing. */
function belonging({ units }: Alignment, run: Run, count: number): string {
  if (run.version === 0) return '';
  const verb = count === 1 ? 'it belongs' : 'they belong';
  const before = units[(run.units[0] ?? 0) - 1];
  return before === undefined || before.kind !== 'segment'
    ? `; ${verb} before everything else`
    : `; ${verb} after ${nameOfUnit(before)}`;
}
