import type { Segment } from '../../document/types.js';
import { titleOf } from '../../segment/index.js';
import { causesOf, outermostOf, shiftInWords, unitsIn } from '../runs.js';
import type { Rule } from '../types.js';
import { languageOf, nameOf, namesFrom, namesOf, placeName } from '../wording.js';

/** Parts whose text stands inside another, without a number of their own. */
export const mergedSegment: Rule = {
  id: 'merged-segment',
  summary: 'A part of the source stands inside another part of a translation, without its number or heading.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const { run, shifted } of causesOf(alignment, 'merged')) {
      const units = unitsIn(alignment, run);
      const there = units[0]?.cells[0]?.segment;
      const into = units[0]?.cells[run.version]?.into;
      // `Articles 3 to 5. (Repealed)` stands for each of them.
      if (!there || !into || into.enumerator?.ordinal.through !== undefined) continue;
      const addresses = units.map((unit) => unit.address);
      const tops = outermostOf(units.flatMap((unit) => unit.cells[0]?.segment ?? []));
      const then = shifted === null ? '' : `; ${shiftInWords(alignment, shifted)}`;
      const place = units[0]?.cells[run.version]?.place;
      yield {
        version: versions[run.version]!,
        span: place === undefined ? (into.enumerator ?? into) : { start: place, end: place },
        message: `${mergedInWords(tops, into)}${then}`,
        address: addresses[0]!,
        ...(addresses.length > 1 ? { addresses } : {}),
        related: [
          {
            version: versions[0]!,
            span: there,
            message: `${languageOf(versions[0]!)} has ${placeName(there)} apart`,
          },
        ],
      };
    }
  },
};

/** Of headings that are not there, although the text below them is, that is said; of all else, what it stands in. */
function mergedInWords(tops: readonly Segment[], into: Segment): string {
  const [first] = tops;
  const one = tops.length === 1;
  if (first !== undefined && tops.every((top) => titleOf(top) !== null)) {
    const names = namesOf(tops).replace('the section', 'the heading');
    const under = titleOf(into) === null ? `in ${placeName(into)}` : `under ${placeName(into)}`;
    return `${names} ${one ? 'is' : 'are'} missing; the text of ${one ? 'its section' : 'their sections'} stands ${under}`;
  }
  const what = one ? `${nameOf(first!)} stands` : `${namesFrom(tops)} stand`;
  return `${what} inside ${placeName(into)} here`;
}
