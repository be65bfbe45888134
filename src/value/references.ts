import { remembered } from '../locale/remembered.js';
import type { Level, Locale } from '../locale/types.js';
import { skipBlanks } from '../text/normal.js';
import type { NumeralReading } from './numeral-types.js';
import { readNumeral } from './numerals.js';
import { byLength, escapePattern } from './patterns.js';
import type { Found, Value } from './value-types.js';
import { wordKey } from './word-key.js';

/** Levels that texts refer to by number, and the name that they share where languages differ in the word. */
const referred: Readonly<Partial<Record<Level, string>>> = {
  ...{ article: 'article', chapter: 'chapter', section: 'section', subsection: 'subsection', part: 'part' },
  ...{ title: 'title', book: 'book', clause: 'clause', paragraph: 'clause', point: 'point', rule: 'rule' },
  ...{ appendix: 'appendix', amendment: 'amendment' },
};

/** A statute's § is another's section, however deep it stands in its own. */
const sectionSign = /^§+$/;

interface ReferenceShapes {
  /** Sticky: a level word and the white space after it. */
  readonly after: RegExp;
  readonly around: RegExp;
  readonly opens: ReadonlySet<string>;
  /** By place and word; null for a level that texts do not refer to. */
  readonly levels: ReadonlyMap<string, string | null>;
  /** Sticky: what stands between the numbers of one reference. */
  readonly joint: RegExp;
  readonly inserts: ReadonlyMap<string, number>;
}

const referenceShapes = remembered((locale: Locale): ReferenceShapes => {
  const levels = new Map<string, string | null>();
  const words = { after: [] as string[], around: [] as string[], before: [] as string[] };
  for (const { level, words: own, place } of locale.levels) {
    const name = level === 'item' && place === 'around' ? 'point' : referred[level];
    for (const word of own)
      levels.set(`${place} ${word}`, sectionSign.test(word) ? 'section' : (name ?? null));
    words[place].push(...own);
  }
  const joints = byLength(locale.referenceJoints).map(escapePattern).join('|');
  return {
    after: new RegExp(`(${alternation(words.after)})[\\s\\u00a0]*`, 'iuy'),
    around: new RegExp(alternation(words.around), 'uy'),
    opens: new Set(locale.levels.flatMap((level) => level.opens ?? [])),
    levels,
    joint: new RegExp(`[\\s\\u00a0]*(?:${joints})[\\s\\u00a0]*`, 'iuy'),
    inserts: new Map(locale.inserts),
  };
});

function alternation(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : byLength(words).map(escapePattern).join('|');
}

/** The words with which a reference may begin, comparable, the first word of each. */
export const firstReferenceWords = remembered((locale: Locale): ReadonlySet<string> => {
  const words = [...referenceShapes(locale).levels.keys()].filter((key) => key.startsWith('after '));
  return new Set(words.map((key) => /^[\p{L}\p{M}]+|^./u.exec(key.slice('after '.length))?.[0] ?? ''));
});

/** What stands before the number of a reference around it: `第`. */
export function openingSigns(locale: Locale): ReadonlySet<string> {
  return referenceShapes(locale).opens;
}

/**
 * References that begin with a level word at a place, `Articles 5 and 6`, and where to read on: after them, or after
 * a level word of several words that begins none, so that a part of it is not taken for another (`đoạn` in
 * `giai đoạn 2`). Null where no such word stands.
 */
export function referencesByWord(text: string, at: number, locale: Locale): Found | null {
  const shapes = referenceShapes(locale);
  const match = matchAt(shapes.after, text, at);
  if (match === null) return null;
  const [whole, word = ''] = match;
  const level = shapes.levels.get(`after ${wordKey(word)}`) ?? null;
  const numbers = level === null ? [] : numbersFrom(text, at + whole.length, locale, shapes);
  const last = numbers.at(-1);
  if (level === null || last === undefined)
    return word.includes(' ') ? { values: [], end: at + word.length } : null;
  const values = numbers.map((number, index) => reference(level, number, index === 0 ? at : number.start));
  return { values, end: last.end };
}

