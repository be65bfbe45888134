import { ordinalOf } from '../ordinal.js';
import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { alignHeadings } from './headings.js';
import { alignLists } from './lists.js';

/** Numbered headings are taken for headings without a number where the other side has less than this share of them. */
const numberedShare = 0.2;

/**
 * Aligns what stands in two parts that answer each other: first the headings, then the numbered segments between two
 * pairs of them. A heading that one version lacks so takes no number along.
 *
 * @param isDone whether a segment is aligned elsewhere
 */
export function alignContext(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  isDone: (node: Node) => boolean,
  evidence: Evidence,
): void {
  if (sources.length === 0 || targets.length === 0) return;
  const isPlain = (node: Node) => ordinalOf(node) === null;
  const [left, right] = [unfolded(sources, isPlain), unfolded(targets, isPlain)];
  if (!left.some(isPlain) && !right.some(isPlain)) {
    alignLists(
      draft,
      left.filter((one) => !isDone(one)),
      right.filter((one) => !isDone(one)),
      evidence,
    );
    return;
  }
  const isHead = ownNumbersAreNone(left, right) ? (node: Node) => isPlain(node) || isHeading(node) : isPlain;
  alignSequences(draft, unfolded(sources, isHead), unfolded(targets, isHead), isHead, isDone, evidence);
}

function alignSequences(
  draft: Draft,
  sources: readonly Node[],
  targets: readonly Node[],
  isHead: (node: Node) => boolean,
  isDone: (node: Node) => boolean,
  evidence: Evidence,
): void {
  const isOpen = (node: Node) => isHead(node) && (ordinalOf(node) !== null || !isDone(node));
  alignHeadings(draft, sources.filter(isOpen), targets.filter(isOpen), evidence);
  const paired = new Map<Node, Node>();
  for (const source of sources) {
    const partner = isHead(source) ? draft.partnerOf(source) : null;
    if (partner !== null) paired.set(source, partner);
  }
  const ends = new Set(paired.values());
  const [left, right] = [
    between(sources, isHead, (node) => paired.has(node)),
    between(targets, isHead, (node) => ends.has(node)),
  ];
  for (const [at, list] of left.entries()) {
    const open = (nodes: readonly Node[]) => nodes.filter((node) => !isDone(node));
    alignLists(draft, open(list), open(right[at] ?? []), evidence);
  }
}

/** Segments in reading order, each head followed by what stands in it. */
function unfolded(nodes: readonly Node[], isHead: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  const open = [...nodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    if (isHead(node)) for (let at = node.children.length - 1; at >= 0; at--) open.push(node.children[at]!);
  }
  return found;
}

/** What is no head, in lists that the heads of pairs part. */
function between(
  nodes: readonly Node[],
  isHead: (node: Node) => boolean,
  isPaired: (node: Node) => boolean,
): Node[][] {
  const lists: Node[][] = [[]];
  for (const node of nodes) {
    if (isPaired(node)) lists.push([]);
    else if (!isHead(node)) lists.at(-1)!.push(node);
  }
  return lists;
}

function isHeading(node: Node): boolean {
  return node.segment.blocks[0]?.role === 'heading';
}

/** Whether one side alone numbers its headings: then the numbers are its own, and the headings are compared. */
function ownNumbersAreNone(sources: readonly Node[], targets: readonly Node[]): boolean {
  const numbered = (nodes: readonly Node[]) =>
    nodes.filter((node) => ordinalOf(node) !== null && isHeading(node)).length;
  const plain = (nodes: readonly Node[]) => nodes.filter((node) => ordinalOf(node) === null).length;
  const [left, right] = [numbered(sources), numbered(targets)];
  if (left === right || Math.min(left, right) > numberedShare * Math.max(left, right)) return false;
  return plain(left < right ? sources : targets) > 0;
}
