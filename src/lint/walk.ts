import type { Segment, Version } from '../document/types.js';
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
