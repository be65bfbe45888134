import type { ReadBlock, ReadDocument } from '../document/types.js';

const underline = /^(?:={3,}|-{3,}|~{3,})$/;
const hashes = /^(#{1,6})(?=[^#\s]|\s+\S)/;

/**
 * Plain text that is laid out as its writers knew it from Markdown or reStructuredText: a line with a rule right below
 * it, or after `#` signs, is a heading. Documents whose reader has found headings are left as they are.
 */
export function withPlainHeadings(document: ReadDocument): ReadDocument {
  const { blocks, source } = document;
  if (blocks.some(({ depth }) => depth > 0)) return document;
  const depths = blocks.map((block, at) => depthOf(block, blocks[at + 1], source.text));
  if (!depths.some((depth) => depth > 0)) return document;
  const headed = (block: ReadBlock, at: number): ReadBlock => {
    const depth = depths[at] ?? 0;
    return depth === 0 ? block : { ...block, role: 'heading', depth };
  };
  return { ...document, blocks: blocks.map(headed) };
}

/** Depth of a plain block as a heading, 0 for all else. */
function depthOf(block: ReadBlock, next: ReadBlock | undefined, source: string): number {
  if (block.role !== 'paragraph' || block.lines.length > 0) return 0;
  const { text } = block.printed;
  const marked = text.length > 200 ? null : hashes.exec(text);
  if (marked !== null) return marked[1]?.length ?? 0;
  if (next === undefined || next.role !== 'furniture' || !underline.test(next.printed.text)) return 0;
  const adjacent = !/\n[^\S\n]*\n/.test(source.slice(block.end, next.start));
  const alike = next.printed.text.length >= text.length * 0.5;
  return adjacent && alike ? (next.printed.text.startsWith('=') ? 1 : 2) : 0;
}
