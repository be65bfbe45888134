import type { Block } from '../../document/types.js';
import type { Evidence } from '../outline/evidence.js';
import type { Node, Outline } from '../tree.js';
import { type Features, joinFeatures, type Shape } from './features.js';
import { Judge, type JudgedText, type SideName } from './judge.js';
import type { ValueFinder } from './values.js';

/** Units of text of a version from which its words are learnt and counted; longer ones are sampled evenly. */
const sampleLength = 150_000;

/** Units of text that stand for a segment with all that it holds. */
const wholeLength = 2500;

/** A judge over two outlines. */
export interface SegmentJudge extends Evidence {
  readonly judge: Judge;
  /** A segment's own text, without its sub-segments'. */
  readonly features: (side: SideName, node: Node) => Features;
}

/** `pairs` are segments that carry the same number; `values` finds those of the source and of the target. */
export function judgeSegments(
  source: Outline,
  target: Outline,
  pairs: readonly (readonly [Node, Node])[],
  values: readonly [ValueFinder, ValueFinder],
): SegmentJudge {
  const judge = new Judge(
    judgedText(source, values[0]),
    judgedText(target, values[1]),
    pairs.map(([from, to]) => [shapeOf(from), shapeOf(to)] as const),
  );
  const readers = {
    source: new Reader(judge, 'source', source),
    target: new Reader(judge, 'target', target),
  };
  const own = (side: SideName, nodes: readonly Node[]) =>
    joinFeatures(nodes.map((node) => readers[side].own(node)));
  const whole = (side: SideName, nodes: readonly Node[]) =>
    joinFeatures(nodes.map((node) => readers[side].whole(node)));
  return {
    judge,
    features: (side, node) => readers[side].own(node),
    own: remembered((sources, targets) => judge.weigh(own('source', sources), own('target', targets))),
    whole: remembered((sources, targets) => judge.weigh(whole('source', sources), whole('target', targets))),
    group: (sources, targets) =>
      groupWeight(
        judge,
        sources.map((node) => readers.source.whole(node)),
        targets.map((node) => readers.target.whole(node)),
      ),
  };
}

/** The features of the nodes of one outline. */
class Reader {
  readonly #judge: Judge;
  readonly #side: SideName;
  readonly #outline: Outline;
  readonly #lengths: Float64Array;
  readonly #own = new Map<Node, Features>();

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
    const parts = [this.own(node)];
    let length = parts[0]!.length;
    for (let at = node.index + 1; at < this.#outline.nodes.length && length < wholeLength; at++) {
      const below = this.#outline.nodes[at]!;
      if (below.depth <= node.depth) break;
      const part = this.own(below);
      length += part.length;
      parts.push(part);
    }
    const joined = joinFeatures(parts);
    return { ...joined, length: this.#lengths[node.index]!, blocks: 0, children: node.children.length };
  }
}

/**
 * The best pair of one part with the whole, what each other part adds that stands in the whole too, and how much
 * better the lengths fit all together. One of the two lists has one entry.
 */
export function groupWeight(
  judge: Judge,
  sources: readonly Features[],
  targets: readonly Features[],
): number {
  const split = targets.length > 1;
  const parts = split ? targets : sources;
  const whole = split ? sources[0]! : targets[0]!;
  const pair = (part: Features) => (split ? judge.weigh(whole, part) : judge.weigh(part, whole));
  const length = (part: Features) =>
    split ? judge.lengths(whole.length, part.length) : judge.lengths(part.length, whole.length);
  const alone = parts.map(pair);
  const main = alone.indexOf(Math.max(...alone));
  let weight = alone[main]! + length(joinFeatures(parts)) - length(parts[main]!);
  for (const [at, part] of parts.entries()) {
    if (at !== main) weight += judge.within(split ? 'target' : 'source', part, whole);
  }
  return weight;
}

type Weigh = (sources: readonly Node[], targets: readonly Node[]) => number;

/** Weights of single pairs are kept. */
function remembered(weigh: Weigh): Weigh {
  const known = new Map<Node, Map<Node, number>>();
  return (sources, targets) => {
    if (sources.length > 1 || targets.length > 1) return weigh(sources, targets);
    const [source, target] = [sources[0]!, targets[0]!];
    const row = known.get(source) ?? new Map<Node, number>();
    known.set(source, row);
    let weight = row.get(target);
    if (weight === undefined) {
      weight = weigh(sources, targets);
      row.set(target, weight);
    }
    return weight;
  };
}

function judgedText(outline: Outline, values: ValueFinder): JudgedText {
  return {
    language: outline.version.language,
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
