import { isImage, isRule, isTableRow, looksEnumerated } from './line-shapes.js';
import { isFull, lineWidth, type MeasuredLine, pairOf } from './wrapping.js';

/** A line that ends this far left of the wrap width was not cut by wrapping: a heading, a signature, a verse. */
const short = 0.6;

/** Columns by which the indents of two lines differ when they are set in the middle, each by itself. */
const centred = 8;

/** Whether a line is one that no paragraph holds together with others. */
function standsAlone(text: string, { start, end }: MeasuredLine): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(start))) return false;
  const line = text.slice(start, end);
  return isRule(line) || isImage(line) || isTableRow(line);
}

/**
 * Cuts adjacent lines of a wrapped text into paragraphs where a blank line is missing: before a list's next item,
 * after a short line, at a paragraph's own indent.
 *
 * @param lines adjacent non-blank lines
 * @param width the columns at which the text is wrapped
 * @returns index of the first line of each paragraph, ascending, the first is 0
 */
export function paragraphStarts(text: string, lines: readonly MeasuredLine[], width: number): number[] {
  const widths = lines.map((line) => lineWidth(text, line));
  const passage: Passage = { text, lines, widths, width: localWidth(widths, width) };
  const starts = [0];
  for (let index = 1; index < lines.length; index++) {
    if (isBreak(passage, starts.at(-1) ?? 0, index)) starts.push(index);
  }
  return starts;
}

/** Adjacent lines, the columns of each, and the columns at which they are wrapped. */
interface Passage {
  readonly text: string;
  readonly lines: readonly MeasuredLine[];
  readonly widths: readonly number[];
  readonly width: number;
}

/** A passage may be set narrower than the rest: with some lines of its own it says itself how wide. */
function localWidth(widths: readonly number[], width: number): number {
  if (widths.length < 5) return width;
  const own = widths.reduce((most, columns) => Math.max(most, columns), 0);
  return own > short * width ? Math.min(own, width) : width;
}

/** Whether the line at `index` begins a new paragraph, when the current one began at `first`. */
function isBreak({ text, lines, widths, width }: Passage, first: number, index: number): boolean {
  const upper = lines[index - 1];
  const lower = lines[index];
  if (!upper || !lower) return false;
  if (standsAlone(text, lower) || standsAlone(text, upper)) return true;
  const pair = pairOf(text, upper, lower, widths[index - 1] ?? 0);
  const full = isFull(pair, width);
  // A line that is filled and ends in the middle of a sentence goes on, whatever the next one begins with.
  if (full && !pair.ends) return false;
  if (looksEnumerated(text.slice(lower.start, Math.min(lower.end, lower.start + 60)))) return true;
  if (pair.lower) return false;
  if (isOutdent(lines, first, index)) return true;
  if (full) return false;
  return pair.ends || pair.width < short * width || Math.abs(lower.indent - upper.indent) >= centred;
}

/**
 * Whether a line's indent begins a paragraph: deeper than the line before it, which is not a first line; or back
 * where a paragraph with a hanging indent began.
 */
function isOutdent(lines: readonly MeasuredLine[], first: number, index: number): boolean {
  if (index < first + 2) return false;
  const indentOf = (at: number) => lines[at]?.indent ?? 0;
  const hanging = indentOf(first + 1) > indentOf(first) && indentOf(index) <= indentOf(first);
  return hanging || indentOf(index) > indentOf(index - 1);
}
