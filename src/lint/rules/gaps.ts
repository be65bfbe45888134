import type { Gap } from '../../align/inside/gap.js';
import { type GapRun, gapRunsOf } from '../../align/inside/gap-runs.js';
import { gapsOfVersion } from '../../align/inside/gaps.js';
import type { Alignment } from '../../align/types.js';
import { Recent } from '../../text/recent.js';
import type { Report, Rule } from '../types.js';
import { hasItHere, languageOf, nameOfUnit, shorten } from '../wording.js';

/** Three rules ask for the gaps of one work, one after the other. */
const known = new Recent<Alignment, readonly GapRun[]>(1);

function passages(alignment: Alignment): readonly GapRun[] {
  return known.of(alignment, () =>
    alignment.work.versions.flatMap((_, version) =>
      version === 0 ? [] : gapRunsOf(alignment, gapsOfVersion(alignment, version)),
    ),
  );
}

interface GapOptions {
  readonly odds: number;
}

function gapRule(
  id: Gap['kind'],
  summary: string,
  odds: number,
  report: (alignment: Alignment, passage: GapRun) => Report,
): Rule<GapOptions> {
  return {
    id,
    summary,
    severity: 'warn',
    options: { odds },
    optionHelp: { odds: 'How many times likelier than not it must be, at the least, to be reported.' },
    *check(alignment, options) {
      for (const passage of passages(alignment)) {
        if (ruleOf(passage) !== id) continue;
        const strength = Math.max(...passage.gaps.map(({ gap }) => gap.strength));
        if (strength >= Math.log(options.odds)) yield report(alignment, passage);
      }
    },
  };
}

/** The rule of a passage: that of what is largest in it. */
function ruleOf({ gaps }: GapRun): Gap['kind'] {
  const kinds = gaps.map(({ gap }) => gap.kind);
  return kinds.find((kind) => kind !== 'missing-sentence') ?? 'missing-sentence';
}

/** A paragraph inside a segment that has no translation. */
export const missingParagraph = gapRule(
  'missing-paragraph',
  'A paragraph, an entry of a list, a row, code or a picture inside a part that both versions have is missing.',
  20,
  missing,
);

/** A sentence inside a segment that has no translation. */
export const missingSentence = gapRule(
  'missing-sentence',
  'A sentence, or a line of code, inside a part that both versions have is missing.',
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

function missing({ work }: Alignment, passage: GapRun): Report {
  const { gap, unit, version: index } = passage.gaps[0]!;
  const [version, source] = [work.versions[index]!, work.versions[0]!];
  const span = spanOf(passage);
  return {
    version,
    span: { start: gap.place, end: gap.place },
    message: `in ${nameOfUnit(unit)} ${inWords(passage)} missing; it belongs here`,
    address: unit.address,
    content: source.source.text.slice(span.start, span.end),
    related: [hasItHere(source, span)],
  };
}

function added({ work }: Alignment, passage: GapRun): Report {
  const { gap, unit, version: index } = passage.gaps[0]!;
  const [version, source] = [work.versions[index]!, work.versions[0]!];
  const span = spanOf(passage);
  const more = passage.gaps.length === 2 ? 'the passage' : `the ${passage.gaps.length - 1} passages`;
  const first = `“${shorten(gap.printed)}”`;
  const what = passage.gaps.length === 1 ? `${first} has` : `${first} and ${more} after it have`;
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

function spanOf({ gaps }: GapRun): Gap['text'] {
  return { start: gaps[0]!.gap.text.start, end: gaps.at(-1)!.gap.text.end };
}

const names: Readonly<Record<Gap['what'], readonly [string, string]>> = {
  heading: ['the heading', 'headings'],
  prose: ['the paragraph', 'paragraphs'],
  item: ['the entry', 'entries'],
  row: ['the row', 'rows'],
  code: ['the code', 'pieces of code'],
  image: ['the picture', 'pictures'],
  sentence: ['the sentence', 'sentences'],
  line: ['the line', 'lines'],
};

/** `the entry “courier services;” is`, `the table “Month | From” (5 rows) is`, `“In winter …” and the 2 passages after it are`. */
function inWords({ gaps, what }: GapRun): string {
  const first = `“${shorten(gaps[0]!.gap.printed.replace(/\t+/g, ' | '))}”`;
  if (what === 'table') return `the table ${first} (${gaps.length} rows) is`;
  if (what === 'list') return `the list from ${first} on (${gaps.length} entries) is`;
  const [singular] = names[gaps[0]!.gap.what];
  if (gaps.length === 1) return `${singular} ${first} is`;
  const [, plural] = what === 'mixed' ? ['', 'passages'] : names[what];
  const rest = gaps.length === 2 ? singularOf(plural) : `${gaps.length - 1} ${plural}`;
  return `${singular} ${first} and the ${rest} after it are`;
}

function singularOf(plural: string): string {
  return plural === 'entries' ? 'entry' : plural === 'pieces of code' ? 'piece of code' : plural.slice(0, -1);
}
