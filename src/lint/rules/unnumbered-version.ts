import type { Run } from '../../align/types.js';
import type { Rule } from '../types.js';
import { languageOf } from '../wording.js';

/** With fewer numbers than this in the source none is a numbering that a translation would lack. */
const fewest = 3;

/** A version without the numbers that the others have: one fault, not one for each segment. */
export const unnumberedVersion: Rule = {
  id: 'unnumbered-version',
  summary: 'A translation has none of the numbers of the source.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    const isUnnumbered = (run: Run) => run.kind === 'unnumbered' && run.units.length >= fewest;
    // Where it is the source that has no numbers, those of a translation are its own.
    if (alignment.runs.some((run) => isUnnumbered(run) && run.version === 0)) return;
    for (const run of alignment.runs) {
      const version = versions[run.version];
      const [source] = versions;
      if (!isUnnumbered(run) || version === undefined || source === undefined) continue;
      const first = source.segments[0];
      yield {
        version,
        span: { start: 0, end: 0 },
        message: 'the parts have no numbers; they were compared by order and content',
        address: null,
        related:
          first?.enumerator == null
            ? []
            : [{ version: source, span: first.enumerator, message: `${languageOf(source)} numbers them` }],
      };
    }
  },
};
