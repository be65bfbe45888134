import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { acrossLevels, pairChildren } from './leftovers.js';
import { certainty } from './lists.js';
import { prices } from './prices.js';

/** Segments looked at on each side, those with the weakest pairs first. */
const mostNodes = 200;

/**
 * Pairs what stands out of order: among what has no counterpart, or one that the evidence speaks against, the pairs
 * that are best for both by a clear lead. What they held before becomes free.
 */
export function pairMoved(draft: Draft, evidence: Evidence): void {
  const sources = draft.source.nodes.filter((node) => isOpen(draft, node)).slice(0, mostNodes);
  const targets = draft.target.nodes
    .filter((node) => {
      const owner = draft.ownerOf(node);
      return owner === null || isOpen(draft, owner);
    })
    .slice(0, mostNodes);
  if (sources.length === 0 || targets.length === 0) return;
  const weights = sources.map((source) => targets.map((target) => acrossLevels(source, target, evidence)));
  const pairs = mutualBest(weights).map(({ i, j, lead }) => ({
    source: sources[i]!,
    target: targets[j]!,
    weight: weights[i]![j]!,
    lead,
  }));
  pairs.sort((one, other) => one.source.depth - other.source.depth || other.weight - one.weight);
  for (const { source, target, weight, lead } of pairs) {
    if (weight < prices.moved || lead < prices.movedLead) continue;
    const before = draft.partnerOf(source);
    if (before === target || isSettled(draft, source, weight, evidence)) continue;
    const owner = draft.ownerOf(target);
    if (owner !== null && isSettled(draft, owner, weight, evidence)) continue;
    if (owner !== null) draft.free(owner);
    draft.set(source, { state: 'present', node: target, score: certainty(lead) });
    pairChildren(draft, source, target, evidence);
  }
}

/** Whether a source segment may be looked for elsewhere. */
function isOpen(draft: Draft, node: Node): boolean {
  const match = draft.matchOf(node);
  if (match.state === 'missing' || match.state === 'ambiguous') return true;
  return match.state === 'present' && (match.weight ?? prices.doubtful) < prices.doubtful;
}

/** Whether what a segment has now is too good to be given up for `weight`. */
function isSettled(draft: Draft, node: Node, weight: number, evidence: Evidence): boolean {
  const partner = draft.partnerOf(node);
  return partner !== null && weight - acrossLevels(node, partner, evidence) < prices.moved;
}

interface Best {
  readonly i: number;
  readonly j: number;
  /** Over the next best for either side. */
  readonly lead: number;
}

function mutualBest(weights: readonly (readonly number[])[]): Best[] {
  const columns = weights[0]!.map((_, j) => topTwo(weights.map((row) => row[j]!)));
  const found: Best[] = [];
  for (const [i, row] of weights.entries()) {
    const best = topTwo(row);
    const column = columns[best.at];
    if (column === undefined || column.at !== i) continue;
    found.push({ i, j: best.at, lead: Math.min(best.lead, column.lead) });
  }
  return found;
}

function topTwo(values: readonly number[]): { at: number; lead: number } {
  let at = -1;
  let best = -Infinity;
  let second = -Infinity;
  for (const [index, value] of values.entries()) {
    if (value > best) {
      second = best;
      best = value;
      at = index;
    } else if (value > second) second = value;
  }
  return { at, lead: second === -Infinity ? Infinity : best - second };
}
