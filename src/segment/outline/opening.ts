import { apartOf } from '../../locale/index.js';
import type { Candidate, Reading } from '../enumerators/reading.js';
import { centred, isParted, type OpenLevel } from './levels.js';
import * as prices from './prices.js';

/** What is remembered of a level that was closed: where a family of styles stood and how far it had counted. */
export interface Closed {
  readonly family: number;
  readonly parent: number;
  readonly highest: number;
}

/** How many leading parts of a number repeat its parent's. */
export function boundSteps(parent: OpenLevel | null, path: readonly number[]): number {
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
  parent: OpenLevel | null,
  sibling: OpenLevel | null,
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

/** Whether a level goes on from where the same style stopped under another parent: alone here, it is not in the document. */
export function goesOn({ style, path, insert }: Reading, closed: readonly Closed[]): boolean {
  if (path.length !== 1 || insert !== 0) return false;
  return memoryOf(closed, style.family)?.highest === (path[0] ?? 0) - 1;
}

/** 10.2.1 under 10.2, or 10.2.3 where the first two are missing: what repeats its parent's number is there by no chance. */
function isAnnounced(parent: OpenLevel | null, { path }: Reading): boolean {
  return path.length > 1 && boundSteps(parent, path) === path.length - 1;
}

function startPrice(
  parent: OpenLevel | null,
  reading: Reading,
  known: boolean,
  memory: Closed | undefined,
): number {
  const { path, insert, style } = reading;
  if (style.system === 'code') return prices.fromCode;
  const number = path.at(-1) ?? 0;
  const late = insert === 0 ? 0 : prices.insertedAlone;
  if (path.length === 1) {
    if (insert !== 0 && number === memory?.highest) return prices.runOn;
    return late + firstPrice(number, known, memory, style.level !== 'item');
  }
  const bound = boundSteps(parent, path);
  if (bound > 0 && bound === parent?.path.length && isDropped(parent)) return prices.unbound.dropsOuter;
  const loose = bound > 0 ? 0 : parent === null ? prices.unbound.noParent : prices.unbound.wrongParent;
  if (isAnnounced(parent, reading) && number > 1) return late + prices.jump(number - 1);
  const free = path.slice(bound, -1).reduce((sum, part) => sum + (part <= 1 ? 0 : prices.jump(part - 1)), 0);
  return loose + free + late + firstPrice(number, known, bound === 0 ? memory : undefined);
}

/** Whether a number of several parts stands above a parent whose own number does not repeat it: A inside 9.3. */
function isDropped({ parent, bound }: OpenLevel): boolean {
  return bound === 0 && parent !== null && parent.style.dotted;
}

function firstPrice(number: number, known: boolean, memory: Closed | undefined, word = false): number {
  if (number === 1) return 0;
  if (number === 0) return prices.fromZero;
  const unknown = word ? prices.wordFromElsewhere(number) : prices.fromElsewhere(number);
  const elsewhere = known ? prices.fromElsewhereKnown(number) : unknown;
  if (memory === undefined || number <= memory.highest) return elsewhere;
  const skipped = number - memory.highest - 1;
  return Math.min(elsewhere, prices.runOn + (skipped === 0 ? 0 : prices.jump(skipped)));
}

function besidePrice(
  sibling: OpenLevel,
  parent: OpenLevel | null,
  reading: Reading,
  candidate: Candidate,
): number {
  // A line that looks like a heading ends no section that has a marked one.
  const headed = candidate.headed && sibling.depth === 0;
  const ended = candidate.depth > 0 && sibling.depth === 0;
  const parted = headed || ended || isParted(sibling.block, candidate, 6);
  const same = prices.styleDistance(sibling.style, reading.style) < 1;
  if (same && isDeeper(sibling, candidate)) return prices.restart.bare;
  if (same) return parted || isEnded(sibling, candidate) ? prices.restart.parted : prices.restart.bare;
  if (apartOf(reading.style.level) !== null) return prices.replace.appendix;
  if (isSpokenList(sibling, reading)) return prices.replace.spoken;
  if (isAnnounced(parent, reading)) return prices.replace.announced;
  if (isLetteredAnnex(sibling, reading, candidate)) return prices.replace.lettered;
  return parted ? prices.replace.parted : prices.replace.bare;
}

/** Whether plain text shows a number further in than a level: it begins nothing beside it. */
function isDeeper(level: OpenLevel, { depth, indent, listDepth }: Candidate): boolean {
  if (depth > 0 || level.depth > 0 || listDepth > 0 || level.listDepth > 0) return false;
  return indent > level.indent + 1 && indent <= centred;
}

/**
 * Whether text that stands further out than a list, in plain text, has ended it: the bullet above the next list. In
 * Markdown the lists themselves say so.
 */
function isEnded({ depth, indent, list }: OpenLevel, candidate: Candidate): boolean {
  const listed = depth === 0 && list === -1 && candidate.list === -1;
  return (
    listed &&
    candidate.outset >= 0 &&
    candidate.outset < indent - 1 &&
    Math.abs(candidate.indent - indent) <= 1
  );
}

/** Whether capitals begin after numbers, as far out as they: appendices A, B after sections 1 to 9. */
function isLetteredAnnex(
  sibling: OpenLevel,
  { style, path }: Reading,
  { indent, depth }: Candidate,
): boolean {
  if (style.system !== 'letter-upper' || path[0] !== 1 || sibling.parent !== null) return false;
  return (
    sibling.style.system === 'arabic' && sibling.depth === depth && Math.abs(sibling.indent - indent) <= 1
  );
}

/** Whether a level is a list such as `firstly, secondly` and the reading an article or the like: those hold no such. */
function isSpokenList({ style }: OpenLevel, reading: Reading): boolean {
  return style.system === 'ordinal-word' && style.level === 'item' && reading.style.level !== 'item';
}

/** What speaks against this parent: its rank, its layout, an un-numbered heading that ended it. */
function underPrice(parent: OpenLevel | null, reading: Reading, candidate: Candidate): number {
  if (parent === null) return 0;
  const ended = isParted(parent.block, candidate, parent.depth > 0 ? parent.depth : 6)
    ? prices.pastHeading
    : 0;
  const spoken = isSpokenList(parent, reading) ? prices.insideSpoken : 0;
  const rank =
    spoken +
    prices.inversion(parent.style.level, reading.style.level) +
    (isBracketed(parent) && isBare(reading) ? bracketPrice(parent) : 0);
  const counted = isCountedInside(parent, candidate) ? prices.countedInside : 0;
  return ended + rank + counted + insideItself(parent, reading, candidate) + shiftPrice(parent, candidate);
}

/** Whether a program counts it in the list of the parent, and no deeper. */
function isCountedInside({ counted }: OpenLevel, candidate: Candidate): boolean {
  const own = candidate.counted;
  return own !== null && counted !== null && own.list === counted.list && own.level <= counted.level;
}

/** Paragraphs of a section may hold `1.`; the parties or recitals that a document begins with do not. */
function bracketPrice({ parent }: OpenLevel): number {
  return parent === null ? prices.bareInBrackets.outermost : prices.bareInBrackets.inside;
}

/** Whether a level is written `(1)`, which rarely holds `1.`: mostly it is the other way round. */
function isBracketed({ style: { level, system, prefix } }: OpenLevel): boolean {
  return level === 'item' && system === 'arabic' && prefix === '(';
}

function isBare({ style: { level, system, prefix, suffix } }: Reading): boolean {
  return level === 'item' && system === 'arabic' && prefix === '' && suffix === '.';
}

/** A level that begins as far out as its parent, although the level before it there stood further in. */
function flushPrice(parent: OpenLevel | null, sibling: OpenLevel | null, candidate: Candidate): number {
  if (parent === null || sibling === null || candidate.depth > 0 || sibling.depth > 0) return 0;
  const shifted = sibling.indent > parent.indent + 1;
  return shifted && candidate.indent <= parent.indent ? prices.hint.flush : 0;
}

function shiftPrice(parent: OpenLevel, candidate: Candidate): number {
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

function insideItself(parent: OpenLevel, reading: Reading, candidate: Candidate): number {
  let level: OpenLevel | null = parent;
  let within = 0;
  for (let up = 0; level !== null && up < searchedLevels; up++) {
    if (isSameKind(level, reading) && !isShifted(level, reading, candidate)) {
      if (within > 0) return prices.insideItselfBelow;
      if (level.style.suffix !== reading.style.suffix && reading.style.level === 'item')
        return prices.insideOther;
      const announced = candidate.announced && up === 0 && !isEnded(level, candidate);
      return announced ? prices.insideItselfAnnounced : prices.insideItself;
    }
    within = level.bound;
    level = level.parent;
  }
  return 0;
}

/** Whether a reading is one more of a level: by its style, or by its word with no more parts in its number. */
function isSameKind(level: OpenLevel, { style, path }: Reading): boolean {
  if (style.level !== 'item' && style.level === level.style.level) return path.length <= level.path.length;
  return prices.styleDistance(level.style, style) < 1;
}

/** Whether layout shows the candidate deeper than a level; lines with a level word may be centred. */
function isShifted(level: OpenLevel, reading: Reading, candidate: Candidate): boolean {
  if (level.depth > 0) return candidate.depth === 0 || candidate.depth > level.depth;
  if (candidate.listDepth > level.listDepth) return true;
  const word = reading.style.level !== 'item';
  return !word && level.indent <= centred && candidate.indent > level.indent + 1;
}
