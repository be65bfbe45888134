import { remembered } from '../locale/remembered.js';
import type { Locale } from '../locale/types.js';
import { comparable } from '../text/normal.js';
import { chineseNumeralClass, readChinese } from './chinese.js';
import { asciiDigits } from './digits.js';
import { byLength, escapePattern } from './patterns.js';
import type { Value } from './value-types.js';

interface DateShape {
  readonly pattern: RegExp;
  /** What the pattern's groups hold, in order. */
  readonly parts: readonly ('day' | 'month' | 'year')[];
}

interface DateShapes {
  readonly byDigit: readonly DateShape[];
  readonly byWord: readonly DateShape[];
  /** The words with which a date may begin, comparable. */
  readonly firstWords: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
}

export const dateShapes = remembered((locale: Locale): DateShapes => {
  const months = new Map<string, number>();
  for (const [month, names] of Object.entries(locale.months)) {
    for (const name of names) months.set(name, Number(month));
  }
  const templates = ['{year}-{month}-{day}', ...locale.dates];
  const startsWithDigit = (template: string) => /^\{(?:day|year|month)\}/.test(template);
  return {
    byDigit: templates.filter(startsWithDigit).map((template) => shapeOf(template, locale)),
    byWord: templates
      .filter((template) => !startsWithDigit(template))
      .map((template) => shapeOf(template, locale)),
    firstWords: new Set(firstWordsOf(templates, months)),
    months,
  };
});

/** Words that begin a template, and names of months where one begins with its month. */
function firstWordsOf(templates: readonly string[], months: ReadonlyMap<string, number>): string[] {
  const literal = templates.flatMap((template) => /^[\p{L}\p{M}]+/u.exec(template)?.[0] ?? []);
  const named = templates.some((template) => template.startsWith('{name}'));
  return [
    ...literal,
    ...(named ? [...months.keys()].map((name) => name.replace(/[^\p{L}\p{M}].*/u, '')) : []),
  ];
}

/** A template as a sticky pattern: white space may be of any kind, and is free around Han characters. */
function shapeOf(template: string, locale: Locale): DateShape {
  const han = /\p{Script=Han}/u.test(template);
  const parts: ('day' | 'month' | 'year')[] = [];
  const pattern = template.replace(
    /\{(\w+)\}|(\s+)|([^{}\s]+)/g,
    (_, part: string, blank: string, literal: string) => {
      if (blank !== undefined) return '[\\s\\u00a0]+';
      if (literal !== undefined) return literalPattern(literal, han);
      parts.push(part === 'name' ? 'month' : (part as 'day' | 'month' | 'year'));
      return `(${partPattern(part, han, locale)})${part === 'day' ? daySuffix(locale) : ''}`;
    },
  );
  const flags = han ? 'uy' : 'iuy';
  // A date that ends in a number may touch a letter: 22일, 2015г.
  const edge = han || /\{(?:day|year)\}$/.test(template) ? '' : '(?![\\p{L}\\p{M}])';
  return { pattern: new RegExp(`${pattern}(?![/.-]?\\p{Nd})${edge}`, flags), parts };
}

/** White space is free around Han characters, and before a comma, where tokenised texts have it. */
function literalPattern(literal: string, han: boolean): string {
  if (han) return `[\\s\\u00a0]*${escapePattern(literal)}[\\s\\u00a0]*`;
  return literal === ',' ? '[\\s\\u00a0]?,' : escapePattern(literal);
}

function partPattern(part: string, han: boolean, locale: Locale): string {
  const names = byLength(Object.values(locale.months).flat()).map(escapePattern);
  const words = han ? `|[${chineseNumeralClass}]{1,4}` : '';
  if (part === 'year') return `[\\d０-９]{4}${words}`;
  if (part === 'day') return `[\\d０-９]{1,2}${words}`;
  const named = names.length > 0 ? names.join('|') : '(?!)';
  return part === 'name' ? named : `[\\d０-９]{1,2}${words}|${named}`;
}

function daySuffix(locale: Locale): string {
  const suffixes = byLength(locale.numerals.ordinalSuffixes).map(escapePattern);
  return suffixes.length === 0 ? '' : `(?:${suffixes.join('|')})?`;
}

/** The longest date that begins at a place with a digit (or a Chinese numeral); null where there is none. */
export function dateByDigit(text: string, at: number, locale: Locale): Value | null {
  return longest(text, at, dateShapes(locale).byDigit, locale);
}

/** The longest date that begins at a place with one of `dateShapes(locale).firstWords`; null where there is none. */
export function dateByWord(text: string, at: number, locale: Locale): Value | null {
  return longest(text, at, dateShapes(locale).byWord, locale);
}

function longest(text: string, at: number, shapes: readonly DateShape[], locale: Locale): Value | null {
  let end = at;
  let found: string[] = [];
  let weak = false;
  for (const { pattern, parts } of shapes) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || pattern.lastIndex < end) continue;
    const value = canonicalDate(match, parts, locale);
    if (value === null) continue;
    if (pattern.lastIndex > end) found = [];
    weak = parts.length === 1;
    end = pattern.lastIndex;
    if (!found.includes(value)) found.push(value);
  }
  const [value, ...alternatives] = found;
  if (value === undefined) return null;
  const date = { kind: 'date', value, start: at, end, ...(weak ? { weak } : {}) } as const;
  return alternatives.length === 0 ? date : { ...date, alternatives };
}

/** ISO 8601: `2015-06-22`, `2015-06`, `--06-22`, `--06`; null where it is no date. */
function canonicalDate(
  match: RegExpExecArray,
  parts: readonly ('day' | 'month' | 'year')[],
  locale: Locale,
): string | null {
  const date = { year: 0, month: 0, day: 0 };
  for (const [index, part] of parts.entries()) {
    const text = match[index + 1] ?? '';
    const value = part === 'month' ? monthOf(text, locale) : numberOf(text);
    if (value === null) return null;
    date[part] = value;
  }
  if (date.month < 1 || date.month > 12) return null;
  if (parts.includes('day') && (date.day < 1 || date.day > 31)) return null;
  if (parts.includes('year') && (date.year < 1000 || date.year > 2999)) return null;
  const year = parts.includes('year') ? String(date.year) : '-';
  const day = parts.includes('day') ? `-${String(date.day).padStart(2, '0')}` : '';
  return `${year}-${String(date.month).padStart(2, '0')}${day}`;
}

function monthOf(text: string, locale: Locale): number | null {
  const number = numberOf(text);
  if (number !== null) return number;
  if (locale.capitalMonths && /^\p{Ll}/u.test(text)) return null;
  return dateShapes(locale).months.get(comparable(text)) ?? null;
}

function numberOf(text: string): number | null {
  const digits = asciiDigits(text);
  if (/^\d+$/.test(digits)) return Number(digits);
  const reading = readChinese(text, 0).find((each) => each.end === text.length);
  return reading?.value ?? null;
}
