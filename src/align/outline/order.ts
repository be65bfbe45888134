import { offsetBetween } from '../ordinal.js';
import type { Node } from '../tree.js';
import type { Draft } from './draft.js';

/**
 * Marks as moved what stands out of order. Among siblings whose parents stand for each other, all but the longest
 * series that ascends on both sides, where what kept its number counts more and the longer texts come before the
 * shorter; with what they hold. Of what changed its
 * parent, all that does not stand between what stayed. Takes time n log n.
 */
export function markMoved(draft: Draft): void {
  const moved = new Set<Node>();
  const size = draft.target.nodes.length;
  const lists = [draft.source.roots, ...draft.source.nodes.map((node) => node.children)];
  for (const list of lists) {
    const { parent = null } = list[0] ?? {};
    if (parent !== null && moved.has(parent)) {
      for (const node of list) if (draft.partnerOf(node) !== null) moved.add(node);
    } else
      for (const node of outOfOrder(
        draft,
        list.filter((one) => atHome(draft, one)),
        size,
      ))
        moved.add(node);
  }
  const stayed = draft.source.nodes.filter((node) => isLeaf(draft, node) && !moved.has(node));
  for (const node of outOfOrder(draft, stayed, size)) moved.add(node);
  for (const node of moved) draft.set(node, { ...draft.matchOf(node), state: 'moved' });
}

/** Whether a segment's counterpart stands in its parent's. */
function atHome(draft: Draft, node: Node): boolean {
  const partner = draft.partnerOf(node);
  if (partner === null) return false;
  if (node.parent === null || partner.parent === null) return node.parent === partner.parent;
  return draft.partnerOf(node.parent) === partner.parent;
}

function isLeaf(draft: Draft, node: Node): boolean {
  return node.children.length === 0 && draft.partnerOf(node) !== null;
}

/** The nodes that are not in the best ascending series; those that changed their parents count for little. */
function outOfOrder(draft: Draft, nodes: readonly Node[], size: number): Node[] {
  const places = nodes.map((node) => draft.partnerOf(node)!.index);
  if (places.every((place, at) => at === 0 || places[at - 1]! < place)) return [];
  const whole = draft.source.version.source.text.length + 1;
  const weights = nodes.map((node) => {
    const length = (node.segment.end - node.segment.start) / whole;
    if (!atHome(draft, node)) return length / nodes.length;
    return offsetBetween(node, draft.partnerOf(node)!) === 0 ? 1.5 + length : 1 + length;
  });
  const kept = heaviestAscent(places, weights, size);
  return nodes.filter((_, at) => !kept.has(at));
}

/**
 * Places of the ascending series with the greatest sum of weights, by a tree of prefix maxima (Fenwick 1994).
 *
 * @param values whole numbers from 0 up to `size`, each once.
 */
export function heaviestAscent(
  values: readonly number[],
  weights: readonly number[],
  size: number,
): Set<number> {
  const tree = new Int32Array(size + 1).fill(-1);
  const sums = new Float64Array(values.length);
  const before = new Int32Array(values.length).fill(-1);
  let last = -1;
  for (const [at, value] of values.entries()) {
    let best = -1;
    for (let slot = value; slot > 0; slot -= slot & -slot) {
      const other = tree[slot]!;
      if (other !== -1 && (best === -1 || sums[other]! > sums[best]!)) best = other;
    }
    before[at] = best;
    sums[at] = weights[at]! + (best === -1 ? 0 : sums[best]!);
    for (let slot = value + 1; slot <= size; slot += slot & -slot) {
      const other = tree[slot]!;
      if (other === -1 || sums[at]! > sums[other]!) tree[slot] = at;
    }
    if (last === -1 || sums[at]! > sums[last]!) last = at;
  }
  const places = new Set<number>();
  for (let at = last; at !== -1; at = before[at]!) places.add(at);
  return places;
}
