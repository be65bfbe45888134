import type { Alignment } from '../../align/types.js';
import { comparable } from '../../text/normal.js';
import { likeness, weightOf } from '../pairs/alike.js';
import { type BlockPair, bodyText, textPairsOf } from '../pairs/pairs.js';
import type { Report, Rule } from '../types.js';
import { hasItHere, nameOfUnit, shorten } from '../wording.js';

/** One source that is translated otherwise in another place. */
export const inconsistentTranslation: Rule = {
  id: 'inconsistent-translation',
  summary: 'A text of the source that stands there twice is translated in two ways.',
  severity: 'off',
  category: 'terminology/inconsistent',
  options: { words: 4 },
  optionHelp: { words: 'How many words the text must have, at the least.' },
  *check(alignment, options) {
    const { words = 4 } = options as { words?: number };
    for (const target of alignment.work.versions.keys()) {
      if (target > 0) yield* inconsistentIn(alignment, target, words);
    }
  },
};

/** A letter for each of the words that a text must have, about: a script without spaces has fewer letters to a word. */
const lettersOfWord = 5;

function* inconsistentIn(alignment: Alignment, target: number, words: number): Generator<Report> {
  const seen = new Map<string, BlockPair>();
  for (const pair of textPairsOf(alignment)) {
    const text = bodyText(pair.source).trim();
    if (pair.target !== target || weightOf(text) < words * lettersOfWord) continue;
    const key = comparable(text);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, pair);
    else if (differ(first, pair)) yield reportOf(first, pair);
  }
}

function differ(one: BlockPair, other: BlockPair): boolean {
  const [left, right] = [one, other].map(({ translation }) => bodyText(translation).trim());
  return comparable(left!) !== comparable(right!) && likeness(left!, right!) < 1;
}

function reportOf(first: BlockPair, { unit, source, translation }: BlockPair): Report {
  const [text, before] = [bodyText(translation), bodyText(first.translation)];
  return {
    version: translation.version,
    span: translation.block,
    message: `in ${nameOfUnit(unit)} “${shorten(text)}” translates what is “${shorten(before)}” in ${nameOfUnit(first.unit)}`,
    address: unit.address,
    content: text,
    related: [
      hasItHere(source.version, source.block),
      { version: first.translation.version, span: first.translation.block, message: 'the other translation' },
    ],
  };
}
