import { causesOf, unitsIn } from '../runs.js';
import type { Rule } from '../types.js';
import { languageOf, listOf, nameOf } from '../wording.js';

/** Parts for which neither number nor content says what they answer to. */
export const ambiguousAlignment: Rule = {
  id: 'ambiguous-alignment',
  summary: 'Two parts of a translation are equally likely to be the translation of one part of the source.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const { run } of causesOf(alignment, 'ambiguous')) {
      const units = unitsIn(alignment, run);
      const [unit] = units;
      const there = unit?.cells[0]?.segment;
      const candidates = unit?.cells[run.version]?.candidates ?? [];
      const [best] = candidates;
      if (!unit || !there || best === undefined) continue;
      // Nothing but the number pairs them, and no rival is there: the number is all that a reader goes by too.
      if (candidates.length === 1 && best.segment.address === unit.address) continue;
      const addresses = units.map(({ address }) => address);
      const readings = listOf(candidates.map(({ segment }) => segment.address)).replace(' and ', ' or ');
      const more = units.length > 1 ? ` (and so on to ${addresses.at(-1)})` : '';
      yield {
        version: versions[run.version]!,
        span: best.segment.enumerator ?? best.segment,
        message: `${nameOf(there)} may be ${readings} here${more}; neither number nor content decides`,
        address: unit.address,
        ...(addresses.length > 1 ? { addresses } : {}),
        related: [
          {
            version: versions[0]!,
            span: there,
            message: `${languageOf(versions[0]!)} has ${there.address} here`,
          },
          ...candidates.map(({ segment }) => ({
            version: versions[run.version]!,
            span: segment.enumerator ?? segment,
            message: `it may be ${nameOf(segment)}`,
          })),
        ],
      };
    }
  },
};
