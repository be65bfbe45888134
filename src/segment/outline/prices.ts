import { apartOf, rankOf } from '../../locale/index.js';
import type { Style } from '../enumerators/reading.js';

/*
 * What each step of a reading of the whole document costs. The unit is about a natural logarithm of odds: a step of
 * price 3 is taken where the alternative is some twenty times less likely. The values were set by hand on skeletons
 * of statutes, constitutions, licences, specifications and guides in four languages (test/cases), so that each of
 * those has one cheapest reading with a margin of 1 or more.
 */

/** Numbers that are skipped: a constant and the logarithm of how many. */
export const jump = (skipped: number) => 2 + Math.log(skipped);

/** What a program counts on in one list at one level: written otherwise than the one before, and numbers left out. */
export const countedOn = { style: 1.5, jump: 0.5 };
/** What a program counts at a level of a list opens inside a deeper level of it, or inside its own. */
export const countedInside = 4;
/** A number goes back to one that had been skipped: 1, 2, 4, 3. */
export const fill = 1.5;
/** The same number again. */
export const again = 2.4;
/** The same number again in a deeper heading. */
export const againDeeper = 3;
/** A number goes back further than to what was skipped. */
export const back = (by: number) => 5 + Math.log(1 + by);
/** A letter of another alphabet than those before it: f) in a list that has đ). */
export const otherAlphabet = 0.6;
/** 12a after 12, bis after it. */
export const inserted = 0.2;
/** 2 as the first one that is inserted. */
export const insertedSecond = 0.5;
/** A number inserted after one that is not there. */
export const insertedAlone = 1.5;

/** A level begins under a parent. */
export const open = 1.5;
/** A level begins where the same style began under the same style of parent before. */
export const openKnown = 0.3;
/** It begins at 0. */
export const fromZero = 0.3;
/** It begins at any other number than 0 or 1. */
export const fromElsewhere = (number: number) => 3 + Math.log(number);
/** The same for one with a level's word: two articles may be all that is quoted of a law. */
export const wordFromElsewhere = (number: number) => 2 + 0.6 * Math.log(number);
/** The same where the style is known under this parent: its first ones are missing here. */
export const fromElsewhereKnown = (number: number) => 0.7 + 0.5 * Math.log(number);
/** It begins at a number of a code, L. 121-1, which says by its digits where it stands. */
export const fromCode = 1;
/** It goes on from where the same style stopped under another parent: articles that run on through chapters. */
export const runOn = 0.1;

/** The same style starts again beside itself, with an un-numbered heading between the two or without one. */
export const restart = { parted: 0.4, bare: 4 };
/** Another style takes over in the same place. */
export const replace = { parted: 0.5, bare: 2.5, appendix: 0.5, spoken: 0.5, announced: 0.5, lettered: 1 };
/** An article or the like opens inside a list such as `firstly, secondly`. */
export const insideSpoken = 2;
/** `1.` opens inside `(1)`: laws of some countries do so, most count the other way round. */
export const bareInBrackets = { outermost: 3, inside: 0.8 };
/** A style opens inside itself, with nothing in layout that shows it. */
export const insideItself = 4.5;
/** The same where another sign closes its numbers: `1)` inside `1.` */
export const insideOther = 1;
/** A style inside itself, inside 2.1 in 2., which shows by its number that it stands between the two. */
export const insideItselfBelow = 1;
/** The same right below a text that announces a list. */
export const insideItselfAnnounced = 1.5;
/**
 * A number of several parts that is not its parent's number and one more: 1.1 with no 1, or 2.1 inside 3; or that is,
 * but leaves out the number of several parts in which its parent stands: A.1 in A in 9.3.
 */
export const unbound = { noParent: 1, wrongParent: 2.5, dropsOuter: 2 };

/** The number goes on although an un-numbered heading parts it from the one before. */
export const acrossHeading = { list: 1, heading: 0.5 };
/** A level opens inside one that an un-numbered heading has ended. */
export const pastHeading = 3;

/** Heading depths, indents and list depths are hints: authors mix them. */
export const hint = {
  otherDepth: 0.6,
  notHeading: 1.4,
  otherList: 0.2,
  otherListDepth: 1.6,
  /** Markdown says of items in what list they are: that is nearly a law. */
  otherDepthOfItems: 3.5,
  /** Two columns apart, and more. */
  otherIndent: 0.4,
  farIndent: 1.3,
  headingNotDeeper: 1,
  headingInText: 1.5,
  listNotDeeper: 2.5,
  listOutside: 0.3,
  indentOutside: 0.6,
  /** Further out than the parent, where the parent's own parent stands. */
  indentFarOutside: 2,
  flush: 1.2,
};

/**
 * A level is left with one member only: few authors number a single thing, but for headings; `First.` alone opens a text,
 * and `Section 5` alone, below the head of a schedule, says what the schedule belongs to.
 */
export const single = { item: 0.8, word: 0.2, spoken: 2.5, behind: 1 };

/** A chapter and what is above it stand inside no item of a list, though an article may. */
const highest = 4;

/** A part that counts for itself inside another such part. */
const apartInside = 4;

/** Price of one level word inside another: a chapter inside an article is odd, a section inside an article is not. */
export function inversion(parent: string, child: string): number {
  if (child === 'item' || parent === child) return 0;
  // What counts for itself stands in nothing else that does: a final provision in no transitional one.
  if (apartOf(child) === 'beside' && apartOf(parent) === 'beside') return apartInside;
  const outer = rankOf(parent);
  const inner = rankOf(child);
  if (parent === 'item') return inner <= highest ? 3 : 0.7;
  return inner < outer ? (outer - inner) * 1.1 : 0;
}

/** How unlike two ways of writing are, as a price: 0 for the same, Infinity where they cannot be one level. */
export function styleDistance(one: Style, other: Style): number {
  if (one === other) return 0;
  if (one.level !== other.level) return Number.POSITIVE_INFINITY;
  const word = one.level !== 'item';
  const system = one.system === other.system ? 0 : word ? 0.3 : scriptDistance(one, other);
  if (system === Number.POSITIVE_INFINITY) return system;
  const prefix = one.prefix === other.prefix ? 0 : word ? 0.3 : 3;
  const suffix = one.suffix === other.suffix ? 0 : word || one.dotted ? 0.1 : 0.8;
  return system + prefix + suffix;
}

/** Numerals of one script are near each other, but 一、 may stand inside 壹、; all else is another level. */
function scriptDistance(one: Style, other: Style): number {
  const formal = (style: Style) => style.system.includes('financial');
  const chinese = one.script === 'chinese' && other.script === 'chinese' && formal(one) === formal(other);
  const near = chinese && one.dotted === other.dotted;
  return near ? 0.1 : Number.POSITIVE_INFINITY;
}
