import { isSamePlace, type Level } from './levels.js';
import * as prices from './prices.js';
import type { Candidate, Reading } from './reading.js';

/** What is remembered of a level that was closed: where a family of styles stood and how far it had counted. */
export interface Closed {
  readonly family: number;
  readonly parent: number;
  readonly highest: number;
}

/** Price of taking a reading for the next member of an open level; Infinity where it cannot be one. */
export function continuePrice(level: Level, reading: Reading, candidate: Candidate): number {
  const distance = prices.styleDistance(level.style, reading.style);
  if (distance === Number.POSITIVE_INFINITY) return distance;
  const step = stepPrice(level, reading);
  if (step === Number.POSITIVE_INFINITY) return step;
  return (
    distance +
    step +
    layoutPrice(level, candidate) +
    headingPrice(level, candidate) +
    deeperPrice(level, reading, candidate)
  );
}

/** One part of a step's price, in words. */
export interface Term {
  readonly name: string;
  readonly price: number;
}

/** What the price of going on with a level is made of; terms of no price are left out. */
export function continueTerms(level: Level, reading: Reading, candidate: Candidate): Term[] {
  const terms: Term[] = [
    { name: 'written unlike the one before', price: prices.styleDistance(level.style, reading.style) },
    { name: 'its number does not follow', price: stepPrice(level, reading) },
    { name: 'laid out unlike the others', price: layoutPrice(level, candidate) },
    { name: 'a heading without a number stands between', price: headingPrice(level, candidate) },
    { name: 'doubtful as a marker', price: reading.doubt },
  ];
  return terms.filter(({ price }) => price > 0);
}

/** Price of the way from the latest member's number to the next one's. */
function stepPrice(level: Level, reading: Reading): number {
  const { path, insert } = reading;
  if (path.length !== level.path.length) return Number.POSITIVE_INFINITY;
  if (!isSamePlace(level.path, path)) return parentStepPrice(level, path);
  const number = path.at(-1) ?? 0;
  const last = level.path.at(-1) ?? 0;
  if (insert > 0) return insertPrice(level, number, last, insert);
  if (number > level.highest) {
    const skipped = number - level.highest - 1;
    return skipped === 0 ? 0 : prices.jump(skipped);
  }
  if (level.holes.includes(number)) return number === last + 1 ? prices.inserted : prices.fill;
  return number === last && level.insert === 0 ? prices.again : prices.back(level.highest - number);
}

function insertPrice(level: Level, number: number, last: number, insert: number): number {
  if (number === last && insert > level.insert) {
    const skipped = Math.floor(insert) - Math.floor(level.insert) - 1;
    return prices.inserted + (skipped <= 0 ? 0 : prices.jump(skipped));
  }
  if (number < level.highest) return prices.back(level.highest - number);
  const skipped = number - level.highest;
  return prices.insertedAlone + (skipped === 0 ? prices.again : prices.jump(skipped));
}

/** 1.9 to 2.1: a step in a part that no parent carries, after which the later parts begin anew. */
function parentStepPrice(level: Level, path: readonly number[]): number {
  const at = path.findIndex((part, index) => part !== level.path[index]);
  if (at < level.bound) return Number.POSITIVE_INFINITY;
  const step = (path[at] ?? 0) - (level.path[at] ?? 0);
  if (step <= 0) return prices.back(-step);
  const first = step === 1 ? 0 : prices.jump(step - 1);
  return path.slice(at + 1).reduce((sum, part) => sum + (part <= 1 ? 0 : prices.jump(part - 1)), first);
}

function layoutPrice(level: Level, candidate: Candidate): number {
  const { hint } = prices;
  if (level.depth > 0 || candidate.depth > 0) {
    if (level.depth === 0 || candidate.depth === 0) return hint.notHeading;
    return hint.otherDepth * Math.min(2, Math.abs(level.depth - candidate.depth));
  }
  if (level.listDepth !== candidate.listDepth) {
    return level.list >= 0 && candidate.list >= 0 ? hint.otherDepthOfItems : hint.otherListDepth;
  }
  if (level.list !== candidate.list) return hint.otherList;
  return indentPrice(level.indent, candidate.indent);
}

/** Indents further in than this belong to lines that are centred. */
const centred = 12;

function indentPrice(one: number, other: number): number {
  if (one > centred && other > centred) return 0;
  const { otherIndent, farIndent } = prices.hint;
  const apart = Math.abs(one - other);
  return apart > 2 ? farIndent : apart > 1 ? otherIndent : 0;
}

/** The same number at a deeper heading is the same clause told on. */
function deeperPrice(level: Level, { path, insert }: Reading, candidate: Candidate): number {
  const same = insert === level.insert && path.at(-1) === level.path.at(-1) && isSamePlace(path, level.path);
  return same && level.depth > 0 && candidate.depth > level.depth ? prices.againDeeper : 0;
}

