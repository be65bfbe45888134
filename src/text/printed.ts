/**
 * Text as a reader prints it, with the way back to the source it was printed from; a plain value. By far the most maps
 * to the source character by character, and says only where that begins.
 */
export type Printed = PrintedSlice | PrintedRuns;

/** Printed text that is a slice of the source from `start`. */
export interface PrintedSlice {
  readonly text: string;
  readonly start: number;
}

/**
 * Printed text that differs from the source by entities, escapes and wrapped lines; a run says how one stretch of the
 * text maps to one of the source.
 */
export interface PrintedRuns {
  readonly text: string;
  /**
   * Quadruples: printed start, printed length, source start, source length; ascending in both. Where the two
   * lengths are equal the run maps character by character, else it is one whole (`&amp;` for `&`, a line end
   * with the next line's indent for a space). What lies between runs in the source is markup.
   */
  readonly runs: readonly number[];
}

/**
 * How a printed text maps to its source, as quadruples: printed start, printed length, source start, source length;
 * none for an empty text.
 */
export function printedRuns(printed: Printed): readonly number[] {
  if (!isSlice(printed)) return printed.runs;
  const { length } = printed.text;
  return length === 0 ? [] : [0, length, printed.start, length];
}

function isSlice(printed: Printed): printed is PrintedSlice {
  return 'start' in printed;
}

/** Printed text that is a plain slice of the source. */
export function printSlice(source: string, start: number, end: number): Printed {
  return { text: source.slice(start, end), start };
}

/** Puts a printed text together from left to right. Stretches that go on where the last one ended become one run. */
export class Printer {
  #parts: string[] = [];
  #length = 0;
  #runs: number[] = [];

  /** How much is printed so far. */
  get length(): number {
    return this.#length;
  }

  /** Adds `text` for the source characters from `start`, `sourceLength` of them. Nothing is added for an empty text. */
  add(text: string, start: number, sourceLength: number): void {
    if (text.length === 0) return;
    const runs = this.#runs;
    const last = runs.length - 4;
    const goesOn = last >= 0 && text.length === sourceLength && joins(runs, last, start);
    if (goesOn) {
      runs[last + 1] = (runs[last + 1] ?? 0) + text.length;
      runs[last + 3] = (runs[last + 3] ?? 0) + text.length;
    } else runs.push(this.#length, text.length, start, sourceLength);
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds a text that was printed before, with its way back to the source. */
  addPrinted(printed: Printed): void {
    const runs = printedRuns(printed);
    for (let at = 0; at < runs.length; at += 4) {
      const [from = 0, length = 0, source = 0, sourceLength = 0] = runs.slice(at, at + 4);
      this.add(printed.text.slice(from, from + length), source, sourceLength);
    }
  }

  /** What was added; the printer is not to be used any more. */
  done(): Printed {
    const text = this.#parts.length === 1 ? (this.#parts[0] ?? '') : this.#parts.join('');
    if (this.#runs.length > 4 || this.#runs[1] !== this.#runs[3]) return { text, runs: this.#runs };
    return { text, start: this.#runs[2] ?? 0 };
  }
}

/** Whether the run at `last` maps character by character and ends in the source at `start`. */
function joins(runs: readonly number[], last: number, start: number): boolean {
  const sourceLength = runs[last + 3] ?? 0;
  return runs[last + 1] === sourceLength && (runs[last + 2] ?? 0) + sourceLength === start;
}

/**
 * Source offset of the printed character at `index` (0 to text.length - 1): where it begins.
 * At text.length it is the end of the last run.
 */
export function sourceStart(printed: Printed, index: number): number {
  if (isSlice(printed)) return printed.start + clamp(index, printed.text.length);
  if (index >= printed.text.length) return sourceEnd(printed, printed.text.length);
  const { runs } = printed;
  const run = runAt(runs, Math.max(0, index));
  const source = runs[run + 2] ?? 0;
  return runs[run + 1] === runs[run + 3] ? source + (index - (runs[run] ?? 0)) : source;
}

/** Source offset right after the printed character before `index` (1 to text.length); at 0 the first run's start. */
export function sourceEnd(printed: Printed, index: number): number {
  if (isSlice(printed)) return printed.start + clamp(index, printed.text.length);
  const { runs } = printed;
  if (index <= 0) return runs[2] ?? 0;
  const run = runAt(runs, Math.min(index, printed.text.length) - 1);
  const source = runs[run + 2] ?? 0;
  const sourceLength = runs[run + 3] ?? 0;
  return runs[run + 1] === sourceLength ? source + (index - (runs[run] ?? 0)) : source + sourceLength;
}

/** The part of a printed text from `start` to `end`, printed indices; runs that map as a whole are kept whole. */
export function slicePrinted(printed: Printed, start: number, end: number): Printed {
  const text = printed.text.slice(start, end);
  if (isSlice(printed)) return { text, start: printed.start + start };
  const { runs } = printed;
  const kept: number[] = [];
  for (let at = runAt(runs, start); at < runs.length; at += 4) {
    const from = runs[at] ?? 0;
    const length = runs[at + 1] ?? 0;
    const low = Math.max(from, start);
    const high = Math.min(from + length, end);
    if (from >= end) break;
    if (low >= high) continue;
    const linear = length === runs[at + 3];
    const source = runs[at + 2] ?? 0;
    kept.push(
      low - start,
      high - low,
      linear ? source + (low - from) : source,
      linear ? high - low : (runs[at + 3] ?? 0),
    );
  }
  return { text, runs: kept };
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length));
}

function runAt(runs: readonly number[], index: number): number {
  let low = 0;
  let high = runs.length / 4 - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((runs[middle * 4] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low * 4);
}
