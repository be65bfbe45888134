import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { sentencesOf } from '../../segment/sentences/of-block.js';
import { Recent } from '../../text/recent.js';
import type { Node, Outline } from '../tree.js';
import { type Features, joinFeatures, sized } from './features.js';
import type { Judge, OpeningFeatures, OpeningPart, SideName } from './judge.js';

/** Units of text, and segments, that stand for a segment with all that it holds. */
const wholeLength = 2500;
const wholeParts = 40;

/**
 * Units of text that stand for a segment where a first look is enough. With 100 nine in ten right pairs of the corpus are
 * told by it, with 240 hardly more; wrong pairs are taken for right ones less often than by the whole. Scripts without
 * spaces say as much in less than half.
 */
const openingLength = { spaced: 100, unspaced: 45 };

/** Segments whose features are kept. */
const mostNodes = 4000;

/** The features of the nodes of one outline. */
export class Reader {
  readonly #judge: Judge;
  readonly #side: SideName;
  readonly #outline: Outline;
  readonly #openingLength: number;
  readonly #lengths: Float64Array;
  readonly #own = new Recent<Node, Features>(mostNodes);
  readonly #pairs = new Recent<Node, Features>(mostNodes);
  readonly #whole = new Recent<Node, Features>(mostNodes);
  readonly #pieces = new Recent<Node, readonly Features[]>(mostNodes);

  constructor(judge: Judge, side: SideName, outline: Outline) {
    this.#judge = judge;
    this.#side = side;
    this.#outline = outline;
    const { spaced } = localeOf(outline.version.language);
    this.#openingLength = spaced ? openingLength.spaced : openingLength.unspaced;
    this.#lengths = new Float64Array(outline.nodes.length);
    for (let at = outline.nodes.length - 1; at >= 0; at--) {
      const node = outline.nodes[at]!;
      this.#lengths[at]! += lengthOf(node.segment.blocks);
      if (node.parent !== null) this.#lengths[node.parent.index]! += this.#lengths[at]!;
    }
  }

  /** Units of text of a node, with all that it holds or alone. */
  length(node: Node, withBelow: boolean): number {
    return withBelow ? this.#lengths[node.index]! : lengthOf(node.segment.blocks);
  }

  own(node: Node): Features {
    return this.#own.of(node, () => {
      const joined = this.#judge.features(this.#side, node.segment.blocks);
      return sized(joined, { length: joined.length, blocks: joined.blocks, children: node.children.length });
    });
  }

  /** The own texts of one segment, or of two of which the second is always the same, taken as one. */
  inRow(nodes: readonly Node[]): Features {
    const [first, ...others] = nodes;
    if (first === undefined || others.length === 0) return joinFeatures(nodes.map((node) => this.own(node)));
    return this.#pairs.of(first, () => joinFeatures(nodes.map((node) => this.own(node))));
  }

  /** A segment with all that it holds; of a long one the beginning stands for the whole. */
  whole(node: Node): Features {
    return node.children.length === 0 ? this.own(node) : this.#whole.of(node, () => this.#joinWhole(node));
  }

  /** The first words of a segment with all that it holds. They are looked at once or twice, and not kept. */
  opening(node: Node): OpeningFeatures {
    return this.#judge.opening(this.#side, this.#openingParts(node), {
      length: this.#lengths[node.index]!,
      blocks: node.children.length === 0 ? node.segment.blocks.length : 0,
      children: node.children.length,
    });
  }

  #openingParts(node: Node): OpeningPart[] {
    const parts: OpeningPart[] = [];
    let wanted = this.#openingLength;
    for (let at = node.index; wanted > 0; at++) {
      const below = this.#outline.nodes[at];
      if (below === undefined || (at > node.index && below.depth <= node.depth)) break;
      for (const block of below.segment.blocks) {
        const end = beforeCutWord(block.printed.text, block.body, block.body + wanted);
        parts.push({ block, end });
        wanted = end < block.printed.text.length ? 0 : wanted - end + block.body;
        if (wanted <= 0) break;
      }
    }
    return parts;
  }

  /** The clauses of a segment; of one with sub-segments their texts. */
  pieces(node: Node): readonly Features[] {
    const { version } = this.#outline;
    return this.#pieces.of(node, () =>
      node.children.length > 0
        ? this.#family(node)
        : node.segment.blocks.flatMap((block) => clausesIn(this.#judge, this.#side, version, block)),
    );
  }

  #joinWhole(node: Node): Features {
    const joined = joinFeatures(this.#family(node));
    return sized(joined, { length: this.#lengths[node.index]!, blocks: 0, children: node.children.length });
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

/** Where a text is cut at `end` or right after the last space before it, so that no word is cut in two. */
function beforeCutWord(text: string, start: number, end: number): number {
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  return space > start ? space : end;
}

/** The sentences of a block. */
export function sentencesIn(judge: Judge, side: SideName, version: Version, block: Block): Features[] {
  return sentencesOf(version, block).map(({ text }) => judge.read(side, text));
}

/** The sentences of a block, cut after semicolons: where items of a list were joined, nothing else may part them. */
function clausesIn(judge: Judge, side: SideName, version: Version, block: Block): Features[] {
  return sentencesOf(version, block).flatMap(({ text }) =>
    text.split(/(?<=[;；])\s*(?=\S)/u).map((clause) => judge.read(side, clause)),
  );
}

/** Units of running text. */
export function lengthOf(blocks: readonly Block[]): number {
  let length = 0;
  for (const block of blocks) length += block.printed.text.length - block.body;
  return length;
}
