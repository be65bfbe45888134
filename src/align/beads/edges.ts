import { edgeClasses } from '../words/edges.js';
import type { IndexedText } from '../words/indexed.js';
import { hasTwoSides, type SpanBead } from './posteriors.js';

/**
 * How the first and last signs of sentences go together: what begins and ends translations, and what stands where two
 * sentences of one bead meet. All numbers are natural logarithms against sentences taken at random.
 */
export interface EdgeModel {
  readonly closing: EdgeTables;
  readonly opening: EdgeTables;
}

interface EdgeTables {
  /** By class of the source edge times `edgeClasses` plus that of the target edge. */
  readonly outer: Float64Array;
  /** What an edge says for standing inside a bead, by class. */
  readonly innerSource: Float64Array;
  readonly innerTarget: Float64Array;
}

/** How often a translator is taken to keep a sign before a text shows what becomes of it, and for how many beads that counts. */
const keptShare = 0.5;
const beliefCount = 20;

export interface AlignedText {
  readonly source: IndexedText;
  readonly target: IndexedText;
  readonly beads: readonly SpanBead[];
}

type Edge = 'open' | 'close';
type Side = 'source' | 'target';

/** Learns from beads, weighted by their scores; without any it is what is believed of every pair of languages. */
export function edgeModel(texts: readonly AlignedText[], confidence: number): EdgeModel {
  return {
    closing: edgeTables(texts, 'close', confidence),
    opening: edgeTables(texts, 'open', confidence),
  };
}

function edgeTables(texts: readonly AlignedText[], edge: Edge, confidence: number): EdgeTables {
  const source = shares(texts, 'source', edge);
  const target = shares(texts, 'target', edge);
  const outer = believedPairs(source, target);
  const innerSource = source.map((share) => share * beliefCount);
  const innerTarget = target.map((share) => share * beliefCount);
  for (const text of texts) {
    for (const bead of text.beads) {
      if (bead.score >= confidence && hasTwoSides(bead))
        countEdges(text, bead, edge, { outer, innerSource, innerTarget });
    }
  }
  return {
    outer: againstChance(outer, (at) => source[Math.floor(at / edgeClasses)]! * target[at % edgeClasses]!),
    innerSource: againstChance(innerSource, (at) => source[at]!),
    innerTarget: againstChance(innerTarget, (at) => target[at]!),
  };
}

/** What share of a side's sentences has each class; no class has none at all. */
function shares(texts: readonly AlignedText[], side: Side, edge: Edge): Float64Array {
  const counts = new Float64Array(edgeClasses).fill(0.1);
  for (const text of texts) for (const kind of text[side][edge]) counts[kind]!++;
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}

/** Counts as if a translator kept the sign half the time and else took any. */
function believedPairs(source: Float64Array, target: Float64Array): Float64Array {
  let common = 0;
  for (let kind = 0; kind < edgeClasses; kind++) common += Math.sqrt(source[kind]! * target[kind]!);
  return Float64Array.from({ length: edgeClasses * edgeClasses }, (_, at) => {
    const from = Math.floor(at / edgeClasses);
    const to = at % edgeClasses;
    const chance = source[from]! * target[to]!;
    const kept = from === to ? Math.sqrt(chance) / common : 0;
    return beliefCount * (keptShare * kept + (1 - keptShare) * chance);
  });
}

function countEdges({ source, target }: AlignedText, bead: SpanBead, edge: Edge, counts: EdgeTables): void {
  const last = edge === 'close' ? 1 : 0;
  const from = last === 1 ? source.close[bead.sourceEnd - 1]! : source.open[bead.sourceStart]!;
  const to = last === 1 ? target.close[bead.targetEnd - 1]! : target.open[bead.targetStart]!;
  counts.outer[from * edgeClasses + to]! += bead.score;
  for (let at = bead.sourceStart + 1; at < bead.sourceEnd; at++) {
    counts.innerSource[source[edge][at - last]!]! += bead.score;
  }
  for (let at = bead.targetStart + 1; at < bead.targetEnd; at++) {
    counts.innerTarget[target[edge][at - last]!]! += bead.score;
  }
}

function againstChance(counts: Float64Array, chance: (at: number) => number): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) => Math.log(count / total / chance(at)));
}

/** What the edges of two texts' sentences say of beads. */
export class EdgeEvidence {
  readonly #model: EdgeModel;
  readonly #source: IndexedText;
  readonly #target: IndexedText;
  readonly #sourceInner: Float64Array;
  readonly #targetInner: Float64Array;

  constructor(model: EdgeModel, source: IndexedText, target: IndexedText) {
    this.#model = model;
    this.#source = source;
    this.#target = target;
    this.#sourceInner = innerSums(source, model.closing.innerSource, model.opening.innerSource);
    this.#targetInner = innerSums(target, model.closing.innerTarget, model.opening.innerTarget);
  }

  /** For a bead of the sentences from `pi` to `i` and from `pj` to `j`, ends not included, neither side empty. */
  of(pi: number, i: number, pj: number, j: number): number {
    const { closing, opening } = this.#model;
    return (
      closing.outer[this.#source.close[i - 1]! * edgeClasses + this.#target.close[j - 1]!]! +
      opening.outer[this.#source.open[pi]! * edgeClasses + this.#target.open[pj]!]! +
      this.#sourceInner[i]! -
      this.#sourceInner[pi + 1]! +
      this.#targetInner[j]! -
      this.#targetInner[pj + 1]!
    );
  }
}

/** At index q: what the meetings among the first q sentences say for being inside beads. */
function innerSums(text: IndexedText, closing: Float64Array, opening: Float64Array): Float64Array {
  const sums = new Float64Array(text.count + 1);
  for (let at = 1; at < text.count; at++) {
    sums[at + 1] = sums[at]! + closing[text.close[at - 1]!]! + opening[text.open[at]!]!;
  }
  return sums;
}
