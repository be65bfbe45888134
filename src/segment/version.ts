import type { Block, ReadDocument, Remark, Segment, Version } from '../document/types.js';
import { type Assembly, assemble } from './assemble.js';
import { type LanguageOptions, languageOf, mismatch } from './language.js';
import { blockOf, enumeratorOf } from './pieces.js';
import { readOutline } from './read-outline.js';
import { isHeadingNode, type Node } from './tree.js';

/**
 * A document as a version: its numbered segments as a tree, and what belongs to none of them.
 *
 * All that was printed is in exactly one block. The language comes from the options, the front matter, the file's
 * name or the text, in this order, but a name gives way to the front matter.
 */
export function segmentDocument(document: ReadDocument, options: LanguageOptions = {}): Version {
  const language = languageOf(document, options);
  const reading = readOutline(document, language.tag);
  const assembly = assemble(reading);
  const { nodes } = assembly;
  const remarks = [
    reading.interleaved?.remark ?? mismatch(document, language),
    ...misreadRemarks(nodes),
  ].filter((remark) => remark !== null);
  return {
    source: document.source,
    language: language.tag,
    languageFrom: language.from,
    ...collect(assembly),
    segments: nodes.filter(({ parent }) => parent === null).map(segmentOf),
    remarks: [...document.remarks, ...remarks],
    ...(document.comments === undefined ? {} : { comments: document.comments }),
  };
}

function collect({ pieces, owners }: Assembly): Pick<Version, 'front' | 'back' | 'furniture'> {
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
