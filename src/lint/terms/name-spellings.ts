import { localeOf } from '../../locale/index.js';
import { distance } from '../../text/distance.js';
import { comparable } from '../../text/normal.js';
import type { DefinedTerm } from './defined-terms.js';
import type { Rendering } from './renderings.js';
import { soundAlike } from './sounds.js';
import type { Gram, TermIndex, TermToken } from './term-index.js';

/** A letter more or less in a shorter word makes another one. */
const shortestWord = 5;
/** So far may the spelling of a name be from the source's for the two to be one name. */
const farthest = 2;

/**
 * How a version spells a name of the source in two ways: in Han by letters that sound alike, elsewhere by a letter or a
 * mark. Each stands where the other does not, only where the source has the name, and both together wherever it has it.
 */
export function twoSpellings(
  term: DefinedTerm,
  source: TermIndex,
  target: TermIndex,
): readonly [Rendering, Rendering] | null {
  const spoken = term.rows.filter((row) => target.speaks(row));
  if (spoken.length < 2) return null;
  const pair = localeOf(target.language).spaced
    ? spelledWords(term, spoken, source, target)
    : spelledSigns(spoken, target);
  if (pair === null) return null;
  const [first, second] = [...pair].sort((one, other) => other.rows.length - one.rows.length);
  return [first!, second!];
}

/** Letters in a row with one left open: `·安省`. */
interface OpenGram {
  /** By the letter that stands there, the rows and the whole. */
  readonly fillings: Map<number, { gram: Gram; rows: Set<number> }>;
}

const signLengths = [2, 3, 4];

function spelledSigns(rows: readonly number[], target: TermIndex): readonly [Rendering, Rendering] | null {
  const open = new Map<string, OpenGram>();
  for (const row of rows) for (const gram of signGrams(target, row)) addOpen(open, gram, row);
  let best: readonly [Rendering, Rendering] | null = null;
  for (const { fillings } of open.values()) {
    if (fillings.size !== 2) continue;
    const [one, other] = [...fillings.values()];
    if (best !== null && best[0].gram.length <= one!.gram.length) continue;
    const pair = [rendering(one!), rendering(other!)] as const;
    if (isSpelling(pair, rows, target)) best = pair;
  }
  return best;
}

function rendering({ gram, rows }: { readonly gram: Gram; readonly rows: ReadonlySet<number> }): Rendering {
  return { gram, rows: [...rows] };
}

function* signGrams(target: TermIndex, row: number): Generator<Gram> {
  const ids = target.row(row);
  for (const length of signLengths) {
    for (let at = 0; at + length <= ids.length; at++) {
      const gram = ids.slice(at, at + length);
      if (gram.every((id) => id >= 0 && isSign(target.keyOfId(id)) && !target.isFunction(id))) yield gram;
    }
  }
}

function isSign(key: string): boolean {
  return /^\p{Script=Han}$/u.test(key);
}

function addOpen(open: Map<string, OpenGram>, gram: Gram, row: number): void {
  for (const [at, id] of gram.entries()) {
    const key = gram.with(at, -1).join(' ');
    const known = open.get(key) ?? { fillings: new Map() };
    open.set(key, known);
    const filling = known.fillings.get(id) ?? { gram, rows: new Set() };
    known.fillings.set(id, filling);
    filling.rows.add(row);
  }
}

function isSpelling(
  [one, other]: readonly [Rendering, Rendering],
  rows: readonly number[],
  target: TermIndex,
): boolean {
  if (one.rows.length + other.rows.length < rows.length || one.rows.some((row) => other.rows.includes(row)))
    return false;
  const at = one.gram.findIndex((id, place) => id !== other.gram[place]);
  const [left, right] = [one, other].map(({ gram }) => target.keyOfId(gram[at]!));
  if (!soundAlike(target.language, left!, right!)) return false;
  // The two must be strange: 制定 and 制订 are words, and each says what it says.
  const areWords = [one, other].every(({ gram }) => isWord(target, gram));
  return (
    !areWords && [one, other].every(({ gram, rows: own }) => target.rowsWith(gram).length === own.length)
  );
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Whether the runtime's dictionary has a word with all these letters in it. */
function isWord(target: TermIndex, gram: Gram): boolean {
  const { segmenter } = localeOf(target.language);
  const known = segmenters.get(segmenter) ?? new Intl.Segmenter(segmenter, { granularity: 'word' });
  segmenters.set(segmenter, known);
  const text = gram.map((id) => target.keyOfId(id)).join('');
  return [...known.segment(text)].some(({ segment }) => segment.length > 1);
}

/** A word with a capital, as it is written. */
interface Spelling {
  readonly written: string;
  readonly rows: number[];
  readonly gram: Gram;
}

function spelledWords(
  term: DefinedTerm,
  rows: readonly number[],
  source: TermIndex,
  target: TermIndex,
): readonly [Rendering, Rendering] | null {
  const names = namesOf(term, source);
  if (names.length === 0) return null;
  const spellings = new Map<string, Spelling>();
  for (const row of rows) {
    for (const word of new Set(capitals(target, row).map(({ written }) => written))) {
      const spelling = spellings.get(word) ?? { written: word, rows: [], gram: target.gramOf(word) ?? [] };
      spellings.set(word, spelling);
      spelling.rows.push(row);
    }
  }
  for (const name of names) {
    const near = [...spellings.values()].filter(({ written }) => isNear(name, written));
    const [one, other, third] = near;
    if (one === undefined || other === undefined || third !== undefined) continue;
    if (!isOneName(one.written, other.written) || one.rows.some((row) => other.rows.includes(row))) continue;
    if (one.rows.length + other.rows.length === rows.length) return [one, other];
  }
  return null;
}

/** The words of a name as the source writes them everywhere in the term's rows: what it spells in two ways is its own. */
function namesOf({ rows, text }: DefinedTerm, source: TermIndex): string[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => {
    const spellings = rows.flatMap((row) =>
      capitals(source, row).filter(({ written }) => isNear(word, written)),
    );
    return word.length >= shortestWord && new Set(spellings.map(({ written }) => written)).size === 1;
  });
}

function capitals(index: TermIndex, row: number): (TermToken & { written: string })[] {
  const text = index.texts[row] ?? '';
  return index
    .tokens(text)
    .filter(({ isCapital, key }) => isCapital && key.length >= shortestWord)
    .map((token) => ({ ...token, written: text.slice(token.start, token.end) }));
}

function isNear(name: string, written: string): boolean {
  return distance(bareLetters(name), bareLetters(written)) <= farthest;
}

/** Whether two words are spellings of one name: but for marks alike, or with another letter inside; endings are grammar. */
function isOneName(one: string, other: string): boolean {
  const [left, right] = [bareLetters(one), bareLetters(other)];
  if (left === right) return one.toLowerCase() !== other.toLowerCase();
  return (
    distance(left, right) === 1 && left.slice(-2) === right.slice(-2) && left.charAt(0) === right.charAt(0)
  );
}

/** A text without case and marks. */
export function bareLetters(word: string): string {
  return comparable(word).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
