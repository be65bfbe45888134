import type { Block, Version } from '../../document/types.js';
import { alignSentences, type SentenceModel } from '../beads/align.js';
import type { Bead } from '../types.js';
import type { AlignedBlocks } from './entries/entries.js';
import type { BlockSpan, SentenceCounts } from './entries/stretches.js';
import { sentencesOfBlocks, type UnitSentence } from './text.js';

/** One version's side of a unit. */
export interface UnitSide {
  readonly version: Version;
  readonly blocks: readonly Block[];
  readonly sentences: readonly UnitSentence[];
  /** By block, the indices of its sentences. */
  readonly places: readonly (readonly number[])[];
}

/** A unit in the source and in one other version. */
export interface UnitPair {
  readonly source: UnitSide;
  readonly target: UnitSide;
  readonly aligned: AlignedBlocks;
  /** Blocks that are sure to stand for each other, and between them what is not: spans of indices into the two lists. */
  readonly stretches: readonly BlockSpan[];
}

/** The side of a unit that has these blocks. */
export function sideOf(version: Version, blocks: readonly Block[]): UnitSide {
  const sentences = sentencesOfBlocks(version, blocks);
  return { version, blocks, sentences, places: placesByBlock(blocks, sentences) };
}

/** How many sentences each block of a unit has. */
export function countsOf({ source, target }: Pick<UnitPair, 'source' | 'target'>): SentenceCounts {
  return {
    sources: (block) => source.places[block]!.length,
    targets: (block) => target.places[block]!.length,
  };
}

/** Indices of a text's sentences, by the block that they stand in. */
function placesByBlock(
  blocks: readonly Block[],
  sentences: readonly UnitSentence[],
): readonly (readonly number[])[] {
  const places: number[][] = blocks.map(() => []);
  for (const [at, { block }] of sentences.entries()) places[block]!.push(at);
  return places;
}

export function inSpan(places: readonly (readonly number[])[], first: number, count: number): number[] {
  return places.slice(first, first + count).flat();
}

/**
 * The sentences of a unit aligned, stretch by stretch.
 *
 * @param known by stretch, beads that are known from before, counted from its first sentences
 */
export function beadsOfPair(
  pair: UnitPair,
  model: SentenceModel,
  known: readonly (readonly Bead[] | undefined)[] = [],
): Bead[] {
  const [left, right] = [pair.source.places, pair.target.places];
  return pair.stretches.flatMap((span, at) => {
    const places = [inSpan(left, span.i, span.a), inSpan(right, span.j, span.b)] as const;
    return placedBeads(...places, known[at] ?? sentenceBeads(pair, ...places, model));
  });
}

/** Sentences at given places of both sides, aligned; their indices count from the first of them. */
function sentenceBeads(
  { source, target }: UnitPair,
  left: readonly number[],
  right: readonly number[],
  model: SentenceModel,
): readonly Bead[] {
  if (left.length === 0 || right.length === 0) {
    return [
      ...left.map((_, at): Bead => ({ level: 'sentence', source: [at], target: [], score: 1 })),
      ...right.map((_, at): Bead => ({ level: 'sentence', source: [], target: [at], score: 1 })),
    ];
  }
  const textOf = (sentences: readonly UnitSentence[], places: readonly number[]) =>
    places.map((at) => sentences[at]!.text);
  return alignSentences(textOf(source.sentences, left), textOf(target.sentences, right), model);
}

/** Beads of the sentences at given places, with the indices that these have in the unit. */
function placedBeads(left: readonly number[], right: readonly number[], beads: readonly Bead[]): Bead[] {
  return beads.map((bead) => ({
    ...bead,
    source: bead.source.map((at) => left[at]!),
    target: bead.target.map((at) => right[at]!),
  }));
}
