import { ordinalOf } from '../ordinal.js';
import type { Node } from '../tree.js';
import { subtreeEnd } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { prices } from './prices.js';

/**
 * Finds lists that one version runs on as prose: children that are missing although the parent's counterpart says
 * what they say are merged into it, as are those of a parent that was itself merged; children that only the version
 * has, and that the source's parent says, are parts of it.
 */
export function findProse(draft: Draft, evidence: Evidence): void {
  for (const source of draft.source.nodes) {
    const { state, node: target, into } = draft.matchOf(source);
    if (state === 'merged' && into !== undefined) mergeChildren(draft, source, into, evidence);
    if (state !== 'present' || target === null) continue;
    mergeChildren(draft, source, target, evidence);
    splitParent(draft, source, target, evidence);
  }
}

function mergeChildren(draft: Draft, source: Node, target: Node, evidence: Evidence): void {
  const isLost = (node: Node) => draft.matchOf(node).state === 'missing' && ordinalOf(node) !== null;
  const lost = source.children.filter(isLost);
  if (lost.length === 0) return;
  const without = evidence.own([source], [target]);
  const gain = (nodes: readonly Node[]) => evidence.own([source, ...nodes], [target]) - without;
  const families = lost.map((node) => familyOf(draft.source.nodes, node, subtreeEnd(draft.source, node)));
  const chosen =
    gain(families.flat()) >= prices.prose * Math.sqrt(lost.length)
      ? families
      : families.filter((family) => gain(family) >= prices.prose);
  for (const node of chosen.flat()) {
    if (isLost(node)) draft.set(node, { state: 'merged', node: null, into: target });
  }
}

function splitParent(draft: Draft, source: Node, target: Node, evidence: Evidence): void {
  const free = target.children.filter((node) => draft.isFree(node) && ordinalOf(node) !== null);
  if (free.length === 0) return;
  const parts = free.flatMap((node) =>
    familyOf(draft.target.nodes, node, subtreeEnd(draft.target, node)).filter((one) => draft.isFree(one)),
  );
  const gain = evidence.own([source], [target, ...parts]) - evidence.own([source], [target]);
  if (gain < prices.prose * Math.sqrt(free.length)) return;
  draft.set(source, { ...draft.matchOf(source), state: 'split', node: target, parts: [target, ...parts] });
}

function familyOf(nodes: readonly Node[], node: Node, end: number): Node[] {
  return nodes.slice(node.index, end);
}
