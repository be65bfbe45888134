import { isName, isUnnumberedHeading, titleHeading } from './headings.js';
import type { Piece } from './pieces.js';
import type { Node } from './tree.js';

/** Where a piece belongs: in a segment, or in matter. */
export type Owner = Node | 'front' | 'back' | 'furniture';

/**
 * Says of each piece where it belongs, before the document's close is told from its last segment: text goes on in the
 * segment before it, or in an outer one where indentation, list depth or an un-numbered heading says so.
 *
 * @param byPiece nodes by index of the piece that begins them
 */
export function findOwners(pieces: readonly Piece[], byPiece: ReadonlyMap<number, Node>): Owner[] {
  const owners: Owner[] = [];
  const title = titleHeading(pieces);
  let current: Node | null = null;
  let begun = false;
  for (const [at, piece] of pieces.entries()) {
    const node = byPiece.get(at);
    if (node !== undefined) {
      current = node;
      begun = true;
    } else if (piece.role !== 'furniture' && isUnnumberedHeading(pieces, at) && at !== title) {
      current = enclosing(current, piece);
    } else if (current !== null && isRunning(piece) && !isName(pieces, at)) {
      current = outer(current, piece);
    }
    if (piece.role === 'furniture') owners.push('furniture');
    else owners.push(current ?? (begun ? 'back' : 'front'));
  }
  return owners;
}

function isRunning({ role }: Piece): boolean {
  return role !== 'caption' && role !== 'image' && role !== 'furniture';
}

/** The innermost segment that an un-numbered heading does not end; null where it ends all. */
function enclosing(current: Node | null, heading: Piece): Node | null {
  let node = current;
  while (node !== null && !(node.piece.read.depth > 0 && node.piece.read.depth < heading.read.depth)) {
    node = node.parent;
  }
  return node;
}

/** The segment that a paragraph goes on in: out of a list or an indent that it is not in, if nothing follows there. */
function outer(current: Node, piece: Piece): Node {
  let node = current;
  while (node.parent !== null && isOutside(node, piece) && (node.last || piece.read.listDepth === 0)) {
    if (!node.last) return node;
    node = node.parent;
  }
  return node;
}

function isOutside(node: Node, { read }: Piece): boolean {
  const inner = node.piece.read;
  if (inner.depth > 0) return false;
  if (inner.listDepth > 0) return read.listDepth < inner.listDepth;
  const parent = node.parent?.piece.read;
  if (parent === undefined || read.listDepth > 0) return false;
  return (
    read.indent < inner.indent - 1 &&
    parent.depth === 0 &&
    parent.indent <= read.indent + 1 &&
    parent.indent < inner.indent - 1
  );
}
