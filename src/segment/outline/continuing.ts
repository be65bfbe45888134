import { foreignLetter } from '../enumerators/numbers.js';
import type { Candidate, Reading } from '../enumerators/reading.js';
import { centred, isParted, isSamePlace, type OpenLevel } from './levels.js';
import * as prices from './prices.js';

/** Price of taking a reading for the next member of an open level; Infinity where it cannot be one. */
export function continuePrice(level: OpenLevel, reading: Reading, candidate: Candidate): number {
  const isCounted = isCountedOn(level, candidate);
  const distance = distancePrice(level, reading, isCounted);
  if (distance === Number.POSITIVE_INFINITY) return distance;
  const step = forwardPrice(level, reading, isCounted);
  if (step === Number.POSITIVE_INFINITY) return step;
  return (
    distance +
    step +
    alphabetPrice(level, reading) +
    layoutPrice(level, candidate) +
    headingPrice(level, candidate) +
    deeperPrice(level, reading, candidate)
  );
}

/** Whether a program counts it in the list and at the level of the one before. */
function isCountedOn({ counted }: OpenLevel, candidate: Candidate): boolean {
  const own = candidate.counted;
  return own !== null && counted !== null && own.list === counted.list && own.level === counted.level;
}

/** A program may count on in another style, where a document says so of one list. */
function distancePrice({ style }: OpenLevel, reading: Reading, isCounted: boolean): number {
  const distance = prices.styleDistance(style, reading.style);
  return isCounted ? Math.min(distance, prices.countedOn.style) : distance;
}

/** What a program counts on is the next member, however many numbers it leaves out. */
function forwardPrice(level: OpenLevel, reading: Reading, isCounted: boolean): number {
  const step = stepPrice(level, reading);
  const isAhead = isCounted && (reading.path.at(-1) ?? 0) > level.highest;
  return isAhead && step < Number.POSITIVE_INFINITY ? Math.min(step, prices.countedOn.jump) : step;
}

/** One part of a step's price, in words. */
export interface Term {
  readonly name: string;
  readonly price: number;
}

/** What the price of going on with a level is made of; terms of no price are left out. */
export function continueTerms(level: OpenLevel, reading: Reading, candidate: Candidate): Term[] {
  const isCounted = isCountedOn(level, candidate);
  const terms: Term[] = [
    { name: 'written unlike the one before', price: distancePrice(level, reading, isCounted) },
    { name: 'its number does not follow', price: forwardPrice(level, reading, isCounted) },
    { name: 'laid out unlike the others', price: layoutPrice(level, candidate) },
    { name: 'a heading without a number stands between', price: headingPrice(level, candidate) },
    { name: 'doubtful as a marker', price: reading.doubt },
  ];
  return terms.filter(({ price }) => price > 0);
}

/** A list keeps to the alphabet that it has shown; letters of another have their price already. */
function alphabetPrice({ own }: OpenLevel, reading: Reading): number {
  if (own === null || reading.own === null) return 0;
  if (own !== reading.own) return prices.otherAlphabet;
  return own ? 0 : -foreignLetter;
}

/** Price of the way from the latest member's number to the next one's. */
function stepPrice(level: OpenLevel, reading: Reading): number {
  const { path, insert } = reading;
  if (path.length !== level.path.length) return Number.POSITIVE_INFINITY;
  if (!isSamePlace(level.path, path)) return parentStepPrice(level, path);
  const number = path.at(-1) ?? 0;
  const last = level.path.at(-1) ?? 0;
  if (reading.noted === true && number !== level.highest + 1) return Number.POSITIVE_INFINITY;
  if (insert !== 0) return insertPrice(level, number, last, insert);
  if (number > level.highest) {
    const skipped = number - level.highest - 1;
    return skipped === 0 ? 0 : prices.jump(skipped);
  }
  if (level.holes.includes(number)) return number === last + 1 ? prices.inserted : prices.fill;
  // `2` after `2 A`, which was inserted before it.
  if (number === last && level.insert < 0) return 0;
  return number === last && level.insert === 0 ? prices.again : prices.back(level.highest - number);
}

function insertPrice(level: OpenLevel, number: number, last: number, insert: number): number {
  // `2 A` after 1: what is inserted before a number that is yet to come.
  if (insert < 0 && number > level.highest) {
    const skipped = number - level.highest - 1;
    return prices.inserted + (skipped === 0 ? 0 : prices.jump(skipped));
  }
  if (number === last && insert > level.insert) {
    // Some laws call the first one that they insert the second: 2의2 behind 2.
    if (level.insert === 0 && insert === 2) return prices.insertedSecond;
    const skipped = Math.floor(insert) - Math.floor(level.insert) - 1;
    return prices.inserted + (skipped <= 0 ? 0 : prices.jump(skipped));
  }
  if (number < level.highest) return prices.back(level.highest - number);
  const skipped = number - level.highest;
  return prices.insertedAlone + (skipped === 0 ? prices.again : prices.jump(skipped));
}

/** 1.9 to 2.1: a step in a part that no parent carries, after which the later parts begin anew. */
function parentStepPrice(level: OpenLevel, path: readonly number[]): number {
  const at = path.findIndex((part, index) => part !== level.path[index]);
  if (at < level.bound) return Number.POSITIVE_INFINITY;
  const step = (path[at] ?? 0) - (level.path[at] ?? 0);
  if (step <= 0) return prices.back(-step);
  const first = step === 1 ? 0 : prices.jump(step - 1);
  return path.slice(at + 1).reduce((sum, part) => sum + (part <= 1 ? 0 : prices.jump(part - 1)), first);
}

function layoutPrice(level: OpenLevel, candidate: Candidate): number {
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

function indentPrice(one: number, other: number): number {
  if (one > centred && other > centred) return 0;
  const { otherIndent, farIndent } = prices.hint;
  const apart = Math.abs(one - other);
  return apart > 2 ? farIndent : apart > 1 ? otherIndent : 0;
}

/** The same number at a deeper heading is the same clause told on. */
function deeperPrice(level: OpenLevel, { path, insert }: Reading, candidate: Candidate): number {
  const same = insert === level.insert && path.at(-1) === level.path.at(-1) && isSamePlace(path, level.path);
  return same && level.depth > 0 && candidate.depth > level.depth ? prices.againDeeper : 0;
}

function headingPrice(level: OpenLevel, candidate: Candidate): number {
  if (level.depth === 0) return isParted(level.block, candidate, 6) ? prices.acrossHeading.list : 0;
  return isParted(level.block, candidate, level.depth - 1) ? prices.acrossHeading.heading : 0;
}
