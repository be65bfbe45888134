import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { Recent } from '../../text/recent.js';
import type { Span } from '../../text/span.js';
import { flagsOfUnit, unitFlags } from '../../text/unit-classes.js';
import { likeness } from '../pairs/alike.js';
import { isMarkdown, writtenSpan } from '../pairs/markup.js';
import { bodyText, type PairedBlock, textPairsOf } from '../pairs/pairs.js';
import { pairReport } from '../pairs/reports.js';
import type { Rule } from '../types.js';
import { languageOf, shorten } from '../wording.js';

/** Words of the source that stand as they are inside a translated paragraph. */
export const mixedLanguage: Rule = {
  id: 'mixed-language',
  summary: 'A part of a translated paragraph stands there in the language of the source.',
  severity: 'warn',
  category: 'accuracy/untranslated',
  options: { words: 7 },
  optionHelp: { words: 'How many words of the source must stand there in a row, at the least.' },
  *check(alignment, options) {
    const { words = 7 } = options as { words?: number };
    for (const pair of textPairsOf(alignment)) {
      const { source, translation } = pair;
      if (source.block.role === 'table' || isOneLanguage(source.version, translation.version)) continue;
      if (isSideBySide(source, translation)) continue;
      const found = copiedRun(source, translation, words);
      if (found === null) continue;
      const text = translation.version.source.text.slice(found.start, found.end);
      yield pairReport(pair, {
        span: found,
        what: `“${shorten(text)}” stands in ${languageOf(source.version)} inside a translated paragraph`,
        content: text,
      });
    }
  },
};

function isOneLanguage(one: Version, other: Version): boolean {
  return localeOf(one.language) === localeOf(other.language);
}

/** Whether two blocks share the lines of a file, in columns: the text of either runs through that of the other. */
function isSideBySide(one: PairedBlock, other: PairedBlock): boolean {
  if (one.version.source !== other.version.source) return false;
  return one.block.start < other.block.end && other.block.start < one.block.end;
}

