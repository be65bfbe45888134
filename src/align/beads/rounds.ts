import { localeOf } from '../../locale/index.js';
import { copyOf } from '../../text/lists.js';
import { bothDirections } from '../words/directed.js';
import type { BagPairs } from '../words/learning/bags.js';
import { cooccurrences } from '../words/learning/cooccurrence.js';
import { learnTables } from '../words/learning/learn.js';
import type { IndexedWork } from '../words/model.js';
import type { TranslationModel } from '../words/translation-model.js';
import { type SeedTables, sharesByPairs, weighed } from '../words/weighing.js';
import { bagPairs } from './model/bag-pairs.js';
import { type AlignedText, edgeModel } from './model/edges.js';
import { firstLengthModel, type LengthModel, learntLengthModel } from './model/lengths.js';
import { priorsOf } from './model/priors.js';
import { type BeadModel, BeadScorer, type Weights } from './model/scorer.js';
import type { Similarity } from './model/similarity.js';
import type { SpanBead } from './model/span-beads.js';
import { type Anchor, anchorChain } from './search/anchors.js';
import { type Band, closed } from './search/band.js';
import { type BandSearch, explore, patienceFor } from './search/explore.js';
import { bandAbout, firstBand } from './search/first-band.js';
import { sumPaths } from './search/lattice.js';
import { bestPath } from './search/path.js';
import { survivingBand } from './search/posteriors.js';
import { partOf, putBand, suspiciousStretches } from './search/stretch.js';

/** What the rounds find: the beads of each text, and all that was learnt. */
export interface RoundsResult {
  readonly beads: readonly (readonly SpanBead[])[];
  readonly beadModel: BeadModel;
  /** The model that the rounds began with, its tables replaced by what they learnt. */
  readonly translation: TranslationModel;
}

/** At most so many times is a lexicon learnt from what is aligned, and all aligned anew. */
const mostRounds = 3;
/**
 * They end before where a round changes no more than this share of the beads: the later, the less another one gains. With
 * a third of these shares some texts take a round more and no development set gains a point in a thousand.
 */
const settledShares = [0.03, 0.05];

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
  const chains = work.sources.map((source, index) =>
    anchorChain(source, work.targets[index]!, work.model.forward),
  );
  let beadModel = firstBeadModel(work, chains);
  let translation = work.model;
  const sizes = { source: work.model.source.size, target: work.model.target.size };
  const searches = searchesOf(work, similarities, chains);
  let texts = searches.map((search) => firstRound(search, beadModel));
  for (let round = 1; round <= mostRounds; round++) {
    const pairs = bagPairs(texts, confidence, sizes);
    const seeds = seedsFor(work, pairs);
    const met = cooccurrences(pairs, seeds.forward, work.model.target.size);
    const tables = learnTables(pairs, met, seeds.forward, seeds.backward);
    translation = { ...work.model, ...tables };
    beadModel = {
      lexicon: bothDirections(tables, work.model),
      wordShare: wordShare(work.model.languages),
      lengths: lengthsOf(beadModel.lengths, texts),
      edges: edgeModel(texts, confidence),
      priors: priorsOf(texts.map(({ beads }) => beads)),
    };
    const before = texts;
    texts = searches.map((search, index) => {
      if (isSettled(before[index]!)) return before[index]!;
      reopen(search, before[index]!.beads, beadModel);
      return alignOne(search, beadModel, learntWeights);
    });
    if (changedShare(before, texts) <= (settledShares[round - 1] ?? 1)) break;
  }
  return { beads: texts.map(({ beads }) => beads), beadModel, translation };
}

/** What was known beforehand, lexicons from elsewhere as far as the pairs that are sure by now bear them out. */
function seedsFor({ model, seeds }: IndexedWork, pairs: BagPairs): SeedTables {
  return seeds.foreign.length === 0 ? model : weighed(seeds, sharesByPairs(seeds, pairs));
}

/** What is believed of texts before any of their sentences are aligned. */
export function firstBeadModel(
  { model, sources, targets }: IndexedWork,
  chains: readonly (readonly Anchor[])[],
): BeadModel {
  const unaligned = sources.map((source, index) => ({ source, target: targets[index]!, beads: [] }));
  return {
    lexicon: bothDirections(model, model),
    wordShare: 1,
    lengths: firstLengthModel(sources, targets, chains),
    edges: edgeModel(unaligned, confidence),
    priors: priorsOf([]),
  };
}

/** A text pair throughout the rounds; where to look changes with each. */
interface OpenSearch extends BandSearch {
  band: Band;
}

function searchesOf(
  { sources, targets }: IndexedWork,
  similarities: readonly (Similarity | null)[],
  chains: readonly (readonly Anchor[])[],
): OpenSearch[] {
  return sources.map((source, index) => {
    const pair = { source, target: targets[index]!, similarity: similarities[index] ?? null };
    return { ...pair, band: bandAbout(source, pair.target, chains[index]!), patience: patienceFor(pair) };
  });
}

/** Finds where to look and a first path. */
function firstRound(search: OpenSearch, beadModel: BeadModel): AlignedText {
  const { band, beads } = explore(search, beadModel, firstWeights);
  search.band = band;
  const { source, target } = search;
  return beads === null ? alignOne(search, beadModel, firstWeights) : { source, target, beads };
}

/** The best path of a text within its band, which is narrowed to what paths may visit. */
function alignOne(search: OpenSearch, model: BeadModel, weights: Weights): AlignedText {
  const { source, target, band, similarity } = search;
  const scorer = new BeadScorer(source, target, band, model, weights, similarity);
  const lattice = sumPaths(band, scorer, Number.POSITIVE_INFINITY);
  search.band = survivingBand(lattice, survival);
  return { source, target, beads: bestPath(lattice) };
}

/** A short text all of whose beads are this likely is not aligned again: what is learnt makes them likelier still. */
const settledScore = 0.99;
const mostSettled = 12;

/** Whether a short text has sentence for sentence, each as good as certain. */
function isSettled({ source, target, beads }: AlignedText): boolean {
  if (source.count !== target.count || source.count > mostSettled || beads.length !== source.count)
    return false;
  return beads.every(
    ({ score, sourceStart, sourceEnd, targetStart, targetEnd }) =>
      score >= settledScore && sourceEnd - sourceStart === 1 && targetEnd - targetStart === 1,
  );
}

/** Looks anew, with what was learnt since, where a path may have been lost. */
function reopen(search: OpenSearch, beads: readonly SpanBead[], model: BeadModel): void {
  const stretches = suspiciousStretches(beads);
  const { band: before, patience, target } = search;
  if (stretches.length === 0 || patience.left <= 0) return;
  const band = { low: copyOf(before.low), high: copyOf(before.high) };
  for (const stretch of stretches) {
    const part = partOf(search, stretch);
    const around = firstBand(part.source, part.target, model.lexicon.forward.table);
    putBand(band, explore({ ...part, band: around, patience }, model, learntWeights).band, stretch);
  }
  search.band = closed(band, target.count);
}

function lengthsOf(before: LengthModel, texts: readonly AlignedText[]): LengthModel {
  const lengths: number[] = [];
  for (const { source, target, beads } of texts) {
    for (const { sourceStart, sourceEnd, targetStart, targetEnd, score } of beads) {
      const single = sourceEnd - sourceStart === 1 && targetEnd - targetStart === 1;
      if (single && score > confidence)
        lengths.push(source.lengths[sourceStart]!, target.lengths[targetStart]!);
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
