import type { RootContent } from 'mdast';
import { lineEnd } from '../../text/lines.js';
import { trimSpan } from '../../text/normal.js';
import { lineAt, type Source } from '../../text/source.js';

/** Beyond this a paragraph is no paragraph but lines that nobody parted: the parser's time grows with its square. */
const longest = 16_384;

/**
 * Where a Markdown text may be cut so that the trees of both parts are the tree of the whole: before an unindented
 * paragraph that follows a blank line, and before an unindented heading. Such a line closes every list and quote that
 * is open. HTML or a comment it does not close, and a fence only looks closed: that is for the caller to see.
 *
 * @param start where the piece begins
 * @param length how long it is to be at least
 * @returns the first such offset. Where there is none for long, the beginning of a line that looks as if a paragraph
 * could begin there; else the text's length
 */
export function nextCut(source: Source, start: number, length: number): number {
  const { text, lineStarts } = source;
  const from = start + length;
  let fence = '';
  let emergency = 0;
  for (let line = lineAt(lineStarts, start); line < lineStarts.length; line++) {
    const at = lineStarts[line] ?? 0;
    fence = fenceAfter(text, at, fence);
    if (at < from) continue;
    if (emergency > 0 && at > emergency + longest / 2) return emergency;
    if (!opensParagraph(text, at)) continue;
    if (fence === '' && (isHeading(text, at) || isBlankLine(source, line - 1))) return at;
    // Code may well be this long; only a fence that is none has to end somewhere.
    const bearable = fence === '' ? longest / 2 : longest * 8;
    if (emergency === 0 && at > from + bearable) emergency = at;
  }
  return emergency > 0 && text.length > emergency + longest / 2 ? emergency : text.length;
}

const fenceLine = /^ {0,3}(`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,})/;

/** The fence that is open after a line, empty for none: a guess that saves time, as a fence in a list is not seen. */
function fenceAfter(text: string, start: number, open: string): string {
  let at = start;
  while (at < start + 3 && text.charCodeAt(at) === 0x20) at++;
  const unit = text.charCodeAt(at);
  if (unit !== 0x60 && unit !== 0x7e) return open;
  const fence = fenceLine.exec(text.slice(start, start + 1000))?.[1] ?? '';
  if (open === '') return fence;
  const closes =
    fence.startsWith(open) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at + fence.length, at + 1000));
  return closes ? '' : open;
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

/** No line outside of code is longer; the parser's time grows with the square of its signs. */
const longestLine = 131_072;
/** Nor do lists stand deeper, in columns: each line costs the parser as much as its depth. */
const deepest = 200;
/** Nor do more quotes and lists begin on one line; a line that opens all of them costs the square of their number. */
const mostOpened = 40;
const mostOpenedAtOnce = 400;
/** So many lines may be so deep all the same. */
const mostDeep = 9;

/**
 * Nor do so many lines begin with a quote in a list or a list in a quote, `- > a`, where nothing lies between them at
 * which the text could be cut: the parser's time grows with the square of their number.
 */
const mostInner = 4_000;
const inner = /(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){2}|[ \t]{2,}>/y;

/** The signs of quotes and lists that a line begins with: `> > -`. */
const openings = new RegExp(
  `(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${mostOpened},${mostOpenedAtOnce}}`,
  'y',
);

/**
 * Whether a stretch is beyond what anybody writes in Markdown, so that the parser would take minutes: an endless line,
 * a list hundreds of columns deep, quotes inside quotes dozens of times, or thousands of quotes in one list.
 */
export function isMonstrous({ text, lineStarts }: Source, start: number, end: number): boolean {
  let fence = '';
  let [deep, nested, inside] = [0, 0, 0];
  for (let line = lineAt(lineStarts, start); (lineStarts[line] ?? end) < end; line++) {
    const at = lineStarts[line] ?? 0;
    fence = fenceAfter(text, at, fence);
    if (fence !== '') continue;
    if ((lineStarts[line + 1] ?? text.length) - at > longestLine) return true;
    if (text.startsWith(' '.repeat(deepest), at) && ++deep > mostDeep && end - start > longestLine / 8)
      return true;
    inner.lastIndex = at;
    if (inner.test(text) && ++inside > mostInner) return true;
    openings.lastIndex = at;
    const [opened] = openings.exec(text) ?? [];
    if (opened !== undefined && (++nested > mostDeep || isFull(opened))) return true;
  }
  return false;
}

/** Whether so many quotes and lists begin on a line that the parser must not see it. */
function isFull(opened: string): boolean {
  return (opened.match(/[>.)*+-]/g)?.length ?? 0) >= mostOpenedAtOnce;
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
