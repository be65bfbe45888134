import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import { readChinese } from '../../chinese.js';
import { readDigits } from '../../digits.js';
import { byLength, escapePattern } from '../../patterns.js';
import { readSpelled } from '../../spelled.js';
import { fraction } from './decimal.js';

const vulgar: Readonly<Record<string, string>> = {
  ...{
    '½': '1/2',
    '⅓': '1/3',
    '⅔': '2/3',
    '¼': '1/4',
    '¾': '3/4',
    '⅕': '1/5',
    '⅖': '2/5',
    '⅗': '3/5',
    '⅘': '4/5',
  },
  ...{
    '⅙': '1/6',
    '⅚': '5/6',
    '⅐': '1/7',
    '⅛': '1/8',
    '⅜': '3/8',
    '⅝': '5/8',
    '⅞': '7/8',
    '⅑': '1/9',
    '⅒': '1/10',
  },
};

/** The fraction that one sign is, `⅔`; null for any other. */
export function vulgarFraction(sign: string): string | null {
  return vulgar[sign] ?? null;
}

interface Shape {
  /** What stands between the first number and the second. */
  readonly between: string;
  readonly first: 'numerator' | 'denominator';
  readonly second: 'numerator' | 'denominator' | 'part';
}

interface Shapes {
  readonly shapes: readonly Shape[];
  /** Sticky: a word that names a part of a whole. */
  readonly parts: RegExp | null;
  readonly partOf: ReadonlyMap<string, number>;
}

const shapesOf = remembered((locale: Locale): Shapes => {
  const partOf = new Map<string, number>();
  for (const [number, names] of Object.entries(locale.values?.parts ?? {})) {
    for (const name of names) partOf.set(name, Number(number));
  }
  const words = byLength([...partOf.keys()])
    .map(escapePattern)
    .join('|');
  const shapes = (locale.values?.fractions ?? []).flatMap((form): Shape[] => {
    const [, first, between, second] = /^\{(\w+)\}(.+?)\{(\w+)\}$/.exec(form) ?? [];
    if (first === undefined || between === undefined || second === undefined) return [];
    return [{ between, first: first as Shape['first'], second: second as Shape['second'] }];
  });
  return { shapes, parts: words === '' ? null : new RegExp(`(?:${words})(?![\\p{L}\\p{M}])`, 'iuy'), partOf };
});

/** A fraction in words whose first number begins at a place, `two thirds`, `hai phần ba`; null for none. */
export function readFraction(
  text: string,
  at: number,
  locale: Locale,
): { value: string; end: number } | null {
  for (const { between, first, second } of shapesOf(locale).shapes) {
    for (const one of numbersAt(text, at, locale)) {
      if (!text.startsWith(between, one.end)) continue;
      const other = secondAt(text, one.end + between.length, second, locale);
      if (other === null) continue;
      const [numerator, denominator] = first === 'numerator' ? [one, other] : [other, one];
      const value = fraction(BigInt(numerator.value), BigInt(denominator.value));
      if (value !== null && numerator.value < denominator.value) return { value, end: other.end };
    }
  }
  return null;
}

interface Whole {
  readonly value: number;
  readonly end: number;
}

function secondAt(text: string, at: number, kind: Shape['second'], locale: Locale): Whole | null {
  if (kind !== 'part') return numbersAt(text, at, locale)[0] ?? null;
  const { parts, partOf } = shapesOf(locale);
  if (parts !== null) {
    parts.lastIndex = at;
    const word = parts.exec(text)?.[0];
    const value = word === undefined ? undefined : partOf.get(word.toLowerCase());
    if (value !== undefined) return { value, end: parts.lastIndex };
  }
  const ordinal = readSpelled(text.replace(/s(?![\p{L}\p{M}])/gu, ' '), at, locale)[0];
  if (ordinal?.system !== 'spelled-ordinal' || ordinal.value < 3) return null;
  return { value: ordinal.value, end: text.charAt(ordinal.end) === 's' ? ordinal.end + 1 : ordinal.end };
}

function numbersAt(text: string, at: number, locale: Locale): Whole[] {
  const digits = readDigits(text, at);
  if (digits !== null) return [digits];
  if (!locale.spaced) {
    const [number] = readChinese(text, at);
    const lone = locale.multipliers[text.charAt(at)];
    // 万分之二 counts by ten thousand, which is no number by itself.
    return number !== undefined ? [number] : lone === undefined ? [] : [{ value: lone, end: at + 1 }];
  }
  return readSpelled(text, at, locale).filter(({ system }) => system === 'spelled');
}
