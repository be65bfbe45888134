import type { Alignment } from '../../align/types.js';
import { comparable } from '../../text/normal.js';
import { likeness, weightOf } from '../pairs/alike.js';
import { type EarlierTranslations, translationKey } from '../pairs/earlier-translations.js';
import { type BlockPair, bodyText, textPairsOf } from '../pairs/pairs.js';
import type { Report, Rule } from '../types.js';
import { hasItHere, nameOfUnit, shorten } from '../wording.js';

/** One source that is translated otherwise in another place, of the work or of one that was checked before it. */
export const inconsistentTranslation: Rule = {
  id: 'inconsistent-translation',
  summary: 'A text of the source that stands there twice, or in two works, is translated in two ways.',
  severity: 'off',
  category: 'terminology/inconsistent',
  options: { words: 4 },
  optionHelp: { words: 'How many words the text must have, at the least.' },
  asksOutside: true,
  *check(alignment, options, { earlier }) {
    const { words = 4 } = options as { words?: number };
    for (const target of alignment.work.versions.keys()) {
      if (target > 0) yield* inconsistentIn(alignment, target, words, earlier);
    }
  },
};

/** A letter for each of the words that a text must have, about: a script without spaces has fewer letters to a word. */
const lettersOfWord = 5;

function* inconsistentIn(
  alignment: Alignment,
  target: number,
  words: number,
  earlier: EarlierTranslations | undefined,
): Generator<Report> {
  const seen = new Map<string, BlockPair>();
  for (const pair of textPairsOf(alignment)) {
    if (pair.target !== target || weightOf(bodyText(pair.source).trim()) < words * lettersOfWord) continue;
    const key = translationKey(pair);
    const first = seen.get(key);
    if (first !== undefined) {
      if (differ(bodyText(first.translation), pair)) yield insideWork(first, pair);
      continue;
    }
    seen.set(key, pair);
    const before = earlier?.get(key);
    if (before === undefined || before.work === alignment.work.id || !differ(before.text, pair)) continue;
    const { text, unit, work, path, position } = before;
    const related = { path, position, message: `the translation in ${work}` };
    yield reportOf(pair, text, `${unit} of ${work}`, related);
  }
}

function differ(before: string, { translation }: BlockPair): boolean {
  const [left, right] = [before.trim(), bodyText(translation).trim()];
  return comparable(left) !== comparable(right) && likeness(left, right) < 1;
}

function insideWork({ unit, translation: { version, block, ...rest } }: BlockPair, pair: BlockPair): Report {
  const related = { version, span: block, message: 'the other translation' };
  return reportOf(pair, bodyText({ version, block, ...rest }), nameOfUnit(unit), related);
}

function reportOf(
  { unit, source, translation }: BlockPair,
  before: string,
  place: string,
  other: NonNullable<Report['related']>[number],
): Report {
  const text = bodyText(translation);
  return {
    version: translation.version,
    span: translation.block,
    message: `in ${nameOfUnit(unit)} “${shorten(text)}” translates what is “${shorten(before)}” in ${place}`,
    address: unit.address,
    content: text,
    related: [hasItHere(source.version, source.block), other],
  };
}
