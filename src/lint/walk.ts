import type { Block, Segment, Version } from '../document/types.js';
import { segmentsOf } from '../segment/find.js';

/** Every group of siblings of a version with the segment that holds it; null for the outermost. */
export function* groupsOf(
  version: Version,
): Generator<{ parent: Segment | null; siblings: readonly Segment[] }> {
  yield { parent: null, siblings: version.segments };
  for (const segment of segmentsOf(version)) {
    if (segment.children.length > 0) yield { parent: segment, siblings: segment.children };
  }
}

/**
 * Whether a part whose number begins a sequence anew begins another list: text of its parent, or a paragraph of the part
 * before it beside its first, stands right before it.
 */
export function beginsAnotherList(version: Version, first: Segment): boolean {
  const before = lastBlockBefore(version, first);
  if (before === null) return false;
  const { block, place } = before;
  return place > 0 && (block.role === 'paragraph' || block.role === 'heading' || block.role === 'quote');
}

/** The block right before a part that is not its parent's first, and which one of its own part's it is. */
function lastBlockBefore(version: Version, first: Segment): { block: Block; place: number } | null {
  let last: { block: Block; place: number } | null = null;
  for (const segment of segmentsOf(version)) {
    if (segment.start > first.start) break;
    for (const [place, block] of segment.blocks.entries()) {
      const holds = segment.end >= first.end;
      if (block.end <= first.start && block.end > (last?.block.end ?? -1))
        last = { block, place: holds ? 1 : place };
    }
  }
  return last;
}
