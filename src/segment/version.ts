import type { Block, ReadDocument, Remark, Segment, Version } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import type { Locale } from '../locale/types.js';
import { comparable } from '../text/normal.js';
import { giveAddresses, markContinuous } from './addresses.js';
import { findCandidates } from './candidates.js';
import { markCaptions } from './captions.js';
import { findClosing } from './closing.js';
import { findContents } from './contents.js';
import { isSigns, isSiteFurniture, markPageFurniture } from './furniture.js';
import { isName, plantHeadings, titleHeading } from './headings.js';
import { type LanguageOptions, languageOf, mismatch } from './language.js';
import { findOutlines, type Outline } from './outline.js';
import { findOwners, type Owner } from './owners.js';
import { blockOf, cutPieces, enumeratorOf, type Piece } from './pieces.js';
import type { Candidate } from './reading.js';
import { announces, endsSentence, isBulleted, isCapitals, isHeadingLike } from './shapes.js';
import { growTree, isHeadingNode, type Node } from './tree.js';

/** A document with what was found in it on the way to its version. */
export interface Reading {
  readonly document: ReadDocument;
  readonly locale: Locale;
  readonly candidates: readonly Candidate[];
  readonly outline: Outline;
  /** Blocks of contents lists. */
  readonly contents: ReadonlySet<number>;
}

/** Candidates and the outline that explains them best, for a document in a language. */
export function readOutline(document: ReadDocument, language: string): Reading {
  const locale = localeOf(language);
  const all = findCandidates(document, locale);
  const { listed, blocks: contents } = findContents(document, all, locale);
  const candidates = contents.size === 0 ? all : all.filter((_, at) => listed[at] !== 1);
  const [outline = { steps: [], price: 0 }] = findOutlines(candidates);
  return { document, locale, candidates, outline, contents };
}

/**
 * A document as a version: its numbered segments as a tree, and what belongs to none of them.
 *
 * All that was printed is in exactly one block. The language comes from the options, the front matter, the file's
 * name or the text, in this order, but a name gives way to the front matter.
 */
export function segmentDocument(document: ReadDocument, options: LanguageOptions = {}): Version {
  const language = languageOf(document, options);
  const reading = readOutline(document, language.tag);
  const pieces = cutPieces(document, reading.candidates, reading.outline.steps);
  const nodes = growTree(pieces);
  markRoles(pieces, reading, nodes);
  const planted = plantHeadings(pieces, nodes);
  const every = [...nodes, ...planted.values()].sort((one, other) => one.at - other.at);
  const owners = ownersOf(pieces, every, nodes, reading);
  const roots = every.filter(({ parent }) => parent === null);
  giveAddresses(roots);
  markContinuous(nodes);
  const matter = collect(pieces, owners);
  const remark = mismatch(document, language);
  return {
    source: document.source,
    language: language.tag,
    languageFrom: language.from,
    ...matter,
    segments: roots.map(segmentOf),
    remarks: [...document.remarks, ...(remark === null ? [] : [remark]), ...misreadRemarks(nodes)],
    ...(document.comments === undefined ? {} : { comments: document.comments }),
  };
}

function ownersOf(
  pieces: readonly Piece[],
  every: readonly Node[],
  nodes: readonly Node[],
  { locale, document }: Reading,
): Owner[] {
  const byPiece = new Map(every.map((node) => [node.at, node]));
  const owners = findOwners(pieces, byPiece);
  findClosing({ pieces, owners, nodes, locale, text: document.source.text });
  for (const [at, owner] of owners.entries()) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (owner === 'furniture') piece.role = piece.role === 'paragraph' ? 'furniture' : piece.role;
    if (typeof owner !== 'string') owner.pieces.push(piece);
  }
  return owners;
}

/** Sets what each piece is to the reader of the document. */
function markRoles(pieces: readonly Piece[], reading: Reading, nodes: readonly Node[]): void {
  const { locale, contents } = reading;
  for (const piece of pieces) {
    if (contents.has(piece.block) && piece.step === null) piece.role = 'furniture';
    else if (piece.role === 'item' && piece.step !== null) piece.role = 'paragraph';
    else if (piece.role === 'paragraph' && isBulleted(piece.printed.text)) piece.role = 'item';
  }
  markPageFurniture(pieces);
  markFrontFurniture(pieces, locale);
  const title = markTitle(pieces);
  markCaptions(pieces, title, locale);
  markHeads(pieces, nodes);
}

