import type { AlignedBlocks } from './entries.js';
import { isEntry, type Kind } from './kinds.js';

/** What the blocks of a unit come to once entries that stand in another order are matched. */
export interface Settled {
  /** Indices of the blocks of each side that have no counterpart. */
  readonly sources: ReadonlySet<number>;
  readonly targets: ReadonlySet<number>;
  /** Pairs that are matched across the order. */
  readonly moved: readonly (readonly [number, number])[];
}

/** A pair in order with less evidence is given up for one out of order, which needs so much, and so much more. */
const doubtful = 3;
const least = { out: 4, lead: 3 } as const;

/** With more pairs than this to be looked at nothing is matched out of order: it takes time with their number. */
const mostPairs = 250_000;

/**
 * Matches entries of lists, rows and code that stand in another order: those that the alignment in order leaves alone,
 * and those that it pairs with next to no evidence. The best pairs come first; what is left over on both sides is paired
 * as before, so that only what one side has more of stays alone.
 */
export function settle(
  { beads, weight }: AlignedBlocks,
  sourceKinds: readonly Kind[],
  targetKinds: readonly Kind[],
): Settled {
  const [sources, targets] = [new Set<number>(), new Set<number>()];
  const [left, right]: [number[], number[]] = [[], []];
  const partner = new Map<number, number>();
  for (const { i, a, j, b, weight: own } of beads) {
    if (a === 0) targets.add(j);
    else if (b === 0) sources.add(i);
    const entry = isEntry(a === 0 ? targetKinds[j]! : sourceKinds[i]!);
    if (!entry || a > 1 || b > 1) continue;
    if (a === 1 && b === 1 && own >= doubtful) continue;
    if (a === 1) left.push(i);
    if (b === 1) right.push(j);
    if (a === 1 && b === 1) partner.set(i, j);
  }
  const moved: (readonly [number, number])[] = [];
  if (left.length < 1 || right.length < 1 || left.length * right.length > mostPairs)
    return { sources, targets, moved };
  const [here, there] = [new Map<number, number>(), new Map<number, number>()];
  for (const [i, j] of outOfOrder(left, right, weight, sourceKinds, targetKinds, partner)) {
    if (here.has(i) || there.has(j)) continue;
    here.set(i, j);
    there.set(j, i);
    moved.push([i, j]);
  }
  if (moved.length === 0) return { sources, targets, moved };
  const restLeft = left.filter((i) => !here.has(i));
  const restRight = right.filter((j) => !there.has(j));
  const rest = paired(restLeft, restRight, weight);
  const alone = (list: readonly number[], all: Set<number>, taken: ReadonlySet<number>) => {
    for (const at of list) if (!taken.has(at)) all.add(at);
  };
  for (const [i, j] of [...moved, ...rest]) {
    sources.delete(i);
    targets.delete(j);
  }
  alone(restLeft, sources, new Set(rest.map(([i]) => i)));
  alone(restRight, targets, new Set(rest.map(([, j]) => j)));
  return { sources, targets, moved };
}

/** Pairs of one kind with the evidence that is asked for, the best first. */
function outOfOrder(
  left: readonly number[],
  right: readonly number[],
  weight: AlignedBlocks['weight'],
  sourceKinds: readonly Kind[],
  targetKinds: readonly Kind[],
  partner: ReadonlyMap<number, number>,
): (readonly [number, number, number])[] {
  const found: (readonly [number, number, number])[] = [];
  for (const i of left) {
    const own = partner.get(i);
    for (const j of right) {
      if (sourceKinds[i] !== targetKinds[j] || own === j) continue;
      const value = weight(i, j);
      if (value < least.out) continue;
      if (own === undefined || value >= weight(i, own) + least.lead) found.push([i, j, value]);
    }
  }
  return found.sort((one, other) => other[2] - one[2] || one[0] - other[0] || one[1] - other[1]);
}

/** As many pairs as the shorter list has entries, the best first. */
function paired(
  left: readonly number[],
  right: readonly number[],
  weight: AlignedBlocks['weight'],
): (readonly [number, number])[] {
  const all = left.flatMap((i) => right.map((j) => [i, j, weight(i, j)] as const));
  all.sort((one, other) => other[2] - one[2] || one[0] - other[0] || one[1] - other[1]);
  const [here, there] = [new Set<number>(), new Set<number>()];
  const pairs: (readonly [number, number])[] = [];
  for (const [i, j] of all) {
    if (here.has(i) || there.has(j)) continue;
    here.add(i);
    there.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}
