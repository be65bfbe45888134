import type { RootContent } from 'mdast';
import { lineEnd } from '../../text/lines.js';
import { trimSpan } from '../../text/normal.js';
import { lineAt, type Source } from '../../text/source.js';

/** Beyond this a paragraph is no paragraph but lines that nobody parted: the parser's time grows with its square. */
export const longest = 65_536;

/**
 * Where a Markdown text may be cut so that the trees of both parts are the tree of the whole: before an unindented
 * paragraph that follows a blank line, and before an unindented heading. Such a line closes every list and quote that
 * is open. An open fence, HTML or comment it does not close: that is for the caller to see.
 *
 * @returns the first such offset from `from` on. Where there is none for long, the beginning of a line that looks as if
 * a paragraph could begin there; else the text's length
 */
export function nextCut(source: Source, from: number): number {
  const { text, lineStarts } = source;
  let emergency = 0;
  for (let line = lineAt(lineStarts, from) + 1; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? 0;
    if (emergency > 0 && start > from + longest) return emergency;
    if (!opensParagraph(text, start)) continue;
    if (isHeading(text, start) || isBlankLine(source, line - 1)) return start;
    if (emergency === 0 && start > from + longest / 2) emergency = start;
  }
  return emergency > 0 && text.length > from + longest ? emergency : text.length;
}

/** Signs with which a line may belong to what stands above, or be no paragraph. */
const other = /[\s>*+_`~<|=[\\:-]/;
const listMarker = /^\d{1,9}[.)](?:\s|$)/;

function opensParagraph(text: string, start: number): boolean {
  const first = text.charAt(start);
  if (first === '' || other.test(first)) return false;
  return !/\d/.test(first) || !listMarker.test(text.slice(start, start + 11));
}

function isHeading(text: string, start: number): boolean {
  return text.charAt(start) === '#' && /^#{1,6}[ \t]/.test(text.slice(start, start + 7));
}

function isBlankLine({ text, lineStarts }: Source, line: number): boolean {
  const { start, end } = trimSpan(text, lineStarts[line] ?? 0, lineEnd(text, lineStarts, line));
  return start === end;
}

/** HTML that goes on over blank lines, and what ends it: CommonMark 0.31.2, section 4.6, conditions 1 to 5. */
const lasting: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /^<!--(?:-?>|[\s\S]*-->)/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
];

/**
 * Whether the last node of a piece would go on in what follows the piece.
 *
 * @param node the last node of the piece's tree
 * @param rest the source from the node's beginning to the piece's end
 * @param fences how many fences the node has
 */
export function staysOpen(node: RootContent, rest: string, fences: number): boolean {
  if (node.type === 'code') return fences === 1;
  if (node.type !== 'html') return false;
  const lasts = lasting.find(([opens]) => opens.test(node.value));
  if (lasts) return !lasts[1].test(node.value);
  // All other HTML ends at a blank line.
  return !/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/.test(rest);
}
