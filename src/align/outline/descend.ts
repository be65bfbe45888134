import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { alignLists } from './lists.js';

/**
 * Pairs two outlines from the top level down. A level whose numbers run on through its parents in both versions is
 * aligned as one list first; all others within the pairs of their parents.
 */
export function descend(draft: Draft, evidence: Evidence): void {
  const pooled = poolLevels(draft.source.nodes, draft.target.nodes);
  for (const level of pooled) {
    const inPool = (node: Node) => node.segment.continuous && node.segment.level === level;
    alignLists(draft, draft.source.nodes.filter(inPool), draft.target.nodes.filter(inPool), evidence);
  }
  const own = (nodes: readonly Node[]) =>
    nodes.filter((node) => !(node.segment.continuous && pooled.has(node.segment.level)));
  alignLists(draft, own(draft.source.roots), own(draft.target.roots), evidence);
  for (const node of draft.source.nodes) {
    const partner = draft.partnerOf(node);
    if (partner !== null) alignLists(draft, own(node.children), own(partner.children), evidence);
  }
}

/** Levels that run on in both versions, below the top, where there is nothing to run on through. */
function poolLevels(sources: readonly Node[], targets: readonly Node[]): Set<string> {
  const levels = (nodes: readonly Node[]) =>
    new Set(nodes.filter((node) => node.segment.continuous).map((node) => node.segment.level));
  const there = levels(targets);
  return new Set([...levels(sources)].filter((level) => there.has(level)));
}
