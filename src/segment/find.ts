import type { Block, Segment, Version } from '../document/types.js';

/** Every segment of a version, each before those that it holds. */
export function* segmentsOf(version: Version): Generator<Segment> {
  const open = [...version.segments].reverse();
  for (let segment = open.pop(); segment !== undefined; segment = open.pop()) {
    yield segment;
    for (let at = segment.children.length - 1; at >= 0; at--) open.push(segment.children[at] as Segment);
  }
}

/** All that a version prints, in the order of its matter and segments; what repeats on each page is left out. */
export function blocksOf(version: Version): Block[] {
  const own = [...segmentsOf(version)].flatMap(({ blocks }) => blocks);
  return [...version.front, ...own, ...version.back];
}

/**
 * The segment at an address; of a level whose numbers run on through their parents the last step alone will do, `8`
 * for `2.8`. Null where there is none.
 */
export function findSegment(version: Version, address: string): Segment | null {
  let own: Segment | null = null;
  for (const segment of segmentsOf(version)) {
    if (segment.address === address) return segment;
    if (own === null && segment.continuous && lastStep(segment.address) === address) own = segment;
  }
  return own;
}

function lastStep(address: string): string {
  return address.slice(address.lastIndexOf('.') + 1);
}
