import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { slicePrinted, sourceEnd, sourceStart } from '../../text/printed.js';
import { isCodeLine } from '../listings/code-listings.js';

/** An enumerator in any script that a converter indents, with its text. */
const numbered =
  /^[ \t]*(?:[(（]?(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]{1,2}|[A-ZĐ]|[ivxlIVXL]{1,6})[.)）]|[一二三四五六七八九十]{1,3}、|\p{Lu}[\p{L}\p{M}]{1,8} \d{1,3}[.:])[ \t\u3000]+(?:#{1,6}[ \t]+)?\p{L}/u;
/** The level above stands outside as a paragraph, since Markdown knows no lists in Roman numerals or letters. */
const above =
  /^(?:[IVXLC]{1,6}|\p{Lu}|\(?[ivxlc]{1,6}|\(?\p{Ll})[.)]\s|^\p{Lu}[\p{L}\p{M}]{1,10} [\dIVXLC]{1,5}(?:[.:]|\s|$)|^第/u;
/** So large a part of the paragraphs must begin with a number. */
const share = 0.5;

/**
 * Clauses that Markdown takes for code, since they are indented below a number that it does not know as a list's: `I.`
 * with `    1.` below it, which is how Pandoc writes a list of several levels. They are paragraphs, as their writers
 * meant; code in fences is left alone.
 */
export function withIndentedClauses(document: ReadDocument): ReadDocument {
  const { blocks, source } = document;
  if (!blocks.some((block) => block.role === 'code' || withDepth(block) !== block)) return document;
  const found: ReadBlock[] = [];
  let changed = false;
  let clauses = false;
  for (const block of blocks) {
    if (
      block.role === 'code' &&
      isIndented(block, source.text) &&
      holdsClauses(block, found.at(-1), clauses)
    ) {
      found.push(...paragraphsOf(block));
      changed = true;
      clauses = true;
      continue;
    }
    const marked = withDepth(block);
    changed ||= marked !== block;
    found.push(marked);
    clauses = clauses && (block.role !== 'code' || block.depth > 0);
  }
  return changed ? { ...document, blocks: found } : document;
}

/** Whether a code block is one by its indent, and by no fence. */
function isIndented({ start }: ReadBlock, text: string): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^(?: {4}|\t| {1,3}\t)[ \t]*$/.test(text.slice(line, start))) return false;
  const before = text.slice(text.lastIndexOf('\n', line - 2) + 1, line);
  return !/^\s*(?:`{3}|~{3})/.test(before);
}

function holdsClauses(block: ReadBlock, before: ReadBlock | undefined, inside: boolean): boolean {
  const introduced =
    inside ||
    before?.item?.ordered === true ||
    (before !== undefined && (above.test(before.printed.text) || numbered.test(before.printed.text)));
  if (!introduced) return false;
  const { text } = block.printed;
  const paragraphs = spansOf(text).map(({ start, end }) => text.slice(start, end));
  const first = paragraphs[0] ?? '';
  const count = paragraphs.filter((paragraph) => numbered.test(paragraph)).length;
  const code = paragraphs.filter((paragraph) => isCodeLine(paragraph.split('\n', 1)[0] ?? '')).length;
  return numbered.test(first) && count >= paragraphs.length * share && code * 3 < paragraphs.length;
}

/** The paragraphs of a block of code, as blank lines part them. */
function spansOf(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const gap = /\n[ \t]*(?:\n[ \t]*)+(?=\S|$)/g;
  let start = 0;
  for (let found = gap.exec(text); found !== null; found = gap.exec(text)) {
    spans.push({ start, end: found.index });
    start = text.lastIndexOf('\n', gap.lastIndex - 1) + 1;
    if (start <= found.index) start = gap.lastIndex;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

function paragraphsOf(block: ReadBlock): ReadBlock[] {
  const { text } = block.printed;
  return spansOf(text).map((span) => {
    const own = text.slice(span.start, span.end);
    const inset = own.length - own.trimStart().length;
    const [from, to] = [span.start + inset, span.start + own.trimEnd().length];
    const printed = slicePrinted(block.printed, from, to);
    const lines = [...printed.text.matchAll(/\n/g)].map(({ index }) => index + 1);
    return withDepth({
      ...block,
      role: 'paragraph',
      printed,
      lines,
      start: sourceStart(block.printed, from),
      end: sourceEnd(block.printed, to),
      indent: block.indent + inset,
      item: null,
      searchable: true,
    });
  });
}

/** `I.  # General provisions`: what Pandoc writes of a numbered heading whose number Markdown does not know. */
const numberedHeading = /^[\p{L}\p{N}(（]{1,8}[.)）、][ \t]+(#{1,6})[ \t]+\S/u;

function withDepth(block: ReadBlock): ReadBlock {
  const signs = block.role === 'paragraph' ? numberedHeading.exec(block.printed.text)?.[1] : undefined;
  return signs === undefined ? block : { ...block, role: 'heading', depth: signs.length };
}
