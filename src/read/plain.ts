import type { BlockRole, ReadBlock, ReadDocument } from '../document/types.js';
import { lineEnd } from '../text/lines.js';
import { trimSpan } from '../text/normal.js';
import { type Printed, Printer, printSlice } from '../text/printed.js';
import type { Source } from '../text/source.js';
import { indentWidth } from '../text/width.js';
import { isImage, isRule, isTableRow, joinsWithoutSpace } from './line-shapes.js';
import { paragraphStarts } from './paragraphs.js';
import {
  isTelling,
  lineWidth,
  type MeasuredLine,
  type Pair,
  pairOf,
  type Sample,
  wrapWidth,
} from './wrapping.js';

/**
 * Plain text. Whether each line is a paragraph, as in a saved web page, or paragraphs are wrapped over lines and
 * parted by blank ones, as in a specification, is decided once for the file.
 */
export function readPlain(source: Source): ReadDocument {
  const lined = withSeparators(source);
  return { ...readLined(lined), source };
}

/** What ends lines in some files though editors count none there: Unicode's separators, form feeds. */
const separators = /[\u2028\u2029\f\v\u0085]/g;

/** The source with a line more behind each separator, where lines end so rather than as usual. */
function withSeparators(source: Source): Source {
  if (source.text.search(separators) < 0) return source;
  const found = Array.from(source.text.matchAll(separators), ({ index }) => index + 1);
  if (found.length <= source.lineStarts.length) return source;
  return {
    ...source,
    lineStarts: [...new Set([...source.lineStarts, ...found])].sort((one, other) => one - other),
  };
}

function readLined(source: Source): ReadDocument {
  const width = wrapWidth(sampleOf(source));
  const blocks = width === null ? readLines(source, 0, source.lineStarts.length) : readWrapped(source, width);
  return { source, blocks, frontMatter: null, remarks: [] };
}

/** The line at `index`, from 0, without the blanks at its ends; null where it is blank. */
function lineOf({ text, lineStarts }: Source, index: number): MeasuredLine | null {
  const begin = lineStarts[index] ?? text.length;
  const { start, end } = trimSpan(text, begin, lineEnd(text, lineStarts, index));
  return start === end ? null : { start, end, indent: indentWidth(text, begin, start) };
}

/** How many lines are looked at, in three stretches: enough to be sure, few enough to cost nothing. */
const sampled = 1200;

/** The lines at the beginning, in the middle and at the end of a file. */
function sampleOf(source: Source): Sample {
  const sample = { widths: [], pairs: [] };
  const count = source.lineStarts.length;
  if (count <= sampled) {
    addLines(source, 0, count, sample);
    return sample;
  }
  const each = sampled / 3;
  for (const first of [0, Math.floor((count - each) / 2), count - each]) {
    addLines(source, first, first + each, sample);
  }
  return sample;
}

function addLines(
  source: Source,
  first: number,
  end: number,
  sample: { widths: number[]; pairs: Pair[] },
): void {
  const { text } = source;
  let upper: MeasuredLine | null = null;
  let width = 0;
  for (let index = first; index < end; index++) {
    const lower = lineOf(source, index);
    if (upper && lower && isTelling(text, lower) && !isPageEdge(source, index, lower))
      sample.pairs.push(pairOf(text, upper, lower, width));
    upper = lower !== null && isPageEdge(source, index, lower) ? null : lower;
    if (!lower) continue;
    width = lineWidth(text, lower);
    sample.widths.push(width);
  }
}

/** Whether a line is the first of a page, or a page's number: no paragraph goes on to it, or from it. */
function isPageEdge({ text, lineStarts }: Source, index: number, { start, end }: MeasuredLine): boolean {
  if (text.slice(Math.max(0, (lineStarts[index] ?? 0) - 1), start).includes('\f')) return true;
  return end - start <= longestPage && /^[-–— ]*\p{Nd}+[-–— ]*$/u.test(text.slice(start, end));
}

/** A page's number with dashes around it. */
const longestPage = 10;

/** Each line from `first` to before `end`, counted from 0, as a block of its own. */
export function readLines(source: Source, first: number, end: number): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  for (let index = first; index < end; index++) {
    const line = lineOf(source, index);
    if (line) blocks.push(blockOf(line, line.end, printSlice(source.text, line.start, line.end), none));
  }
  return blocks;
}

function readWrapped(source: Source, width: number): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let lines: MeasuredLine[] = [];
  for (let index = 0; index <= source.lineStarts.length; index++) {
    const line = index < source.lineStarts.length ? lineOf(source, index) : null;
    if (line) {
      lines.push(line);
    } else if (lines.length > 0) {
      const starts = paragraphStarts(source.text, lines, width);
      for (const [at, start] of starts.entries())
        blocks.push(joinLines(source, lines.slice(start, starts[at + 1])));
      lines = [];
    }
  }
  return blocks;
}

const none: readonly number[] = [];

/** One block of adjacent lines: a line's end and the next one's indent print as a space, as nothing in Chinese. */
function joinLines({ text }: Source, lines: readonly MeasuredLine[]): ReadBlock {
  const [first = { start: 0, end: 0, indent: 0 }] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length === 1) return blockOf(first, first.end, printSlice(text, first.start, first.end), none);
  const printer = new Printer();
  const begins: number[] = [];
  let end = first.start;
  for (const line of lines) {
    if (end > first.start) {
      const close = joinsWithoutSpace(text.charCodeAt(end - 1), text.charCodeAt(line.start));
      if (!close) printer.add(' ', end, line.start - end);
      begins.push(printer.length);
    }
    printer.add(text.slice(line.start, line.end), line.start, line.end - line.start);
    end = line.end;
  }
  return blockOf(first, last.end, printer.done(), begins);
}

function blockOf(first: MeasuredLine, end: number, printed: Printed, lines: readonly number[]): ReadBlock {
  const role = roleOfLine(printed.text);
  return {
    start: first.start,
    end,
    role,
    printed,
    lines,
    depth: 0,
    indent: first.indent,
    item: null,
    listDepth: 0,
    quoteDepth: 0,
    searchable: role === 'paragraph',
  };
}

/** What a line is by its shape alone. */
export function roleOfLine(text: string): BlockRole {
  if (isTableRow(text)) return 'table';
  if (isImage(text)) return 'image';
  return isRule(text) ? 'furniture' : 'paragraph';
}
