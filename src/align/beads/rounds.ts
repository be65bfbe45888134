import { localeOf } from '../../locale/index.js';
import { cooccurrences } from '../words/cooccurrence.js';
import { bothDirections } from '../words/directed.js';
import { learnTables } from '../words/learn.js';
import type { IndexedWork, TranslationModel } from '../words/model.js';
import { type Band, closed } from './band.js';
import { type AlignedText, edgeModel } from './edges.js';
import { explore } from './explore.js';
import { firstBand } from './firstband.js';
import { sumPaths } from './lattice.js';
import { firstLengthModel, type LengthModel, learntLengthModel } from './lengths.js';
import { bagPairs } from './pairs.js';
import { bestPath } from './path.js';
import { type SpanBead, survivingBand } from './posteriors.js';
import { priorsOf } from './priors.js';
import { type BeadModel, BeadScorer, type Weights } from './scorer.js';
import type { Similarity } from './similarity.js';
import { partOf, putBand, suspiciousStretches, type TextPair } from './stretch.js';

/** What the rounds find: the beads of each text, and all that was learnt. */
export interface RoundsResult {
  readonly beads: readonly (readonly SpanBead[])[];
  readonly beadModel: BeadModel;
  /** The model that the rounds began with, its tables replaced by what they learnt. */
  readonly translation: TranslationModel;
}

/** At most so many times is a lexicon learnt from what is aligned, and all aligned anew. */
const mostRounds = 3;
/** They end before where a round changes no more than this share of the beads: the later, the less another one gains. */
const settledShares = [0.01, 0.02];

/** Only beads this likely are learnt from: a lexicon that has learnt a wrong bead will find it again. */
const confidence = 0.9;

/**
 * Words count in full once their lexicon is learnt: both directions are halved, so that what they say twice counts once.
 * Signs at the edges are words as well and count less. From 0.75 to 1.2 times these all development sets stay within a
 * point.
 */
export const firstWeights: Weights = { words: 0.8, lengths: 1, edges: 0.75 };
export const learntWeights: Weights = { words: 1, lengths: 1, edges: 0.75 };

/**
 * What is left of the weight of words, once learnt, where a language's are counted in parts. From 0.5 to 0.8 all such
 * development sets gain, those with half of their words taken away at random more than whole ones.
 */
const shareOfParts = 0.7;

/**
 * Syllables, and what a segmenter cuts in scripts without spaces, are often parts of words: several of them say
 * together what elsewhere one word says, so that each counts for less.
 */
function wordShare(languages: readonly string[]): number {
  const inParts = languages.map(localeOf).some(({ syllabic, spaced }) => syllabic || !spaced);
  return inParts ? shareOfParts : 1;
}

/** How unlikely places stay in the band for the next round; natural logarithm. */
const survival = 10;

/**
 * Aligns all texts of a work, learns from what is sure and aligns again, as Varga et al. (2005) do once.
 *
 * @param similarities by text: what vectors from elsewhere say, or null.
 */
export function alignInRounds(work: IndexedWork, similarities: readonly (Similarity | null)[]): RoundsResult {
  let beadModel = firstBeadModel(work);
  let translation = work.model;
  const sizes = { source: work.model.source.size, target: work.model.target.size };
  const bands: Band[] = [];
  let texts = firstRound(work, bands, beadModel, similarities);
  for (let round = 1; round <= mostRounds; round++) {
    const pairs = bagPairs(texts, confidence, sizes);
    const met = cooccurrences(pairs, work.model.forward, work.model.target.size);
    const tables = learnTables(pairs, met, work.model.forward, work.model.backward);
    translation = { ...work.model, ...tables };
    beadModel = {
      lexicon: bothDirections(tables, work.model),
      wordShare: wordShare(work.model.languages),
      lengths: lengthsOf(beadModel.lengths, texts),
      edges: edgeModel(texts, confidence),
      priors: priorsOf(texts.map(({ beads }) => beads)),
    };
    reopen(texts, bands, beadModel, similarities);
    const before = texts;
    texts = before.map(({ source, target }, index) => {
      const similarity = similarities[index] ?? null;
      return alignOne({ source, target, similarity }, index, bands, beadModel, learntWeights);
    });
    if (changedShare(before, texts) <= (settledShares[round - 1] ?? 1)) break;
  }
  return { beads: texts.map(({ beads }) => beads), beadModel, translation };
}

