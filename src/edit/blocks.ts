import type { Block, Segment, Version } from '../document/types.js';

/** The blocks of a version that are its own, furniture left out; in no order. */
export function ownBlocks(version: Version): Block[] {
  const blocks = [...version.front, ...version.back];
  const open: Segment[] = [...version.segments];
  for (let segment = open.pop(); segment !== undefined; segment = open.pop()) {
    for (const block of segment.blocks) blocks.push(block);
    for (const child of segment.children) open.push(child);
  }
  return blocks;
}
