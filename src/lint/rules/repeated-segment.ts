import type { Alignment } from '../../align/types.js';
import { comparable } from '../../text/normal.js';
import { likeness, weightOf } from '../pairs/alike.js';
import { type BlockPair, bodyText, textPairsOf } from '../pairs/pairs.js';
import type { Report, Rule } from '../types.js';
import { languageOf, nameOfUnit, shorten } from '../wording.js';

/** One translation under two sources that do not say the same. */
export const repeatedSegment: Rule = {
  id: 'repeated-segment',
  summary: 'The same translation stands for two sources that are not alike.',
  severity: 'warn',
  category: 'accuracy/mistranslation',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const target of alignment.work.versions.keys()) {
      if (target > 0) yield* repeatedIn(alignment, target);
    }
  },
};

/** Shorter texts may well stand for two. */
const shortest = 40;
/** Sources that share more of their words may be said alike. */
const mostAlike = 0.5;

function* repeatedIn(alignment: Alignment, target: number): Generator<Report> {
  const byText = new Map<string, BlockPair[]>();
  for (const pair of textPairsOf(alignment)) {
    if (pair.target !== target || !isProse(pair)) continue;
    const text = bodyText(pair.translation).trim();
    if (weightOf(text) < shortest) continue;
    const key = comparable(text);
    const known = byText.get(key);
    if (known === undefined) byText.set(key, [pair]);
    else known.push(pair);
  }
  for (const pairs of byText.values()) {
    if (pairs.length === 1) continue;
    const [first, ...others] = pairs.filter(isTranslated);
    for (const other of others) if (differ(first!, other)) yield reportOf(first!, other);
  }
}

function isProse({ source: { block } }: BlockPair): boolean {
  return block.role === 'paragraph' || block.role === 'item' || block.role === 'quote';
}

/** What is not translated yet is told by another rule. */
function isTranslated({ source, translation }: BlockPair): boolean {
  return likeness(bodyText(source), bodyText(translation)) < mostAlike;
}

/** Whether two sources say different things, neither in few words. */
function differ(one: BlockPair, other: BlockPair): boolean {
  const [left, right] = [one, other].map(({ source }) => bodyText(source).trim());
  const isLong = [left!, right!].every((text) => weightOf(text) >= shortest);
  return isLong && likeness(left!, right!) < mostAlike;
}

function reportOf(first: BlockPair, { unit, source, translation }: BlockPair): Report {
  const text = bodyText(translation);
  return {
    version: translation.version,
    span: translation.block,
    message: `in ${nameOfUnit(unit)} “${shorten(text)}” stands word for word as in ${nameOfUnit(first.unit)}, but ${languageOf(source.version)} says other things in the two`,
    address: unit.address,
    content: text,
    related: [
      {
        version: source.version,
        span: source.block,
        message: `${languageOf(source.version)} says “${shorten(bodyText(source))}”`,
      },
      { version: first.translation.version, span: first.translation.block, message: 'it stands here before' },
      {
        version: first.source.version,
        span: first.source.block,
        message: `for “${shorten(bodyText(first.source))}”`,
      },
    ],
  };
}
