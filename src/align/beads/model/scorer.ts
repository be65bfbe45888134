import type { BothDirections } from '../../words/directed.js';
import type { IndexedText } from '../../words/reading/indexed-text.js';
import { type Band, transposed, windowsOf } from '../search/band.js';
import { largestGroup, sourceSizes, targetSizes } from './bead-shapes.js';
import { EdgeEvidence, type EdgeModel } from './edges.js';
import { type GroupEvidence, groupEvidence } from './groups.js';
import { freeVariance, LengthEvidence, type LengthModel, tableEnd, tableSteps } from './lengths.js';
import type { Priors } from './priors.js';
import type { Similarity } from './similarity.js';

/** What is known of how a text and its translation go together. */
export interface BeadModel {
  readonly lexicon: BothDirections;
  /** How far words are believed beside other languages' words, see `wordShare`. */
  readonly wordShare: number;
  readonly lengths: LengthModel;
  readonly edges: EdgeModel;
  readonly priors: Priors;
}

/** How far each kind of evidence is believed; 1 would be right if its parts were independent, and words are not. */
export interface Weights {
  readonly words: number;
  readonly lengths: number;
  readonly edges: number;
}

/** Scores beads with two sides: natural logarithms against sentences that have nothing to do with one another. */
export class BeadScorer {
  readonly priors: Priors;
  readonly #forward: GroupEvidence;
  readonly #backward: GroupEvidence;
  readonly #lengths: LengthEvidence;
  readonly #edges: EdgeEvidence;
  readonly #weights: Weights;
  readonly #similarity: Similarity | null;

  /** @param similarity what vectors from elsewhere say, or null. */
  constructor(
    source: IndexedText,
    target: IndexedText,
    band: Band,
    model: BeadModel,
    weights: Weights,
    similarity: Similarity | null,
  ) {
    this.priors = model.priors;
    this.#forward = groupEvidence(source, target, model.lexicon.forward, windowsOf(band));
    const columns = windowsOf(transposed(band, target.count));
    this.#backward = groupEvidence(target, source, model.lexicon.backward, columns);
    this.#lengths = new LengthEvidence(model.lengths, source, target);
    this.#edges = new EdgeEvidence(model.edges, source, target);
    this.#weights = { ...weights, words: weights.words * model.wordShare };
    this.#similarity = similarity;
  }

  /**
   * Scores the beads of one shape that end before source sentence `i` and, in turn, before each target sentence from
   * `first` to `last`. Column j stands in `reaching` at `slot` plus j: a bead that cannot be reached has -Infinity there
   * and is passed over, to any other its score is added. The score alone goes to `scores`, at `to` plus j.
   *
   * Words count as the mean of both directions, each side's sentences one by one as translations of the other side's
   * group. All is written out, with what a row has in common taken out of the loop: this is where most of the time goes.
   */
  scoreRow(
    shape: number,
    i: number,
    first: number,
    last: number,
    reaching: Float64Array,
    slot: number,
    scores: Float32Array,
    to: number,
  ): void {
    const pi = i - sourceSizes[shape]!;
    const targetSize = targetSizes[shape]!;
    const prior = this.priors.shapes[shape]!;
    const similarity = this.#similarity;
    const { words, lengths, edges } = this.#weights;

    const forward = this.#forward.values;
    const forwardAt = (this.#forward.offsets[i]! - this.#forward.low[i]!) * largestGroup + i - pi - 1;
    const { values: backward, offsets: columns, low: columnLow } = this.#backward;

    const { deviations, random, variance, target: targetInk } = this.#lengths;
    const expected = this.#lengths.expected(pi, i);

    const { closing, opening, closes, opens, targetInner } = this.#edges;
    const closingAt = this.#edges.closingRow(i - 1);
    const openingAt = this.#edges.openingRow(pi);
    const innerEnd = this.#edges.sourceInner[i]!;
    const innerStart = this.#edges.sourceInner[pi + 1]!;

    for (let j = first; j <= last; j++) {
      const reached = reaching[slot + j]!;
      if (reached === Number.NEGATIVE_INFINITY) continue;
      const pj = j - targetSize;

      let word = 0;
      const forwardEnd = forwardAt + j * largestGroup;
      for (let at = forwardEnd - targetSize * largestGroup; at < forwardEnd; at += largestGroup) {
        word += forward[at]!;
      }
      const backwardAt = (columns[j]! + pi - columnLow[j]!) * largestGroup + targetSize - 1;
      const backwardEnd = backwardAt + (i - pi) * largestGroup;
      for (let at = backwardAt; at < backwardEnd; at += largestGroup) word += backward[at]!;

      const actual = targetInk[j]! - targetInk[pj]!;
      const spread = variance * ((expected + actual) / 2) + freeVariance;
      const square = (actual - expected) ** 2 / spread;
      const step = square < tableEnd ? (square * tableSteps) | 0 : tableSteps * tableEnd;
      const length = deviations[step]! - Math.log(spread) / 2 + random[j * largestGroup + targetSize - 1]!;

      const outer = closing[closingAt + closes[j - 1]!]! + opening[openingAt + opens[pj]!]!;
      const edge = outer + innerEnd - innerStart + targetInner[j]! - targetInner[pj + 1]!;

      let score = prior + words * (word / 2) + lengths * length + edges * edge;
      if (similarity !== null) score += similarity.of(pi, i, pj, j);
      scores[to + j] = score;
      reaching[slot + j] = reached + score;
    }
  }
}
