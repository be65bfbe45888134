import { causesOf, outermostOf, segmentsIn, shiftInWords } from '../runs.js';
import type { Rule } from '../types.js';
import { languageOf, nameOf, namesFrom } from '../wording.js';

/** A part that only translations have. */
export const extraSegment: Rule = {
  id: 'extra-segment',
  summary: 'A translation has a part, numbered or headed, that the source does not have.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const [source] = alignment.work.versions;
    for (const { run, shifted } of causesOf(alignment, 'extra')) {
      const segments = segmentsIn(alignment, run);
      const [first] = segments;
      const last = segments.at(-1);
      if (first === undefined || last === undefined || source === undefined) continue;
      const addresses = segments.map((segment) => segment.address);
      const tops = outermostOf(segments);
      const place = alignment.units[run.units[0]!]!.cells[0]!.place ?? 0;
      const what = tops.length === 1 ? `${nameOf(first)} has` : `${namesFrom(tops)} have`;
      const then = shifted === null ? '' : `; ${shiftInWords(alignment, shifted)}`;
      yield {
        version: alignment.work.versions[run.version]!,
        span: { start: first.start, end: last.end },
        message: `${what} no counterpart in the source${then}`,
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
