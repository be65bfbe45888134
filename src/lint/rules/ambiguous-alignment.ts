import type { Alignment } from '../../align/types.js';
import { causesOf, isByNumberAlone, shiftInWords, unitsIn } from '../runs.js';
import type { Report, Rule } from '../types.js';
import { languageOf, listOf, nameOf, placeName } from '../wording.js';

/** Where at least so many parts, and half of all, have nothing but their numbers in common, the texts are not the same. */
const strangers = { count: 4, share: 0.5 };

/** Parts for which neither number nor content says what they answer to. */
export const ambiguousAlignment: Rule = {
  id: 'ambiguous-alignment',
  summary: 'Two parts of a translation are equally likely to be the translation of one part of the source.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    yield* strangeVersions(alignment);
    for (const { run, shifted } of causesOf(alignment, 'ambiguous')) {
      // Nothing but the number pairs what is passed over, and no rival is there: a reader goes by the number too.
      const units = unitsIn(alignment, run).filter((one) => !isByNumberAlone(one, run.version));
      const [unit] = units;
      const there = unit?.cells[0]?.segment;
      const candidates = unit?.cells[run.version]?.candidates ?? [];
      const [best] = candidates;
      if (!unit || !there || best === undefined) continue;
      const addresses = units.map(({ address }) => address);
      const readings = listOf(candidates.map(({ segment }) => placeName(segment))).replace(' and ', ' or ');
      const more = units.length > 1 ? ` (and so on to ${addresses.at(-1)})` : '';
      const then = shifted === null ? '' : `; ${shiftInWords(alignment, shifted)}`;
      yield {
        version: versions[run.version]!,
        span: best.segment.enumerator ?? best.segment,
        message: `${nameOf(there)} may be ${readings} here${more}; neither number nor content decides${then}`,
        address: unit.address,
        ...(addresses.length > 1 ? { addresses } : {}),
        related: [
          {
            version: versions[0]!,
            span: there,
            message: `${languageOf(versions[0]!)} has ${placeName(there)} here`,
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

/** Versions whose parts carry the numbers of the source, but mostly say something else. */
function* strangeVersions(alignment: Alignment): Generator<Report> {
  const [source, ...others] = alignment.work.versions;
  const segments = alignment.units.filter(
    (unit) => unit.kind === 'segment' && unit.cells[0]!.segment !== null,
  );
  for (const [at, version] of others.entries()) {
    const strange = segments.filter((unit) => isByNumberAlone(unit, at + 1));
    const there = strange[0]?.cells[0]?.segment;
    if (!there || strange.length < strangers.count) continue;
    if (strange.length < segments.length * strangers.share) continue;
    yield {
      version,
      span: { start: 0, end: 0 },
      message: `${strange.length} of ${segments.length} parts have only their numbers in common with the source, and not what they say; compare the right files`,
      address: null,
      related: [{ version: source!, span: there, message: `${nameOf(there)} is the first of them` }],
    };
  }
}
