import type { Block, Segment, Version } from '../../document/types.js';
import { Judge } from '../evidence/judge.js';
import type { Knowledge } from '../evidence/segments.js';
import { blockText } from '../evidence/segments.js';
import { alignBlocks } from '../inside/blocks.js';
import { outlineOf } from '../tree.js';

/** Segments at the end of the source in which what a version has for its last one is looked for. */
const lastSegments = 3;

/**
 * A version whose text after the last number is parted like the source's. Where the last segment ends and the epilogue
 * begins is told by signs that one language may lack: if only one of the two has back matter, the paragraphs that say
 * what the source's epilogue says go there, and those that say what its last segments say go to the last segment.
 */
export function withTailOf(source: Version, version: Version, { values, words }: Knowledge): Version {
  if (source.back.length > 0 === version.back.length > 0) return version;
  const last = outlineOf(version).nodes.at(-1)?.segment;
  if (last === undefined) return version;
  const ends = outlineOf(source).nodes.slice(-lastSegments);
  const inside = ends.flatMap((node) => node.segment.blocks);
  const sources = [...inside, ...source.back];
  const targets = [...last.blocks, ...version.back];
  if (inside.length === 0 || targets.length < 2) return version;
  const judge = new Judge(blockText(sources, values[0]), blockText(targets, values[1]), [], words);
  const beads = alignBlocks(judge, sources, targets, { source, target: version });
  let end = 0;
  for (const { i, a, j, b } of beads) if (a > 0 && b > 0 && i < inside.length) end = j + b;
  if (end === 0 || end === last.blocks.length) return version;
  const moved = targets.slice(end);
  const isKnown = beads.some(({ i, a, j, b }) => a > 0 && b > 0 && i >= inside.length && j >= end);
  if (moved.length > 0 && version.back.length === 0 && !isKnown) return version;
  return {
    ...version,
    segments: withLastBlocks(version.segments, targets.slice(0, end)),
    back: moved,
  };
}

/** The segments with other blocks in the last of them, at whatever depth. */
function withLastBlocks(segments: readonly Segment[], blocks: readonly Block[]): Segment[] {
  const last = segments.at(-1)!;
  const children = last.children.length === 0 ? [] : withLastBlocks(last.children, blocks);
  const own = last.children.length === 0 ? blocks : last.blocks;
  const end = children.at(-1)?.end ?? own.at(-1)?.end ?? last.end;
  return [...segments.slice(0, -1), { ...last, blocks: own, children, end }];
}
