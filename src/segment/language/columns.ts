import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { trimSpan } from '../../text/normal.js';
import { Printer, printSlice } from '../../text/printed.js';
import type { Span } from '../../text/span.js';

/** What parts two columns: so many blanks, which no running text has. */
const gap = /(?:[ \u00a0]{3,}|\t+)(?=\S)/g;
/** A text in columns has so many lines that show both, at least, and they are so large a part of all. */
const fewest = { lines: 4, share: 0.4 };
/** Where a column begins may differ by so much. */
const slack = 1;

interface LinePart {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
}

/**
 * A plain text that stands in two columns, as a table of two languages is printed, as two documents; null where it does
 * not. The lines of a cell are one paragraph; a new one begins at a number or behind a blank line.
 */
export function columnsOf(document: ReadDocument): readonly [ReadDocument, ReadDocument] | null {
  const { source, blocks } = document;
  if (blocks.some(({ depth, item }) => depth > 0 || item !== null)) return null;
  const column = columnOf(source.text);
  if (column === null) return null;
  const [left, right] = partLines(source.text, column);
  const documentOf = (parts: readonly LinePart[]) => ({
    ...document,
    blocks: paragraphsOf(source.text, parts),
  });
  return [documentOf(left), { ...documentOf(right), remarks: [], comments: [] }];
}

/** The place in its line at which most second columns begin; null where lines show no such place. */
function columnOf(text: string): number | null {
  const counts = new Map<number, number>();
  let [all, at] = [0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') all++;
    gap.lastIndex = line.length - line.trimStart().length;
    const found = gap.exec(line);
    if (found !== null) counts.set(gap.lastIndex, (counts.get(gap.lastIndex) ?? 0) + 1);
    at += line.length + 1;
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined || at === 0) return null;
  const near = [...counts].reduce(
    (sum, [place, count]) => sum + (Math.abs(place - most[0]) <= slack ? count : 0),
    0,
  );
  return near >= fewest.lines && near >= all * fewest.share ? most[0] : null;
}

function partLines(text: string, column: number): readonly [LinePart[], LinePart[]] {
  const sides: [LinePart[], LinePart[]] = [[], []];
  const blank = [true, true];
  const put = (side: 0 | 1, start: number, end: number) => {
    const part = trimmed(text, start, end);
    if (part === null) return;
    sides[side].push({ ...part, blankBefore: blank[side]! });
    blank[side] = false;
  };
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') blank.fill(true);
    const cut = cutOf(line, column);
    put(0, at, at + cut);
    put(1, at + cut, at + line.length);
    at += line.length + 1;
  }
  return sides;
}

/** Where a line's second column begins; its length where it has none. */
function cutOf(line: string, column: number): number {
  gap.lastIndex = 0;
  for (let found = gap.exec(line); found !== null; found = gap.exec(line))
    if (Math.abs(gap.lastIndex - column) <= slack) return found.index;
  return line.length;
}

function trimmed(text: string, from: number, to: number): Span | null {
  const span = trimSpan(text, from, to);
  return span.start === span.end ? null : span;
}

const numbered =
  /^(?:[(（]?(?:\p{N}{1,4}(?:\.\p{N}{1,3})*|\p{L}|[IVXLC]{2,5}|[ivxlc]{2,5})[.)、）:](?:\s|\p{L})|\p{Lu}[\p{L}\p{M}]{1,10}\.? [\dIVXLC]{1,5}(?:[.:]|\s|$)|第|[-•*]\s)/u;

function paragraphsOf(text: string, parts: readonly LinePart[]): ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let open: LinePart[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(paragraphOf(text, open));
    open = [];
  };
  for (const part of parts) {
    if (part.blankBefore || numbered.test(text.slice(part.start, part.start + 20))) close();
    open.push(part);
  }
  close();
  return blocks;
}

function paragraphOf(text: string, parts: readonly LinePart[]): ReadBlock {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const printer = new Printer();
  const lines: number[] = [];
  for (const [at, { start, end }] of parts.entries()) {
    const before = parts[at - 1];
    if (before !== undefined) {
      printer.add(' ', before.end, start - before.end);
      lines.push(printer.length);
    }
    printer.add(text.slice(start, end), start, end - start);
  }
  const printed = parts.length === 1 ? printSlice(text, first.start, first.end) : printer.done();
  return {
    role: 'paragraph',
    printed,
    lines,
    start: first.start,
    end: last.end,
    depth: 0,
    indent: 0,
    item: null,
    listDepth: 0,
    quoteDepth: 0,
    searchable: true,
  };
}
