import type { Pairing } from '../pairing/match.js';
import type { Node, Outline } from '../tree.js';

/**
 * By index of the source node, how far its number is from its counterpart's because of what was moved past it: one
 * more for each segment of its list that came to stand before it, one less for each that no longer does.
 */
export function shiftsByMoves(source: Outline, target: Outline, pairing: Pairing): Int32Array {
  const shifts = new Int32Array(source.nodes.length);
  const left = new Set<Node>();
  const right = new Set<Node>();
  for (const [at, match] of pairing.matches.entries()) {
    if (match.state !== 'moved' || match.node === null) continue;
    left.add(source.nodes[at]!);
    right.add(match.node);
  }
  if (left.size === 0) return shifts;
  const gone = countBefore(source, left);
  const come = countBefore(target, right);
  for (const [at, match] of pairing.matches.entries()) {
    if (match.node !== null) shifts[at] = come[match.node.index]! - gone[at]!;
  }
  return shifts;
}

/** By index, how many of the chosen stand before a node in its list; a level that runs on is one list. */
function countBefore(outline: Outline, chosen: ReadonlySet<Node>): Int32Array {
  const counts = new Int32Array(outline.nodes.length);
  const seen = new Map<string | Node | null, number>();
  for (const node of outline.nodes) {
    const list = node.segment.continuous ? node.segment.level : node.parent;
    const count = seen.get(list) ?? 0;
    counts[node.index] = count;
    if (chosen.has(node)) seen.set(list, count + 1);
  }
  return counts;
}
