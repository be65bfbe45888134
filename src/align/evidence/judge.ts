import type { Block, Version } from '../../document/types.js';
import type { Node, Outline } from '../tree.js';
import type { EvidenceTerm } from '../types.js';
import { indexWork } from '../words/model.js';
import type { Vocabulary } from '../words/vocabulary.js';
import { bodyOf, type Features, featuresOfBlock, joinFeatures, type Shape } from './features.js';
import { clamp, countTerms, lengthTerm, lengthWeight, type ShapeModel, shapeModel } from './shapes.js';
import { type Frequencies, frequenciesOf, signKind, tokensWithin, tokenTerm, valueKind } from './tokens.js';
import type { ValueFinder } from './values.js';
import { type WordModel, wordModel, wordsTranslated } from './words.js';

/** Units of text of a version from which its words are learnt and counted; longer ones are sampled evenly. */
const sampleLength = 150_000;

/** Units of text that stand for a segment with all that it holds. */
const wholeLength = 2500;

/** No evidence counts for more, so that one pair never outweighs a list. */
const totalCap = { low: -6, high: Infinity } as const;

/** The least evidence that a part stands in a text, in all and for each word that is known. */
const within = { least: 3, perWord: 0.3 } as const;

/** What is needed of one side of a pair of versions. */
interface Side {
  readonly outline: Outline;
  readonly vocabulary: Vocabulary;
  readonly values: ValueFinder;
  readonly own: Map<Node, Features>;
  readonly blocks: Map<Block, Features>;
  readonly lengths: Float64Array;
  readonly sample: readonly Node[];
}

export type SideName = 'source' | 'target';

/** Weighs whether segments of two versions say the same. */
export class Judge {
  readonly source: Side;
  readonly target: Side;
  readonly #shapes: ShapeModel;
  readonly #forward: WordModel;
  readonly #backward: WordModel;
  readonly #values: readonly [Frequencies, Frequencies];
  readonly #signs: readonly [Frequencies, Frequencies];

