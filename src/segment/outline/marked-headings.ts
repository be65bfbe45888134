import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { displayWidth } from '../../text/width.js';

const underline = /^([-=~^*+])\1{2,}$/;
/** Underlines in Markdown's order; other signs are ranked as they appear, as reStructuredText does. */
const ranks = '=-';
const hashes = /^(#{1,6})(?=[^#\s]|\s+\S)/;

/**
 * Plain text that is laid out as its writers knew it from Markdown or reStructuredText: a line with a rule right below
 * it, or after `#` signs, is a heading. Documents whose reader has found headings are left as they are.
 */
export function withMarkedHeadings(document: ReadDocument): ReadDocument {
  const { blocks, source } = document;
  if (blocks.some(({ depth }) => depth > 0)) return document;
  const hashed = hasHashes(blocks);
  const found = blocks.map((block, at) => depthOf(block, blocks[at + 1], source.text, hashed));
  if (!found.some((depth) => depth !== 0)) return document;
  const depths = rankedDepths(found);
  const headed = (block: ReadBlock, at: number): ReadBlock => {
    const depth = depths[at] ?? 0;
    return depth === 0 ? block : { ...block, role: 'heading', depth };
  };
  return { ...document, blocks: blocks.map(headed) };
}

/** Lines that are indented so far are code in Markdown. */
const code = 4;
/** Commands after the prompt of a shell, comments and what they switch off: `# ls`, `#option=1`, `#####`. */
const comment = /^#{1,6}\s*[a-z]|^#[!=]|^#{7,}/;
/** Where so large a part of the lines with `#` is of these, the others are comments too. */
const comments = 0.2;

/** Whether lines after `#` signs are headings in a document of plain text. */
function hasHashes(blocks: readonly ReadBlock[]): boolean {
  const marked = blocks.filter(({ printed }) => printed.text.startsWith('#'));
  const other = marked.filter(({ printed }) => comment.test(printed.text));
  return marked.length > other.length && other.length <= marked.length * comments;
}

/** Depths for the signs of underlines. */
function rankedDepths(found: readonly (number | string)[]): number[] {
  const signs = [...new Set(found)].filter((depth) => typeof depth === 'string');
  const order = signs.every((sign) => `${ranks}~`.includes(sign)) ? [...ranks] : signs;
  const rank = (sign: string) => (order.includes(sign) ? order.indexOf(sign) + 1 : order.length);
  return found.map((depth) => (typeof depth === 'string' ? Math.min(6, rank(depth)) : depth));
}

/** How long an underline is, of the line above it; longer ones part sections. */
const underlined = { least: 0.75, most: 1.35 };

/** Depth of a plain block as a heading, or the sign of the rule below it; 0 for all else. */
function depthOf(
  block: ReadBlock,
  next: ReadBlock | undefined,
  source: string,
  hashed: boolean,
): number | string {
  if (block.role !== 'paragraph' || block.lines.length > 0 || block.indent >= code) return 0;
  const { text } = block.printed;
  const marked = text.length > 200 || !hashed || comment.test(text) ? null : hashes.exec(text);
  if (marked !== null) return marked[1]?.length ?? 0;
  if (next === undefined || next.role !== 'furniture' || !underline.test(next.printed.text)) return 0;
  const adjacent = !/\n[^\S\n]*\n/.test(source.slice(block.end, next.start));
  const share = next.printed.text.length / displayWidth(text, 0, text.length);
  const alike = share > underlined.least && share < underlined.most;
  return adjacent && alike ? next.printed.text.charAt(0) : 0;
}
