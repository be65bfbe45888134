import type { Node } from '../tree.js';
import { subtreeEnd } from '../tree.js';
import type { Draft } from './draft.js';

/**
 * Marks as moved what stands out of order: the leaves that are not in the heaviest series of pairs that ascends on
 * both sides, by length of text, and the segments most of whose text is in such leaves. Takes time n log n.
 */
export function markMoved(draft: Draft): void {
  const leaves = draft.source.nodes.filter(
    (node) => node.children.length === 0 && draft.partnerOf(node) !== null,
  );
  const places = leaves.map((node) => draft.partnerOf(node)!.index);
  if (places.every((place, at) => at === 0 || places[at - 1]! < place)) return;
  const weights = leaves.map((node) => 1 + node.segment.end - node.segment.start);
  const kept = heaviestAscent(places, weights, draft.target.nodes.length);
  const moved = new Set<Node>(leaves.filter((_, at) => !kept.has(at)));
  for (const node of parentsMoved(draft, leaves, weights, moved)) moved.add(node);
  for (const node of moved) draft.set(node, { ...draft.matchOf(node), state: 'moved' });
}

/** Segments with children, paired, more than half of whose paired leaves by weight were moved. */
function parentsMoved(
  draft: Draft,
  leaves: readonly Node[],
  weights: readonly number[],
  moved: ReadonlySet<Node>,
): Node[] {
  const { nodes } = draft.source;
  const whole = new Float64Array(nodes.length + 1);
  const gone = new Float64Array(nodes.length + 1);
  for (const [at, leaf] of leaves.entries()) {
    whole[leaf.index + 1] = weights[at]!;
    if (moved.has(leaf)) gone[leaf.index + 1] = weights[at]!;
  }
  for (let at = 1; at <= nodes.length; at++) {
    whole[at]! += whole[at - 1]!;
    gone[at]! += gone[at - 1]!;
  }
  return nodes.filter((node) => {
    if (node.children.length === 0 || draft.partnerOf(node) === null) return false;
    const end = subtreeEnd(draft.source, node);
    return 2 * (gone[end]! - gone[node.index]!) > whole[end]! - whole[node.index]!;
  });
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
