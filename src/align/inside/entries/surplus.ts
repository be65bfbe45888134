import type { Block } from '../../../document/types.js';
import { lengthOf } from '../../evidence/reader.js';
import type { AlignedBlocks } from './entries.js';
import { isEntry, kindOf } from './kinds.js';
import type { BlockBead } from './programme.js';
import type { Settled } from './reordered.js';

/** A block without counterpart, by what stands around it. */
export interface LoneBlock {
  readonly side: 'source' | 'target';
  readonly block: number;
  /** Index of the last block of the other side that belongs before it; -1 for none. */
  readonly after: number;
  /** How much speaks for its being left out, in nats, by order, number and length alone. */
  readonly strength: number;
}

/**
 * What one block more on one side says, where all around is paired: translators do not run entries together. A paragraph
 * may be part of its neighbour: the lengths may speak against that, and that no other one of the unit is.
 */
const entryMore = 4;
const proseMore = 2.8;
const usuallyJoined = 0.2;
const mostRegular = 2;
/** Bounds of what the lead of the reading, and the lengths, may add. */
const mostLead = 7;
const leadShare = 0.5;
const mostLength = 3;
/** Where lengths fit so much better with the text than without it, it stands in its neighbour. */
const leastLength = -0.5;

/** Blocks of both sides that the alignment leaves alone, in order. */
export function loneBlocks(
  { beads }: AlignedBlocks,
  settled: Settled,
  sources: readonly Block[],
  targets: readonly Block[],
  lengths: (source: number, target: number) => number,
): LoneBlock[] {
  const lone: LoneBlock[] = [];
  let [lastSource, lastTarget] = [-1, -1];
  for (const [at, bead] of beads.entries()) {
    const { i, a, j, b, margin } = bead;
    const here = { beads, at, sources, targets, lengths };
    if (b === 0 || (a === 1 && settled.sources.has(i))) {
      if (settled.sources.has(i)) {
        const strength = strengthOf(here, 'source', settled, b === 0 ? margin : 0);
        lone.push({ side: 'source', block: i, after: lastTarget, strength });
      }
    }
    if (a === 0 || (b === 1 && settled.targets.has(j))) {
      if (settled.targets.has(j)) {
        const strength = strengthOf(here, 'target', settled, a === 0 ? margin : 0);
        lone.push({ side: 'target', block: j, after: lastSource, strength });
      }
    }
    if (a > 0) lastSource = i + a - 1;
    if (b > 0) lastTarget = j + b - 1;
  }
  return lone;
}

interface Place {
  readonly beads: readonly BlockBead[];
  readonly at: number;
  readonly sources: readonly Block[];
  readonly targets: readonly Block[];
  readonly lengths: (source: number, target: number) => number;
}

function strengthOf(place: Place, side: LoneBlock['side'], settled: Settled, margin: number): number {
  const bead = place.beads[place.at]!;
  const block = side === 'source' ? place.sources[bead.i]! : place.targets[bead.j]!;
  const lead = leadShare * Math.min(mostLead, Math.max(0, margin));
  if (isOpposed(place, side, settled, isEntry(kindOf(block)))) return lead;
  if (isEntry(kindOf(block)) && !mayBeProse(place, side)) return entryMore + lead;
  const against = againstJoining(place, side);
  if (against < leastLength) return 0;
  return proseMore + lead + regularity(place.beads) + Math.min(mostLength, against);
}

/** What speaks against a paragraph's being run into another, as others of the unit are not. */
function regularity(beads: readonly BlockBead[]): number {
  let [single, joined] = [0, 0];
  for (const { a, b } of beads) {
    if (a === 1 && b === 1) single++;
    else if (a > 0 && b > 0) joined++;
  }
  return Math.min(mostRegular, Math.max(0, Math.log((usuallyJoined * (single + joined + 2)) / (joined + 1))));
}

/** Whether the other side has blocks without counterpart at the same place, so that one may be what became of the other. */
function isOpposed(
  { beads, at, sources, targets }: Place,
  side: LoneBlock['side'],
  settled: Settled,
  entry: boolean,
): boolean {
  for (const step of [-1, 1]) {
    for (let near = at + step; near >= 0 && near < beads.length; near += step) {
      const { i, a, j, b } = beads[near]!;
      if (a > 0 && b > 0) break;
      const other = side === 'source' ? (a === 0 ? targets[j] : undefined) : b === 0 ? sources[i] : undefined;
      const alone = side === 'source' ? settled.targets.has(j) : settled.sources.has(i);
      if (other !== undefined && alone && isEntry(kindOf(other)) === entry) return true;
    }
  }
  return false;
}

/** Whether a list stands alone as a whole, so that it may be told in the paragraph before or after it. */
function mayBeProse({ beads, at, sources, targets }: Place, side: LoneBlock['side']): boolean {
  const blocks = side === 'source' ? sources : targets;
  const first = side === 'source' ? beads[at]!.i : beads[at]!.j;
  if (kindOf(blocks[first]!) !== 'item') return false;
  const { start, end } = runAround(beads, at, side);
  const [before, after] = [beads[start - 1], beads[end]].map((bead) => {
    const block = side === 'source' ? bead && sources[bead.i] : bead && targets[bead.j];
    return block === undefined ? null : kindOf(block);
  });
  return before !== 'item' && after !== 'item';
}

/** The beads around one that leave blocks of its side alone, without a break. */
function runAround(
  beads: readonly BlockBead[],
  at: number,
  side: LoneBlock['side'],
): { start: number; end: number } {
  const isLone = (bead: BlockBead | undefined) =>
    bead !== undefined && (side === 'source' ? bead.b === 0 : bead.a === 0);
  let [start, end] = [at, at + 1];
  while (isLone(beads[start - 1])) start--;
  while (isLone(beads[end])) end++;
  return { start, end };
}

/** How much worse the neighbours' lengths fit if they hold the block's text as well; what speaks least counts. */
function againstJoining({ beads, at, sources, targets, lengths }: Place, side: LoneBlock['side']): number {
  const { start, end } = runAround(beads, at, side);
  const run = beads.slice(start, end).map(({ i, j }) => (side === 'source' ? sources[i]! : targets[j]!));
  const own = lengthOf(run);
  let least = mostLength;
  for (const step of [-1, 1]) {
    const near = nearestPair(beads, at, step);
    if (near === null || kindOf(sources[near.i]!) === 'heading') continue;
    const left = lengthOf(sources.slice(near.i, near.i + near.a));
    const right = lengthOf(targets.slice(near.j, near.j + near.b));
    const apart = lengths(left, right);
    const together = side === 'source' ? lengths(left + own, right) : lengths(left, right + own);
    least = Math.min(least, apart - together);
  }
  return least;
}

function nearestPair(beads: readonly BlockBead[], at: number, step: number): BlockBead | null {
  for (let near = at + step; near >= 0 && near < beads.length; near += step) {
    const bead = beads[near]!;
    if (bead.a > 0 && bead.b > 0) return bead;
  }
  return null;
}