/** What is believed of texts before any of their sentences are aligned. */
export function firstBeadModel({ model, sources, targets }: IndexedWork): BeadModel {
  const unaligned = sources.map((source, index) => ({ source, target: targets[index]!, beads: [] }));
  return {
    lexicon: bothDirections(model, model),
    wordShare: 1,
    lengths: firstLengthModel(sources, targets),
    edges: edgeModel(unaligned, confidence),
    priors: priorsOf([]),
  };
}

/** Finds where to look, into `bands`, and a first path for each text. */
function firstRound(
  { model, sources, targets }: IndexedWork,
  bands: Band[],
  beadModel: BeadModel,
  similarities: readonly (Similarity | null)[],
): AlignedText[] {
  return sources.map((source, index) => {
    const target = targets[index]!;
    const similarity = similarities[index] ?? null;
    const pair = { source, target, similarity };
    const around = firstBand(source, target, model.forward);
    const { band, beads } = explore({ ...pair, band: around }, beadModel, firstWeights);
    bands[index] = band;
    return beads === null ? alignOne(pair, index, bands, beadModel, firstWeights) : { source, target, beads };
  });
}

/** The best path of a text within its band, which is narrowed to what paths may visit. */
function alignOne(
  pair: TextPair,
  index: number,
  bands: Band[],
  model: BeadModel,
  weights: Weights,
): AlignedText {
  const { source, target, similarity } = pair;
  const band = bands[index]!;
  const scorer = new BeadScorer(source, target, band, model, weights, similarity);
  const lattice = sumPaths(band, scorer, Number.POSITIVE_INFINITY);
  bands[index] = survivingBand(lattice, survival);
  return { source, target, beads: bestPath(lattice) };
}

/** Looks anew, with what was learnt since, where a path may have been lost. */
function reopen(
  texts: readonly AlignedText[],
  bands: Band[],
  model: BeadModel,
  similarities: readonly (Similarity | null)[],
): void {
  for (const [index, { source, target, beads }] of texts.entries()) {
    const stretches = suspiciousStretches(beads);
    if (stretches.length === 0) continue;
    const band = { low: bands[index]!.low.slice(), high: bands[index]!.high.slice() };
    for (const stretch of stretches) {
      const part = partOf({ source, target, similarity: similarities[index] ?? null }, stretch);
      const around = firstBand(part.source, part.target, model.lexicon.forward.table);
      putBand(band, explore({ ...part, band: around }, model, learntWeights).band, stretch);
    }
    bands[index] = closed(band, target.count);
  }
}

function lengthsOf(before: LengthModel, texts: readonly AlignedText[]): LengthModel {
  const lengths: number[] = [];
  for (const { source, target, beads } of texts) {
    for (const { sourceStart, sourceEnd, targetStart, targetEnd, score } of beads) {
      const single = sourceEnd - sourceStart === 1 && targetEnd - targetStart === 1;
      if (single && score > confidence) lengths.push(source.ink[sourceStart]!, target.ink[targetStart]!);
    }
  }
  return learntLengthModel(before, lengths);
}

/** What share of the beads was not there in the round before. */
function changedShare(before: readonly AlignedText[], after: readonly AlignedText[]): number {
  let changed = 0;
  let all = 0;
  for (const [index, { beads }] of after.entries()) {
    all += beads.length;
    changed += newBeads(before[index]!.beads, beads);
  }
  return changed / Math.max(1, all);
}

/** How many beads of a path another path through the same texts has not. */
function newBeads(before: readonly SpanBead[], after: readonly SpanBead[]): number {
  let count = 0;
  let at = 0;
  for (const bead of after) {
    while (at < before.length && startsBefore(before[at]!, bead)) at++;
    const known = before[at];
    const same =
      known !== undefined &&
      known.sourceStart === bead.sourceStart &&
      known.targetStart === bead.targetStart &&
      known.sourceEnd === bead.sourceEnd &&
      known.targetEnd === bead.targetEnd;
    if (!same) count++;
  }
  return count;
}

/** Whether a bead stands before another, on either side where it stands at the same place on one. */
function startsBefore(one: SpanBead, other: SpanBead): boolean {
  return one.sourceStart + one.targetStart < other.sourceStart + other.targetStart;
}
