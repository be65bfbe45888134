import { offsetBetween, ordinalOf } from '../ordinal.js';
import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { alignLists, certainty } from './lists.js';
import { prices } from './prices.js';
import { alignSiblings } from './siblings/siblings.js';

/** More pairs than this are not looked at one by one. */
const mostPairs = 40_000;

/**
 * Pairs, in order but across levels, what the descent left on both sides: segments whose heading the other version
 * lacks, or has elsewhere. Each pair needs evidence of its own.
 */
export function pairLeftovers(draft: Draft, evidence: Evidence): void {
  const sources = draft.missing();
  const targets = draft.extra();
  if (sources.length === 0 || targets.length === 0 || sources.length * targets.length > mostPairs) return;
  const reading = alignSiblings({
    sources: sources.length,
    targets: targets.length,
    start: 0,
    offset: (i, j) => offsetBetween(sources[i]!, targets[j]!),
    content: (i, a, j, b) =>
      a + b > 2 ? -Infinity : acrossLevels(sources[i]!, targets[j]!, evidence) - prices.across,
  });
  const paired: [Node, Node][] = [];
  for (const { i, a, j, b, margins } of reading.beads) {
    if (a === 0 || b === 0 || margins[0]! < prices.margin) continue;
    draft.set(sources[i]!, { state: 'present', node: targets[j]!, score: certainty(margins[0]!) });
    paired.push([sources[i]!, targets[j]!]);
  }
  for (const [source, target] of paired) pairChildren(draft, source, target, evidence);
}

/** The children of a pair that are still without a counterpart. */
export function pairChildren(draft: Draft, source: Node, target: Node, evidence: Evidence): void {
  const open: [Node, Node][] = [[source, target]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const left = next[0].children.filter((node) => draft.matchOf(node).state === 'missing');
    const right = next[1].children.filter((node) => draft.isFree(node));
    alignLists(draft, left, right, evidence);
    for (const child of left) {
      const partner = draft.partnerOf(child);
      if (partner !== null) open.push([child, partner]);
    }
  }
}

/** Evidence for a pair that may stand at different levels: a leaf is compared with the other's own text. */
export function acrossLevels(source: Node, target: Node, evidence: Evidence): number {
  if ((ordinalOf(source) === null) !== (ordinalOf(target) === null)) return -Infinity;
  const alike = (source.children.length === 0) === (target.children.length === 0);
  return alike ? evidence.whole(source, target) : evidence.own([source], [target]);
}
