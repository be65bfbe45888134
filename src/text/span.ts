/** A stretch of a text. Offsets are UTF-16 units from 0; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text: line and column from 1, offset from 0, columns and offsets in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where something stands; `end` is the place right after its last character. */
export interface Position {
  readonly start: Point;
  readonly end: Point;
  /** In a package (DOCX, ODT, EPUB): the part in which the two are counted. */
  readonly part?: string;
  /** Where lines say nothing to people: the place in words, `paragraph 41, under “Scope”`. */
  readonly place?: string;
}
