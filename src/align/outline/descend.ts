import { ordinalOf } from '../ordinal.js';
import type { Node } from '../tree.js';
import { alignContext } from './contexts.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { pairFronts } from './fronts.js';
import { alignLists } from './lists.js';

/**
 * Pairs two outlines from the top level down. A level whose numbers run on through its parents in both versions, or in
 * one where the other has no parents for it, is aligned as one list first; all others within the pairs of their numbered
 * parents, where headings without a number are one sequence at whatever depth.
 */
export function descend(draft: Draft, evidence: Evidence): void {
  const pooled = poolLevels(draft.source.nodes, draft.target.nodes);
  const inPool = (node: Node) => pooled.has(node.segment.level) && runsOn(node);
  for (const level of pooled) {
    const list = (nodes: readonly Node[]) =>
      nodes.filter((node) => node.segment.level === level && inPool(node));
    alignLists(draft, list(draft.source.nodes), list(draft.target.nodes), evidence);
  }
  const fronts = pairFronts(draft, evidence);
  const isDone = (node: Node) => inPool(node) || fronts.has(node);
  alignContext(draft, draft.source.roots, draft.target.roots, isDone, evidence);
  for (const node of draft.source.nodes) {
    const partner = draft.partnerOf(node);
    if (partner === null || ordinalOf(node) === null || ordinalOf(partner) === null) continue;
    alignContext(draft, node.children, partner.children, inPool, evidence);
  }
}

/** A level at the top is one list anyway: a version that lacks the headings above it runs on like the others. */
function runsOn(node: Node): boolean {
  return node.segment.continuous || node.parent === null;
}

/** Levels that run on through their parents in one version, and in the other do so or stand at the top. */
function poolLevels(sources: readonly Node[], targets: readonly Node[]): Set<string> {
  const levels = (nodes: readonly Node[], chosen: (node: Node) => boolean) =>
    new Set(nodes.filter(chosen).map((node) => node.segment.level));
  const running = (nodes: readonly Node[]) => levels(nodes, (node) => node.segment.continuous);
  const [here, there] = [levels(sources, runsOn), levels(targets, runsOn)];
  return new Set([...running(sources), ...running(targets)].filter((one) => here.has(one) && there.has(one)));
}
