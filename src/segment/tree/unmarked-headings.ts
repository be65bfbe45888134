import { isCapitals, isHeadingLike } from '../enumerators/line-shapes.js';
import { isName } from './headings.js';
import type { Piece } from './pieces.js';
import { makeNode, type UnfinishedSegment } from './tree.js';

/**
 * In plain text headings are not marked. Two kinds are told all the same: lines right above numbers that start again
 * beside themselves, where they are short and no sentences; and lines in capitals in the middle of a level.
 *
 * @param nodes the numbered nodes, in order; their parents are changed, their children are not
 * @param planted takes the nodes of the headings, by index of their piece
 * @param headed whether the outermost numbers of another version of the work stand under headings: then one is enough
 */
export function plantUnmarkedHeadings(
  pieces: readonly Piece[],
  nodes: readonly UnfinishedSegment[],
  planted: Map<number, UnfinishedSegment>,
  headed: boolean,
): void {
  for (const siblings of siblingsOf(nodes)) {
    const restarts = cut(siblings, (node) => node.piece.step?.move === 'open');
    const groups = restarts.filter((group) => headingAbove(pieces, group) >= 0);
    const fewest = headed && siblings[0]?.parent === null ? 1 : 2;
    if (restarts.length >= fewest && groups.length >= fewest) {
      for (const group of groups) plant(pieces, headingAbove(pieces, group), group, planted);
      continue;
    }
    const parts = cut(siblings, (node) => isBelowCapitals(pieces, node));
    if (parts.length < 2) continue;
    for (const group of parts)
      if (isBelowCapitals(pieces, group[0])) plant(pieces, headingAbove(pieces, group), group, planted);
  }
}

/** Numbered nodes of plain text by their parent, in order. */
function siblingsOf(nodes: readonly UnfinishedSegment[]): Iterable<UnfinishedSegment[]> {
  const byParent = new Map<UnfinishedSegment | null, UnfinishedSegment[]>();
  for (const node of nodes) {
    if (node.piece.read.depth > 0 || node.piece.read.listDepth > 0) continue;
    const siblings = byParent.get(node.parent);
    if (siblings === undefined) byParent.set(node.parent, [node]);
    else siblings.push(node);
  }
  return byParent.values();
}

/** Siblings in groups, each of which begins where the test holds. */
function cut(
  siblings: readonly UnfinishedSegment[],
  begins: (node: UnfinishedSegment) => boolean,
): UnfinishedSegment[][] {
  const groups: UnfinishedSegment[][] = [];
  for (const node of siblings) {
    const group = groups.at(-1);
    if (group === undefined || begins(node)) groups.push([node]);
    else group.push(node);
  }
  return groups;
}

/** Index of the line above a group that has the shape of a heading; -1 where there is none. */
function headingAbove(pieces: readonly Piece[], [first]: readonly UnfinishedSegment[]): number {
  const at = (first?.at ?? 0) - 1;
  const piece = pieces[at];
  if (piece === undefined || piece.step !== null || piece.role !== 'paragraph' || isName(pieces, at))
    return -1;
  return isHeadingLike(piece.printed.text) ? at : -1;
}

function isBelowCapitals(pieces: readonly Piece[], node: UnfinishedSegment | undefined): boolean {
  if (node === undefined) return false;
  const at = headingAbove(pieces, [node]);
  return at >= 0 && isCapitals(pieces[at]?.printed.text ?? '');
}

function plant(
  pieces: readonly Piece[],
  at: number,
  group: readonly UnfinishedSegment[],
  planted: Map<number, UnfinishedSegment>,
): void {
  const piece = pieces[at];
  const parent = group[0]?.parent ?? null;
  if (piece === undefined || planted.has(at)) return;
  piece.role = 'heading';
  const heading = makeNode(piece, at, parent);
  planted.set(at, heading);
  for (const node of group) node.parent = heading;
}
