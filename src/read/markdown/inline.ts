import type { Nodes, PhrasingContent } from 'mdast';
import type { Source } from '../../text/source.js';
import type { BlockPrinter } from './block-printer.js';
import { picturesIn, printDescriptions } from './html.js';

/** Where a node begins in its piece of the source, in the piece's own offsets. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** Where a node ends in its piece of the source. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

/** The nodes of inline content that have no children, in order; footnote references are not among them. */
export function* leavesOf(nodes: readonly PhrasingContent[]): Generator<PhrasingContent> {
  const rest = [...nodes].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (node.type === 'linkReference' && node.identifier.startsWith('^')) continue;
    if ('children' in node) for (const child of [...node.children].reverse()) rest.push(child);
    else yield node;
  }
}

/** Prints inline content: text and code, looking through emphasis, links, anchors, comments and pictures. */
export function printInline(
  ink: BlockPrinter,
  nodes: readonly PhrasingContent[],
  source: Source,
  base: number,
): void {
  for (const node of leavesOf(nodes)) {
    const start = base + startOf(node);
    const end = base + endOf(node);
    if (node.type === 'text') printText(ink, source, start, end);
    else if (node.type === 'inlineCode') printCode(ink, source, start, end);
    else if (node.type === 'html' && /^<br\b/i.test(node.value)) ink.lineBreak(start, end);
  }
}

const footnote = /^\[\^[^\]\s]{1,40}\]:|\[\^[^\]\s]{1,40}\]/gm;

/** Text, without the marks of footnotes: they are numbers, but none that segments go by. */
function printText(ink: BlockPrinter, source: Source, start: number, end: number): void {
  const text = source.text.slice(start, end);
  let at = 0;
  if (text.includes('[^')) {
    for (const match of text.matchAll(footnote)) {
      ink.stretch(start + at, start + match.index);
      at = match.index + match[0].length;
    }
  }
  ink.stretch(start + at, end);
}

/** A code span without its backticks, and without the one space that may stand inside them on both sides. */
function printCode(ink: BlockPrinter, source: Source, start: number, end: number): void {
  let ticks = 0;
  while (source.text.charAt(start + ticks) === '`') ticks++;
  ink.stretch(start + ticks, end - ticks);
}

/** Whether inline content is nothing but pictures, with links around them and signs beside them that are no words. */
export function isPicture(nodes: readonly PhrasingContent[]): boolean {
  let pictures = 0;
  for (const node of leavesOf(nodes)) {
    if (node.type === 'image' || node.type === 'imageReference' || isHtmlPicture(node)) pictures++;
    else if (node.type === 'inlineCode') return false;
    else if (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value)) return false;
  }
  return pictures > 0;
}

function isHtmlPicture(node: PhrasingContent): boolean {
  return node.type === 'html' && picturesIn(node.value);
}

/** Prints what pictures show, by their descriptions. */
export function printPicture(
  ink: BlockPrinter,
  nodes: readonly PhrasingContent[],
  source: Source,
  base: number,
): void {
  for (const node of leavesOf(nodes)) {
    if (node.type === 'html') printDescriptions(ink, node.value, base + startOf(node));
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    // The description stands right after `![`; where it is not written as it reads, it is one whole.
    const start = base + startOf(node) + 2;
    const alt = node.alt ?? '';
    if (source.text.startsWith(alt, start)) ink.plain(start, start + alt.length);
    else ink.whole(alt, start, labelEnd(source.text, start, base + endOf(node)));
  }
}

/** Where a label that begins at `start` ends, or a little before where its words hold brackets. */
function labelEnd(text: string, start: number, end: number): number {
  const close = text.indexOf(']', start);
  return close < 0 ? end : Math.min(close, end);
}
