import { cooccurrences } from '../words/learning/cooccurrence.js';
import { learnTables } from '../words/learning/learn.js';
import { type LearntLexicon, learntLexicon } from '../words/learnt-lexicon.js';
import { indexWork } from '../words/model.js';
import { bagPairs } from './model/bag-pairs.js';

/**
 * The lexicon that texts which are known to translate each other teach.
 *
 * @param sources one side, `targets` the other: text for text.
 */
export function lexiconOfPairs(
  sources: readonly string[],
  targets: readonly string[],
  languages: readonly [string, string],
): LearntLexicon {
  const work = indexWork([sources], [targets], { languages, shipped: false });
  const { model } = work;
  const beads = sources.map((_, at) => ({
    sourceStart: at,
    sourceEnd: at + 1,
    targetStart: at,
    targetEnd: at + 1,
    score: 1,
  }));
  const text = { source: work.sources[0]!, target: work.targets[0]!, beads };
  const pairs = bagPairs([text], 1, { source: model.source.size, target: model.target.size });
  const met = cooccurrences(pairs, model.forward, model.target.size);
  const tables = learnTables(pairs, met, model.forward, model.backward);
  return learntLexicon({ ...model, ...tables }, languages);
}
