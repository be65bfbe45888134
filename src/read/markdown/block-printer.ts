import { decodeString } from 'micromark-util-decode-string';
import { lineEnd } from '../../text/lines.js';
import { isBlankCode, trimSpan } from '../../text/normal.js';
import { type Printed, Printer, slicePrinted } from '../../text/printed.js';
import { lineAt, type Source } from '../../text/source.js';
import { joinsWithoutSpace } from '../line-shapes.js';
import { firstMarkAfter, type Marks, mark } from './marks.js';

/** What one block prints, and the printed indices at which the source's lines begin. */
export interface Print {
  readonly printed: Printed;
  readonly lines: readonly number[];
}

/** A line of the source: its number from 0, where it starts, where its line end begins, where the next line starts. */
interface SourceLine {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

const beforeAll: SourceLine = { index: -1, start: 0, end: 0, next: 0 };

/**
 * Prints stretches of the source in order, leaving out what the parser marked as no text. A line's end prints as a
 * space, as nothing in Chinese; or as itself where the text is verbatim.
 */
export class BlockPrinter {
  readonly #source: Source;
  readonly #marks: Marks;
  readonly #base: number;
  readonly #verbatim: boolean;
  readonly #printer = new Printer();
  readonly #lines: number[] = [];
  /** The line asked for last. */
  #cursor = beforeAll;
  /** The line in which the last print ended, where in the source that was, and its last UTF-16 unit. */
  #line = beforeAll;
  #last = 0;
  #lastUnit = 0;

  /**
   * @param base what to add to a mark's offset for the source's
   * @param verbatim whether white space and line ends are kept, as in code
   */
  constructor(source: Source, marks: Marks, base: number, verbatim = false) {
    this.#source = source;
    this.#marks = marks;
    this.#base = base;
    this.#verbatim = verbatim;
  }

  /** Prints the source from `start` to `end`, its escapes and references read, its marked stretches left out. */
  stretch(start: number, end: number): void {
    let at = start;
    for (
      let index = firstMarkAfter(this.#marks, start - this.#base);
      index < this.#marks.length;
      index += 3
    ) {
      const from = Math.max(at, this.#markStart(index));
      const to = Math.min((this.#marks[index + 1] ?? 0) + this.#base, end);
      if (from >= end) break;
      if (to <= at) continue;
      this.plain(at, from);
      this.#marked(this.#marks[index + 2] ?? 0, from, to);
      at = to;
    }
    this.plain(at, end);
  }

  /** Prints the source from `start` to `end` as it stands, line by line. */
  plain(start: number, end: number): void {
    let at = start;
    while (at < end) {
      const line = this.#lineAround(at);
      this.#piece(at, Math.min(end, line.end), end > line.end);
      at = line.next;
    }
  }

  /** Prints `text` for the source from `start` to `end`, as one whole. */
  whole(text: string, start: number, end: number): void {
    if (text.length === 0) return;
    this.#arrive(start, text.charCodeAt(0));
    this.#put(text, start, end - start);
  }

  /** Prints the character that a reference such as `&amp;` from `start` to `end` stands for. */
  reference(start: number, end: number): void {
    this.whole(decodeString(this.#source.text.slice(start, end)), start, end);
  }

  /** Breaks the printed line at a markup such as `<br>` that stands from `start` to `end`. */
  lineBreak(start: number, end: number): void {
    this.#put(' ', start, end - start);
    this.#beginLine();
  }

  /** Prints what parts two cells: a tab for the source from where the last print ended to `end`. */
  cellBreak(end: number): void {
    if (this.#printer.length > 0 && end > this.#last) this.#put('\t', this.#last, end - this.#last);
  }

  /** What was printed, blanks at its ends cut. */
  done(): Print {
    const printed = this.#printer.done();
    const { start, end } = trimSpan(printed.text, 0, printed.text.length);
    const lines = this.#lines.map((line) => line - start).filter((line) => line > 0 && line < end - start);
    const whole = start === 0 && end === printed.text.length;
    return { printed: whole ? printed : slicePrinted(printed, start, end), lines };
  }

  /** A stretch within one line. Blanks where a line is wrapped belong to the wrap. */
  #piece(start: number, end: number, wraps: boolean): void {
    const { text } = this.#source;
    let from = start;
    let to = end;
    if (!this.#verbatim) {
      if (start >= this.#line.next) while (from < to && isBlankCode(text.charCodeAt(from))) from++;
      if (wraps) while (to > from && isBlankCode(text.charCodeAt(to - 1))) to--;
    }
    if (from === to) return;
    this.#arrive(from, text.charCodeAt(from));
    this.#put(text.slice(from, to), from, to - from);
  }

  #put(text: string, start: number, length: number): void {
    this.#printer.add(text, start, length);
    this.#last = start + length;
    this.#lastUnit = text.charCodeAt(text.length - 1);
    if (this.#last > this.#line.next) this.#line = this.#lineAround(this.#last - 1);
  }

  /** Prints the wrap where the next character stands on another line than the last one. */
  #arrive(start: number, firstUnit: number): void {
    const above = this.#line;
    if (start < above.next) return;
    const line = this.#lineAround(start);
    this.#line = line;
    if (this.#printer.length === 0) return;
    if (this.#verbatim) {
      this.#printer.add('\n'.repeat(line.index - above.index), above.end, line.start - above.end);
    } else if (!isBlankCode(this.#lastUnit) && !joinsWithoutSpace(this.#lastUnit, firstUnit)) {
      this.#printer.add(' ', above.end, above.next - above.end);
    }
    this.#beginLine();
  }

  #beginLine(): void {
    if (this.#lines.at(-1) !== this.#printer.length) this.#lines.push(this.#printer.length);
  }

  #lineAround(offset: number): SourceLine {
    if (offset >= this.#cursor.start && offset < this.#cursor.next) return this.#cursor;
    const { text, lineStarts } = this.#source;
    const index = lineAt(lineStarts, offset);
    this.#cursor = {
      index,
      start: lineStarts[index] ?? 0,
      end: lineEnd(text, lineStarts, index),
      next: lineStarts[index + 1] ?? Number.POSITIVE_INFINITY,
    };
    return this.#cursor;
  }

  #marked(kind: number, start: number, end: number): void {
    if (kind === mark.escape) this.whole(this.#source.text.slice(start + 1, end), start, end);
    else if (kind === mark.reference) this.reference(start, end);
  }

  /** Where a mark starts; a numeric reference has one or two characters more between ampersand and number. */
  #markStart(index: number): number {
    const start = (this.#marks[index] ?? 0) + this.#base;
    if (this.#marks[index + 2] !== mark.reference) return start;
    const { text } = this.#source;
    if (text.charAt(start) === '&') return start;
    return text.charAt(start - 1) === '&' ? start - 1 : start - 2;
  }
}
