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

/** Gaps of one kind in a row, with nothing but white space between them: one fault, told of once. */
function rowsOf({ work }: Alignment, gaps: readonly GapInUnit[]): GapInUnit[][] {
  const rows: GapInUnit[][] = [];
  for (const one of gaps) {
    const last = rows.at(-1)?.at(-1);
    const { text } = work.versions[one.version]!.source;
    const joins =
      last?.unit === one.unit &&
      last.version === one.version &&
      text.slice(last.gap.text.end, one.gap.text.start).trim() === '';
    if (joins) rows.at(-1)!.push(one);
    else rows.push([one]);
  }
  return rows;
}

interface GapOptions {
  readonly odds: number;
}

function gapRule(
  id: Gap['kind'],
  summary: string,
  odds: number,
  report: (alignment: Alignment, gaps: readonly GapInUnit[]) => Report,
): Rule<GapOptions> {
  return {
    id,
    summary,
    severity: 'warn',
    options: { odds },
    optionHelp: { odds: 'How many times likelier than not it must be, at the least, to be reported.' },
    *check(alignment, options) {
      const strong = gapsOf(alignment).filter(
        ({ gap: { kind, strength } }) => kind === id && strength >= Math.log(options.odds),
      );
      const rows = id === 'added-text' ? rowsOf(alignment, strong) : strong.map((one) => [one]);
      for (const row of rows) yield report(alignment, row);
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

function missing({ work }: Alignment, gaps: readonly GapInUnit[]): Report {
  const { gap, unit, version: index } = gaps[0]!;
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

function added({ work }: Alignment, gaps: readonly GapInUnit[]): Report {
  const { gap, unit, version: index } = gaps[0]!;
  const version = work.versions[index]!;
  const source = work.versions[0]!;
  const span = { start: gap.text.start, end: gaps.at(-1)!.gap.text.end };
  const first = shorten(version.source.text.slice(gap.text.start, gap.text.end));
  const more = gaps.length === 2 ? 'the passage' : `the ${gaps.length - 1} passages`;
  const what = gaps.length === 1 ? `“${first}” has` : `“${first}” and ${more} after it have`;
  return {
    version,
    span,
    message: `in ${nameOfUnit(unit)} ${what} no counterpart in the source`,
    address: unit.address,
    content: version.source.text.slice(span.start, span.end),
    related: [
      {
        version: source,
        span: { start: gap.place, end: gap.place },
        message: `${languageOf(source)} has nothing of it here`,
      },
    ],
  };
}
