import type { Block, Segment, Version } from '../../document/types.js';
import { blocksOf } from '../../segment/index.js';
import { Judge } from '../evidence/judge.js';
import { lengthOf } from '../evidence/reader.js';
import { blockText, type Knowledge } from '../evidence/segments.js';
import { alignBlocks } from '../inside/blocks.js';
import { type Node, type Outline, outlineOf } from '../tree.js';

/** A version without numbers has fewer than this share of the other's segments, and less than this of its own text in them. */
const numberedShare = 0.2;
const coveredShare = 0.4;

/** Share of a reference's parts that have a number where headings of a version may be numbered parts without theirs. */
const numberedReference = 0.9;

/** Share of the reference's segments that must be found. */
const foundShare = 0.3;

/** Whether a version has no numbers to speak of where another of the work has. */
export function isUnnumbered(version: Version, reference: Outline): boolean {
  const outline = outlineOf(version);
  if (numberedIn(reference) < 2 || !hasFewNumbers(outline, reference)) return false;
  const headed = outline.nodes.filter(({ segment }) => segment.level === 'heading');
  const below = headed.reduce((sum, node) => sum + lengthOf(node.segment.blocks), 0);
  const all = outline.nodes.reduce((sum, node) => sum + lengthOf(node.segment.blocks), 0);
  // What stands below headings is in numbered parts of a reference that has hardly anything else. In any other it is where
  // its heading says, and lists without their numbers are found there (see unnumbered-lists).
  const isNumbered = numberedIn(reference) >= numberedReference * reference.nodes.length;
  const inside = isNumbered ? all - below : all;
  const outside = lengthOf(version.front) + lengthOf(version.back) + (isNumbered ? below : 0);
  return outside > 0 && inside <= coveredShare * (inside + outside);
}

/** Whether an outline has next to no numbers where the reference has some. */
export function hasFewNumbers(outline: Outline, reference: Outline): boolean {
  return numberedIn(outline) <= numberedShare * numberedIn(reference);
}

/** How many segments of an outline a number opens: headings without one are no sign of a numbering. */
function numberedIn({ nodes }: Outline): number {
  return nodes.reduce((sum, { segment }) => (segment.level === 'heading' ? sum : sum + 1), 0);
}

/**
 * A version without numbers, with segments as the reference has them: each is made of the blocks that say what the
 * reference's segment says, by order and content. What stands before the first and after the last of them is front
 * and back matter; a segment whose text was not found is not there. Null where too few were found to say that the version
 * is the same text without numbers: it may lack most of it, or be another.
 */
export function segmentLike(
  reference: Outline,
  version: Version,
  { values, words }: Knowledge,
): Version | null {
  const wanted = ownersOf(reference);
  const blocks = allBlocks(version);
  const sources = wanted.map((one) => one.block);
  const judge = new Judge(blockText(sources, values[0]), blockText(blocks, values[1]), [], words);
  const owner: (Owner | null)[] = blocks.map(() => null);
  for (const bead of alignBlocks(judge, sources, blocks, { source: reference.version, target: version })) {
    for (let at = 0; at < bead.b && bead.a > 0; at++) owner[bead.j + at] = wanted[bead.i]!.owner;
  }
  const found = new Set(owner.filter((one) => one !== null && one !== 'front' && one !== 'back'));
  return found.size < foundShare * reference.nodes.length ? null : rebuilt(version, reference, blocks, owner);
}

/** What a block of the reference belongs to. */
type Owner = Node | 'front' | 'back';

function ownersOf(outline: Outline): { block: Block; owner: Owner }[] {
  const { front, back } = outline.version;
  return [
    ...front.map((block) => ({ block, owner: 'front' as const })),
    ...outline.nodes.flatMap((node) => node.segment.blocks.map((block) => ({ block, owner: node }))),
    ...back.map((block) => ({ block, owner: 'back' as const })),
  ];
}

/** All blocks of the document in order, furniture left out. */
function allBlocks(version: Version): Block[] {
  return blocksOf(version).sort((one, other) => one.start - other.start);
}

function rebuilt(
  version: Version,
  reference: Outline,
  blocks: readonly Block[],
  owner: readonly (Owner | null)[],
): Version {
  const own = new Map<Node, Block[]>();
  const front: Block[] = [];
  const back: Block[] = [];
  let current: Owner = 'front';
  for (const [at, block] of blocks.entries()) {
    current = owner[at] ?? current;
    if (current === 'front') front.push(block);
    else if (current === 'back') back.push(block);
    else own.set(current, [...(own.get(current) ?? []), block]);
  }
  return { ...version, front, back, segments: segmentsFrom(reference, own) };
}

/** Segments with the reference's addresses, from the last to the first so that children come before their parents. */
function segmentsFrom(reference: Outline, own: ReadonlyMap<Node, readonly Block[]>): Segment[] {
  const made = new Map<Node, Segment>();
  const childrenOf = (nodes: readonly Node[]) =>
    nodes.map((node) => made.get(node)).filter((segment) => segment !== undefined);
  for (let at = reference.nodes.length - 1; at >= 0; at--) {
    const node = reference.nodes[at]!;
    const blocks = own.get(node) ?? [];
    const children = childrenOf(node.children);
    const spans = [...blocks, ...children];
    if (spans.length === 0) continue;
    made.set(node, {
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
      address: node.segment.address,
      level: node.segment.level,
      enumerator: null,
      blocks,
      children,
      continuous: node.segment.continuous,
    });
  }
  return childrenOf(reference.roots);
}
