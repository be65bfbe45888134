import type { Segment, Version } from '../document/types.js';

/** A segment with its place in the tree of its version. */
export interface Node {
  readonly segment: Segment;
  /** Place in the version, parents before their children, from 0. */
  readonly index: number;
  readonly parent: Node | null;
  /** Place among its siblings, from 0. */
  readonly place: number;
  /** How many segments it stands in. */
  readonly depth: number;
  readonly children: readonly Node[];
}

/** A version's segments as a tree that can be walked both ways. */
export interface Outline {
  readonly version: Version;
  readonly roots: readonly Node[];
  /** Every node by its index. */
  readonly nodes: readonly Node[];
}

/** The children of all that hold none; nothing is ever put into it. */
const none: Node[] = [];

/** The tree of a version. Takes time and memory in proportion to its segments, at any depth. */
export function outlineOf(version: Version): Outline {
  const nodes: Node[] = [];
  const roots: Node[] = new Array(version.segments.length);
  const open: { segment: Segment; parent: Node | null; siblings: Node[]; place: number }[] = [];
  const push = (segments: readonly Segment[], parent: Node | null, siblings: Node[]) => {
    for (let place = segments.length - 1; place >= 0; place--)
      open.push({ segment: segments[place]!, parent, siblings, place });
  };
  push(version.segments, null, roots);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { segment, parent, siblings, place } = next;
    // Of the right length at once: a list that grows by pushing takes several times the room.
    const children: Node[] = segment.children.length === 0 ? none : new Array(segment.children.length);
    const depth = parent === null ? 0 : parent.depth + 1;
    const node: Node = { segment, index: nodes.length, parent, place, depth, children };
    nodes.push(node);
    siblings[place] = node;
    push(segment.children, node, children);
  }
  return { version, roots, nodes };
}

/** The list that a node stands in, itself among them. */
export function siblingsOf({ roots }: Pick<Outline, 'roots'>, { parent }: Node): readonly Node[] {
  return parent === null ? roots : parent.children;
}

/** Index right after the node's last descendant: the subtree is `nodes.slice(node.index, subtreeEnd(…))`. */
export function subtreeEnd(outline: Outline, node: Node): number {
  for (let at: Node | null = node; at !== null; at = at.parent) {
    const next = siblingsOf(outline, at)[at.place + 1];
    if (next !== undefined) return next.index;
  }
  return outline.nodes.length;
}

/** Whether `ancestor` is the node's parent, or that one's parent, and so on. */
export function isWithin(node: Node, ancestor: Node): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}
