import type { BothDirections } from '../words/directed.js';
import type { IndexedText } from '../words/indexed.js';
import { type Band, transposed, windowsOf } from './band.js';
import { EdgeEvidence, type EdgeModel } from './edges.js';
import { type GroupEvidence, groupEvidence } from './groups.js';
import { LengthEvidence, type LengthModel } from './lengths.js';
import type { Priors } from './priors.js';
import { largestGroup, sourceSizes, targetSizes } from './shapes.js';
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

  /** The bead of this shape that ends before source sentence `i` and target sentence `j`. */
  score(shape: number, i: number, j: number): number {
    const pi = i - sourceSizes[shape]!;
    const pj = j - targetSizes[shape]!;
    const { words, lengths, edges } = this.#weights;
    const score =
      this.priors.shapes[shape]! +
      words * this.#wordEvidence(pi, i, pj, j) +
      lengths * this.#lengths.of(pi, i, pj, j) +
      edges * this.#edges.of(pi, i, pj, j);
    return this.#similarity === null ? score : score + this.#similarity.of(pi, i, pj, j);
  }

  /** The mean of both directions: each side's sentences one by one, as translations of the other side's group. */
  #wordEvidence(pi: number, i: number, pj: number, j: number): number {
    const forward = this.#forward;
    const backward = this.#backward;
    let at = (forward.offsets[i]! + pj - forward.windows.low[i]!) * largestGroup + i - pi - 1;
    let sum = 0;
    for (let sentence = pj; sentence < j; sentence++, at += largestGroup) sum += forward.values[at]!;
    at = (backward.offsets[j]! + pi - backward.windows.low[j]!) * largestGroup + j - pj - 1;
    for (let sentence = pi; sentence < i; sentence++, at += largestGroup) sum += backward.values[at]!;
    return sum / 2;
  }
}
