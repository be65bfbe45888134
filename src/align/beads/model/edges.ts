import { floats } from '../../../text/lists.js';
import { edgeClasses } from '../../words/reading/edge-signs.js';
import type { IndexedText } from '../../words/reading/indexed-text.js';
import { hasTwoSides, type SpanBead } from './span-beads.js';

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
  const counts = {
    outer: believedPairs(source, target),
    innerSource: believed(source),
    innerTarget: believed(target),
  };
  for (const text of texts) {
    for (const bead of text.beads) {
      if (bead.score >= confidence && hasTwoSides(bead)) countEdges(text, bead, edge, counts);
    }
  }
  return {
    outer: pairsAgainstChance(counts.outer, source, target),
    innerSource: againstChance(counts.innerSource, source),
    innerTarget: againstChance(counts.innerTarget, target),
  };
}

/** What share of a side's sentences has each class; no class has none at all. */
function shares(texts: readonly AlignedText[], side: Side, edge: Edge): Float64Array {
  const counts = floats(edgeClasses, 0.1);
  for (const text of texts) {
    const kinds = text[side][edge];
    for (let at = 0; at < kinds.length; at++) counts[kinds[at]!]!++;
  }
  const total = sumOf(counts);
  for (let kind = 0; kind < edgeClasses; kind++) counts[kind]! /= total;
  return counts;
}

function believed(shares: Float64Array): Float64Array {
  const counts = floats(edgeClasses);
  for (let kind = 0; kind < edgeClasses; kind++) counts[kind] = shares[kind]! * beliefCount;
  return counts;
}

/** Counts as if a translator kept the sign half the time and else took any. */
function believedPairs(source: Float64Array, target: Float64Array): Float64Array {
  let common = 0;
  for (let kind = 0; kind < edgeClasses; kind++) common += Math.sqrt(source[kind]! * target[kind]!);
  const counts = floats(edgeClasses * edgeClasses);
  for (let from = 0; from < edgeClasses; from++) {
    for (let to = 0; to < edgeClasses; to++) {
      const chance = source[from]! * target[to]!;
      const kept = from === to ? Math.sqrt(chance) / common : 0;
      counts[from * edgeClasses + to] = beliefCount * (keptShare * kept + (1 - keptShare) * chance);
    }
  }
  return counts;
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

function pairsAgainstChance(counts: Float64Array, source: Float64Array, target: Float64Array): Float64Array {
  const total = sumOf(counts);
  for (let from = 0; from < edgeClasses; from++) {
    for (let to = 0; to < edgeClasses; to++) {
      const at = from * edgeClasses + to;
      counts[at] = Math.log(counts[at]! / total / (source[from]! * target[to]!));
    }
  }
  return counts;
}

function againstChance(counts: Float64Array, chance: Float64Array): Float64Array {
  const total = sumOf(counts);
  for (let kind = 0; kind < edgeClasses; kind++) {
    counts[kind] = Math.log(counts[kind]! / total / chance[kind]!);
  }
  return counts;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at]!;
  return sum;
}

/**
 * What the edges of two texts' sentences say of beads: that of the sentences from `pi` to `i` and from `pj` to `j`, ends
 * not included, has
 *
 *     closing[closingRow(i - 1) + closes[j - 1]] + opening[openingRow(pi) + opens[pj]]
 *       + sourceInner[i] - sourceInner[pi + 1] + targetInner[j] - targetInner[pj + 1]
 */
export class EdgeEvidence {
  readonly closing: Float64Array;
  readonly opening: Float64Array;
  /** By target sentence. */
  readonly closes: Uint8Array;
  readonly opens: Uint8Array;
  readonly sourceInner: Float64Array;
  readonly targetInner: Float64Array;
  readonly #source: IndexedText;

  constructor({ closing, opening }: EdgeModel, source: IndexedText, target: IndexedText) {
    this.closing = closing.outer;
    this.opening = opening.outer;
    this.closes = target.close;
    this.opens = target.open;
    this.sourceInner = innerSums(source, closing.innerSource, opening.innerSource);
    this.targetInner = innerSums(target, closing.innerTarget, opening.innerTarget);
    this.#source = source;
  }

  closingRow(sentence: number): number {
    return this.#source.close[sentence]! * edgeClasses;
  }

  openingRow(sentence: number): number {
    return this.#source.open[sentence]! * edgeClasses;
  }
}

/** At index q: what the meetings among the first q sentences say for being inside beads. */
function innerSums(text: IndexedText, closing: Float64Array, opening: Float64Array): Float64Array {
  const sums = floats(text.count + 1);
  for (let at = 1; at < text.count; at++) {
    sums[at + 1] = sums[at]! + closing[text.close[at - 1]!]! + opening[text.open[at]!]!;
  }
  return sums;
}