  /** `pairs` are segments that carry the same number: most of them belong together. */
  constructor(
    source: Outline,
    target: Outline,
    pairs: readonly (readonly [Node, Node])[],
    values: readonly [ValueFinder, ValueFinder],
  ) {
    const samples = [sampleOf(source), sampleOf(target)] as const;
    const languages = [source.version.language, target.version.language] as const;
    const { model } = indexWork([textsOf(samples[0])], [textsOf(samples[1])], { languages });
    this.source = sideOf(source, model.source, values[0], samples[0]);
    this.target = sideOf(target, model.target, values[1], samples[1]);
    const shapes = (side: Side) => side.outline.nodes.map((node) => this.#shape(side, node));
    const shapePairs = pairs.map(
      ([from, to]) => [this.#shape(this.source, from), this.#shape(this.target, to)] as const,
    );
    this.#shapes = shapeModel(shapePairs, shapes(this.source), shapes(this.target));
    const features = [this.source, this.target].map((side) =>
      side.sample.map((node) => this.#own(side, node)),
    ) as [Features[], Features[]];
    this.#forward = wordModel(
      model.forward,
      features[1].map((one) => one.words),
    );
    this.#backward = wordModel(
      model.backward,
      features[0].map((one) => one.words),
    );
    this.#values = [tokens(features[0], 'values'), tokens(features[1], 'values')];
    this.#signs = [tokens(features[0], 'signs'), tokens(features[1], 'signs')];
  }

  /** A segment's own text, without its sub-segments'. */
  own(side: SideName, node: Node): Features {
    return this.#own(this[side], node);
  }

  /** A segment with all that it holds; of a long one the beginning stands for the whole. */
  whole(side: SideName, node: Node): Features {
    const { outline, lengths } = this[side];
    if (node.children.length === 0) return this.own(side, node);
    const parts = [this.own(side, node)];
    let length = parts[0]!.length;
    for (let at = node.index + 1; at < outline.nodes.length && length < wholeLength; at++) {
      const below = outline.nodes[at]!;
      if (below.depth <= node.depth) break;
      const part = this.own(side, below);
      length += part.length;
      parts.push(part);
    }
    const joined = joinFeatures(parts);
    return { ...joined, length: lengths[node.index]!, blocks: 0, children: node.children.length };
  }

  /** The features of blocks taken as one. */
  text(side: SideName, blocks: readonly Block[]): Features {
    return joinFeatures(blocks.map((block) => this.#block(this[side], block)));
  }

  /** The log-ratio of "the same" against "unrelated". */
  weigh(source: Features, target: Features): number {
    let total = 0;
    for (const term of this.terms(source, target)) total += term.weight;
    return clamp(total, totalCap.low, totalCap.high);
  }

  /**
   * How much speaks for a part's words and values standing in a text of the other side; minus infinity where too
   * little does for the words it has.
   */
  within(side: SideName, part: Features, whole: Features): number {
    const there = side === 'source' ? 1 : 0;
    const words = wordsTranslated(
      side === 'source' ? this.#forward : this.#backward,
      part.words,
      whole.words,
    );
    const weight = words.weight + tokensWithin(valueKind, part.values, whole.values, this.#values[there]);
    return weight < Math.max(within.least, within.perWord * words.known) ? -Infinity : weight;
  }

  /** What the lengths alone say. */
  lengths(source: number, target: number): number {
    return lengthWeight(this.#shapes, source, target);
  }

  /** The evidence term by term. */
  terms(source: Features, target: Features): EvidenceTerm[] {
    return [
      this.#wordTerm(source, target),
      tokenTerm(valueKind, source.values, target.values, ...this.#values),
      tokenTerm(signKind, source.signs, target.signs, ...this.#signs),
      lengthTerm(this.#shapes, source, target),
      ...countTerms(this.#shapes, source, target),
    ];
  }

  #wordTerm(source: Features, target: Features): EvidenceTerm {
    const forward = wordsTranslated(this.#forward, source.words, target.words);
    const backward = wordsTranslated(this.#backward, target.words, source.words);
    const weight = (forward.weight + backward.weight) / 2;
    const known = Math.round(forward.known + backward.known);
    return { name: 'words', weight, detail: `${forward.found + backward.found} found of ${known} known` };
  }

  #shape(side: Side, node: Node): Shape {
    const { blocks } = node.segment;
    return { length: ownLength(node), blocks: blocks.length, children: node.children.length };
  }

  #own(side: Side, node: Node): Features {
    let features = side.own.get(node);
    if (features === undefined) {
      const joined = joinFeatures(node.segment.blocks.map((block) => this.#block(side, block)));
      features = { ...joined, children: node.children.length };
      side.own.set(node, features);
    }
    return features;
  }

  #block(side: Side, block: Block): Features {
    let features = side.blocks.get(block);
    if (features === undefined) {
      features = featuresOfBlock(block, side.vocabulary, side.values(block));
      side.blocks.set(block, features);
    }
    return features;
  }
}

function sideOf(
  outline: Outline,
  vocabulary: Vocabulary,
  values: ValueFinder,
  sample: readonly Node[],
): Side {
  const lengths = new Float64Array(outline.nodes.length);
  for (let at = outline.nodes.length - 1; at >= 0; at--) {
    const node = outline.nodes[at]!;
    lengths[at]! += ownLength(node);
    if (node.parent !== null) lengths[node.parent.index]! += lengths[at]!;
  }
  return { outline, vocabulary, values, own: new Map(), blocks: new Map(), lengths, sample };
}

function ownLength(node: Node): number {
  let length = 0;
  for (const block of node.segment.blocks) length += block.printed.text.length - block.body;
  return length;
}

function sampleOf(outline: Outline): Node[] {
  let length = 0;
  for (const node of outline.nodes) length += ownLength(node);
  const step = Math.max(1, Math.ceil(length / sampleLength));
  return outline.nodes.filter((node) => node.index % step === 0);
}

function textsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => node.segment.blocks.map(bodyOf));
}

function tokens(list: readonly Features[], field: 'values' | 'signs'): Frequencies {
  return frequenciesOf(list.map((features) => features[field]));
}

export type { Version };
