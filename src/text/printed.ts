/**
 * Text as a reader prints it, with the way back to the source it was printed from. Entities, escapes and
 * wrapped lines make the two differ; a run says how one stretch of the text maps to one of the source.
 */
export interface Printed {
  readonly text: string;
  /**
   * Quadruples: printed start, printed length, source start, source length; ascending in both. Where the two
   * lengths are equal the run maps character by character, else it is one whole (`&amp;` for `&`, a line end
   * with the next line's indent for a space). What lies between runs in the source is markup.
   */
  readonly runs: Uint32Array;
}

/** Printed text that is a plain slice of the source. */
export function printSlice(source: string, start: number, end: number): Printed {
  return { text: source.slice(start, end), runs: Uint32Array.of(0, end - start, start, end - start) };
}

/**
 * Source offset of the printed character at `index` (0 to text.length - 1): where it begins.
 * At text.length it is the end of the last run.
 */
export function sourceStart(printed: Printed, index: number): number {
  if (index >= printed.text.length) return sourceEnd(printed, printed.text.length);
  const run = runAt(printed.runs, index);
  const [from = 0, length = 0, source = 0, sourceLength = 0] = printed.runs.subarray(run, run + 4);
  return length === sourceLength ? source + (index - from) : source;
}

/** Source offset right after the printed character before `index` (1 to text.length); at 0 the first run's start. */
export function sourceEnd(printed: Printed, index: number): number {
  if (printed.runs.length === 0) return 0;
  if (index <= 0) return printed.runs[2] ?? 0;
  const run = runAt(printed.runs, index - 1);
  const [from = 0, length = 0, source = 0, sourceLength = 0] = printed.runs.subarray(run, run + 4);
  return length === sourceLength ? source + (index - from) : source + sourceLength;
}

/** The part of a printed text from `start` to `end`, printed indices; runs that map as a whole are kept whole. */
export function slicePrinted(printed: Printed, start: number, end: number): Printed {
  const runs: number[] = [];
  for (let at = 0; at < printed.runs.length; at += 4) {
    const [from = 0, length = 0, source = 0, sourceLength = 0] = printed.runs.subarray(at, at + 4);
    const low = Math.max(from, start);
    const high = Math.min(from + length, end);
    if (low >= high) continue;
    const linear = length === sourceLength;
    runs.push(
      low - start,
      high - low,
      linear ? source + (low - from) : source,
      linear ? high - low : sourceLength,
    );
  }
  return { text: printed.text.slice(start, end), runs: Uint32Array.from(runs) };
}

function runAt(runs: Uint32Array, index: number): number {
  let low = 0;
  let high = runs.length / 4 - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((runs[middle * 4] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low * 4;
}
