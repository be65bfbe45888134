import type { BlockProblem } from './programme.js';

/** A problem some of whose pairs may be told without all evidence. */
export interface StepProblem extends BlockProblem {
  /** What speaks for a pair; or less than that which is `enough` all the same. */
  readonly least: (i: number, j: number, enough: number) => number;
}

/** From this on two blocks of one kind that stand in step go together, where most of their lists do so. */
const strong = 5;

/** In lists of one length so many pairs must be strong for these to be taken; else what is in step may be a chance. */
const mostStrong = 0.6;

/** In lists of two lengths a pair must lead those beside it by so much: a list may be of one mould throughout. */
const lead = 4;

/** Shorter lists are looked at whole, unless all of their pairs are strong. */
const fewest = 4;

/** A pair of blocks that is sure, with what speaks for it. */
export type SurePair = readonly [source: number, target: number, weight: number];

/** Pairs next to what is open are looked at again with it: a block there may have been run into them. */
const margin = 1;

/**
 * Pairs of two lists that need no comparison with others: those in step that are strong, in lists of one length
 * throughout, in others from the beginning and from the end. Between them the rest is aligned; most units have none.
 *
 * @param sameKind whether two blocks are of one kind
 */
export function pairsInStep(problem: StepProblem, sameKind: (i: number, j: number) => boolean): SurePair[] {
  const { sources, targets } = problem;
  if (sources === targets) return throughout(problem, sameKind, sources < fewest ? 1 : mostStrong);
  return Math.min(sources, targets) < fewest ? [] : fromBothEnds(problem, sameKind);
}

function throughout(
  { sources, least }: StepProblem,
  sameKind: (i: number, j: number) => boolean,
  share: number,
): SurePair[] {
  const points: SurePair[] = [];
  const mostWeak = sources * (1 - share);
  for (let at = 0; at < sources; at++) {
    const weight = sameKind(at, at) ? least(at, at, strong) : -Infinity;
    if (weight >= strong) points.push([at, at, weight]);
    else if (at + 1 - points.length > mostWeak) return [];
  }
  return points;
}

function fromBothEnds(problem: BlockProblem, sameKind: (i: number, j: number) => boolean): SurePair[] {
  const { sources, targets } = problem;
  const shorter = Math.min(sources, targets);
  let first = 0;
  while (first < shorter && isSure(problem, sameKind, first, first)) first++;
  let last = 0;
  const shift = targets - sources;
  while (last < shorter - first) {
    const at = sources - 1 - last;
    if (!isSure(problem, sameKind, at, at + shift)) break;
    last++;
  }
  const points: SurePair[] = [];
  for (let at = 0; at < first - margin; at++) points.push([at, at, problem.pair(at, at)]);
  for (let at = sources - last + margin; at < sources; at++)
    points.push([at, at + shift, problem.pair(at, at + shift)]);
  return points;
}

function isSure(
  { sources, targets, pair }: BlockProblem,
  sameKind: (i: number, j: number) => boolean,
  i: number,
  j: number,
): boolean {
  if (!sameKind(i, j)) return false;
  const weight = pair(i, j);
  if (weight < strong) return false;
  return (
    (i + 1 >= sources || weight - pair(i + 1, j) >= lead) &&
    (j + 1 >= targets || weight - pair(i, j + 1) >= lead) &&
    (i === 0 || weight - pair(i - 1, j) >= lead) &&
    (j === 0 || weight - pair(i, j - 1) >= lead)
  );
}
