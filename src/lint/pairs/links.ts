import type { Block, Version } from '../../document/types.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import { linkAt } from '../../value/links.js';
import { withoutCode } from '../prose.js';
import { isMarkdown, markupOf, type Target } from './markup.js';

const known = new WeakMap<Block, readonly Target[]>();

/**
 * The addresses of a block: in Markdown those of its links, and in any format those that are printed. What a page or a
 * package keeps beside the text that it shows, the addresses of HTML's and DOCX's links, is not seen.
 */
export function linksOf(version: Version, block: Block): readonly Target[] {
  let links = known.get(block);
  if (links === undefined) {
    const named = isMarkdown(version) ? markupOf(version, block).links : [];
    links = [...named, ...printedLinks(version, block)];
    known.set(block, links);
  }
  return links;
}

/** How an address in running text begins; linkAt reads where it ends. */
const beginnings = /(?:https?|ftp):\/\/|www\.|[a-z0-9][\w.+-]{0,63}@/gi;

function printedLinks(version: Version, block: Block): Target[] {
  const { printed } = block;
  if (block.role === 'code' || !/:\/\/|www\.|@/i.test(printed.text)) return [];
  const text = withoutCode({ version, block, text: printed.text });
  const links: Target[] = [];
  let from = 0;
  for (const { index } of text.matchAll(beginnings)) {
    const link = index < from ? null : linkAt(text, index);
    if (link === null) continue;
    from = link.end;
    const [start, end] = [sourceStart(printed, link.start), sourceEnd(printed, link.end)];
    if (hasEmphasis(version.source.text.slice(start, end), text.slice(link.start, link.end))) continue;
    links.push({ text: text.slice(link.start, link.end), start, end });
  }
  return links;
}

/** Whether a part of an address is set in italics or bold: a place that each reader fills in. */
function hasEmphasis(written: string, printed: string): boolean {
  return written !== printed && written.replace(/[*_]/g, '') === printed.replace(/[*_]/g, '');
}
