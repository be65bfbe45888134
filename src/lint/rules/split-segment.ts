import { causesOf, shiftInWords, unitsIn } from '../runs.js';
import type { Rule } from '../types.js';
import { languageOf, listOf, nameOf } from '../wording.js';

/** Parts whose text stands in several parts of a translation. */
export const splitSegment: Rule = {
  id: 'split-segment',
  summary: 'A numbered part of the source stands in several parts of a translation.',
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
        const then =
          shifted === null || at < run.units.length - 1 ? '' : `; ${shiftInWords(alignment, shifted)}`;
        yield {
          version: versions[run.version]!,
          span: { start: first.start, end: last.end },
          message: `${nameOf(there)} is split here into ${listOf(parts.map((part) => part.address))}${then}`,
          address: unit.address,
          related: [
            { version: versions[0]!, span: there, message: `in ${languageOf(versions[0]!)} it is one` },
          ],
        };
      }
    }
  },
};
