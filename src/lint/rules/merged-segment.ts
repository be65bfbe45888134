import { causesOf, outermost, shiftInWords, unitsIn } from '../runs.js';
import type { Rule } from '../types.js';
import { languageOf, listOf, nameOf } from '../wording.js';

/** Parts whose text stands inside another, without a number of their own. */
export const mergedSegment: Rule = {
  id: 'merged-segment',
  summary: 'A numbered part of the source stands inside another part of a translation.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const { run, shifted } of causesOf(alignment, 'merged')) {
      const units = unitsIn(alignment, run);
      const there = units[0]?.cells[0]?.segment;
      const into = units[0]?.cells[run.version]?.into;
      if (!there || !into) continue;
      const addresses = units.map((unit) => unit.address);
      const tops = outermost(addresses);
      const what =
        tops.length === 1 ? `${nameOf(there)} stands` : `${listOf(tops)}, from ${nameOf(there)} on, stand`;
      const then = shifted === null ? '' : `; ${shiftInWords(alignment, shifted)}`;
      yield {
        version: versions[run.version]!,
        span: into.enumerator ?? into,
        message: `${what} inside ${into.address} here${then}`,
        address: addresses[0]!,
        ...(addresses.length > 1 ? { addresses } : {}),
        related: [
          {
            version: versions[0]!,
            span: there,
            message: `${languageOf(versions[0]!)} has ${there.address} apart`,
          },
        ],
      };
    }
  },
};
