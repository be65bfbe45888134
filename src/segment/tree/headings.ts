import type { Piece } from './pieces.js';
import { makeNode, type UnfinishedSegment } from './tree.js';

/** Whether a piece is a heading without a number that opens a part, and does not name the marker above it. */
function isUnnumberedHeading(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return piece !== undefined && piece.step === null && isOutside(piece) && !isName(pieces, at);
}

/** Whether a piece is a marked heading of the document itself: one in a list or a quotation opens no part. */
function isOutside({ read, role }: Piece): boolean {
  return read.depth > 0 && read.listDepth === 0 && read.quoteDepth === 0 && role !== 'furniture';
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
 * Puts un-numbered headings into the tree: each in the innermost part that it does not end, and the numbered segments
 * that follow it in it. The document's title is no segment.
 *
 * @param nodes the numbered nodes, in order; their parents are changed, their children are not
 * @param title index of the title's piece; -1 for none
 * @returns the nodes of headings, by index of their piece
 */
export function plantHeadings(
  pieces: readonly Piece[],
  nodes: readonly UnfinishedSegment[],
  title: number,
): Map<number, UnfinishedSegment> {
  const planted = new Map<number, UnfinishedSegment>();
  const open: UnfinishedSegment[] = [];
  let next = 0;
  for (const [at, piece] of pieces.entries()) {
    const node = nodes[next]?.at === at ? nodes[next] : undefined;
    const heading = at !== title && isUnnumberedHeading(pieces, at);
    const { depth } = piece.read;
    if (heading || (node !== undefined && isOutside(piece))) {
      while (open.length > 0 && open.at(-1)!.piece.read.depth >= depth) open.pop();
    }
    if (heading) {
      const made = makeNode(piece, at, open.at(-1) ?? surrounding(nodes[next], at));
      planted.set(at, made);
      open.push(made);
    }
    if (node === undefined) continue;
    next++;
    hang(node, open);
    if (isOutside(piece)) open.push(node);
  }
  return planted;
}

/** The innermost numbered segment that began before a piece and goes on behind it, given the next that begins; null for none. */
function surrounding(next: UnfinishedSegment | undefined, at: number): UnfinishedSegment | null {
  let node = next?.parent ?? null;
  while (node !== null && node.at > at) node = node.parent;
  return node;
}

/** Hangs a numbered node under the innermost heading without a number that stands between it and its parent. */
function hang(node: UnfinishedSegment, open: readonly UnfinishedSegment[]): void {
  const above = node.parent?.at ?? -1;
  const heading = open.findLast((one) => one.piece.step === null);
  if (heading !== undefined && heading.at > above) node.parent = heading;
}

/** What is known of a document beside its blocks when its title is looked for. */
export interface TitleHints {
  /** Whether its front matter has a title. */
  readonly declared: boolean;
  /** Whether another version of the work begins with its title as a heading; null where that is not known. */
  readonly titled: boolean | null;
}

/**
 * Index of the heading that is the document's title: its first, where none after it is as high, but for numbered ones,
 * and no text but above a heading of the highest rank, stands before it; -1 for none. Another version of the work may
 * tell.
 */
export function titleHeading(pieces: readonly Piece[], { declared, titled }: TitleHints): number {
  const first = pieces.findIndex((piece) => isOutside(piece));
  const title = pieces[first];
  if (title === undefined || title.step !== null || titled === false) return -1;
  const before = pieces.slice(0, first);
  if (before.some(({ step }) => step !== null)) return -1;
  const begins = !before.some(isText);
  if (titled === true && begins) return first;
  const { depth } = title.read;
  if (depth > 1 && (declared || !begins)) return -1;
  const ends = (piece: Piece, at: number) => at > first && isOutside(piece) && piece.read.depth <= depth;
  // Numbered headings as high as the first words of a document are parts of what those name.
  const others = pieces.filter(ends);
  return others.length > 0 && !(begins && others.every(({ step }) => step !== null)) ? -1 : first;
}

function isText({ role, printed }: Piece): boolean {
  const shown = role !== 'furniture' && role !== 'image' && role !== 'caption';
  return shown && /[\p{L}\p{N}]/u.test(printed.text);
}
