import { matterOf } from '../align/table/units.js';
import type { Alignment, Cell, Unit } from '../align/types.js';
import type { Block, Segment, Version } from '../document/types.js';
import { sha256 } from '../text/hash.js';
import { comparable } from '../text/normal.js';
import { trimmedBodyOf } from './wording.js';

/** The running text of a segment's own blocks, a block a line; its number and its sub-segments are not in it. */
export function segmentText(segment: Segment): string {
  return blocksText(segment.blocks);
}

/**
 * The text that a version has for a unit, a block a line: that of its segment, of all its parts, or of what it was
 * merged into. Null where it has none, and where it is not sure which it is.
 */
export function cellText(unit: Unit, cell: Cell, version: Version): string | null {
  if (cell.state === 'missing' || cell.state === 'ambiguous') return null;
  if (unit.kind !== 'segment') return blocksText(matterOf(version, unit.kind));
  const segments = cell.parts ?? [cell.segment ?? cell.into].filter((segment) => segment !== undefined);
  return segments.length === 0 ? null : segments.map(segmentText).join('\n');
}

/** By unit, in order, what `cellText` gives for one version. */
export function textsOf(alignment: Alignment, version: number): (string | null)[] {
  const held = alignment.work.versions[version];
  return alignment.units.map((unit) => {
    const cell = unit.cells[version];
    return held === undefined || cell === undefined ? null : cellText(unit, cell, held);
  });
}

/** The running text of blocks, a block a line. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map(trimmedBodyOf)
    .filter((text) => text !== '')
    .join('\n');
}

/** By unit, the hash of what a version has for it; null where it has no text. */
export function hashesOf(alignment: Alignment, version: number): (string | null)[] {
  return textsOf(alignment, version).map((text) => (text === null || text === '' ? null : textHash(text)));
}

const typography: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′‹›「」『』`´]/g, "'"],
  [/[“”„‟″«»《》〈〉＂]/g, '"'],
  [/[‐‑‒–—―−]+|--+/g, '-'],
  [/…+|⋯+/g, '...'],
  [/[\s\u0085]+/g, ''],
];

/**
 * 16 hexadecimal digits that stay the same while a text says the same: how it is wrapped and numbered, which quotes,
 * dashes, spaces, widths and capitals it is set in and where a tone mark stands do not count.
 */
export function textHash(text: string): string {
  let key = comparable(text);
  for (const [signs, plain] of typography) key = key.replace(signs, plain);
  return sha256(key).slice(0, 16);
}