/** References with a sign at a place before the number and the word after it, `第五、六条`; null for none. */
export function referencesAround(text: string, at: number, locale: Locale): Found | null {
  const shapes = referenceShapes(locale);
  if (!shapes.opens.has(text.charAt(at))) return null;
  const numbers = numbersFrom(text, skipBlanks(text, at + 1), locale, shapes);
  const last = numbers.at(-1);
  if (last === undefined) return null;
  shapes.around.lastIndex = skipBlanks(text, last.end);
  const word = shapes.around.exec(text)?.[0];
  if (word === undefined) return null;
  const level = shapes.levels.get(`around ${word}`) ?? null;
  if (level === null) return null;
  const branch = branchEnd(text, shapes.around.lastIndex, locale);
  const values = numbers.map((number, index) => {
    const own =
      number === last ? { ...number, value: number.value + branch.suffix, end: branch.end } : number;
    return reference(level, own, index === 0 ? at : number.start);
  });
  return { values, end: branch.end };
}

function reference(level: string, number: ReferenceNumber, start: number): Value {
  const weak = number.weak ? { weak: number.weak } : {};
  return { kind: 'reference', value: `${level}:${number.value}`, start, end: number.end, ...weak };
}

/** Beyond this a number after a level word is a year. */
const largestReference = 999;

interface ReferenceNumber {
  readonly value: string;
  /** Set for a number in words: `điều thứ hai` may be the second thing. */
  readonly weak?: true;
  readonly start: number;
  readonly end: number;
}

/** The numbers of one reference in rising order, with joints between them. */
function numbersFrom(text: string, at: number, locale: Locale, shapes: ReferenceShapes): ReferenceNumber[] {
  const numbers: ReferenceNumber[] = [];
  let last = 0;
  for (let next = at; ; ) {
    const reading = referenceReading(text, next, locale);
    if (reading === null || reading.value <= last || reading.value > largestReference) return numbers;
    last = reading.value;
    const number = withInsert(text, reading, shapes);
    numbers.push(number);
    shapes.joint.lastIndex = number.end;
    if (!shapes.joint.test(text)) return numbers;
    next = shapes.joint.lastIndex;
  }
}

function referenceReading(text: string, at: number, locale: Locale): NumeralReading | null {
  const reading = readNumeral(text, at, locale).find(
    ({ system }) =>
      system === 'arabic' || system === 'roman-upper' || system === 'chinese' || system.startsWith('spelled'),
  );
  return reading ?? null;
}

const dotted = /(?:\.\d{1,3})+(?![\p{L}\p{Nd}])/uy;
const letter = /[a-z](?![\p{L}\p{M}\p{Nd}])/uy;
const insert = /[\s\u00a0]?([a-z]{3,12})(?![\p{L}\p{M}])/iuy;

/** 5.2 as it is; 12a and 12 bis as 12-1. */
function withInsert(text: string, reading: NumeralReading, shapes: ReferenceShapes): ReferenceNumber {
  const { value, start, end } = reading;
  const parts = matchAt(dotted, text, end);
  if (parts !== null) return { value: value + parts[0], start, end: end + parts[0].length };
  const sign = matchAt(letter, text, end);
  if (sign !== null) return { value: `${value}-${sign[0].charCodeAt(0) - 0x60}`, start, end: end + 1 };
  const word = matchAt(insert, text, end);
  const number = shapes.inserts.get((word?.[1] ?? '').toLowerCase());
  if (word === null || number === undefined) {
    return {
      value: String(value),
      start,
      end,
      ...(reading.system.startsWith('spelled') ? { weak: true } : {}),
    };
  }
  return { value: `${value}-${number}`, start, end: end + word[0].length };
}

/** What a branch adds to a number around: 之一 in 第十二条之一. */
function branchEnd(text: string, at: number, locale: Locale): { suffix: string; end: number } {
  const branch = locale.branches.find((word) => text.startsWith(word, at));
  if (branch === undefined) return { suffix: '', end: at };
  const reading = referenceReading(text, at + branch.length, locale);
  return reading === null ? { suffix: '', end: at } : { suffix: `-${reading.value}`, end: reading.end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
