import type { Segment, Version } from '../document/types.js';
import { Recent } from '../text/recent.js';
import { lineAt, type Source } from '../text/source.js';

/** Offset of the first character of the line that an offset is in. */
export function lineStartOf(source: Pick<Source, 'lineStarts'>, offset: number): number {
  return source.lineStarts[lineAt(source.lineStarts, offset)] ?? 0;
}

/** Where the blocks of a version begin. */
export interface BlockStarts {
  /** The first block's start after `offset`; null where none follows. */
  readonly next: (offset: number) => number | null;
  /** Whether program text begins at a block's start. */
  readonly isCode: (start: number) => boolean;
}

/** The line that a block begins with: that of the fence above program text. */
export function openingLine(version: Version, start: number): number {
  const { source } = version;
  const line = lineStartOf(source, start);
  if (line === 0 || !blockStarts(version).isCode(start)) return line;
  const above = lineStartOf(source, line - 1);
  return /^[ \t]*(?:`{3,}|~{3,})/.test(source.text.slice(above, line)) ? above : line;
}

/** Of the versions of a work, whose units are looked at one after the other in all of them. */
const known = new Recent<Version, BlockStarts>(64);

/** The starts of all blocks of a version, whatever they belong to. */
export function blockStarts(version: Version): BlockStarts {
  return known.of(version, () => startsOf(version));
}

function startsOf(version: Version): BlockStarts {
  const { front, back, furniture, beside = [] } = version;
  const outside = [...front, ...back, ...furniture, ...beside];
  const offsets = outside.map(({ start }) => start);
  const code = new Set(outside.filter(isCode).map(({ start }) => start));
  const open: Segment[] = [...version.segments];
  for (let segment = open.pop(); segment !== undefined; segment = open.pop()) {
    // A segment may begin before its first block, where its enumerator stands alone.
    offsets.push(segment.start);
    for (const block of segment.blocks) {
      offsets.push(block.start);
      if (isCode(block)) code.add(block.start);
    }
    for (const child of segment.children) open.push(child);
  }
  const sorted = Float64Array.from(offsets).sort();
  return { next: (offset) => sorted[above(sorted, offset)] ?? null, isCode: (start) => code.has(start) };
}

function isCode(block: object): boolean {
  return 'role' in block && block.role === 'code';
}

/** Index of the first value above `limit`. */
function above(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
