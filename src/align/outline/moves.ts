import { offsetBetween, ordinalKey, ordinalOf } from '../ordinal.js';
import { isWithin, type Node, type Outline, siblingsOf } from '../tree.js';
import type { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { acrossLevels, pairChildren } from './leftovers.js';
import { certainty } from './lists.js';
import { type Mutual, mutualBest } from './mutual.js';
import { prices } from './prices.js';

/** Segments looked at on each side, in reading order. */
const mostNodes = 200;

/** Where lengths speak against a pair by more, neither of the two is given up for it. */
const leastLengths = -1.5;

/** Whether it is worth a look at the texts if a pair holds, where both may have another counterpart already. */
function mayExchange(draft: Draft, source: Node, target: Node, evidence: Evidence): boolean {
  const [partner, owner] = [draft.partnerOf(source), draft.ownerOf(target)];
  if (partner === null || owner === null || partner === target) return true;
  return evidence.lengths(source, target) >= leastLengths;
}

/** A pair that may stand out of order. */
interface MovedPair {
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
  const open = new Set(draft.source.nodes.filter((node) => isOpen(draft, node, prices.doubtful)));
  for (const node of [...open]) {
    for (const beside of neighboursOf(draft.source, node)) {
      if (isOpen(draft, beside, prices.doubtfulBeside)) open.add(beside);
    }
  }
  const sources = draft.source.nodes.filter((node) => open.has(node)).slice(0, mostNodes);
  const targets = draft.target.nodes
    .filter((node) => {
      const owner = draft.ownerOf(node);
      return owner === null || open.has(owner) || isPart(draft, owner, node);
    })
    .slice(0, mostNodes);
  if (sources.length === 0 || targets.length === 0) return;
  const weights = sources.map((source) =>
    targets.map((target) =>
      mayExchange(draft, source, target, evidence) ? acrossLevels(source, target, evidence) : -Infinity,
    ),
  );
  const candidates = mutualBest(weights).map(
    ({ i, j, lead }: Mutual): MovedPair => ({
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

/** The siblings right before and after a segment. */
function neighboursOf(outline: Outline, node: Node): Node[] {
  const siblings = siblingsOf(outline, node);
  return [siblings[node.place - 1], siblings[node.place + 1]].filter((node) => node !== undefined);
}

/** Whether a source segment may be looked for elsewhere: it has no counterpart, or one with less evidence than `least`. */
function isOpen(draft: Draft, node: Node, least: number): boolean {
  if (isLost(draft, node)) return true;
  const match = draft.matchOf(node);
  return match.state === 'present' && (match.weight ?? least) < least;
}

/** Whether a source segment has no counterpart, or none that is certain. */
function isLost(draft: Draft, node: Node): boolean {
  const { state } = draft.matchOf(node);
  return state === 'missing' || state === 'ambiguous';
}

/** Whether nothing else has what a source segment may be paired with. */
function isOpenFor(draft: Draft, source: Node, target: Node): boolean {
  return isLost(draft, source) && [null, source].includes(draft.ownerOf(target));
}

function isConvincing(
  draft: Draft,
  candidate: MovedPair,
  crossed: ReadonlyMap<Node, MovedPair>,
  evidence: Evidence,
): boolean {
  const { source, target, weight, lead } = candidate;
  if (changePlaces(draft, candidate, crossed, evidence) || isLastLeft(draft, candidate)) return true;
  if (weight >= prices.exchanged && isOtherHalf(draft, candidate)) return true;
  if (weight < prices.moved || lead < prices.movedLead) return false;
  const owner = draft.ownerOf(target);
  if (owner !== null && standsBelow(draft, owner, candidate, evidence)) return false;
  const part = owner !== null && isPart(draft, owner, target) ? target : undefined;
  return (
    isLoose(draft, source, weight, evidence) &&
    (owner === null || isLoose(draft, owner, weight, evidence, part))
  );
}

/**
 * Whether what a target is paired with stands in it, and the source below that, as all headings between the two are lost:
 * a part whose heading was left out is not moved to the one before, however much longer it is.
 */
function standsBelow(draft: Draft, owner: Node, { source, target }: MovedPair, evidence: Evidence): boolean {
  const row = draft.source.nodes.slice(owner.index, source.index + 1);
  if (row.length < 2 || !row.every((node) => node === owner || isLostHeading(draft, node))) return false;
  const shares = evidence.within(row, [target]);
  return [shares[0]!, shares.at(-1)!].every(({ share }) => share >= prices.within);
}

function isLostHeading(draft: Draft, node: Node): boolean {
  return ordinalOf(node) === null && isLost(draft, node);
}

/** Whether a source was split into a target and others. */
function isPart(draft: Draft, owner: Node, target: Node): boolean {
  const { state, parts } = draft.matchOf(owner);
  return state === 'split' && parts?.includes(target) === true;
}

/** Whether what a segment has now, or the part of it that is asked for, is so much worse that it may be given up. */
function isLoose(draft: Draft, node: Node, weight: number, evidence: Evidence, part?: Node): boolean {
  const partner = part ?? draft.partnerOf(node);
  return partner === null || weight - acrossLevels(node, partner, evidence) >= prices.moved;
}

/** Whether a pair and the one that holds its target are better by far with their targets exchanged. */
function changePlaces(
  draft: Draft,
  { source, target, weight }: MovedPair,
  crossed: ReadonlyMap<Node, MovedPair>,
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
function isOtherHalf(draft: Draft, { source, target }: MovedPair): boolean {
  if (!isOpenFor(draft, source, target)) return false;
  const taken = siblingsOf(draft.target, target).find((node) => ordinalKey(node) === ordinalKey(source));
  const owner = taken === undefined ? null : draft.ownerOf(taken);
  if (owner === null || owner === source || owner.parent !== source.parent) return false;
  return ordinalKey(owner) === ordinalKey(target);
}

/**
 * Whether both are all that is left over in lists that stand for each other: then little evidence is enough, and still
 * less where they have the same number.
 */
function isLastLeft(draft: Draft, { source, target, weight }: MovedPair): boolean {
  const least = offsetBetween(source, target) === 0 ? prices.exchanged : prices.lastLeft;
  if (weight < least || !isOpenFor(draft, source, target)) return false;
  const left = siblingsOf(draft.source, source);
  const right = siblingsOf(draft.target, target);
  const related = source.parent === null || draft.partnerOf(source.parent) === target.parent;
  return (
    related &&
    left.every((node) => node === source || !isLost(draft, node)) &&
    right.every((node) => node === target || !isOpenFor(draft, source, node))
  );
}

function pairAnew(draft: Draft, { source, target, weight, lead }: MovedPair, evidence: Evidence): void {
  const owner = draft.ownerOf(target);
  if (owner !== null) release(draft, owner, target);
  draft.set(source, { state: 'present', node: target, score: certainty(lead), weight });
  freeStrays(draft, source, target);
  pairChildren(draft, source, target, evidence);
}

/** Takes a target from its owner: what was split into others as well keeps those. */
function release(draft: Draft, owner: Node, target: Node): void {
  const { parts, ...whole } = draft.matchOf(owner);
  if (!isPart(draft, owner, target)) {
    draft.free(owner);
    return;
  }
  const others = parts?.filter((part) => part !== target) ?? [];
  const node = others[0] ?? null;
  draft.set(
    owner,
    others.length > 1 ? { ...whole, node, parts: others } : { ...whole, state: 'present', node },
  );
}

/** Frees what a segment holds of all that it was given elsewhere before the segment itself was paired. */
function freeStrays(draft: Draft, source: Node, target: Node): void {
  const open = [...source.children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { state, into } = draft.matchOf(node);
    const partner = draft.partnerOf(node) ?? into;
    const strays = partner !== undefined && partner !== target && !isWithin(partner, target);
    if (state === 'ambiguous' || strays) draft.free(node);
    open.push(...node.children);
  }
}
