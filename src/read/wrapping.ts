import { displayWidth, isWide } from '../text/width.js';
import { endsStatement, isRule, isTableRow, looksEnumerated, startsLowerCase } from './shapes.js';

/** A line without the blanks at its ends. */
export interface Line {
  /** Source offsets of the first character and right after the last. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the first character. */
  readonly indent: number;
}

/** Two lines that follow each other with no blank line between them, as evidence for or against a wrapped paragraph. */
export interface Pair {
  /** Columns of the upper line, indent included. */
  readonly width: number;
  /** Columns of the upper line with the lower line's first word set after it. */
  readonly reach: number;
  readonly ends: boolean;
  readonly lower: boolean;
  readonly wide: boolean;
}

/** Nobody wraps wider than this; a line that is longer is a paragraph. */
const widest = 160;
/** Nor narrower: a column of a newspaper has some 30. */
const narrowest = 24;

/** Columns of a line up to its end or a little beyond the widest wrap. */
export function lineWidth(text: string, line: Line): number {
  const enough = 2 * widest;
  return line.indent + displayWidth(text, line.start, Math.min(line.end, line.start + enough));
}

/** What two adjacent lines show. */
export function pairOf(text: string, upper: Line, lower: Line): Pair {
  const width = lineWidth(text, upper);
  const head = text.slice(lower.start, Math.min(lower.end, lower.start + 40));
  const last = text.charCodeAt(upper.end - 1);
  return {
    width,
    reach: width + firstWord(head, isWide(last)),
    ends: endsStatement(text.slice(Math.max(upper.start, upper.end - 4), upper.end)),
    lower: startsLowerCase(head),
    wide: isWide(last) || isWide(head.charCodeAt(0)),
  };
}

/** Columns that the first word needs on the line before, with the space between; text without spaces breaks anywhere. */
function firstWord(head: string, afterWide: boolean): number {
  if (isWide(head.charCodeAt(0))) return afterWide ? 2 : 3;
  const end = head.search(/\s|[\u3000-\u9fff\uff00-\uffef]/);
  return 1 + displayWidth(head, 0, end < 0 ? head.length : end);
}

/** Whether two adjacent lines say anything about wrapping: a list's next item, a rule or a table row do not. */
export function isTelling(text: string, lower: Line): boolean {
  const head = text.slice(lower.start, Math.min(lower.end, lower.start + 60));
  return !looksEnumerated(head) && !isRule(head) && !isTableRow(head);
}

/**
 * The columns at which a file's paragraphs are wrapped, from pairs of adjacent lines; null where each line is a
 * paragraph of its own. The pairs' evidence is added up as in a naive Bayes classifier.
 */
export function wrapWidth(pairs: readonly Pair[]): number | null {
  if (pairs.length === 0) return null;
  const widths = pairs.map((pair) => pair.width).sort((a, b) => a - b);
  // The last twentieth may be overlong: addresses and tables are not wrapped.
  const width = widths[Math.ceil(widths.length * 0.95) - 1] ?? 0;
  if (width > widest || width < narrowest) return null;
  const evidence = pairs.reduce((sum, pair) => sum + evidenceOf(pair, width), 0);
  return evidence > 0 ? width : null;
}

/** How much of the wrap width a line must reach, with the next line's first word, to count as filled. */
const filled = 0.85;

/** Whether the lower line's first word had no room on the upper line. */
export function isFull(pair: Pair, width: number): boolean {
  return pair.reach > filled * width;
}

/**
 * Logarithms of how much likelier each sign is inside a wrapped paragraph than between two lines that are paragraphs.
 * Set from counts over English, French, Vietnamese and Chinese texts wrapped at 60 to 80 columns and the same
 * unwrapped: of the inner line ends nine in ten are full, one in eight ends a sentence and three in four go on in
 * lower case; of the paragraphs' ends one in seven, four in five and one in twelve.
 */
function evidenceOf(pair: Pair, width: number): number {
  const full = isFull(pair, width) ? 1.8 : -2.1;
  const ends = pair.ends ? -1.9 : 1.5;
  const lower = pair.lower ? 2.2 : pair.wide ? 0 : -1.3;
  return full + ends + lower;
}
