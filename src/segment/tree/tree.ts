import type { Piece } from './pieces.js';

/** A segment while its version is put together. */
export interface UnfinishedSegment {
  /** The piece that begins it: its marker's, or the un-numbered heading. */
  readonly piece: Piece;
  /** Index of that piece. */
  readonly at: number;
  parent: UnfinishedSegment | null;
  readonly children: UnfinishedSegment[];
  /** Its own pieces, in order. */
  pieces: Piece[];
  /** Whether no other member of its level follows in the same place. */
  last: boolean;
  address: string;
  /** 1, or more where the same number stands again in the same place. */
  repeat: number;
  continuous: boolean;
}

/** What a node has before anything is handed out to it; nothing is ever put into it. */
const none: Piece[] = [];

export function makeNode(piece: Piece, at: number, parent: UnfinishedSegment | null): UnfinishedSegment {
  return {
    piece,
    at,
    parent,
    children: [],
    pieces: none,
    last: true,
    address: '',
    repeat: 1,
    continuous: false,
  };
}

/** A node for each marked piece, in order, under the node that its place in the outline's stack says. */
export function growTree(pieces: readonly Piece[]): UnfinishedSegment[] {
  const byStep: UnfinishedSegment[] = [];
  const nodes: UnfinishedSegment[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.step === null) continue;
    const { index, parent, before } = piece.step;
    const node = makeNode(piece, at, byStep[parent] ?? null);
    node.parent?.children.push(node);
    const sibling = byStep[before];
    if (sibling !== undefined) sibling.last = false;
    byStep[index] = node;
    nodes.push(node);
  }
  return nodes;
}

/** Whether a node is an un-numbered heading. */
export function isHeadingNode(node: UnfinishedSegment): boolean {
  return node.piece.step === null;
}
