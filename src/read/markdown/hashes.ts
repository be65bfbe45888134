import { trimSpan } from '../../text/normal.js';
import { slicePrinted, sourceStart } from '../../text/printed.js';
import type { Source } from '../../text/source.js';
import { isWide } from '../../text/width.js';
import type { Print } from './block-printer.js';

/** A part of a paragraph: a heading of a depth from 1 to 6, or with depth 0 what stays a paragraph. */
export interface Part {
  readonly depth: number;
  readonly print: Print;
}

/**
 * Parts a paragraph at lines such as `##Title`, which are text to Markdown and headings to whoever wrote them. One `#`
 * alone may be a tag, so it counts only where it begins the only line, and that holds more than one word.
 */
export function headingLines(source: Source, print: Print): Part[] {
  if (!print.printed.text.includes('#')) return [{ depth: 0, print }];
  const starts = [0, ...print.lines];
  const parts: Part[] = [];
  let from = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? print.printed.text.length;
    const depth = depthOf(source, print, start, end);
    if (depth === 0) continue;
    if (start > from) parts.push({ depth: 0, print: partOf(print, from, start) });
    parts.push({
      depth,
      print: partOf(print, start + depth, withoutClosing(print.printed.text, start, end)),
    });
    from = end;
  }
  if (from < print.printed.text.length)
    parts.push({ depth: 0, print: partOf(print, from, print.printed.text.length) });
  return parts;
}

/** How many number signs a line opens with as a heading, 0 where it is none. An escaped sign is text. */
function depthOf(source: Source, { printed, lines }: Print, start: number, end: number): number {
  const line = printed.text.slice(start, end);
  const depth = /^#{1,6}(?=[^#\s])/.exec(line)?.[0].length ?? 0;
  if (depth === 0 || source.text.charAt(sourceStart(printed, start)) !== '#') return 0;
  if (depth > 1) return depth;
  const words = line.slice(1).trim();
  return lines.length === 0 && (/\s/.test(words) || isWide(words.charCodeAt(0))) ? 1 : 0;
}

/** The end of a line without the number signs that may close a heading. */
function withoutClosing(text: string, start: number, end: number): number {
  const closing = /\s+#+\s*$/.exec(text.slice(start, end));
  return closing ? start + closing.index : end;
}

/** What a print has from `start` to `end`, blanks at its ends cut. */
export function partOf({ printed, lines }: Print, start: number, end: number): Print {
  const trimmed = trimSpan(printed.text, start, end);
  return {
    printed: slicePrinted(printed, trimmed.start, trimmed.end),
    lines: lines
      .filter((line) => line > trimmed.start && line < trimmed.end)
      .map((line) => line - trimmed.start),
  };
}
