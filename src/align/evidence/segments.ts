import type { Block } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { Recent } from '../../text/recent.js';
import { alignBlocks } from '../inside/blocks.js';
import type { Evidence, Within } from '../outline/evidence.js';
import type { Node, Outline } from '../tree.js';
import type { ModelOptions } from '../words/model.js';
import type { TranslationModel } from '../words/translation-model.js';
import { type Features, joinFeatures, type TextSize } from './features.js';
import { groupWeight, halvesWeight } from './group.js';
import { HeadingJudge } from './headings.js';
import { Judge, type JudgedText, type PairEvidence, type SideName } from './judge.js';
import { lengthOf, Reader } from './reader.js';
import { clamp } from './sizes.js';
import type { ValueFinder } from './values.js';

/**
 * Units of text of a version from which its words are learnt and counted; longer ones are sampled evenly. Scripts
 * without spaces say as much in less than half.
 */
const sampleLength = { spaced: 32_000, unspaced: 14_000 };

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
    evenly(pairs).map(([from, to]) => [shapeOf(from), shapeOf(to)] as const),
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
  const headings = new HeadingJudge(source, target);
  const titles = remembered(target, (from, to) =>
    judge.pair(titleOf(judge, 'source', from), titleOf(judge, 'target', to)),
  );
  return {
    judge,
    heading: (sources, targets) => {
      const [from, to] = [sources[0]!, targets[0]!];
      const signs = headings.weigh(sources, targets);
      if (signs === -Infinity) return signs;
      const title = clamp(titleWeight * titles(from, to).total, titleCap.low, titleCap.high);
      return signs + title + judge.weigh(readers.source.inRow(sources), readers.target.inRow(targets));
    },
    shared: (sources, targets) =>
      headings.shared(sources, targets, (side, node) => readers[side].own(node).values),
    within: (sources, targets) => sharesWithin(judge, sources, targets, { source, target }),
    features: (side, node) => readers[side].own(node),
    own: (sources, targets) => judge.weigh(own('source', sources), own('target', targets)),
    texts: (from, to) => judge.weigh(readers.source.own(from), readers.target.own(to)),
    opening: (from, to) => judge.openings(readers.source.opening(from), readers.target.opening(to)),
    lengths: (from, to) => {
      const within = (from.children.length === 0) === (to.children.length === 0);
      return judge.lengths(readers.source.length(from, within), readers.target.length(to, within));
    },
    whole: (from, to) => judged(from, to).total,
    group: (sources, targets) =>
      groupWeight(judge, {
        sources: sources.map((node) => readers.source.whole(node)),
        targets: targets.map((node) => readers.target.whole(node)),
        pair: (i, j) => judged(sources[i]!, targets[j]!),
        pieces: () =>
          targets.length > 1 ? readers.source.pieces(sources[0]!) : readers.target.pieces(targets[0]!),
      }),
    halves: (sources, targets, known) => {
      const split = targets.length > 1;
      const [side, whole] = split ? (['source', sources[0]!] as const) : (['target', targets[0]!] as const);
      const [first, second] = split ? targets : sources;
      const other = readers[split ? 'target' : 'source'];
      return halvesWeight(judge, {
        parts: [other.whole(first!), other.whole(second!)],
        known,
        split,
        pieces: readers[side].pieces(whole),
      });
    },
  };
}

/** A title says again what the text below it says, in few words; so it counts by half. */
const titleWeight = 0.5;
const titleCap = { low: -1.5, high: 4 } as const;

function titleOf(judge: Judge, side: SideName, { segment }: Node): Features {
  return judge.features(side, segment.blocks.slice(0, 1));
}

/** Of each node of the longer list, the share of its blocks, by length, that are paired; a heading's title left out. */
function sharesWithin(
  judge: Judge,
  sources: readonly Node[],
  targets: readonly Node[],
  { source, target }: { readonly source: Outline; readonly target: Outline },
): Within[] {
  const several = sources.length > 1 ? sources : targets;
  const [left, right] = [bodiesOf(sources), bodiesOf(targets)];
  const versions = { source: source.version, target: target.version };
  const beads = alignBlocks(judge, left.blocks, right.blocks, versions);
  const [many, one] = several === sources ? [left, right] : [right, left];
  const [all, paired, starts] = [several.map(() => 0), several.map(() => 0), several.map(() => -1)];
  for (const [at, block] of many.blocks.entries()) all[many.owners[at]!]! += lengthOf([block]);
  for (const { i, a, j, b } of beads) {
    if (a === 0 || b === 0) continue;
    const [from, count, other] = several === sources ? [i, a, j] : [j, b, i];
    for (let at = from; at < from + count; at++) {
      const owner = many.owners[at]!;
      paired[owner]! += lengthOf([many.blocks[at]!]);
      if (starts[owner] === -1) starts[owner] = one.blocks[other]!.start;
    }
  }
  return all.map((length, at) => ({ share: length === 0 ? 0 : paired[at]! / length, start: starts[at]! }));
}

/** The blocks below the titles, and of which node each is. */
function bodiesOf(nodes: readonly Node[]): { blocks: Block[]; owners: number[] } {
  const blocks: Block[] = [];
  const owners: number[] = [];
  for (const [at, { segment }] of nodes.entries()) {
    const titled = segment.enumerator === null && segment.blocks[0]?.role === 'heading';
    for (const block of titled ? segment.blocks.slice(1) : segment.blocks) {
      blocks.push(block);
      owners.push(at);
    }
  }
  return { blocks, owners };
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
    samples: [...sampleOf(outline).map((node) => node.segment.blocks), ...unsegmented(outline)],
    shapes: evenly(outline.nodes).map(shapeOf),
    values,
  };
}

/** The text outside all segments, block by block, where it is most of a version: its words are then to be known. */
function unsegmented({ version, nodes }: Outline): (readonly Block[])[] {
  const blocks = [...version.front, ...version.back];
  let rest = lengthOf(blocks);
  for (const { segment } of nodes) rest -= lengthOf(segment.blocks);
  if (rest <= 0) return [];
  let left = localeOf(version.language).spaced ? sampleLength.spaced : sampleLength.unspaced;
  const taken: (readonly Block[])[] = [];
  for (const block of blocks) {
    if (left <= 0) break;
    left -= lengthOf([block]);
    taken.push([block]);
  }
  return taken;
}

/** Segments from which lengths and counts are learnt at most: what is known does not grow with more. */
const mostShapes = 4000;

/** At most `mostShapes` of a list, from all over it. */
function evenly<Item>(list: readonly Item[]): readonly Item[] {
  const step = Math.ceil(list.length / mostShapes);
  return step <= 1 ? list : list.filter((_, at) => at % step === 0);
}

function shapeOf(node: Node): TextSize {
  const { blocks } = node.segment;
  return { length: lengthOf(blocks), blocks: blocks.length, children: node.children.length };
}

function sampleOf(outline: Outline): Node[] {
  let length = 0;
  for (const node of outline.nodes) length += lengthOf(node.segment.blocks);
  const most = localeOf(outline.version.language).spaced ? sampleLength.spaced : sampleLength.unspaced;
  const step = Math.max(1, Math.ceil(length / most));
  return outline.nodes.filter((node) => node.index % step === 0);
}

/** Pairs of which it is kept what is said of them. */
const mostPairs = 50_000;

function remembered(
  target: Outline,
  judge: (source: Node, target: Node) => PairEvidence,
): (source: Node, target: Node) => PairEvidence {
  const known = new Recent<number, PairEvidence>(mostPairs);
  return (from, to) => known.of(from.index * target.nodes.length + to.index, () => judge(from, to));
}
