import type { Block, BlockRole, Segment, Version } from '../../document/types.js';
import { sentencesOf, titleOf } from '../../segment/index.js';
import { positionOf } from '../../text/source.js';
import type { Position } from '../../text/span.js';

export interface SentenceJson {
  readonly text: string;
  readonly position: Position;
}

export interface BlockJson {
  readonly role: BlockRole;
  readonly position: Position;
  readonly sentences: readonly SentenceJson[];
}

/** Blocks and children are made when they are asked for, so that a long outline is never whole in memory. */
export interface SegmentJson {
  readonly address: string;
  readonly level: string;
  readonly label: string | null;
  readonly ordinal: number | null;
  /** Of a heading without a number only. */
  readonly title?: string;
  readonly position: Position;
  readonly blocks: Iterable<BlockJson>;
  readonly children: Iterable<SegmentJson>;
}

/** One version of the contract hexapla.segments/v1. */
export interface VersionJson {
  readonly path: string;
  readonly language: string;
  readonly languageFrom: string;
  readonly front: Iterable<BlockJson>;
  readonly segments: Iterable<SegmentJson>;
  readonly back: Iterable<BlockJson>;
  readonly furniture: Iterable<BlockJson>;
}

export function versionJson(version: Version): VersionJson {
  return {
    path: version.source.path,
    language: version.language,
    languageFrom: version.languageFrom,
    front: blocksJson(version, version.front),
    segments: segmentsJson(version, version.segments),
    back: blocksJson(version, version.back),
    furniture: blocksJson(version, version.furniture),
  };
}

function* segmentsJson(version: Version, segments: readonly Segment[]): Generator<SegmentJson> {
  for (const segment of segments) {
    yield {
      address: segment.address,
      level: segment.level,
      label: segment.enumerator?.label ?? null,
      ordinal: segment.enumerator?.ordinal.number ?? null,
      ...titled(segment),
      position: positionOf(version.source, segment),
      blocks: blocksJson(version, segment.blocks),
      children: segmentsJson(version, segment.children),
    };
  }
}

function titled(segment: Segment): { readonly title?: string } {
  const title = titleOf(segment);
  return title === null ? {} : { title };
}

function* blocksJson(version: Version, blocks: readonly Block[]): Generator<BlockJson> {
  for (const block of blocks) {
    yield {
      role: block.role,
      position: positionOf(version.source, block),
      sentences: sentencesOf(version, block).map(({ text, start, end }) => ({
        text,
        position: positionOf(version.source, { start, end }),
      })),
    };
  }
}