/** What may stay as it is: code, paths, names of files, addresses and options of commands, what a link is called or leads to, quotations, emphasis, what is in brackets. */
const kept =
  /`[^`]*`|\[[^\]]*\](?:\([^)]*\))?|\*{1,3}[^*\n]+\*{1,3}|(?<![\p{L}\p{N}])_[^_\n]+_|[“«「『《"][^”»」』》"]*[”»」』》"]|\([^()]*\)|（[^（）]*）|<[^<>]*>|https?:\S+|[\p{Script=Latin}\p{N}._+-]+@[\p{Script=Latin}\p{N}.-]+|[\p{Script=Latin}\p{N}_+-]+(?:\.[\p{Script=Latin}\p{N}_+-]+)+|[\p{Script=Latin}\p{N}._~-]*(?:\/[\p{Script=Latin}\p{N}._~-]+)+\/?|(?<=\s)--?[\p{L}\p{N}][\p{L}\p{N}-]*|[\p{L}\p{N}]*_[\p{L}\p{N}_]*|[=(){};<>|\\[\]@#$%^&+*~:]/gu;

/** A paragraph of which more is copied is not translated at all: `untranslated-segment` tells it. */
const mostCopied = 0.6;
/** So many of the words of a run must be in small letters: a row of capitals is a name. */
const plainShare = 0.6;

/** The first run of words that a block shares with its counterpart, long enough to be no name; null for none. */
function copiedRun(source: PairedBlock, translation: PairedBlock, fewest: number): Span | null {
  if (!mayShareWords(source, translation, fewest)) return null;
  if (!mayShare(source, translation, fewest)) return null;
  const own = wordsIn(source);
  if (own.length < fewest) return null;
  const other = wordsIn(translation);
  const isShared = sharedRuns(own, other, fewest);
  for (let at = 0; at + fewest <= other.length; at++) {
    if (!isShared(at)) continue;
    let last = at + fewest - 1;
    while (last + 1 < other.length && isShared(last + 2 - fewest)) last++;
    const run = other.slice(at, last + 1);
    const plain = run.filter(({ text }) => /^\p{Ll}/u.test(text)).length;
    if (plain < run.length * plainShare) continue;
    if (likeness(bodyText(source), bodyText(translation)) > mostCopied) return null;
    return { start: other[at]!.start, end: other[last]!.end };
  }
  return null;
}

/**
 * Whether two blocks can have so many words in a row in common. Where one of the two languages is written in Han, the other
 * side must have some, or that side so many words of other letters; most have neither.
 */
function mayShareWords(one: PairedBlock, other: PairedBlock, fewest: number): boolean {
  const isSpaced = ({ version }: PairedBlock) => localeOf(version.language).spaced;
  if (isSpaced(one) === isSpaced(other)) return true;
  const [spaced, unspaced] = isSpaced(one) ? [one, other] : [other, one];
  return /\p{Script=Han}/u.test(writtenOf(spaced)) || longestWithoutHan(writtenOf(unspaced)) >= fewest;
}

function writtenOf({ version, block }: Pick<PairedBlock, 'version' | 'block'>): string {
  const { start, end } = isMarkdown(version) ? writtenSpan(version, block) : block;
  return version.source.text.slice(start, end);
}

/** How many words there are at the most with no Han between them. */
function longestWithoutHan(text: string): number {
  let [longest, own, isInside] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const flags = flagsOfUnit(text.charCodeAt(at));
    if ((flags & unitFlags.han) !== 0) own = 0;
    const isLetter = (flags & (unitFlags.letter | unitFlags.half)) !== 0;
    if (isLetter && !isInside && ++own > longest) longest = own;
    isInside = isLetter;
  }
  return longest;
}

/**
 * So many words in a row have this many characters for each, with the blank behind it, at the least. Of a text each piece
 * of `piece` characters is known that begins at a multiple of `step`: whatever it shares with another holds one of them.
 */
const shared = { each: 3, piece: 12 } as const;

/** Whether two blocks share a stretch that could be so many words: most do not, and need no look at their words. */
function mayShare(source: PairedBlock, translation: PairedBlock, fewest: number): boolean {
  const step = fewest * shared.each - shared.piece + 1;
  if (step < 1) return true;
  const other = lettersOf(translation);
  if (other.length < shared.piece) return false;
  const { own, places } = piecesOf(source, step);
  for (let at = 0; at + shared.piece <= other.length; at++) {
    const there = places.get(other.slice(at, at + shared.piece));
    if (there?.some((place) => mayBeWords(commonAround(own, place, other, at), fewest))) return true;
  }
  return false;
}

/** All that two texts have in common around a piece that both have. */
function commonAround(own: string, place: number, other: string, at: number): string {
  let [before, after] = [0, shared.piece];
  while (before < place && before < at && own[place - before - 1] === other[at - before - 1]) before++;
  while (place + after < own.length && own[place + after] === other[at + after]) after++;
  return own.slice(place - before, place + after);
}

/** Whether a stretch of letters may be so many words: each has a blank behind it but the last, or is one Han character. */
function mayBeWords(stretch: string, count: number): boolean {
  let words = 1;
  for (let at = 0; at < stretch.length; at++) {
    const unit = stretch.charCodeAt(at);
    if (unit === 0x20 || (flagsOfUnit(unit) & unitFlags.han) !== 0) words++;
  }
  return words >= count;
}

/** What a block of the source says in letters, and where in it each of its pieces stands. */
interface Pieces {
  readonly own: string;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function piecesOf(source: PairedBlock, step: number): Pieces {
  if (knownPieces?.block === source.block && knownPieces.step === step) return knownPieces.pieces;
  const own = lettersOf(source);
  const places = new Map<string, number[]>();
  for (let at = 0; at + shared.piece <= own.length; at += step) {
    const piece = own.slice(at, at + shared.piece);
    const known = places.get(piece);
    if (known === undefined) places.set(piece, [at]);
    else known.push(at);
  }
  const pieces = { own, places };
  knownPieces = { block: source.block, step, pieces };
  return pieces;
}

/** Of the block of the source that was last asked for: each translation asks for it. */
let knownPieces: { block: Block; step: number; pieces: Pieces } | null = null;

/** The words of a block as it is written, in small letters, with one blank between them. */
function lettersOf(paired: PairedBlock): string {
  return writtenIn(paired)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}

function writtenIn({ version, block }: PairedBlock): { readonly start: number; readonly text: string } {
  const { start, end } = isMarkdown(version) ? writtenSpan(version, block) : block;
  return { start, text: version.source.text.slice(start, end) };
}

/** Tells of so many words in a row of one text, from a place on, whether they stand in the other. */
function sharedRuns(own: readonly Word[], other: readonly Word[], count: number): (at: number) => boolean {
  const known = new Set(own.map(({ key }) => key));
  // Most texts do not have so many words of the other in a row, whatever their order.
  let runs: Set<string> | null = null;
  return (at) => {
    for (let word = at; word < at + count; word++) if (!known.has(other[word]!.key)) return false;
    runs ??= new Set(own.slice(count - 1).map((_, from) => keyOf(own, from, count)));
    return runs.has(keyOf(other, at, count));
  };
}

function keyOf(words: readonly Word[], at: number, count: number): string {
  return words
    .slice(at, at + count)
    .map(({ key }) => key)
    .join(' ');
}

interface Word extends Span {
  readonly text: string;
  /** In small letters. */
  readonly key: string;
}

const word = /[^\P{L}\p{Script=Han}][\p{L}\p{M}’'-]*|\u0001+|\p{Script=Han}/gu;

/** The words of blocks: a block of the source is asked for by each translation. */
const mostKept = 64;
const words = new Recent<Block, readonly Word[]>(mostKept);

/** The words of a block of letters other than Han, with their places in the file; what may be kept parts runs. */
function wordsIn({ version, block }: PairedBlock): readonly Word[] {
  return words.of(block, () => {
    const { start } = isMarkdown(version) ? writtenSpan(version, block) : block;
    const text = writtenOf({ version, block }).replace(kept, (all) => '\u0001'.repeat(all.length));
    return Array.from(text.matchAll(word), ({ 0: found, index }): Word => {
      // What is kept is the same as nothing on the other side.
      const own = found.startsWith('\u0001') ? `\u0001${version.source.path}${index}` : found;
      return {
        text: own,
        key: own.toLowerCase(),
        start: start + index,
        end: start + index + found.length,
      };
    });
  });
}
