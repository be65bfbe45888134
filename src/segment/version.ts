import type { Block, ReadDocument, Remark, Segment, Version } from '../document/types.js';
import { sourceEnd, sourceStart } from '../text/printed.js';
import { findInterleaved } from './language/interleaved.js';
import {
  type DeclaredLanguage,
  type LanguageOptions,
  languageOf,
  mismatch,
  writtenTag,
} from './language/language.js';
import type { Likeness } from './outline/likeness.js';
import { readOutline } from './outline/read-outline.js';
import { type Assembly, assemble, type CutDocument, cutDocument } from './tree/assemble.js';
import { blockOf, enumeratorOf } from './tree/pieces.js';
import { isHeadingNode, type UnfinishedSegment } from './tree/tree.js';
import { findUnread, type UnreadLine } from './tree/unread.js';

/**
 * A document as a version: its numbered segments as a tree, and what belongs to none of them.
 *
 * All that was printed is in exactly one block. The language comes from the options, the front matter, the file's
 * name or the text, in this order, but a name gives way to the front matter.
 *
 * @param like how another version of the work is built; null where the document is read by itself
 */
export function segmentDocument(
  document: ReadDocument,
  options: LanguageOptions = {},
  like: Likeness | null = null,
): Version {
  const language = knownLanguage(document, options);
  const cut = cutUp(document, language.tag, like, options.single === true);
  const assembly = assemble(cut);
  const { nodes } = assembly;
  const foreign = options.single === true ? null : (cut.interleaved?.remark ?? mismatch(document, language));
  const unread = findUnread(nodes, assembly.pieces, assembly.owners, cut.locale);
  const numbers = [...misreadRemarks(nodes), ...unread.map(unreadRemark)];
  const remarks = [foreign, ...numbers].filter((remark) => remark !== null);
  return {
    source: document.source,
    language: language.tag,
    languageFrom: language.from,
    ...collect(assembly),
    segments: segmentsFrom(nodes),
    remarks: [...document.remarks, ...remarks],
    ...(document.comments === undefined ? {} : { comments: document.comments }),
  };
}

/** In a function of its own: what the outline was found in is let go when it returns. */
function cutUp(document: ReadDocument, tag: string, like: Likeness | null, single: boolean): CutDocument {
  return cutDocument(readOutline(document, tag, like, single));
}

/** Where no language has a majority since two stand in the file, it is the one that is read. */
function knownLanguage(document: ReadDocument, options: LanguageOptions): DeclaredLanguage {
  const language = languageOf(document, options);
  if (language.from !== 'none') return language;
  const kept = findInterleaved(document, language.tag)?.kept;
  return kept === undefined ? language : { tag: writtenTag(document, kept, options), from: 'text' };
}

function collect({ pieces, owners }: Assembly): Pick<Version, 'front' | 'back' | 'furniture'> {
  const matter = { front: [] as Block[], back: [] as Block[], furniture: [] as Block[] };
  for (const [at, piece] of pieces.entries()) {
    const owner = owners[at];
    if (typeof owner === 'string') matter[owner].push(blockOf(piece));
  }
  return matter;
}

/** The outermost segments; each is made after those inside it, without recursion, so that depth costs no stack. */
function segmentsFrom(nodes: readonly UnfinishedSegment[]): Segment[] {
  const made = new Map<UnfinishedSegment, Segment>();
  for (let at = nodes.length - 1; at >= 0; at--) {
    const node = nodes[at];
    if (node === undefined) continue;
    const { children } = node;
    made.set(
      node,
      makeSegment(node, children.length === 0 ? none : children.map((child) => made.get(child)!)),
    );
  }
  return nodes.flatMap((node) => (node.parent === null ? (made.get(node) ?? []) : []));
}

/** Most segments hold no others: they share one list. */
const none: readonly Segment[] = [];

function makeSegment(node: UnfinishedSegment, children: readonly Segment[]): Segment {
  const blocks = node.pieces.map(blockOf);
  const ends = Math.max(blocks.at(-1)?.end ?? 0, children.at(-1)?.end ?? 0);
  return {
    start: node.piece.start,
    end: Math.max(node.piece.end, ends),
    address: node.address,
    level: node.piece.step?.reading.style.level ?? 'heading',
    enumerator: isHeadingNode(node) ? null : enumeratorOf(node.piece, node.repeat),
    blocks,
    children,
    continuous: node.continuous,
  };
}

/** A marker that only the sequence explains is a fault of the document. */
function misreadRemarks(nodes: readonly UnfinishedSegment[]): Remark[] {
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

/** What looks like a number that the sequence lacks, and is text. */
function unreadRemark({ piece, like, number, start, end }: UnreadLine): Remark {
  const { printed } = piece;
  const { address } = like;
  const label = printed.text.slice(start, end + 1).trim();
  const span = { start: sourceStart(printed, start), end: sourceEnd(printed, end) };
  return { kind: 'unread-number', span, data: { address, label, read: null, number } };
}
