import type { Rule } from '../types.js';
import { languageOf, listOf, nameOf } from '../wording.js';

/** A numbered part that only translations have. */
export const extraSegment: Rule = {
  id: 'extra-segment',
  summary: 'A translation has a numbered part that the source does not have.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const [source] = alignment.work.versions;
    for (const run of alignment.runs) {
      if (run.kind !== 'extra') continue;
      const cells = run.units.map((at) => alignment.units[at]!.cells[run.version]!);
      const segments = cells.flatMap((cell) => cell.segment ?? []);
      const [first] = segments;
      const last = segments.at(-1);
      if (first === undefined || last === undefined || source === undefined) continue;
      const addresses = segments.map((segment) => segment.address);
      const place = alignment.units[run.units[0]!]!.cells[0]!.place ?? 0;
      const what =
        segments.length === 1
          ? `${nameOf(first)} has`
          : `${listOf(addresses)}, from ${nameOf(first)} on, have`;
      yield {
        version: alignment.work.versions[run.version]!,
        span: { start: first.start, end: last.end },
        message: `${what} no counterpart in the source`,
        address: addresses[0]!,
        ...(addresses.length > 1 ? { addresses } : {}),
        related: [
          {
            version: source,
            span: { start: place, end: place },
            message: `${languageOf(source)} has nothing of it here`,
          },
        ],
      };
    }
  },
};
