import { integers } from '../../text/lists.js';
import type { Bead } from '../types.js';
import type { WordCounts } from '../words/counts.js';
import { type LearntLexicon, learntLexicon } from '../words/learnt-lexicon.js';
import { indexWork, type ModelOptions } from '../words/model.js';
import { indexSentences } from '../words/reading/indexed.js';
import type { IndexedText } from '../words/reading/indexed-text.js';
import type { Vocabulary } from '../words/reading/vocabulary.js';
import type { TranslationModel } from '../words/translation-model.js';
import { countWordPairs } from './count-words.js';
import { type BeadModel, BeadScorer } from './model/scorer.js';
import type { Similarity } from './model/similarity.js';
import type { SpanBead } from './model/span-beads.js';
import { alignInRounds, learntWeights, type RoundsResult } from './rounds.js';
import { type Band, fullBand } from './search/band.js';
import { explore, patienceFor } from './search/explore.js';
import { firstBand } from './search/first-band.js';
import { sumPaths } from './search/lattice.js';
import { bestPath } from './search/path.js';

/** A text and its translation, a sentence an entry. */
export interface LinePair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** What vectors from elsewhere say of the sentences; see `vectorSimilarity`. */
  readonly similarity?: Similarity | undefined;
}

export interface AlignedLines {
  /** In order; they cover both sides. */
  readonly beads: readonly Bead[];
}

/**
 * Aligns texts sentence by sentence. What is learnt is learnt over all of them: texts that have nothing to do with one
 * another belong in calls of their own.
 *
 * @returns the beads of each pair, with posterior probabilities for scores.
 */
export function alignLines(pairs: readonly LinePair[], options: ModelOptions): AlignedLines[] {
  return alignPairs(pairs, options).beads.map((beads) => ({ beads: beads.map((bead) => beadOf(bead)) }));
}

/** The lexicon that aligning these texts teaches, for `printLexicon`. */
export function learnLexicon(pairs: readonly LinePair[], options: ModelOptions): LearntLexicon {
  return learntLexicon(alignPairs(pairs, options).translation, options.languages);
}

/**
 * Aligns one text by itself and counts which words it lets translate which. What is counted over many texts does not
 * depend on which of them are counted together.
 */
export function countText(pair: LinePair, options: ModelOptions, counts: WordCounts): void {
  const work = indexWork([pair.source], [pair.target], options);
  const { beads, translation } = alignInRounds(work, [pair.similarity ?? null]);
  countWordPairs(work.sources[0]!, work.targets[0]!, beads[0]!, translation, counts);
}

/** What was learnt from the parts of a work, to align the sentences of each. */
export interface SentenceModel {
  readonly translation: TranslationModel;
  readonly beads: BeadModel;
}

/** Learns from texts that are known to go together, such as the units of a work. */
export function learnSentences(pairs: readonly LinePair[], options: ModelOptions): SentenceModel {
  return learnAndAlign(pairs, options).model;
}

/** As `learnSentences`, with the beads of each pair as they were when all was learnt. */
export function learnAndAlign(
  pairs: readonly LinePair[],
  options: ModelOptions,
): { readonly model: SentenceModel; readonly beads: readonly (readonly Bead[])[] } {
  const { translation, beadModel, beads } = alignPairs(pairs, options);
  return {
    model: { translation, beads: beadModel },
    beads: beads.map((list) => list.map((bead) => beadOf(bead))),
  };
}

function alignPairs(pairs: readonly LinePair[], options: ModelOptions): RoundsResult {
  const sources = pairs.map(({ source }) => source);
  const targets = pairs.map(({ target }) => target);
  const similarities = pairs.map(({ similarity }) => similarity ?? null);
  return alignInRounds(indexWork(sources, targets, options), similarities);
}

/** With no more places than this all are looked at. */
const smallSearch = 10_000;

/** Aligns sentences, or paragraphs, by what is known already; nothing is learnt. */
export function alignSentences(
  source: readonly string[],
  target: readonly string[],
  model: SentenceModel,
  level: Bead['level'] = 'sentence',
): Bead[] {
  const { translation, beads } = model;
  const sourceText = knownText(source, translation.source, translation.sourceCounts.length);
  const targetText = knownText(target, translation.target, translation.targetCounts.length);
  const band = searchBand(sourceText, targetText, model);
  const scorer = new BeadScorer(sourceText, targetText, band, beads, learntWeights, null);
  const lattice = sumPaths(band, scorer, Number.POSITIVE_INFINITY);
  return bestPath(lattice).map((bead) => beadOf(bead, level));
}

function searchBand(source: IndexedText, target: IndexedText, { beads, translation }: SentenceModel): Band {
  if ((source.count + 1) * (target.count + 1) <= smallSearch) return fullBand(source.count, target.count);
  const band = firstBand(source, target, translation.forward);
  const pair = { source, target, similarity: null };
  return explore({ ...pair, band, patience: patienceFor(pair) }, beads, learntWeights).band;
}

/** A text with only those of its words that the model was made for. */
function knownText(sentences: readonly string[], vocabulary: Vocabulary, size: number): IndexedText {
  const text = vocabulary.compounds.joinText(indexSentences(sentences, vocabulary));
  if (vocabulary.size === size) return text;
  const start = integers(text.count + 1);
  const words: number[] = [];
  for (let sentence = 0; sentence < text.count; sentence++) {
    const own = text.words.subarray(text.start[sentence], text.start[sentence + 1]);
    for (const word of own) if (word < size) words.push(word);
    start[sentence + 1] = words.length;
  }
  return { ...text, start, words: Int32Array.from(words) };
}

function beadOf(bead: SpanBead, level: Bead['level'] = 'sentence'): Bead {
  return {
    level,
    source: range(bead.sourceStart, bead.sourceEnd),
    target: range(bead.targetStart, bead.targetEnd),
    score: bead.score,
  };
}

function range(first: number, end: number): number[] {
  const numbers: number[] = [];
  for (let number = first; number < end; number++) numbers.push(number);
  return numbers;
}
