import { remembered } from '../../locale/remembered.js';
import type { Locale } from '../../locale/types.js';
import { readNumeral } from '../numerals.js';
import { byLength, escapePattern } from '../patterns.js';
import { firstReferenceWords, openingSigns, referencesAround, referencesByWord } from '../references.js';
import { factsAt, isWord, wordEnd } from '../scan.js';
import type { Value } from '../value-types.js';

/** One part that a text refers to by its number: the `paragraph 2` of “paragraph 2 of Article 5”. */
export interface Citation {
  /** The level that languages share: `article`, `clause` for paragraphs too, `point`, `chapter`. */
  readonly level: string;
  /** Its number, `5`, `12-1` for 12a; a letter by each alphabet that it may be counted in. */
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Parts that are named together, each inside another, outermost first: article 5, its paragraph 2, its point (a). */
export interface CitedPlace {
  readonly parts: readonly Citation[];
  readonly start: number;
  readonly end: number;
}

/** Levels from the outermost inwards; what stands beside them all, such as an appendix, is outermost. */
const ranks = [
  'book',
  'title',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'rule',
  'clause',
  'point',
];

function rankOf({ level }: Citation): number {
  return ranks.indexOf(level);
}

/** Whether a text can cite anything at all: most sentences hold no such word, and are not looked at any closer. */
const hints = remembered((locale: Locale): RegExp => {
  const words = [...firstReferenceWords(locale)].filter((word) => word !== '');
  const signs = [...openingSigns(locale)].map(escapePattern).join('|');
  const before = words.length === 0 ? '(?!)' : words.map(escapePattern).join('|');
  return new RegExp(`(?:${before})[^\\n]{0,12}?[\\d\\p{L}(]${signs === '' ? '' : `|(?:${signs})`}`, 'iu');
});

/**
 * What a text refers to by number, in order. Reads `Articles 5 and 6`, `khoản 2 Điều 5`, `point (a) of paragraph 2`,
 * `Article 5(2)(a)`, `第五条第二款第（一）项` by the words of the locale.
 */
export function citationsIn(text: string, locale: Locale): Citation[] {
  if (!hints(locale).test(text)) return [];
  const found: Citation[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isWord(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const { uses } = factsAt(text, at, end, locale);
    const own = uses.has('around')
      ? (bracketed(text, at, locale) ?? plain(referencesAround(text, at, locale)?.values))
      : uses.has('level')
        ? (plain(referencesByWord(text, at, locale)?.values) ?? lettered(text, at, locale))
        : null;
    if (own === null) {
      at = end;
      continue;
    }
    found.push(...own, ...inBrackets(text, own.at(-1)!));
    at = Math.max(end, found.at(-1)!.end);
  }
  return found;
}

function plain(values: readonly Value[] | undefined): Citation[] | null {
  if (values === undefined || values.length === 0) return null;
  return values.map(({ value, start, end }) => {
    const colon = value.indexOf(':');
    return { level: value.slice(0, colon), values: [value.slice(colon + 1)], start, end };
  });
}

const nested = /\((\d{1,3}|[a-z])\)/y;
const inner = ['clause', 'point'];

/** `(2)(a)` behind `Article 5`: a clause and a point. */
function inBrackets(text: string, { level, end }: Citation): Citation[] {
  if (level !== 'article' && level !== 'rule' && level !== 'section') return [];
  const parts: Citation[] = [];
  for (let at = end; parts.length < inner.length; ) {
    nested.lastIndex = at;
    const match = nested.exec(text);
    if (match === null) break;
    const values = /\d/.test(match[1]!) ? [match[1]!] : letterValues(match[1]!, undefined);
    parts.push({ level: inner[parts.length]!, values, start: at, end: at + match[0].length });
    at += match[0].length;
  }
  return parts;
}

const lettersAfter = remembered((locale: Locale): RegExp => {
  const words = locale.levels
    .filter(({ level, place }) => place === 'after' && (level === 'point' || level === 'paragraph'))
    .flatMap((each) => each.words);
  const either = words.length === 0 ? '(?!)' : byLength(words).map(escapePattern).join('|');
  return new RegExp(
    `(?:${either})[\\s\\u00a0]+(\\(?)(\\p{Ll}|\\d{1,2})\\)?(?![\\p{L}\\p{M}\\p{N}’'])`,
    'iuy',
  );
});

/** `point (a)`, `điểm đ`. */
function lettered(text: string, at: number, locale: Locale): Citation[] | null {
  const pattern = lettersAfter(locale);
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const sign = match[2]!.toLowerCase();
  const isOpen = match[1] === '' && !match[0].endsWith(')');
  // “a point a day”: a letter that is a word stands in brackets.
  if (isOpen && /\d/.test(sign)) return null;
  if (isOpen && !locale.syllabic && match[0].at(-1) !== ')') return null;
  const values = /\d/.test(sign) ? [sign] : letterValues(sign, locale);
  return [{ level: 'point', values, start: at, end: at + match[0].length }];
}

const bracketsAround = remembered((locale: Locale): RegExp => {
  const levels = locale.levels.filter(({ place, level }) => place === 'around' && innerLevel(level) !== null);
  const opens = [...new Set(levels.map((each) => each.opens ?? ''))].map(escapePattern).join('|');
  const words = byLength(levels.flatMap((each) => each.words))
    .map(escapePattern)
    .join('|');
  const either = words === '' ? '(?!)' : words;
  return new RegExp(
    `(?:${opens})\\s*[（(]\\s*(?<number>[^（()）\\s]{1,3})\\s*[）)]\\s*(?<word>${either})`,
    'y',
  );
});

function innerLevel(level: string): string | null {
  if (level === 'clause' || level === 'paragraph') return 'clause';
  return level === 'item' || level === 'point' ? 'point' : null;
}

/** 第（一）项: a number in brackets between the sign and the word. */
function bracketed(text: string, at: number, locale: Locale): Citation[] | null {
  const pattern = bracketsAround(locale);
  pattern.lastIndex = at;
  const { number = '', word } = pattern.exec(text)?.groups ?? {};
  if (word === undefined) return null;
  const level = locale.levels.find((each) => each.place === 'around' && each.words.includes(word))?.level;
  const reading = readNumeral(number, 0, locale).find(({ end }) => end === number.length);
  const values = /^[a-z]$/.test(number)
    ? letterValues(number, undefined)
    : reading === undefined
      ? []
      : [String(reading.value)];
  if (values.length === 0) return null;
  return [{ level: innerLevel(level ?? '') ?? 'point', values, start: at, end: pattern.lastIndex }];
}

/** The place of a letter in the Latin alphabet and in the language's own: đ is d to one and the fifth to the other. */
function letterValues(letter: string, locale: Locale | undefined): string[] {
  const base = letter === 'đ' ? 'd' : letter.normalize('NFD').charAt(0);
  const own = locale?.letters.indexOf(letter) ?? -1;
  const values = [String(base.charCodeAt(0) - 0x60), ...(own < 0 ? [] : [String(own + 1)])];
  return [...new Set(values)];
}

/** What may stand between two parts of one place, beside blanks: `of`, `de l’`, `của`, 的. */
const joints = remembered((locale: Locale): RegExp => {
  const words = locale.values?.citationJoints ?? [];
  return new RegExp(
    `^[\\s\\u00a0]*(?:${['', ',', ...words].map(escapePattern).join('|')})[\\s\\u00a0]*$`,
    'iu',
  );
});

/** Citations in groups that name one place each, as far as the words between them tell. */
export function placesIn(text: string, citations: readonly Citation[], locale: Locale): CitedPlace[] {
  const places: { parts: Citation[]; start: number; end: number }[] = [];
  for (const citation of citations) {
    const last = places.at(-1);
    const before = last?.parts.at(-1);
    const joins =
      last !== undefined &&
      before !== undefined &&
      joints(locale).test(text.slice(before.end, citation.start)) &&
      !last.parts.some((part) => part.level === citation.level) &&
      rankOf(citation) >= 0 &&
      rankOf(before) >= 0;
    if (!joins) places.push({ parts: [citation], start: citation.start, end: citation.end });
    else {
      last.parts.push(citation);
      last.end = citation.end;
    }
  }
  return places.map((place) => ({
    ...place,
    parts: [...place.parts].sort((one, other) => rankOf(one) - rankOf(other)),
  }));
}
