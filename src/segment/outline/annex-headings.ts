import type { ReadBlock, ReadDocument } from '../../document/types.js';
import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';

/** How far below such a line its list begins, titles and notes between them. */
const reach = 3;
const longest = 80;
/** The first of a list, or of articles, that begins anew. */
const first = /^\s*(?:[(（]?\s?(?:1|１|一|a|A|I|i)\s?[.)．）、:：]|[①㈠⑴]|第\s?(?:一|1)\s?\p{Script=Han})/u;

/**
 * Plain text in which an annex that is the only one has no number: `SCHEDULE` or `Phụ lục` alone on its line, or with its
 * title behind a dash, before numbers that begin anew. It is a heading, so that they do not go on with the text before.
 * Documents whose reader has found headings are left as they are. Called by readOutline; held by the case
 * act-schedule.en.txt.
 */
export function withAnnexHeadings(document: ReadDocument, { levels }: Locale): ReadDocument {
  const { blocks } = document;
  if (blocks.some(({ depth }) => depth > 0)) return document;
  const words = levels
    .filter(({ apart }) => apart === 'behind')
    .flatMap((level) => level.words.map(comparable));
  if (words.length === 0) return document;
  const found = new Set<number>();
  for (const [at, block] of blocks.entries()) {
    if (!isAnnex(block, words)) continue;
    const below = blocks.slice(at + 1, at + 1 + reach);
    if (below.some(({ printed }) => first.test(printed.text))) found.add(at);
  }
  if (found.size === 0) return document;
  const headed = (block: ReadBlock, at: number): ReadBlock =>
    found.has(at) ? { ...block, role: 'heading', depth: 1 } : block;
  return { ...document, blocks: blocks.map(headed) };
}

function isAnnex({ role, lines, printed }: ReadBlock, words: readonly string[]): boolean {
  if (role !== 'paragraph' || lines.length > 0 || printed.text.length > longest) return false;
  if (!/^\s*[\p{Lu}\p{Lo}]/u.test(printed.text)) return false;
  const text = comparable(printed.text).trim();
  return words.some((word) => text.startsWith(word) && /^\s*(?:[-–—:：]|$)/u.test(text.slice(word.length)));
}
