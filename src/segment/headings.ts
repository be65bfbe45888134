import type { Piece } from './pieces.js';
import { isHeadingLike } from './shapes.js';
import { makeNode, type Node } from './tree.js';

/** An un-numbered heading and, once something numbered is found in it, its node. */
interface Entry {
  readonly at: number;
  readonly depth: number;
  readonly piece: Piece;
  node: Node | null;
}

/** Whether a piece is a heading without a number that stands for itself, not the name of the marker above it. */
export function isUnnumberedHeading(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && piece.step === null && piece.read.depth > 0 && !isName(pieces, at);
}

/** Whether a piece is the name of a segment whose label stands alone on the line before: `Chapter I` / `General`. */
export function isName(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    before?.step != null &&
    before.body >= before.printed.text.length &&
    before.block === (pieces[at]?.block ?? 0) - 1
  );
}

/**
 * Puts un-numbered headings that hold numbered segments into the tree, each between the segments that it holds and
 * their parent. A heading that holds the whole document is its title and no segment.
 *
 * @param nodes the numbered nodes, in order; their parents and children are changed
 * @returns the nodes of headings, by index of their piece
 */
export function plantHeadings(pieces: readonly Piece[], nodes: readonly Node[]): Map<number, Node> {
  const planted = new Map<number, Node>();
  const open: Entry[] = [];
  const title = titleHeading(pieces);
  let next = 0;
  for (const [at, piece] of pieces.entries()) {
    const heading = isUnnumberedHeading(pieces, at);
    const node = nodes[next]?.at === at ? nodes[next++] : undefined;
    if (heading || piece.read.depth > 0) closeEntries(open, piece.read.depth, node);
    if (heading && at !== title) open.push({ at, depth: piece.read.depth, piece, node: null });
    if (node !== undefined) hang(node, open, planted);
  }
  plantPlain(pieces, nodes, planted);
  return planted;
}

function closeEntries(open: Entry[], depth: number, node: Node | undefined): void {
  if (node === undefined && depth === 0) return;
  while ((open.at(-1)?.depth ?? 0) >= depth && open.length > 0) open.pop();
}

/** Index of the document's title: its first heading, where none after it is as high; -1 for none. */
export function titleHeading(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(({ role, read }) => role !== 'furniture' && read.depth > 0);
  const title = pieces[first];
  if (title === undefined || title.step !== null) return -1;
  if (pieces.slice(0, first).some(({ step }) => step !== null)) return -1;
  const rival = pieces.findIndex(
    ({ read }, at) => at > first && read.depth > 0 && read.depth <= title.read.depth,
  );
  return rival < 0 ? first : -1;
}

/** Hangs a numbered node under the headings that stand between it and its parent. */
function hang(node: Node, open: readonly Entry[], planted: Map<number, Node>): void {
  const top = node.parent;
  const above = top?.at ?? -1;
  const ceiling = top?.piece.read.depth ?? 0;
  let parent = top;
  for (const entry of open) {
    if (entry.at < above || entry.depth <= ceiling) continue;
    if (entry.node === null) {
      entry.node = makeNode(entry.piece, entry.at, parent);
      parent?.children.push(entry.node);
      planted.set(entry.at, entry.node);
    }
    parent = entry.node;
  }
  if (parent !== top) move(node, parent);
}

function move(node: Node, parent: Node | null): void {
  const siblings = node.parent?.children;
  if (siblings !== undefined) siblings.splice(siblings.lastIndexOf(node), 1);
  node.parent = parent;
  parent?.children.push(node);
}

/**
 * In plain text headings are not marked. Where numbers start again beside themselves and the line before each start
 * is short and no sentence, those lines are the headings.
 */
function plantPlain(pieces: readonly Piece[], nodes: readonly Node[], planted: Map<number, Node>): void {
  const byParent = new Map<Node | null, Node[]>();
  for (const node of nodes) {
    const siblings = byParent.get(node.parent);
    if (siblings === undefined) byParent.set(node.parent, [node]);
    else siblings.push(node);
  }
  for (const siblings of byParent.values()) {
    const groups = groupsOf(siblings);
    if (groups.length < 2 || !groups.some((group) => group[0]?.piece.read.depth === 0)) continue;
    const headed = groups.map((group) => headingBefore(pieces, group));
    if (headed.filter((at) => at >= 0).length < 2) continue;
    for (const [index, at] of headed.entries())
      if (at >= 0) plantGroup(pieces, at, groups[index] ?? [], planted);
  }
}

/** Siblings cut where the numbers start again. */
function groupsOf(siblings: readonly Node[]): Node[][] {
  const groups: Node[][] = [];
  for (const node of siblings) {
    const group = groups.at(-1);
    if (group === undefined || node.piece.step?.move === 'open') groups.push([node]);
    else group.push(node);
  }
  return groups;
}

function headingBefore(pieces: readonly Piece[], group: readonly Node[]): number {
  const at = (group[0]?.at ?? 0) - 1;
  const piece = pieces[at];
  if (piece === undefined || piece.step !== null || piece.role !== 'paragraph' || isName(pieces, at))
    return -1;
  return isHeadingLike(piece.printed.text) ? at : -1;
}

function plantGroup(
  pieces: readonly Piece[],
  at: number,
  group: readonly Node[],
  planted: Map<number, Node>,
): void {
  const piece = pieces[at];
  if (piece === undefined || planted.has(at)) return;
  piece.role = 'heading';
  const parent = group[0]?.parent ?? null;
  const heading = makeNode(piece, at, parent);
  planted.set(at, heading);
  for (const node of group) move(node, heading);
  parent?.children.push(heading);
  parent?.children.sort((one, other) => one.at - other.at);
}
