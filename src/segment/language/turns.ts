import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { comparable } from '../../text/normal.js';
import { slicePrinted, sourceEnd, sourceStart } from '../../text/printed.js';
import { wordIndexOf, wordKeyAt } from '../enumerators/level-words.js';
import { endsSentence, isHeadingLike } from '../enumerators/line-shapes.js';
import { findInterleaved } from './interleaved.js';
import { likeliest } from './language.js';

/** Two languages that take turns in a file, and the blocks of each. */
export interface Turns {
  readonly tags: readonly [string, string];
  readonly blocks: readonly [readonly ReadBlock[], readonly ReadBlock[]];
}

/** So many numbers come twice at once, at least, and so large a part of all that are numbered. */
const fewest = { pairs: 3, share: 0.6 };
/** Characters of each side that its language is told from. */
const sample = 180;

/**
 * The two languages that take turns in a document, paragraph by paragraph or one after the other; null where there is one.
 * They are told by numbers each of which comes twice in a row, else by their stretches.
 */
export function turnsOf(document: ReadDocument): Turns | null {
  const numbered = numberedTurns(document);
  if (numbered !== null) return numbered;
  const interleaved = findInterleaved(document, 'und');
  if (interleaved !== null) {
    const { kept, blocks: others, remark } = interleaved;
    const parts = [false, true].map((other) => document.blocks.filter((_, at) => others.has(at) === other));
    return { tags: [kept, String(remark.data.other)], blocks: [parts[0]!, parts[1]!] };
  }
  return null;
}

/** The languages of numbers each of which comes twice in a row. */
function numberedTurns(document: ReadDocument): Turns | null {
  const units = document.blocks.flatMap(unitsOf);
  const labels = units.map(labelOf);
  const first = units.map(
    (_, at) => labels[at] !== null && labels[at] === labels[at + 1] && labels[at] !== labels[at - 1],
  );
  const pairs = first.filter(Boolean).length;
  const numbered = labels.filter((label) => label !== null).length;
  if (pairs < fewest.pairs || 2 * pairs < numbered * fewest.share) return null;
  const texts = [0, 1].map((side) => textOf(units.filter((_, at) => first[at - side])));
  const tags = texts.map((text) => likeliest(text.slice(0, sample)));
  const [one, other] = [tags[0] ?? null, tags[1] ?? null];
  if (one === null || other === null || localeOf(one) === localeOf(other)) return null;
  return { tags: [one, other], blocks: parted(units, first, [one, other], texts) };
}

const number =
  /^[^\p{L}\p{N}]{0,3}(?:\p{L}[\p{L}\p{M}]{0,11}[.\s]{1,2})?[(（第]?\s?(\d{1,4}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{Ll})(?:[.):]?(?:\s|$)|\s?[条條章节節款、])/u;

/** The number that a block begins with, after a word or without one; null where it begins with none. */
function labelOf({ printed, searchable }: ReadBlock): string | null {
  return searchable ? (number.exec(printed.text.slice(0, 40))?.[1] ?? null) : null;
}

function textOf(units: readonly ReadBlock[]): string {
  return units.map(({ printed }) => printed.text.replace(/^\P{L}+/u, '')).join(' ');
}

/** A block cut before each of its lines that begins something of its own: a number, or a title below another. */
function unitsOf(block: ReadBlock): ReadBlock[] {
  const { printed, lines, role } = block;
  if (lines.length === 0 || role !== 'paragraph' || block.item !== null) return [block];
  const cuts = lines.filter((line, at) => {
    const before = printed.text.slice(at === 0 ? 0 : lines[at - 1], line).trim();
    const own = printed.text.slice(line, lines[at + 1] ?? printed.text.length).trim();
    if (number.test(own)) return true;
    return /^\p{Lu}/u.test(own) && (endsSentence(before) || (isHeadingLike(before) && isHeadingLike(own)));
  });
  const starts = [0, ...cuts];
  return starts.map((from, at) => cutOf(block, from, starts[at + 1] ?? printed.text.length));
}

function cutOf(block: ReadBlock, from: number, to: number): ReadBlock {
  const whole = block.printed;
  const end = from + whole.text.slice(from, to).trimEnd().length;
  const printed = slicePrinted(whole, from, end);
  const lines = block.lines.filter((line) => line > from && line < end).map((line) => line - from);
  return { ...block, printed, lines, start: sourceStart(whole, from), end: sourceEnd(whole, end) };
}

/** Which side each unit is on: of a pair by its place, else by the words that it shares with one side. */
function parted(
  units: readonly ReadBlock[],
  first: readonly boolean[],
  tags: readonly [string, string],
  texts: readonly string[],
): readonly [ReadBlock[], ReadBlock[]] {
  const words = texts.map((text) => new Set(wordsOf(text)));
  const sides: [ReadBlock[], ReadBlock[]] = [[], []];
  let last: 0 | 1 = 1;
  for (const [at, unit] of units.entries()) {
    const side: 0 | 1 = first[at] ? 0 : first[at - 1] ? 1 : sideOf(unit, tags, words, last);
    sides[side].push(unit);
    last = side;
  }
  return sides;
}

function sideOf(
  { printed }: ReadBlock,
  tags: readonly [string, string],
  words: readonly ReadonlySet<string>[],
  last: 0 | 1,
): 0 | 1 {
  const key = wordKeyAt(printed.text, 0);
  const named = tags.map((tag) => wordIndexOf(localeOf(tag)).after.has(key));
  if (named[0] !== named[1]) return named[0] ? 0 : 1;
  const own = wordsOf(printed.text);
  const [one, other] = words.map((side) => own.filter((word) => side.has(word)).length);
  if (one !== other) return one! > other! ? 0 : 1;
  const tag = likeliest(printed.text, [...tags]);
  if (tag !== null) return tag === tags[0] ? 0 : 1;
  return last === 0 ? 1 : 0;
}

function wordsOf(text: string): string[] {
  return comparable(text).match(/[\p{L}\p{M}]+/gu) ?? [];
}
