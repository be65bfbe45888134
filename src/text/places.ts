import type { Point, Position, Span } from './span.js';

/**
 * How a text that was made of a file leads back into the file. The text is what people see of it, a paragraph a line;
 * plain data, as all of a source is.
 */
export interface Places {
  /** How the file was read: `docx`, `odt`, `html`. */
  readonly format: string;
  /** The parts of the package that the text comes from; empty where the file has none, as a PDF. */
  readonly parts: readonly PartLines[];
  /**
   * Quintuples, ascending by the first: text start, text length, part, start in the part, length in the part. Where the
   * two lengths are equal the run maps character by character, else it is one whole.
   */
  readonly runs: readonly number[];
  /** Where each stretch that has a name begins, ascending, and its name in words. */
  readonly starts: readonly number[];
  readonly words: readonly string[];
  /** Triples, one for each of those stretches: the part, and where the element that it was made of stands in it. */
  readonly elements: readonly number[];
}

/** A part of a package: its name, and where its lines begin. A file that is no package is one part without a name. */
export interface PartLines {
  readonly name: string;
  readonly lineStarts: readonly number[];
}

type Lines = { readonly text: string; readonly lineStarts: readonly number[] };

/** The place of a stretch of such a text in the file; `pointAt` counts lines. */
export function positionIn(
  places: Places,
  source: Lines,
  span: Span,
  pointAt: (source: Lines, offset: number) => Point,
): Position {
  const place = wordsAt(places, span.start);
  const named = place === '' ? {} : { place };
  const ends = partSpan(places, span);
  const part = ends === null ? undefined : places.parts[ends.part];
  if (ends === null || part === undefined) {
    return { start: pointAt(source, span.start), end: pointAt(source, span.end), ...named };
  }
  // Lines of a part are counted by where they begin; its text itself is not kept.
  const point = (offset: number): Point => {
    const line = lastUpTo(part.lineStarts, offset);
    return { line: line + 1, column: offset - (part.lineStarts[line] ?? 0) + 1, offset };
  };
  // A file that is its own only part has no name but its path.
  const within = part.name === '' ? {} : { part: part.name };
  return { start: point(ends.start), end: point(ends.end), ...within, ...named };
}

/** What people call the place of an offset; empty where it has no name. */
export function wordsAt({ starts, words }: Places, offset: number): string {
  if (starts.length === 0 || offset < (starts[0] ?? 0)) return words[0] ?? '';
  return words[lastUpTo(starts, offset)] ?? '';
}

/**
 * The stretch of a part that a stretch of the text comes from. Where that goes on in other parts, as in a footnote, it
 * ends where the first part is left; an empty one is the place right after what is printed before it. Null where
 * nothing of the text comes from any part.
 */
function partSpan({ runs }: Places, { start, end }: Span): (Span & { readonly part: number }) | null {
  if (runs.length === 0) return null;
  const first = runFrom(runs, start, end > start);
  const [from = 0, length = 0, part = 0, at = 0, size = 0] = runs.slice(first, first + 5);
  if (end <= start || from >= end) {
    const inside = start < from + length && start >= from && length === size ? start - from : size;
    const offset = start <= from ? at : at + inside;
    return { part, start: offset, end: offset };
  }
  const begin = start > from && length === size ? at + start - from : at;
  let last = begin;
  for (let run = first; run < runs.length && (runs[run] ?? 0) < end; run += 5) {
    if (runs[run + 2] !== part) continue;
    const [low = 0, own = 0, , place = 0, whole = 0] = runs.slice(run, run + 5);
    last = Math.max(last, own === whole ? place + Math.min(own, end - low) : place + whole);
  }
  return { part, start: begin, end: last };
}

/** The part that a character of the text comes from, and where it stands in it; null where it comes from none. */
export function partPlace({ runs }: Places, offset: number): { part: number; offset: number } | null {
  const run = runFrom(runs, offset, true);
  const [from = 0, length = 0, part = 0, at = 0, size = 0] = runs.slice(run, run + 5);
  if (offset < from || offset >= from + length) return null;
  return { part, offset: length === size ? at + offset - from : at };
}

/** The offset in the text of a place in a part: the first that comes from there or from behind it; null for none. */
export function textOffset({ runs }: Places, part: number, offset: number, isEnd = false): number | null {
  let best: number | null = null;
  for (let run = 0; run < runs.length; run += 5) {
    const [from = 0, length = 0, own = 0, at = 0, size = 0] = runs.slice(run, run + 5);
    if (own !== part) continue;
    const inside = isEnd ? offset > at && offset <= at + size : offset >= at && offset < at + size;
    if (!inside) continue;
    if (length === size) return from + offset - at;
    best = isEnd ? from + length : from;
    if (!isEnd) return best;
  }
  return best;
}

/** Index of the run that an offset is in; of the next one between two, or of the one before where `forward` is not set. */
function runFrom(runs: readonly number[], offset: number, forward: boolean): number {
  let low = 0;
  let high = runs.length / 5 - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((runs[middle * 5] ?? 0) <= (forward ? offset : offset - 1)) low = middle;
    else high = middle - 1;
  }
  const run = low * 5;
  const isPast = offset >= (runs[run] ?? 0) + (runs[run + 1] ?? 0);
  return forward && isPast && run + 5 < runs.length ? run + 5 : run;
}

/** Index of the last value up to a limit; 0 where all are above it. */
function lastUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = Math.max(0, sorted.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
