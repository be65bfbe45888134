import { findClosing } from '../matter/closing.js';
import { markHeads, markRoles } from '../matter/roles.js';
import type { DocumentReading } from '../outline/read-outline.js';
import { giveAddresses, markContinuous } from './addresses.js';
import { plantHeadings } from './headings.js';
import { findOwners, type Owner } from './owners.js';
import { cutPieces, type Piece } from './pieces.js';
import { growTree, type UnfinishedSegment } from './tree.js';
import { plantUnmarkedHeadings } from './unmarked-headings.js';

/** A document cut up and put together as a tree, with addresses. */
export interface Assembly {
  readonly pieces: readonly Piece[];
  /** Where each piece belongs. */
  readonly owners: readonly Owner[];
  /** Every segment in document order, un-numbered headings among them. */
  readonly nodes: readonly UnfinishedSegment[];
}

/** A document cut into pieces where its segments begin. */
export interface CutDocument
  extends Pick<DocumentReading, 'document' | 'locale' | 'contents' | 'interleaved' | 'like'> {
  readonly pieces: readonly Piece[];
}

/** Cuts a document as its outline says. Of the candidates, which take much memory, nothing is kept but the markers. */
export function cutDocument(reading: DocumentReading): CutDocument {
  const { document, candidates, outline, locale, contents, interleaved, like } = reading;
  const pieces = cutPieces(document, candidates, outline.steps);
  return { document, locale, contents, interleaved, like, pieces };
}

/**
 * Puts together what an outline says: segments and their text, and the matter that is in none. Called by
 * segmentDocument and explainVersion; held by test/segment/cases.test.ts.
 *
 * The order of the steps counts. Roles come first, since a title and furniture open no part. Headings are planted among
 * the numbered segments, marked ones before unmarked ones, before it is said what belongs to whom: text goes on in
 * the part before it. The close is told from the owners of what precedes it, and only then is the text handed out.
 * Heads and addresses need the finished tree, and whether a level runs on through its parents needs the addresses.
 */
export function assemble(cut: CutDocument): Assembly {
  const { document, locale, pieces } = cut;
  const numbered = growTree(pieces);
  const title = markRoles(pieces, cut);
  const planted = plantHeadings(pieces, numbered, title);
  const headed = cut.like?.headed === true;
  plantUnmarkedHeadings(pieces, numbered, planted, headed);
  const nodes = planted.size === 0 ? numbered : regrow([...numbered, ...planted.values()]);
  const owners = findOwners(pieces, new Map(nodes.map((node) => [node.at, node])), document.source.text);
  const headings = [...planted.values()];
  findClosing({ pieces, owners, nodes: numbered, headings, locale, text: document.source.text });
  handOut(pieces, owners);
  markHeads(numbered);
  giveAddresses(
    nodes.filter(({ parent }) => parent === null),
    headed,
  );
  markContinuous(numbered);
  return { pieces, owners, nodes };
}

/** Puts nodes in order, and their children as their parents say. */
function regrow(nodes: UnfinishedSegment[]): UnfinishedSegment[] {
  nodes.sort((one, other) => one.at - other.at);
  for (const node of nodes) node.children.length = 0;
  for (const node of nodes) node.parent?.children.push(node);
  return nodes;
}

/** Gives each node its pieces. Most have one: a list made with it takes a fifth of an empty one that is pushed to. */
function handOut(pieces: readonly Piece[], owners: readonly Owner[]): void {
  for (const [at, piece] of pieces.entries()) {
    const owner = owners[at];
    if (owner === 'furniture' && piece.role === 'paragraph') piece.role = 'furniture';
    if (typeof owner !== 'object') continue;
    if (owner.pieces.length === 0) owner.pieces = [piece];
    else owner.pieces.push(piece);
  }
}
