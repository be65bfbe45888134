import type { Alignment } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { lacksWords } from '../pairs/lengths.js';
import { isMarkdown, markupOf } from '../pairs/markup.js';
import {
  type BlockPair,
  bodyText,
  bySourceBlock,
  type PairedBlock,
  proseText,
  textPairsOf,
} from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Report, Rule } from '../types.js';
import { enumerated, languageOf, shorten } from '../wording.js';

/** Quotation marks that one translation drops and the source and another translation have. */
export const quoteLost: Rule = {
  id: 'quote-lost',
  summary: 'A translation drops the quotation marks that the source and other translations have.',
  severity: 'warn',
  category: 'fluency/typography',
  options: { places: 3 },
  optionHelp: { places: 'In how many paragraphs a translation must drop them, at the least.' },
  *check(alignment, options) {
    const { places = 3 } = options as { places?: number };
    const byTarget = new Map<number, Place[]>();
    for (const place of placesIn(alignment)) {
      const { target } = place.pair;
      byTarget.set(target, [...(byTarget.get(target) ?? []), place]);
    }
    for (const all of byTarget.values()) {
      const alone = all.filter(({ isAlone, isDropped }) => isAlone && isDropped);
      const isManner = alone.length >= places && alone.length * 2 >= all.length;
      for (const place of isManner ? alone : againstHabit(all)) yield reportOf(place);
    }
  },
};

/** A paragraph in which the source has words in quotation marks. */
interface Place {
  readonly pair: BlockPair;
  readonly quoted: string;
  /** The versions that have them, the source first. */
  readonly keep: readonly Version[];
  /** Whether this translation has nothing of the kind, while as many words stand there. */
  readonly isDropped: boolean;
  /** Whether it is the only one that has nothing, and the source and two translations agree. */
  readonly isAlone: boolean;
}

/** How often a translation keeps the marks, at the least, and how seldom it drops them, for that to be a slip. */
const habit = { fewestKept: 3, mostDropped: 0.2 } as const;

/** Places in which a translation drops what it keeps everywhere else, and nobody else drops. */
function againstHabit(all: readonly Place[]): readonly Place[] {
  const kept = all.filter(({ keep, pair }) => keep.includes(pair.translation.version)).length;
  const dropped = all.filter(({ isDropped }) => isDropped);
  const isHabit = kept >= habit.fewestKept && dropped.length <= all.length * habit.mostDropped;
  return isHabit ? dropped : [];
}

function* placesIn(alignment: Alignment): Generator<Place> {
  for (const group of bySourceBlock(textPairsOf(alignment))) {
    const { source } = group[0]!;
    const quoted = quotedIn(proseText(source));
    if (quoted.length === 0) continue;
    const keep = group.filter(({ translation }) => quotedIn(proseText(translation)).length >= quoted.length);
    // Where several do without, the marks are not needed in those languages.
    const drop = group.filter((pair) => !setsApart(pair));
    const versions = [source, ...keep.map(({ translation }) => translation)].map(({ version }) => version);
    for (const pair of group) {
      const isDropped = drop.length === 1 && drop[0] === pair && !lacksWords(alignment, pair);
      const isAlone = keep.length >= fewestOthers;
      yield { pair, quoted: quoted[0]!, keep: versions, isDropped, isAlone };
    }
  }
}

function reportOf({ pair, quoted, keep }: Place): Report {
  return pairReport(pair, {
    what: `“${shorten(quoted)}” stands in quotation marks in ${enumerated(keep.map(languageOf))}, but nothing does here`,
    content: bodyText(pair.source),
  });
}

/** So many other translations must have the marks: with the source they are three that agree. */
const fewestOthers = 2;

const quotes =
  /“([^“”]{2,})”|«\s*([^«»]{2,}?)\s*»|「([^「」]{2,})」|『([^『』]{2,})』|(?<![\p{N}=])"([^"]{2,})"/gu;

/** What stands in quotation marks, at the least two characters. */
function quotedIn(text: string): string[] {
  return [...text.matchAll(quotes)].map((match) => match.slice(1).find((each) => each !== undefined) ?? '');
}

const marks = /[“”„«»「」『』《》〈〉"]|(?<!\p{L})['‘]\p{L}|\p{L}['’](?!\p{L})/u;

/** Whether a translation sets anything apart: by marks of any kind, by emphasis or as code. */
function setsApart({ source, translation }: BlockPair): boolean {
  // What a page or a package sets in italics or as code is not seen.
  if (translation.version.source.places !== undefined) return true;
  if (marks.test(bodyText(translation))) return true;
  if (!isMarkdown(translation.version)) return false;
  return signsIn(translation) > signsIn(source);
}

function signsIn({ version, block }: PairedBlock): number {
  if (!isMarkdown(version)) return 0;
  const { emphasis, codes, links } = markupOf(version, block);
  return emphasis.length + codes.length + links.length;
}