/** Buttons and bars above the document's first words. */
function markFrontFurniture(pieces: readonly Piece[], locale: Locale): void {
  for (const piece of pieces) {
    if (piece.step !== null || piece.read.depth > 0) return;
    if (!isSigns(piece) && !isSiteFurniture(piece, locale)) return;
    piece.role = 'furniture';
  }
}

/** Longest title, in UTF-16 units. */
const longestTitle = 250;

/** Marks the title and returns it in comparable form; empty where there is none. */
function markTitle(pieces: readonly Piece[]): string {
  const heading = titleHeading(pieces);
  const at = heading >= 0 ? heading : pieces.findIndex(({ role }) => role !== 'furniture');
  const piece = pieces[at];
  if (piece === undefined || piece.step !== null || (heading < 0 && piece.role !== 'paragraph')) return '';
  const { text } = piece.printed;
  const next = pieces[at + 1]?.printed.text.length ?? 0;
  const short = !endsSentence(text) || (text.length <= 160 && next > 2 * text.length);
  if (heading < 0 && (text.length > longestTitle || !short || /[:：]$/.test(text))) return '';
  piece.role = 'title';
  return comparable(text);
}

/** Heads of segments that hold others, and the names on the line below a label that stands alone. */
function markHeads(pieces: readonly Piece[], nodes: readonly Node[]): void {
  for (const { piece, at, children } of nodes) {
    const { text } = piece.printed;
    const next = pieces[at + 1];
    const alone = piece.body >= text.length;
    if (piece.role === 'paragraph' && (alone || (children.length > 0 && isHead(text.slice(piece.body))))) {
      piece.role = 'heading';
    }
    if (!alone || next === undefined || next.role !== 'paragraph' || !isName(pieces, at + 1)) continue;
    const headed = children.length > 0 || /\p{L}/u.test(pieces[at + 2]?.printed.text ?? '');
    if (headed && isHeadingLike(next.printed.text) && children.length > 0) next.role = 'heading';
  }
}

/** Whether a segment's first line is a head: short and no sentence, nor the announcement of a list. */
function isHead(text: string): boolean {
  return isHeadingLike(text) && (!announces(text) || isCapitals(text));
}

function collect(
  pieces: readonly Piece[],
  owners: readonly Owner[],
): Pick<Version, 'front' | 'back' | 'furniture'> {
  const matter = { front: [] as Block[], back: [] as Block[], furniture: [] as Block[] };
  for (const [at, piece] of pieces.entries()) {
    const owner = owners[at];
    if (typeof owner === 'string') matter[owner].push(blockOf(piece));
  }
  return matter;
}

/** The segment of a node and of all below it, made from the innermost up so that depth costs no stack. */
function segmentOf(root: Node): Segment {
  const order: Node[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    order.push(node);
    open.push(...node.children);
  }
  const made = new Map<Node, Segment>();
  for (const node of order.reverse()) {
    made.set(
      node,
      makeSegment(
        node,
        node.children.map((child) => made.get(child)).filter((child) => child !== undefined),
      ),
    );
  }
  return made.get(root) ?? makeSegment(root, []);
}

function makeSegment(node: Node, children: readonly Segment[]): Segment {
  const blocks = node.pieces.map(blockOf);
  const ends = [...blocks.slice(-1), ...children.slice(-1)].map(({ end }) => end);
  return {
    start: node.piece.start,
    end: Math.max(node.piece.end, ...ends),
    address: node.address,
    level: node.piece.step?.level.style.level ?? 'heading',
    enumerator: isHeadingNode(node) ? null : enumeratorOf(node.piece, node.repeat),
    blocks,
    children,
    continuous: node.continuous,
  };
}

/** A marker that only the sequence explains is a fault of the document. */
function misreadRemarks(nodes: readonly Node[]): Remark[] {
  const remarks: Remark[] = [];
  for (const { piece, address } of nodes) {
    const misread = piece.step?.reading.misread ?? null;
    if (misread === null) continue;
    const label = piece.printed.text.slice(0, piece.label);
    const number = piece.step?.reading.path.at(-1) ?? 0;
    remarks.push({
      kind: 'unread-number',
      span: { start: piece.start, end: piece.end },
      data: { address, label, read: misread, number },
    });
  }
  return remarks;
}
