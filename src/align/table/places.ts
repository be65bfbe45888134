import type { Segment, Version } from '../../document/types.js';
import type { Match } from '../pairing/match.js';
import type { Node } from '../tree.js';
import type { Table } from './table.js';

/** Where a missing segment belongs in a version: after which segment, and at which offset of its source. */
export interface InsertionPoint {
  readonly after: Segment | null;
  readonly offset: number;
}

/**
 * Says for a row of the table, by its index, where it belongs in one version: after the segment before it in the same
 * parent, with all that this one holds; else in the parent, before what that holds; null and the end of the front matter
 * where nothing precedes it. What has lost its heading alone stands in the segment before: there it belongs before the
 * first that it would hold.
 */
export function placesOf(table: Table, version: Version, column: number): (row: number) => InsertionPoint {
  const behind = placesBehind(table, version, column);
  return (row) => {
    const place = behind(row);
    const held = firstHeld(table, row, column);
    if (held === null || held.segment.start >= place.offset) return place;
    const before = held.parent?.children[held.place - 1]?.segment.end;
    const offset = before ?? (held.parent === null ? place.offset : endOfOpening(held.parent.segment));
    return { after: place.after, offset };
  };
}

/** The first node that a version has for what a row holds; null where it has none. */
function firstHeld({ rows, parents }: Table, row: number, column: number): Node | null {
  for (let at = row + 1; at < rows.length && parents[at]! >= row; at++) {
    const node = inOrder(rows[at]!.cells[column]);
    if (node !== null) return node;
  }
  return null;
}

/** As placesOf, whatever of the row itself there is in the version. */
function placesBehind(table: Table, version: Version, column: number): (row: number) => InsertionPoint {
  const first: InsertionPoint = { after: null, offset: version.front.at(-1)?.end ?? startOf(version) };
  return (row) => {
    for (let at = row; ; ) {
      const previous = table.previous[at]!;
      const parent = table.parents[at]!;
      if (previous === -1 && parent === -1) return first;
      const within = previous !== -1 ? lastWithin(table, previous, at, column) : null;
      at = previous !== -1 ? previous : parent;
      const node = inOrder(table.rows[at]!.cells[column]) ?? within;
      if (node === null) continue;
      const { segment } = node;
      if (previous === -1) return { after: segment, offset: endOfOpening(segment) };
      // What it holds in the source may stand beside it here, and so behind its end.
      return { after: segment, offset: Math.max(segment.end, within?.segment.end ?? 0) };
    }
  };
}

/** The last node that a version has for the rows between two; null where it has none. */
function lastWithin({ rows }: Table, row: number, end: number, column: number): Node | null {
  for (let at = end - 1; at > row; at--) {
    const node = inOrder(rows[at]!.cells[column]);
    if (node !== null) return node;
  }
  return null;
}

/** The node that holds the row's place in a version; null where it has none there. */
function inOrder(match: Match | null | undefined): Node | null {
  if (match === null || match === undefined || match.state === 'moved' || match.state === 'merged')
    return null;
  return match.parts?.at(-1) ?? match.node;
}

/** The end of a segment's own text before its first child. */
function endOfOpening(segment: Segment): number {
  const child = segment.children[0];
  if (child === undefined) return segment.end;
  let end = segment.enumerator?.end ?? segment.start;
  for (const block of segment.blocks) if (block.end <= child.start) end = Math.max(end, block.end);
  return end;
}

/** Where the segments begin, for a version without front matter. */
function startOf(version: Version): number {
  return version.segments[0]?.start ?? version.back[0]?.start ?? 0;
}

/** Whether a version stands in the source version's own file and takes turns with it, paragraph by paragraph. */
export function takesTurns([source, ...others]: readonly Version[], column: number): boolean {
  const version = others[column - 1];
  if (source === undefined || version === undefined || version.source !== source.source) return false;
  const [first, last] = [version.segments[0]?.start ?? 0, source.segments.at(-1)?.start ?? 0];
  return first < last;
}

/** The place in a file whose languages take turns: right behind what the source has there, where that stands later. */
export function inTurn(
  table: Table,
  place: (row: number) => InsertionPoint,
): (row: number) => InsertionPoint {
  return (row) => {
    const { after, offset } = place(row);
    const own = table.rows[row]!.cells[0]?.node?.segment;
    return { after, offset: own === undefined ? offset : Math.max(offset, endOfOpening(own)) };
  };
}
