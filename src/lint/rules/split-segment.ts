import type { Segment } from '../../document/types.js';
import { titleOf } from '../../segment/index.js';
import { causesOf, shiftInWords, unitsIn } from '../runs.js';
import type { Rule } from '../types.js';
import { languageOf, listOf, nameOf, namesOf, placeName } from '../wording.js';

/** Parts whose text stands in several parts of a translation. */
export const splitSegment: Rule = {
  id: 'split-segment',
  summary: 'A part of the source stands in several parts of a translation.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const { run, shifted } of causesOf(alignment, 'split')) {
      for (const [at, unit] of unitsIn(alignment, run).entries()) {
        const there = unit.cells[0]?.segment;
        const parts = unit.cells[run.version]?.parts ?? [];
        const [first] = parts;
        const last = parts.at(-1);
        if (!there || first === undefined || last === undefined) continue;
        // `Articles 3 to 5. (Repealed)` stands for each of them.
        if (there.enumerator?.ordinal.through !== undefined) continue;
        const then =
          shifted === null || at < run.units.length - 1 ? '' : `; ${shiftInWords(alignment, shifted)}`;
        yield {
          version: versions[run.version]!,
          span: { start: (titleOf(last) === null ? first : (parts[1] ?? first)).start, end: last.end },
          message: `${splitInWords(there, parts)}${then}`,
          address: unit.address,
          related: [
            { version: versions[0]!, span: there, message: `in ${languageOf(versions[0]!)} it is one` },
          ],
        };
      }
    }
  },
};

/** Headings that only the translation has are named; of all else the parts. */
function splitInWords(there: Segment, parts: readonly Segment[]): string {
  const more = parts.slice(1);
  if (!more.every((part) => titleOf(part) !== null))
    return `${nameOf(there)} is split here into ${listOf(parts.map(placeName))}`;
  const names = namesOf(more).replace('the section', 'the heading');
  const have = more.length === 1 ? 'has' : 'have';
  return `${names} ${have} no counterpart in the source, which has the text below under ${placeName(there)}`;
}
