import type { Rule } from '../types.js';
import { languageOf } from '../wording.js';

/** A version without the numbers that the others have: one fault, not one for each segment. */
export const unnumberedVersion: Rule = {
  id: 'unnumbered-version',
  summary: 'A translation has none of the numbers of the source.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const run of alignment.runs) {
      const version = versions[run.version];
      const [source] = versions;
      if (run.kind !== 'unnumbered' || version === undefined || source === undefined) continue;
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
