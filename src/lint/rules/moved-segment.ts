import type { Alignment } from '../../align/types.js';
import { causesOf, outermost, segmentsIn, unitsIn } from '../runs.js';
import type { Rule } from '../types.js';
import { languageOf, listOf, nameOf } from '../wording.js';

/** Parts that are there, but not in the order of the source. */
export const movedSegment: Rule = {
  id: 'moved-segment',
  summary: 'A numbered part stands in another place than in the source.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const { run } of causesOf(alignment, 'moved')) {
      const units = unitsIn(alignment, run);
      const segments = segmentsIn(alignment, run);
      const there = units[0]?.cells[0]?.segment;
      const [here] = segments;
      if (!there || here === undefined) continue;
      const addresses = units.map((unit) => unit.address);
      const tops = outermost(addresses);
      const what =
        tops.length === 1 ? `${nameOf(there)} stands` : `${listOf(tops)}, from ${nameOf(there)} on, stand`;
      yield {
        version: versions[run.version]!,
        span: here.enumerator ?? here,
        message: `${what} out of order here, as ${here.address}; ${belonging(alignment, run.units[0]!, tops.length)}`,
        address: addresses[0]!,
        ...(addresses.length > 1 ? { addresses } : {}),
        related: [
          {
            version: versions[0]!,
            span: there,
            message: `${languageOf(versions[0]!)} has ${there.address} here`,
          },
        ],
      };
    }
  },
};

/** `it belongs after 4`: the part before it in the source. */
function belonging({ units }: Alignment, at: number, count: number): string {
  const verb = count === 1 ? 'it belongs' : 'they belong';
  const before = units[at - 1];
  return before === undefined || before.kind !== 'segment'
    ? `${verb} before everything else`
    : `${verb} after ${before.address}`;
}
