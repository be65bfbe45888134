import type { Candidate, Reading, Style } from './reading.js';

/** An open level of the outline as a cell of the stack, seen from its latest member. Never changed once made. */
export interface Level {
  readonly parent: Level | null;
  readonly style: Style;
  /** Of the latest member. */
  readonly path: readonly number[];
  readonly insert: number;
  /** How many leading steps of `path` repeat the parent's number: 1 for 2.3 in 2. */
  readonly bound: number;
  /** The highest number so far, and numbers below it that were skipped. */
  readonly highest: number;
  readonly holes: readonly number[];
  readonly count: number;
  /** The latest member's block, and the layout of the first one. */
  readonly block: number;
  readonly depth: number;
  readonly indent: number;
  readonly list: number;
  readonly listDepth: number;
  /** Of the whole stack: equal stacks have equal keys. */
  readonly key: number;
}

/** Holes that are remembered at most; a document with more is no outline. */
const mostHoles = 12;

/** The stack's cell for a level that begins with this reading. */
export function opened(parent: Level | null, reading: Reading, candidate: Candidate, bound: number): Level {
  const { block, depth, indent, list, listDepth } = candidate;
  const { style, path, insert } = reading;
  const highest = path.at(-1) ?? 0;
  const key = keyOf(parent, style, path, insert, highest);
  return {
    ...{ parent, style, path, insert, bound, highest, holes: [], count: 1 },
    ...{ block, depth, indent, list, listDepth, key },
  };
}

/** The cell after one member more. */
export function continued(level: Level, reading: Reading, candidate: Candidate): Level {
  const { parent, bound, depth, indent, listDepth } = level;
  const { path, insert, style } = reading;
  const number = path.at(-1) ?? 0;
  const samePlace = isSamePlace(level.path, path);
  const highest = samePlace ? Math.max(level.highest, number) : number;
  const holes = samePlace ? holesAfter(level, number) : [];
  const key = keyOf(parent, style, path, insert, highest);
  return {
    ...{ parent, style, path, insert, bound, highest, holes, count: level.count + 1 },
    ...{ block: candidate.block, depth, indent, list: candidate.list, listDepth, key },
  };
}

/** Whether two numbers of several parts differ in the last part only. */
export function isSamePlace(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length - 1; at++) if (one[at] !== other[at]) return false;
  return true;
}

function holesAfter(level: Level, number: number): readonly number[] {
  if (number <= level.highest) {
    return level.holes.length === 0 ? level.holes : level.holes.filter((hole) => hole !== number);
  }
  if (number === level.highest + 1) return level.holes;
  const holes = [...level.holes];
  for (let hole = level.highest + 1; hole < number && holes.length < mostHoles; hole++) holes.push(hole);
  return holes;
}

/** A 32-bit mix; two different stacks among the dozen that are alive at a time meet in it about never. */
function keyOf(
  parent: Level | null,
  style: Style,
  path: readonly number[],
  insert: number,
  highest: number,
): number {
  let key = parent === null ? 17 : parent.key;
  for (const part of [style.family, insert, highest, ...path]) {
    key = Math.imul(key ^ (part + 0x9e3779b9), 0x85ebca6b);
    key ^= key >>> 13;
  }
  return key;
}
