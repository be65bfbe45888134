import type { Point } from '../../text/span.js';

/** No reference that a file may use is longer. */
const longest = 70;

const reference = /^&(?:#\d+|#[xX][0-9A-Fa-f]+|[\p{L}_:][\p{L}\p{N}_:.-]*);/u;

/**
 * Remembers the last `&` of a text that begins no reference. A parser takes all that follows for the reference's name and
 * finds out at the next semicolon, or at the end of the file.
 */
export class Ampersands {
  #last: Point | null = null;
  /** One that stands so near to the end of a piece that what follows it may still come. */
  #waiting: { readonly text: string; readonly place: Point } | null = null;

  /** Looks at the next piece of the text; `start` is its first character's place. */
  add(piece: string, start: Point): void {
    if (this.#waiting !== null) {
      const { text, place } = this.#waiting;
      this.#waiting = null;
      this.#look(text + piece.slice(0, longest), 0, place);
    }
    for (let at = piece.indexOf('&'); at >= 0; at = piece.indexOf('&', at + 1)) {
      const isOpen = piece.length - at < longest && !piece.includes(';', at);
      if (isOpen) this.#waiting = { text: piece.slice(at), place: placeIn(piece, at, start) };
      else this.#look(piece, at, start);
    }
  }

  /** The last one after an offset; null where there is none. */
  after(offset: number): Point | null {
    const place = this.#waiting?.place ?? this.#last;
    return place !== null && place.offset >= offset ? place : null;
  }

  #look(piece: string, at: number, start: Point): void {
    if (!reference.test(piece.slice(at, at + longest))) this.#last = placeIn(piece, at, start);
  }
}

function placeIn(piece: string, at: number, { line, column, offset }: Point): Point {
  const before = piece.slice(0, at).split(/\r\n?|\n/);
  const last = before.at(-1) ?? '';
  const isFirst = before.length === 1;
  return {
    line: line + before.length - 1,
    column: (isFirst ? column : 1) + last.length,
    offset: offset + at,
  };
}
