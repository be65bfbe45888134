import type { EncodingName } from './encodings/names.js';
import { type Places, positionIn } from './places.js';
import type { Point, Position, Span } from './span.js';

/** A file's text as it was decoded; a plain value. Offsets count from the first character after a byte order mark. */
export interface Source {
  /** As the user gave it; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  /** Offset of the first character of each line, ascending, the first is 0. Lines end at \n, \r\n or \r. */
  readonly lineStarts: readonly number[];
  /** Of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly encoding: EncodingName;
  /** Set where neither the bytes nor anybody said the encoding. */
  readonly isGuessed?: boolean;
  readonly byteOrderMark: boolean;
  /** Set where the text was made of a file that is no text: what people see of it, and the way back. */
  readonly places?: Places;
}

/** The place of an offset; an offset past the end is clamped. Time is logarithmic in the number of lines. */
export function pointAt(source: Pick<Source, 'text' | 'lineStarts'>, offset: number): Point {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const line = lineAt(source.lineStarts, at);
  return { line: line + 1, column: at - (source.lineStarts[line] ?? 0) + 1, offset: at };
}

/** The line that an offset is in, counted from 0. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of a stretch in its file. */
export function positionOf(source: Source, span: Span): Position {
  if (source.places !== undefined) return positionIn(source.places, source, span, pointAt);
  return { start: pointAt(source, span.start), end: pointAt(source, span.end) };
}
