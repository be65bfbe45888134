import { Printer, sourceEnd, sourceStart } from '../../text/printed.js';
import type { Source } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import type { Print } from './block-printer.js';
import { partOf } from './hashes.js';

/** A table that is none to Markdown, since the line below its head has more cells than the head, or fewer. */
export interface BrokenTable {
  /** The paragraph before its head; null where it begins with that. */
  readonly before: Print | null;
  /** Its head and its rows, with tabs between cells that are not empty, as the rows of other tables have them. */
  readonly rows: readonly Print[];
  /** The head in the source. */
  readonly span: Span;
  /** Cells of the head, and of the line below it. */
  readonly cells: number;
  readonly rules: number;
}

/** `|---|:-:|`: cells of hyphens, two at least. */
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

/**
 * The table in a paragraph that its author meant for one: GFM (4.10) takes a line of hyphens and bars for the delimiter row
 * of a table only where it has as many cells as the line above. Null where there is none.
 */
export function brokenTable(source: Source, print: Print): BrokenTable | null {
  const { text } = print.printed;
  if (print.lines.length === 0 || !text.includes('|')) return null;
  const starts = [0, ...print.lines, text.length];
  const lines = starts.slice(0, -1).map((start, at) => ({ start, end: starts[at + 1]! }));
  const ruled = lines.findIndex(({ start, end }, at) => at > 0 && delimiterRow.test(text.slice(start, end)));
  const [head, rule] = [lines[ruled - 1], lines[ruled]];
  if (head === undefined || rule === undefined) return null;
  const cellsOf = (line: Span) => cellsIn(source, print, line);
  const [cells, rules] = [cellsOf(head).length, cellsOf(rule).length];
  if (cells < 2 || cells === rules) return null;
  const rows = [head, ...lines.slice(ruled + 1)].map((line) => rowOf(print, cellsOf(line)));
  const span = { start: sourceStart(print.printed, head.start), end: sourceStart(print.printed, rule.start) };
  return { before: head.start > 0 ? partOf(print, 0, head.start) : null, rows, span, cells, rules };
}

/** The cells of a line, as spans of what is printed: what stands between bars that are not escaped. */
function cellsIn(source: Source, { printed }: Print, { start, end }: Span): Span[] {
  const isBar = (at: number) => printed.text[at] === '|' && source.text[sourceStart(printed, at)] === '|';
  const cells: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isBar(at)) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  cells.push({ start: from, end });
  // Bars at the ends of a line stand around its cells.
  const isBlank = (cell: Span | undefined) =>
    cell !== undefined && printed.text.slice(cell.start, cell.end).trim() === '';
  return cells.slice(isBlank(cells[0]) ? 1 : 0, isBlank(cells.at(-1)) ? -1 : undefined);
}

/** Cells as the one row that they are. */
function rowOf(print: Print, cells: readonly Span[]): Print {
  const printer = new Printer();
  let last = 0;
  for (const { start, end } of cells) {
    const cell = partOf(print, start, end).printed;
    if (cell.text === '') continue;
    const at = sourceStart(cell, 0);
    if (printer.length > 0) printer.add('\t', last, at - last);
    printer.addPrinted(cell);
    last = sourceEnd(cell, cell.text.length);
  }
  return { printed: printer.done(), lines: [] };
}
