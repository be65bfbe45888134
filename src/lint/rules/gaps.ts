import { type Gap, type GapInUnit, gapsOfVersion } from '../../align/inside/gaps.js';
import type { Alignment } from '../../align/types.js';
import type { Report, Rule } from '../types.js';
import { languageOf, nameOfUnit, shorten } from '../wording.js';

/** Three rules ask for the gaps of one work. */
const known = new WeakMap<Alignment, readonly GapInUnit[]>();

function gapsOf(alignment: Alignment): readonly GapInUnit[] {
  const found =
    known.get(alignment) ??
    alignment.work.versions.flatMap((_, version) => (version === 0 ? [] : gapsOfVersion(alignment, version)));
  known.set(alignment, found);
  return found;
}

interface GapOptions {
  readonly odds: number;
}

function gapRule(
  id: Gap['kind'],
  summary: string,
  odds: number,
  report: (alignment: Alignment, gap: GapInUnit) => Report,
): Rule<GapOptions> {
  return {
    id,
    summary,
    severity: 'warn',
    options: { odds },
    optionHelp: { odds: 'How many times likelier than not it must be, at the least, to be reported.' },
    *check(alignment, options) {
      for (const found of gapsOf(alignment)) {
        const { kind, strength } = found.gap;
        if (kind === id && strength >= Math.log(options.odds)) yield report(alignment, found);
      }
    },
  };
}

/** A paragraph inside a segment that has no translation. */
export const missingParagraph = gapRule(
  'missing-paragraph',
  'A paragraph inside a part that both versions have is not translated.',
  50,
  missing,
);

/** A sentence inside a segment that has no translation. */
export const missingSentence = gapRule(
  'missing-sentence',
  'A sentence inside a part that both versions have is not translated.',
  20,
  missing,
);

/** Text inside a segment that the source does not have. */
export const addedText = gapRule(
  'added-text',
  'A translation says something inside a part that the source does not say.',
  20,
  added,
);

function missing({ work }: Alignment, { gap, unit, version: index }: GapInUnit): Report {
  const version = work.versions[index]!;
  const source = work.versions[0]!;
  const text = source.source.text.slice(gap.text.start, gap.text.end);
  const what = gap.kind === 'missing-paragraph' ? 'the paragraph' : 'the sentence';
  return {
    version,
    span: { start: gap.place, end: gap.place },
    message: `in ${nameOfUnit(unit)} ${what} “${shorten(text)}” is not translated; it belongs here`,
    address: unit.address,
    content: text,
    related: [{ version: source, span: gap.text, message: `${languageOf(source)} has it here` }],
  };
}

function added({ work }: Alignment, { gap, unit, version: index }: GapInUnit): Report {
  const version = work.versions[index]!;
  const source = work.versions[0]!;
  const text = version.source.text.slice(gap.text.start, gap.text.end);
  return {
    version,
    span: gap.text,
    message: `in ${nameOfUnit(unit)} “${shorten(text)}” has no counterpart in the source`,
    address: unit.address,
    content: text,
    related: [
      {
        version: source,
        span: { start: gap.place, end: gap.place },
        message: `${languageOf(source)} has nothing of it here`,
      },
    ],
  };
}
