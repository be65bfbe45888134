import type { Segment, Version } from '../document/types.js';

/** Every segment of a version, parents before their children, in source order; survives any depth. */
export function* segmentsOf(version: Version): Generator<Segment> {
  const open = [...version.segments].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at--) open.push(next.children[at]!);
  }
}

/** Every group of siblings of a version with the segment that holds it; null for the outermost. */
export function* groupsOf(
  version: Version,
): Generator<{ parent: Segment | null; siblings: readonly Segment[] }> {
  yield { parent: null, siblings: version.segments };
  for (const segment of segmentsOf(version)) {
    if (segment.children.length > 0) yield { parent: segment, siblings: segment.children };
  }
}
