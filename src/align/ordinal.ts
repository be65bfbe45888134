import type { Ordinal } from '../document/types.js';
import type { Node } from './tree.js';

/** How far apart two inserted numbers are, in numbers: 12 and 12a differ by this much. */
const insertStep = 1 / 1024;

/** The number that a node carries; null for an un-numbered heading. */
export function ordinalOf(node: Node): Ordinal | null {
  return node.segment.enumerator?.ordinal ?? null;
}

/**
 * What has to be added to the source's number to get the version's: 0 where the two agree, -1 where a clause was
 * skipped and the later ones were closed up. Null where one of them has no number.
 */
export function offsetBetween(source: Node, target: Node): number | null {
  const from = ordinalOf(source);
  const to = ordinalOf(target);
  if (from === null || to === null) return null;
  return to.number - from.number + (to.insert - from.insert) * insertStep;
}

/** The own number as a key; equal for equal numbers whatever their script and dress. */
export function ordinalKey(node: Node): string {
  const ordinal = ordinalOf(node);
  if (ordinal === null) return `h${node.place}`;
  const insert = ordinal.insert === 0 ? '' : `-${ordinal.insert}`;
  return `${ordinal.number}${insert}${ordinal.repeat > 1 ? `:${ordinal.repeat}` : ''}`;
}
