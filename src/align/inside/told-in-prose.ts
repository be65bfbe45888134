import { kindOf } from './entries/kinds.js';
import type { UnitPair } from './unit-pair.js';

/** No paragraph tells more entries than this. */
const mostEntries = 12;

/**
 * Whether an entry is of a list that the other side tells in the paragraph before it: `First, … Second, …`. That
 * paragraph then has as many sentences more as the list has entries.
 */
export function isToldInProse(pair: UnitPair, side: 'source' | 'target', block: number): boolean {
  const [own, other] = side === 'source' ? [pair.source, pair.target] : [pair.target, pair.source];
  if (kindOf(own.blocks[block]!) !== 'item') return false;
  let [first, end] = [block, block + 1];
  const isItem = (at: number) => own.blocks[at] !== undefined && kindOf(own.blocks[at]) === 'item';
  while (end - first <= mostEntries && isItem(first - 1)) first--;
  while (end - first <= mostEntries && isItem(end)) end++;
  if (end - first > mostEntries) return false;
  const before = first - 1;
  const bead = pair.aligned.beads.find(
    ({ i, a, j, b }) => a === 1 && b === 1 && before === (side === 'source' ? i : j),
  );
  if (bead === undefined) return false;
  const there = side === 'source' ? bead.j : bead.i;
  if (kindOf(own.blocks[before]!) !== 'prose' || kindOf(other.blocks[there]!) !== 'prose') return false;
  return other.places[there]!.length - own.places[before]!.length >= end - first;
}
