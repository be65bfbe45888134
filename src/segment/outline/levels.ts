import type { Candidate, CountedIn, Reading, Style } from '../enumerators/reading.js';

/**
 * An open level of the outline as a cell of the stack, seen from its latest member. Never changed once made. A class,
 * as millions are made and engines lay out the fields of a class once.
 */
export class OpenLevel {
  readonly parent: OpenLevel | null;
  /** Of the latest member. */
  readonly style: Style;
  readonly path: readonly number[];
  readonly insert: number;
  /** Whether its letters are of the locale's own alphabet or of the Latin one, once a member has told; else null. */
  readonly own: boolean | null;
  /** How many leading steps of `path` repeat the parent's number: 1 for 2.3 in 2. */
  readonly bound: number;
  /** The highest number so far, and numbers below it that were skipped. */
  readonly highest: number;
  readonly holes: readonly number[];
  /** How many members there are, with one where it goes on from another parent's. */
  readonly count: number;
  /** The latest member's block and list, and the layout of the first one. */
  readonly block: number;
  readonly list: number;
  /** Where a program counts the latest member; null where it is typed. */
  readonly counted: CountedIn | null;
  readonly depth: number;
  readonly indent: number;
  readonly listDepth: number;
  /** Of the whole stack: equal stacks have equal keys. */
  readonly key: number;

  /**
   * @param before the same level at the member before; null for its first
   * @param goesOn of a first one whether it goes on from another parent's level
   */
  constructor(
    parent: OpenLevel | null,
    reading: Reading,
    candidate: Candidate,
    bound: number,
    before: OpenLevel | null,
    goesOn: boolean,
    key: number,
  ) {
    const number = reading.through;
    const same = before !== null && isSamePlace(before.path, reading.path);
    const layout = before ?? candidate;
    this.parent = parent;
    this.style = reading.style;
    this.path = reached(reading);
    this.own = reading.own ?? before?.own ?? null;
    this.insert = reading.insert;
    this.bound = bound;
    this.highest = same ? Math.max(before.highest, number) : number;
    this.holes = same ? holesAfter(before, number) : none;
    this.count = (before?.count ?? Number(goesOn)) + 1;
    this.block = candidate.block;
    this.list = candidate.list;
    this.counted = candidate.counted;
    this.depth = layout.depth;
    this.indent = layout.indent;
    this.listDepth = layout.listDepth;
    this.key = key;
  }
}

/** Holes that are remembered at most; a document with more is no outline. */
const mostHoles = 12;
const none: readonly number[] = [];

/** The stack's cell for a level that begins with this reading; `key` is its `openedKey`. */
export function opened(
  parent: OpenLevel | null,
  reading: Reading,
  candidate: Candidate,
  bound: number,
  goesOn: boolean,
  key: number,
): OpenLevel {
  return new OpenLevel(parent, reading, candidate, bound, null, goesOn, key);
}

/** The cell after one member more; `key` is its `continuedKey`. */
export function continued(level: OpenLevel, reading: Reading, candidate: Candidate, key: number): OpenLevel {
  return new OpenLevel(level.parent, reading, candidate, level.bound, level, false, key);
}

/** The key of the stack that `opened` makes, without making it. */
export function openedKey(parent: OpenLevel | null, reading: Reading): number {
  return keyOf(parent, reading, reading.through);
}

/** The key of the stack that `continued` makes, without making it. */
export function continuedKey(level: OpenLevel, reading: Reading): number {
  const number = reading.through;
  const same = isSamePlace(level.path, reading.path);
  return keyOf(level.parent, reading, same ? Math.max(level.highest, number) : number);
}

/** The last part of a number of one part or several. */
export function lastOf(path: readonly number[]): number {
  return path.length === 0 ? 0 : path[path.length - 1]!;
}

/** Whether two numbers of several parts differ in the last part only. */
export function isSamePlace(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length - 1; at++) if (one[at] !== other[at]) return false;
  return true;
}

function holesAfter(level: OpenLevel, number: number): readonly number[] {
  if (number <= level.highest) {
    return level.holes.length === 0 ? level.holes : level.holes.filter((hole) => hole !== number);
  }
  if (number === level.highest + 1) return level.holes;
  const holes = [...level.holes];
  for (let hole = level.highest + 1; hole < number && holes.length < mostHoles; hole++) holes.push(hole);
  return holes;
}

/** The number that a level has reached with a reading: of a range its last one. */
function reached({ path, through }: Reading): readonly number[] {
  return through === lastOf(path) ? path : [...path.slice(0, -1), through];
}

/** Inserted numbers have fractions, and only whole numbers are mixed. */
const insertScale = 1 << 22;

/** A 32-bit mix; two different stacks among the dozen that are alive at a time meet in it about never. */
function keyOf(parent: OpenLevel | null, reading: Reading, highest: number): number {
  const { style, insert } = reading;
  const path = reached(reading);
  const inserted = insert === 0 ? 0 : Math.round(insert * insertScale);
  let key = mix(mix(mix(parent === null ? 17 : parent.key, style.family), inserted), highest);
  for (let at = 0; at < path.length; at++) key = mix(key, path[at]!);
  return key;
}

function mix(key: number, part: number): number {
  const mixed = Math.imul(key ^ (part + 0x9e3779b9), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Indents further in than this belong to lines that are centred. */
export const centred = 12;

/** Whether an un-numbered heading of this depth or less stands between a block and a candidate. */
export function isParted(block: number, candidate: Candidate, depth: number): boolean {
  return depth > 0 && (candidate.headings[depth - 1] ?? -1) > block;
}
