import { ordinalKey } from '../ordinal.js';
import type { Node } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { acrossLevels, pairChildren } from './leftovers.js';
import { certainty } from './lists.js';
import { type Mutual, mutualBest } from './mutual.js';
import { prices } from './prices.js';

/** Segments looked at on each side, in reading order. */
const mostNodes = 200;

/** A pair that may stand out of order. */
interface Candidate {
  readonly source: Node;
  readonly target: Node;
  readonly weight: number;
  /** Over any other pair of either. */
  readonly lead: number;
}

/**
 * Pairs what stands out of order: among what has no counterpart, or one that the evidence does not support, the pairs
 * that are best for both by a clear lead, and two pairs that are better crossed. What they held before becomes free.
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
  const candidates = mutualBest(weights).map(
    ({ i, j, lead }: Mutual): Candidate => ({
      source: sources[i]!,
      target: targets[j]!,
      weight: weights[i]![j]!,
      lead,
    }),
  );
  candidates.sort((one, other) => one.source.depth - other.source.depth || other.weight - one.weight);
  const crossed = new Map(candidates.map((candidate) => [candidate.source, candidate]));
  for (const candidate of candidates) {
    if (draft.partnerOf(candidate.source) === candidate.target) continue;
    if (isConvincing(draft, candidate, crossed, evidence)) pairAnew(draft, candidate, evidence);
  }
}

/** Whether a source segment may be looked for elsewhere. */
function isOpen(draft: Draft, node: Node): boolean {
  const match = draft.matchOf(node);
  if (match.state === 'missing' || match.state === 'ambiguous') return true;
  return match.state === 'present' && (match.weight ?? prices.doubtful) < prices.doubtful;
}

function isConvincing(
  draft: Draft,
  candidate: Candidate,
  crossed: ReadonlyMap<Node, Candidate>,
  evidence: Evidence,
): boolean {
  const { source, target, weight, lead } = candidate;
  if (changePlaces(draft, candidate, crossed, evidence) || isLastLeft(draft, candidate)) return true;
  if (weight >= prices.exchanged && isOtherHalf(draft, candidate)) return true;
  if (weight < prices.moved || lead < prices.movedLead) return false;
  const owner = draft.ownerOf(target);
  return (
    isLoose(draft, source, weight, evidence) && (owner === null || isLoose(draft, owner, weight, evidence))
  );
}

/** Whether what a segment has now is so much worse that it may be given up for `weight`. */
function isLoose(draft: Draft, node: Node, weight: number, evidence: Evidence): boolean {
  const partner = draft.partnerOf(node);
  return partner === null || weight - acrossLevels(node, partner, evidence) >= prices.moved;
}

/** Whether a pair and the one that holds its target are better by far with their targets exchanged. */
function changePlaces(
  draft: Draft,
  { source, target, weight }: Candidate,
  crossed: ReadonlyMap<Node, Candidate>,
  evidence: Evidence,
): boolean {
  const before = draft.partnerOf(source);
  const owner = draft.ownerOf(target);
  const other = owner === null ? undefined : crossed.get(owner);
  if (before === null || owner === null || other === undefined || other.target !== before) return false;
  const now = acrossLevels(source, before, evidence) + acrossLevels(owner, target, evidence);
  return weight + other.weight - now >= prices.exchange;
}

/** Whether both are without counterpart, and the pair that took the number of the one gave it the other's. */
function isOtherHalf(draft: Draft, { source, target }: Candidate): boolean {
  if (!draft.isFree(target) || draft.matchOf(source).state !== 'missing') return false;
  const siblings = target.parent === null ? draft.target.roots : target.parent.children;
  const taken = siblings.find((node) => ordinalKey(node) === ordinalKey(source));
  const owner = taken === undefined ? null : draft.ownerOf(taken);
  return owner !== null && owner.parent === source.parent && ordinalKey(owner) === ordinalKey(target);
}

/** Whether both are all that is left over in lists that stand for each other: then little evidence is enough. */
function isLastLeft(draft: Draft, { source, target, weight }: Candidate): boolean {
  if (weight < prices.lastLeft || !draft.isFree(target) || draft.matchOf(source).state !== 'missing')
    return false;
  const left = source.parent === null ? draft.source.roots : source.parent.children;
  const right = target.parent === null ? draft.target.roots : target.parent.children;
  const related = source.parent === null || draft.partnerOf(source.parent) === target.parent;
  return (
    related &&
    left.every((node) => node === source || draft.matchOf(node).state !== 'missing') &&
    right.every((node) => node === target || !draft.isFree(node))
  );
}

function pairAnew(draft: Draft, { source, target, weight, lead }: Candidate, evidence: Evidence): void {
  const owner = draft.ownerOf(target);
  if (owner !== null) draft.free(owner);
  draft.set(source, { state: 'present', node: target, score: certainty(lead), weight });
  pairChildren(draft, source, target, evidence);
}
