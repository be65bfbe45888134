import type { Comment } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import type { BlockPrinter } from './block-printer.js';

/** Elements inside which a number at a line's beginning is no part of the document's own numbering. */
const laidOut = /<(?:table|pre|ol|ul|script|style|svg|textarea|select)\b/i;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi;

/** Whether text inside this HTML may be searched for enumerators: not where it is laid out as a table, list or code. */
export function isRunningHtml(html: string): boolean {
  return !laidOut.test(html);
}

/** Whether a picture stands in a stretch of HTML. */
export function picturesIn(html: string): boolean {
  return /<(?:img|picture|video)\b/i.test(html);
}

const description = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Prints what pictures in HTML show, by their descriptions. `start` is where it begins in the source. */
export function printDescriptions(ink: BlockPrinter, html: string, start: number): void {
  for (const match of html.matchAll(description)) {
    const text = match[1] ?? match[2] ?? '';
    const from = start + match.index + match[0].length - 1 - text.length;
    printText(ink, text, from);
  }
}

/** Prints text of HTML, references read. `start` is where it begins in the source. */
export function printText(ink: BlockPrinter, text: string, start: number): void {
  let at = 0;
  for (const match of text.matchAll(reference)) {
    ink.stretch(start + at, start + match.index);
    at = match.index + match[0].length;
    ink.reference(start + match.index, start + at);
  }
  ink.stretch(start + at, start + text.length);
}

/**
 * The next tag, comment or declaration, or script or style with all that is in it. A comment and a script that are not
 * closed go on to the end of the text; a tag that is not closed is none.
 */
export function nextMarkup(html: string, from: number): Span | null {
  for (let start = html.indexOf('<', from); start >= 0; start = html.indexOf('<', start + 1)) {
    const end = markupEnd(html, start);
    if (end !== null) return { start, end };
  }
  return null;
}

const rawText = /^<(?:script|style)\b/i;

/** Where the markup ends that begins at `start`; null where a `<` is only a character. */
function markupEnd(html: string, start: number): number | null {
  if (html.startsWith('<!--', start)) {
    // From the third character on: `<!-->` is a whole comment.
    const close = html.indexOf('-->', start + 2);
    return close < 0 ? html.length : close + 3;
  }
  const head = html.slice(start, start + 8);
  if (rawText.test(head)) {
    const close = /<\/(?:script|style)>/i.exec(html.slice(start));
    return close ? start + close.index + close[0].length : html.length;
  }
  if (!/^<(?:[a-z!?]|\/[a-z])/i.test(head)) return null;
  for (let at = start + 1; at < html.length; at++) {
    const unit = html.charAt(at);
    if (unit === '>') return at + 1;
    if (unit === '<') return null;
  }
  return null;
}

/** The comments in a stretch of HTML that begins at `start` in the source. */
export function commentsOf(html: string, start: number): Comment[] {
  const comments: Comment[] = [];
  let open = html.indexOf('<!--');
  while (open >= 0) {
    const close = html.indexOf('-->', open + 2);
    const end = close < 0 ? html.length : close + 3;
    const text = html.slice(open + 4, close < 0 ? html.length : Math.max(open + 4, close)).trim();
    comments.push({ start: start + open, end: start + end, text });
    open = html.indexOf('<!--', end);
  }
  return comments;
}