function headingPrice(level: Level, candidate: Candidate): number {
  if (level.depth === 0) return crossed(level.block, candidate, 6) ? prices.acrossHeading.list : 0;
  return crossed(level.block, candidate, level.depth - 1) ? prices.acrossHeading.heading : 0;
}

/** Whether an un-numbered heading of this depth or less stands between a block and a candidate. */
function crossed(block: number, candidate: Candidate, depth: number): boolean {
  return depth > 0 && (candidate.headings[depth - 1] ?? -1) > block;
}

/** How many leading parts of a number repeat its parent's. */
export function boundSteps(parent: Level | null, path: readonly number[]): number {
  if (parent === null || path.length <= 1) return 0;
  for (let length = Math.min(parent.path.length, path.length - 1); length > 0; length--) {
    const offset = parent.path.length - length;
    if (offset > 0 && length < path.length - 1) continue;
    if (path.slice(0, length).every((part, at) => part === parent.path[offset + at])) return length;
  }
  return 0;
}

/**
 * Price of beginning a level under `parent` (null for the top).
 *
 * @param sibling the level that stands open in that place and would be closed; null where there is none
 */
export function openPrice(
  parent: Level | null,
  sibling: Level | null,
  reading: Reading,
  candidate: Candidate,
  closed: readonly Closed[],
): number {
  const memory = memoryOf(closed, reading.style.family);
  const again = sibling?.style.family === reading.style.family;
  const known = again || (memory !== undefined && memory.parent === (parent?.style.family ?? -1));
  const base = known || isAnnounced(parent, reading) ? prices.openKnown : prices.open;
  const start = startPrice(parent, reading, known, memory);
  const beside = sibling === null ? 0 : besidePrice(sibling, parent, reading, candidate);
  return (
    base + start + beside + flushPrice(parent, sibling, candidate) + underPrice(parent, reading, candidate)
  );
}

function memoryOf(closed: readonly Closed[], family: number): Closed | undefined {
  for (const memory of closed) if (memory.family === family) return memory;
  return undefined;
}

/** 10.2.1 under 10.2, or 10.2.3 where the first two are missing: what repeats its parent's number is there by no chance. */
function isAnnounced(parent: Level | null, { path }: Reading): boolean {
  return path.length > 1 && boundSteps(parent, path) === path.length - 1;
}

function startPrice(
  parent: Level | null,
  reading: Reading,
  known: boolean,
  memory: Closed | undefined,
): number {
  const { path, insert, style } = reading;
  if (style.system === 'code') return prices.fromCode;
  const number = path.at(-1) ?? 0;
  const late = insert > 0 ? prices.insertedAlone : 0;
  if (path.length === 1) {
    if (insert > 0 && number === memory?.highest) return prices.runOn;
    return late + firstPrice(number, known, memory);
  }
  const bound = boundSteps(parent, path);
  if (bound > 0 && bound === parent?.path.length && isDropped(parent)) return prices.unbound.dropsOuter;
  const loose = bound > 0 ? 0 : parent === null ? prices.unbound.noParent : prices.unbound.wrongParent;
  if (isAnnounced(parent, reading) && number > 1) return late + prices.jump(number - 1);
  const free = path.slice(bound, -1).reduce((sum, part) => sum + (part <= 1 ? 0 : prices.jump(part - 1)), 0);
  return loose + free + late + firstPrice(number, known, bound === 0 ? memory : undefined);
}

/** Whether a number of several parts stands above a parent whose own number does not repeat it: A inside 9.3. */
function isDropped({ parent, bound }: Level): boolean {
  return bound === 0 && parent !== null && parent.style.dotted;
}

function firstPrice(number: number, known: boolean, memory: Closed | undefined): number {
  if (number === 1) return 0;
  if (number === 0) return prices.fromZero;
  const elsewhere = known ? prices.fromElsewhereKnown(number) : prices.fromElsewhere(number);
  if (memory === undefined || number <= memory.highest) return elsewhere;
  const skipped = number - memory.highest - 1;
  return Math.min(elsewhere, prices.runOn + (skipped === 0 ? 0 : prices.jump(skipped)));
}

function besidePrice(sibling: Level, parent: Level | null, reading: Reading, candidate: Candidate): number {
  // A line that looks like a heading ends no section that has a marked one.
  const headed = candidate.headed && sibling.depth === 0;
  const parted = headed || crossed(sibling.block, candidate, 6) || isEnded(sibling, candidate);
  const same = prices.styleDistance(sibling.style, reading.style) < 1;
  if (same) return parted ? prices.restart.parted : prices.restart.bare;
  if (reading.style.level === 'appendix' || reading.style.level === 'amendment')
    return prices.replace.appendix;
  if (isSpokenList(sibling, reading)) return prices.replace.spoken;
  if (isAnnounced(parent, reading)) return prices.replace.announced;
  if (isLetteredAnnex(sibling, reading, candidate)) return prices.replace.lettered;
  return parted ? prices.replace.parted : prices.replace.bare;
}

