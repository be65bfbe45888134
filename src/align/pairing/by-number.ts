import { ordinalKey, ordinalOf } from '../ordinal.js';
import type { Node, Outline } from '../tree.js';
import { type Match, missing, ownersOf, type Pairing } from './match.js';

/**
 * Pairs a version with the source by number alone, from the top level down. Headings without a number are matched
 * first, by the numbers that they hold, so that one more of them moves nothing; a level that runs on through its
 * parents is looked up by its own number wherever it stands.
 */
export function pairByNumber(source: Outline, target: Outline): Pairing {
  const matches: Match[] = source.nodes.map(() => missing);
  const taken = new Uint8Array(target.nodes.length);
  const join = (from: Node, to: Node) => {
    matches[from.index] = { state: 'present', node: to };
    taken[to.index] = 1;
  };
  const open: [readonly Node[], readonly Node[]][] = [[source.roots, target.roots]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [from, to] of [...headingPairs(...next), ...numberPairs(...next)]) {
      join(from, to);
      open.push([from.children, to.children]);
    }
  }
  joinContinuous(source, target, matches, taken, join);
  return { matches, owners: ownersOf(matches, target.nodes.length) };
}

function numberPairs(sources: readonly Node[], targets: readonly Node[]): [Node, Node][] {
  const byKey = new Map<string, Node>();
  for (const target of targets) if (ordinalOf(target) !== null) byKey.set(ordinalKey(target), target);
  const pairs: [Node, Node][] = [];
  for (const source of sources) {
    const target = ordinalOf(source) === null ? undefined : byKey.get(ordinalKey(source));
    if (target !== undefined) pairs.push([source, target]);
  }
  return pairs;
}

function headingPairs(sources: readonly Node[], targets: readonly Node[]): [Node, Node][] {
  const left = sources.filter((node) => ordinalOf(node) === null);
  const right = targets.filter((node) => ordinalOf(node) === null);
  if (left.length === right.length) return left.map((node, at) => [node, right[at]!]);
  const few = left.length < right.length ? left : right;
  const many = few === left ? right : left;
  const pairs: [Node, Node][] = [];
  let from = 0;
  few.forEach((node, at) => {
    const last = many.length - (few.length - at);
    let best = from;
    for (let to = from; to <= last; to++) {
      if (likeness(node, many[to]!) > likeness(node, many[best]!)) best = to;
    }
    pairs.push(few === left ? [node, many[best]!] : [many[best]!, node]);
    from = best + 1;
  });
  return pairs;
}

/** How many of the numbers that two headings hold are the same, less those that are not. */
function likeness(left: Node, right: Node): number {
  const keys = new Set(left.children.map(ordinalKey));
  const common = right.children.filter((child) => keys.has(ordinalKey(child))).length;
  return 2 * common - left.children.length - right.children.length;
}

function joinContinuous(
  source: Outline,
  target: Outline,
  matches: readonly Match[],
  taken: Uint8Array,
  join: (from: Node, to: Node) => void,
): void {
  const byKey = new Map<string, Node>();
  const key = (node: Node) => `${node.segment.level} ${ordinalKey(node)}`;
  for (const node of target.nodes) {
    if (node.segment.continuous && taken[node.index] === 0) byKey.set(key(node), node);
  }
  if (byKey.size === 0) return;
  for (const node of source.nodes) {
    if (!node.segment.continuous || matches[node.index]?.node) continue;
    const found = byKey.get(key(node));
    if (found === undefined) continue;
    byKey.delete(key(node));
    join(node, found);
    for (const [from, to] of numberPairs(node.children, found.children)) {
      if (!matches[from.index]?.node && taken[to.index] === 0) join(from, to);
    }
  }
}
