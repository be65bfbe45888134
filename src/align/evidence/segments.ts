import type { Block, Version } from '../../document/types.js';
import { sentencesOf } from '../../segment/sentences-of.js';
import type { Evidence } from '../outline/evidence.js';
import type { Node, Outline } from '../tree.js';
import type { ModelOptions, TranslationModel } from '../words/model.js';
import { type Features, joinFeatures, type Shape } from './features.js';
import { groupWeight } from './group.js';
import { Judge, type JudgedText, type PairEvidence, type SideName } from './judge.js';
import type { ValueFinder } from './values.js';

/** Units of text of a version from which its words are learnt and counted; longer ones are sampled evenly. */
const sampleLength = 150_000;

/** Units of text, and segments, that stand for a segment with all that it holds. */
const wholeLength = 2500;
const wholeParts = 40;

/** A judge over two outlines. */
export interface SegmentJudge extends Evidence {
  readonly judge: Judge;
  /** A segment's own text, without its sub-segments'. */
  readonly features: (side: SideName, node: Node) => Features;
}

/** What is known of the two languages. */
export interface Knowledge {
  /** Finders of values in the source and in the target. */
  readonly values: readonly [ValueFinder, ValueFinder];
  readonly words: ModelOptions;
  /** What was learnt from the two versions themselves, in the place of what `words` says. */
  readonly learnt?: TranslationModel | undefined;
}

/** `pairs` are segments that carry the same number. */
export function judgeSegments(
  source: Outline,
  target: Outline,
  pairs: readonly (readonly [Node, Node])[],
  { values, words, learnt }: Knowledge,
): SegmentJudge {
  const judge = new Judge(
    judgedText(source, values[0]),
    judgedText(target, values[1]),
    pairs.map(([from, to]) => [shapeOf(from), shapeOf(to)] as const),
    words,
    learnt,
  );
  const readers = {
    source: new Reader(judge, 'source', source),
    target: new Reader(judge, 'target', target),
  };
  const own = (side: SideName, nodes: readonly Node[]) =>
    joinFeatures(nodes.map((node) => readers[side].own(node)));
  const judged = remembered(target, (from, to) =>
    judge.pair(readers.source.whole(from), readers.target.whole(to)),
  );
  return {
    judge,
    features: (side, node) => readers[side].own(node),
    own: (sources, targets) => judge.weigh(own('source', sources), own('target', targets)),
    whole: (from, to) => judged(from, to).total,
    group: (sources, targets) =>
      groupWeight(judge, {
        sources: sources.map((node) => readers.source.whole(node)),
        targets: targets.map((node) => readers.target.whole(node)),
        pair: (i, j) => judged(sources[i]!, targets[j]!),
        pieces: () =>
          targets.length > 1 ? readers.source.pieces(sources[0]!) : readers.target.pieces(targets[0]!),
      }),
  };
}

/** The features of the nodes of one outline. */
class Reader {
  readonly #judge: Judge;
  readonly #side: SideName;
  readonly #outline: Outline;
  readonly #lengths: Float64Array;
  readonly #own = new Map<Node, Features>();
  readonly #whole = new Map<Node, Features>();
  readonly #pieces = new Map<Node, readonly Features[]>();

  constructor(judge: Judge, side: SideName, outline: Outline) {
    this.#judge = judge;
    this.#side = side;
    this.#outline = outline;
    this.#lengths = new Float64Array(outline.nodes.length);
    for (let at = outline.nodes.length - 1; at >= 0; at--) {
      const node = outline.nodes[at]!;
      this.#lengths[at]! += lengthOf(node.segment.blocks);
      if (node.parent !== null) this.#lengths[node.parent.index]! += this.#lengths[at]!;
    }
  }

  own(node: Node): Features {
    let features = this.#own.get(node);
    if (features === undefined) {
      const joined = this.#judge.features(this.#side, node.segment.blocks);
      features = { ...joined, children: node.children.length };
      this.#own.set(node, features);
    }
    return features;
  }

  /** A segment with all that it holds; of a long one the beginning stands for the whole. */
  whole(node: Node): Features {
    if (node.children.length === 0) return this.own(node);
    const known = this.#whole.get(node);
    if (known !== undefined) return known;
    const features = this.#joinWhole(node);
    this.#whole.set(node, features);
    return features;
  }

  /** The sentences of a segment; of one with sub-segments their texts. */
  pieces(node: Node): readonly Features[] {
    let pieces = this.#pieces.get(node);
    if (pieces === undefined) {
      const { version } = this.#outline;
      pieces =
        node.children.length > 0
          ? this.#family(node)
          : node.segment.blocks.flatMap((block) => sentencesIn(this.#judge, this.#side, version, block));
      this.#pieces.set(node, pieces);
    }
    return pieces;
  }

  #joinWhole(node: Node): Features {
    const joined = joinFeatures(this.#family(node));
    return { ...joined, length: this.#lengths[node.index]!, blocks: 0, children: node.children.length };
  }

  /** The texts of a segment and of what it holds, as many as stand for the whole. */
  #family(node: Node): Features[] {
    const parts = [this.own(node)];
    let length = parts[0]!.length;
    for (let at = node.index + 1; parts.length < wholeParts && length < wholeLength; at++) {
      const below = this.#outline.nodes[at];
      if (below === undefined || below.depth <= node.depth) break;
      const part = this.own(below);
      length += part.length;
      parts.push(part);
    }
    return parts;
  }
}

/** The sentences of a block. */
export function sentencesIn(judge: Judge, side: SideName, version: Version, block: Block): Features[] {
  return sentencesOf(version, block).map(({ text }) => judge.read(side, text));
}

/** Blocks to be compared one by one. */
export function blockText(blocks: readonly Block[], values: ValueFinder): JudgedText {
  return {
    samples: blocks.map((block) => [block]),
    shapes: blocks.map((block) => ({ length: lengthOf([block]), blocks: 1, children: 0 })),
    values,
  };
}

function judgedText(outline: Outline, values: ValueFinder): JudgedText {
  return {
    samples: sampleOf(outline).map((node) => node.segment.blocks),
    shapes: outline.nodes.map(shapeOf),
    values,
  };
}

function shapeOf(node: Node): Shape {
  const { blocks } = node.segment;
  return { length: lengthOf(blocks), blocks: blocks.length, children: node.children.length };
}

/** Units of running text. */
export function lengthOf(blocks: readonly Block[]): number {
  let length = 0;
  for (const block of blocks) length += block.printed.text.length - block.body;
  return length;
}

function sampleOf(outline: Outline): Node[] {
  let length = 0;
  for (const node of outline.nodes) length += lengthOf(node.segment.blocks);
  const step = Math.max(1, Math.ceil(length / sampleLength));
  return outline.nodes.filter((node) => node.index % step === 0);
}

/** What is said of a pair is kept. */
function remembered(
  target: Outline,
  judge: (source: Node, target: Node) => PairEvidence,
): (source: Node, target: Node) => PairEvidence {
  const known = new Map<number, PairEvidence>();
  return (from, to) => {
    const key = from.index * target.nodes.length + to.index;
    let evidence = known.get(key);
    if (evidence === undefined) {
      evidence = judge(from, to);
      known.set(key, evidence);
    }
    return evidence;
  };
}
