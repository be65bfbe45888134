import { ordinalOf } from '../ordinal.js';
import type { Node } from '../tree.js';
import { subtreeEnd } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { placesIn } from './merged-places.js';
import { prices } from './prices.js';
import { runInto } from './run-in.js';

/**
 * Finds lists that one version runs on as prose: children that are missing although the parent's counterpart says
 * what they say are merged into it, as are those of a parent that was itself merged; children that only the version
 * has, and that the source's parent says, are parts of it. Numbers that are printed in the running text say it alone.
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
  const runIn = runInto(lost, target, draft.target.version.language);
  for (const [node, at] of runIn) {
    for (const one of familyOf(draft.source.nodes, node, subtreeEnd(draft.source, node)))
      if (isLost(one)) draft.set(one, { state: 'merged', node: null, into: target, at });
  }
  mergeByContent(draft, source, target, evidence, isLost);
}

function mergeByContent(
  draft: Draft,
  source: Node,
  target: Node,
  evidence: Evidence,
  isLost: (node: Node) => boolean,
): void {
  const lost = source.children.filter(isLost);
  if (lost.length === 0) return;
  const without = evidence.own([source], [target]);
  const gain = (nodes: readonly Node[]) => evidence.own([source, ...nodes], [target]) - without;
  const families = lost.map((node) => familyOf(draft.source.nodes, node, subtreeEnd(draft.source, node)));
  const chosen =
    gain(families.flat()) >= prices.prose * Math.sqrt(lost.length)
      ? families
      : families.filter((family) => gain(family) >= prices.prose);
  const nodes = chosen.flat();
  if (nodes.length === 0) return;
  const places = placesIn(target, [source, ...nodes], evidence);
  for (const [at, node] of nodes.entries()) {
    if (isLost(node)) draft.set(node, { state: 'merged', node: null, into: target, ...places[at + 1] });
  }
}

function splitParent(draft: Draft, source: Node, target: Node, evidence: Evidence): void {
  const free = target.children.filter((node) => draft.isFree(node) && ordinalOf(node) !== null);
  if (free.length === 0) return;
  const familiesOf = (nodes: readonly Node[]) =>
    nodes.flatMap((node) =>
      familyOf(draft.target.nodes, node, subtreeEnd(draft.target, node)).filter((one) => draft.isFree(one)),
    );
  const runIn = runInto(free, source, draft.source.version.language);
  const all = familiesOf(free);
  const gain = evidence.own([source], [target, ...all]) - evidence.own([source], [target]);
  const says = gain >= prices.prose * Math.sqrt(free.length);
  if (!says && runIn.size === 0) return;
  const parts = says ? all : familiesOf([...runIn.keys()]);
  const split = { state: 'split', node: target, parts: [target, ...parts], isRunIn: runIn.size > 0 } as const;
  draft.set(source, { ...draft.matchOf(source), ...split });
}

function familyOf(nodes: readonly Node[], node: Node, end: number): Node[] {
  return nodes.slice(node.index, end);
}
