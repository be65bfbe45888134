import type { Piece } from './pieces.js';
import { makeNode, type UnfinishedSegment } from './tree.js';

/** An un-numbered heading and, once something numbered is found in it, its node. */
interface Entry {
  readonly at: number;
  readonly depth: number;
  readonly piece: Piece;
  node: UnfinishedSegment | null;
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
 * @param nodes the numbered nodes, in order; their parents are changed, their children are not
 * @returns the nodes of headings, by index of their piece
 */
export function plantHeadings(
  pieces: readonly Piece[],
  nodes: readonly UnfinishedSegment[],
): Map<number, UnfinishedSegment> {
  const planted = new Map<number, UnfinishedSegment>();
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
  return planted;
}

function closeEntries(open: Entry[], depth: number, node: UnfinishedSegment | undefined): void {
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
function hang(
  node: UnfinishedSegment,
  open: readonly Entry[],
  planted: Map<number, UnfinishedSegment>,
): void {
  const top = node.parent;
  const above = top?.at ?? -1;
  const ceiling = top?.piece.read.depth ?? 0;
  let parent = top;
  for (const entry of open) {
    if (entry.at < above || entry.depth <= ceiling) continue;
    if (entry.node === null) {
      entry.node = makeNode(entry.piece, entry.at, parent);
      planted.set(entry.at, entry.node);
    }
    parent = entry.node;
  }
  node.parent = parent;
}