/**
 * Whether text that stands further out than a list, in plain text, has ended it: the bullet above the next list. In
 * Markdown the lists themselves say so.
 */
function isEnded({ depth, indent, list }: Level, candidate: Candidate): boolean {
  return depth === 0 && list === -1 && candidate.list === -1 && candidate.outset < indent - 1;
}

/** Whether capitals begin after numbers, as far out as they: appendices A, B after sections 1 to 9. */
function isLetteredAnnex(sibling: Level, { style, path }: Reading, { indent, depth }: Candidate): boolean {
  if (style.system !== 'letter-upper' || path[0] !== 1 || sibling.parent !== null) return false;
  return (
    sibling.style.system === 'arabic' && sibling.depth === depth && Math.abs(sibling.indent - indent) <= 1
  );
}

/** Whether a level is a list such as `firstly, secondly` and the reading an article or the like: those hold no such. */
function isSpokenList({ style }: Level, reading: Reading): boolean {
  return style.system === 'ordinal-word' && style.level === 'item' && reading.style.level !== 'item';
}

/** What speaks against this parent: its rank, its layout, an un-numbered heading that ended it. */
function underPrice(parent: Level | null, reading: Reading, candidate: Candidate): number {
  if (parent === null) return 0;
  const ended = crossed(parent.block, candidate, parent.depth > 0 ? parent.depth : 6)
    ? prices.pastHeading
    : 0;
  const spoken = isSpokenList(parent, reading) ? prices.insideSpoken : 0;
  const rank = spoken + prices.inversion(parent.style.level, reading.style.level);
  return ended + rank + insideItself(parent, reading, candidate) + shiftPrice(parent, candidate);
}

/** A level that begins as far out as its parent, although the level before it there stood further in. */
function flushPrice(parent: Level | null, sibling: Level | null, candidate: Candidate): number {
  if (parent === null || sibling === null || candidate.depth > 0 || sibling.depth > 0) return 0;
  const shifted = sibling.indent > parent.indent + 1;
  return shifted && candidate.indent <= parent.indent ? prices.hint.flush : 0;
}

function shiftPrice(parent: Level, candidate: Candidate): number {
  const { hint } = prices;
  if (candidate.depth > 0) {
    if (parent.depth === 0) return hint.headingInText;
    return candidate.depth <= parent.depth ? hint.headingNotDeeper : 0;
  }
  if (parent.depth > 0) return 0;
  if (candidate.listDepth > 0 && candidate.listDepth <= parent.listDepth) return hint.listNotDeeper;
  if (candidate.listDepth < parent.listDepth) return hint.listOutside;
  if (candidate.indent >= parent.indent - 1) return 0;
  const outer = parent.parent;
  const nested = outer !== null && outer.depth === 0 && outer.indent < parent.indent - 1;
  return nested && candidate.indent <= outer.indent ? hint.indentFarOutside : hint.indentOutside;
}

/** Levels that are looked up for the same style at most: deeper nesting is a stress test, not a document. */
const searchedLevels = 24;

function insideItself(parent: Level, reading: Reading, candidate: Candidate): number {
  let level: Level | null = parent;
  let within = 0;
  for (let up = 0; level !== null && up < searchedLevels; up++) {
    if (isSameKind(level, reading) && !isShifted(level, reading, candidate)) {
      if (within > 0) return prices.insideItselfBelow;
      const announced = candidate.announced && up === 0 && !isEnded(level, candidate);
      return announced ? prices.insideItselfAnnounced : prices.insideItself;
    }
    within = level.bound;
    level = level.parent;
  }
  return 0;
}

/** Whether a reading is one more of a level: by its style, or by its word with no more parts in its number. */
function isSameKind(level: Level, { style, path }: Reading): boolean {
  if (style.level !== 'item' && style.level === level.style.level) return path.length <= level.path.length;
  return prices.styleDistance(level.style, style) < 1;
}

/** Whether layout shows the candidate deeper than a level; lines with a level word may be centred. */
function isShifted(level: Level, reading: Reading, candidate: Candidate): boolean {
  if (level.depth > 0) return candidate.depth === 0 || candidate.depth > level.depth;
  if (candidate.listDepth > level.listDepth) return true;
  const word = reading.style.level !== 'item';
  return !word && level.indent <= centred && candidate.indent > level.indent + 1;
}
