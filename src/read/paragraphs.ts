import { endsStatement, isImage, isRule, isTableRow, looksEnumerated } from './shapes.js';
import { isFull, type Line, lineWidth, pairOf } from './wrapping.js';

/** A line that ends this far left of the wrap width was not cut by wrapping: a heading, a signature, a verse. */
const short = 0.6;

/** Lines that no paragraph holds together with others. */
export function standsAlone(line: string): boolean {
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
export function paragraphStarts(text: string, lines: readonly Line[], width: number): number[] {
  const local = localWidth(text, lines, width);
  const starts = [0];
  for (let index = 1; index < lines.length; index++) {
    if (isBreak(text, lines, starts.at(-1) ?? 0, index, local)) starts.push(index);
  }
  return starts;
}

/** A passage may be set narrower than the rest: with some lines of its own it says itself how wide. */
function localWidth(text: string, lines: readonly Line[], width: number): number {
  if (lines.length < 5) return width;
  const own = lines.reduce((most, line) => Math.max(most, lineWidth(text, line)), 0);
  return own > short * width ? Math.min(own, width) : width;
}

/** Whether the line at `index` begins a new paragraph, when the current one began at `first`. */
function isBreak(text: string, lines: readonly Line[], first: number, index: number, width: number): boolean {
  const upper = lines[index - 1];
  const lower = lines[index];
  const opening = lines[first];
  if (!upper || !lower || !opening) return false;
  if (standsAlone(text.slice(lower.start, lower.end)) || standsAlone(text.slice(upper.start, upper.end)))
    return true;
  const pair = pairOf(text, upper, lower);
  const full = isFull(pair, width);
  const done = !full || endsStatement(text.slice(Math.max(upper.start, upper.end - 4), upper.end));
  if (!done) return false;
  if (looksEnumerated(text.slice(lower.start, Math.min(lower.end, lower.start + 60)))) return true;
  if (pair.lower) return false;
  if (isOutdent(lines, first, index)) return true;
  return !full && (pair.ends || pair.width < short * width);
}

/**
 * Whether a line's indent begins a paragraph: deeper than the line before it, which is not a first line; or back
 * where a paragraph with a hanging indent began.
 */
function isOutdent(lines: readonly Line[], first: number, index: number): boolean {
  if (index < first + 2) return false;
  const [opening, second, upper, lower] = [first, first + 1, index - 1, index].map(
    (at) => lines[at]?.indent ?? 0,
  );
  const deeper = (lower ?? 0) > (upper ?? 0);
  const hanging = (second ?? 0) > (opening ?? 0) && (lower ?? 0) <= (opening ?? 0);
  return deeper || hanging;
}
