import type { Ordinal } from '../document/types.js';
import { insertOf, insertText } from '../segment/enumerators/inserts.js';
import type { Node } from './tree.js';

/** How far apart two inserted numbers are, in numbers: 12 and 12a differ by this much. */
const insertStep = 1 / 1024;

/**
 * The number that a node carries; null for an un-numbered heading. A segment of a version without numbers that was cut
 * like another has the number of its address.
 */
export function ordinalOf(node: Node): Ordinal | null {
  const { enumerator, level, address } = node.segment;
  if (enumerator !== null) return enumerator.ordinal;
  return level === 'heading' ? null : ordinalOfStep(address.slice(address.lastIndexOf('.') + 1));
}

function ordinalOfStep(step: string): Ordinal | null {
  const [, number, inserts, repeat = '1'] =
    /^(\d+)((?:-(?:\d+|[A-Z]{1,2})){0,3})(?::(\d+))?$/.exec(step) ?? [];
  if (number === undefined) return null;
  const insert = inserts === undefined || inserts === '' ? 0 : insertOf(inserts.slice(1));
  return { number: Number(number), insert, repeat: Number(repeat) };
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
  const insert = ordinal.insert === 0 ? '' : `-${insertText(ordinal.insert)}`;
  const outer = (ordinal.outer ?? []).map((part) => `${part}.`).join('');
  return `${outer}${ordinal.number}${insert}${ordinal.repeat > 1 ? `:${ordinal.repeat}` : ''}`;
}

/** Whether two nodes carry the same number, or both none. */
export function sameOrdinal(one: Node, other: Node): boolean {
  const [left, right] = [ordinalOf(one), ordinalOf(other)];
  if (left === right) return true;
  if (left === null || right === null) return false;
  if (left.number !== right.number || left.insert !== right.insert || left.repeat !== right.repeat)
    return false;
  const [outer, others] = [left.outer ?? [], right.outer ?? []];
  return outer.length === others.length && outer.every((part, at) => part === others[at]);
}
