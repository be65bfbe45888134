import type { ReadDocument } from '../../document/types.js';
import type { Level, Locale } from '../../locale/types.js';
import { comparable, skipBlanks } from '../../text/normal.js';
import { wordIndexOf } from './level-words.js';
import { readNumbers } from './numbers.js';

/**
 * Level words that a document teaches: a word or two that open lines again and again, each time before the next
 * number, name a level in whatever language. `Artikel 1`, `Artikel 2`, `Artikel 3` need no dictionary.
 */

/** This many times in a row a word stands before the next number at least. */
const fewest = 3;
/** So many of all places where it opens a line with a number go on from the one before, or begin anew. */
const share = 0.8;

/** Levels for taught words from the outermost, taken from the end: the rarer of two words holds the other. */
const ladder: readonly Level[] = ['book', 'part', 'chapter', 'section', 'article'];

const opening =
  /((?=[\p{Lu}\p{Lt}\p{Lo}])[\p{L}\p{M}'’-]{2,24}\.?(?:[ \u00a0][\p{L}\p{M}'’-]{1,24})?)[ \u00a0\u202f]{1,3}(?:\p{Nd}{1,4}|[IVXLC]{1,8})(?![\p{Ll}\p{Lu}\p{M}\p{Nd}])/uy;

/** What was seen of a word with what closes its numbers. */
interface Sequence {
  readonly word: string;
  last: number;
  run: number;
  longest: number;
  /** Places that go on or begin anew, and all. */
  regular: number;
  all: number;
}

/** The locale with the level words that a document teaches beside its own; the locale itself where it teaches none. */
export function withLearnedLevelWords(locale: Locale, document: ReadDocument): Locale {
  const sequences = collect(locale, document);
  const counts = new Map<string, number>();
  for (const { word, longest, regular, all } of sequences) {
    if (longest < fewest || regular < all * share) continue;
    counts.set(word, (counts.get(word) ?? 0) + regular);
  }
  if (counts.size === 0) return locale;
  const words = [...counts].sort(([, one], [, other]) => one - other).slice(-ladder.length);
  const levels = words.map(([word], at) => ({
    level: ladder[ladder.length - words.length + at] ?? 'article',
    words: [word],
    place: 'after' as const,
  }));
  return { ...locale, levels: [...locale.levels, ...levels] };
}

function collect(locale: Locale, { blocks }: ReadDocument): Iterable<Sequence> {
  const sequences = new Map<string, Sequence>();
  for (const { searchable, printed, lines } of blocks) {
    if (!searchable) continue;
    const { text } = printed;
    for (let at = 0; at <= lines.length; at++) {
      const start = at === 0 ? 0 : (lines[at - 1] ?? 0);
      note(sequences, locale, text, start, lines[at] ?? text.length);
    }
  }
  return sequences.values();
}

function note(
  sequences: Map<string, Sequence>,
  locale: Locale,
  text: string,
  start: number,
  limit: number,
): void {
  const at = skipBlanks(text, start, limit);
  opening.lastIndex = at;
  const found = opening.exec(text);
  if (found === null || opening.lastIndex > limit) return;
  const end = opening.lastIndex;
  const shape = shapeAt(text, end, limit);
  const word = comparable(found[1] ?? '');
  if (shape === null || !isNew(locale, word)) return;
  const from = skipBlanks(text, at + (found[1] ?? '').length);
  const number = readNumbers(text, from, locale).find(
    ({ path, system }) => path.length === 1 && /^(?:arabic|roman-upper)$/.test(system),
  );
  if (number !== undefined) add(sequences, `${word}\n${shape}`, word, number.path[0] ?? 0);
}

/** How a label closes: with the line, with a sign, with a blank before a new sentence; null for running text. */
function shapeAt(text: string, end: number, limit: number): string | null {
  const next = skipBlanks(text, end, limit);
  if (next >= limit) return 'end';
  const sign = text.charAt(next);
  if ('.:)-–—ºª°：．'.includes(sign)) return sign;
  return next > end && /^[\p{Lu}\p{Lt}\p{Lo}"“«„'‘(]/u.test(text.slice(next, next + 2)) ? 'blank' : null;
}

/** Whether a word is no level word of the locale already and counts no pages and pictures. */
function isNew(locale: Locale, word: string): boolean {
  const [first = ''] = word.split(' ');
  if (wordIndexOf(locale).after.has(first)) return false;
  const other = [...locale.captions, ...(locale.pages ?? [])];
  return !other.some((name) => word === name || first === name);
}

function add(sequences: Map<string, Sequence>, key: string, word: string, number: number): void {
  const known = sequences.get(key) ?? { word, last: -1, run: 0, longest: 0, regular: 0, all: 0 };
  sequences.set(key, known);
  const next = number === known.last + 1 && known.run > 0;
  const anew = number <= 1;
  known.run = next ? known.run + 1 : anew ? 1 : 0;
  known.longest = Math.max(known.longest, known.run);
  known.regular += next || anew ? 1 : 0;
  known.all++;
  known.last = number;
}
