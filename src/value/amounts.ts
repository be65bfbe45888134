import { remembered } from '../locale/remembered.js';
import type { Locale } from '../locale/types.js';
import { suffixEnd } from './affixes.js';
import { asciiDigits } from './digits.js';
import { byLength, escapePattern } from './patterns.js';
import { readSpelled } from './spelled.js';
import type { Value } from './value-types.js';
import { wordKey } from './word-key.js';

interface AmountShapes {
  /** Sticky: digits with the locale's group and decimal signs. */
  readonly digits: RegExp;
  readonly decimal: string;
  /** Sticky: a multiplier, a per-cent sign, after white space or none. */
  readonly multiplier: RegExp | null;
  readonly percent: RegExp;
}

const amountShapes = remembered((locale: Locale): AmountShapes => {
  const group = locale.group.map(escapePattern).join('').replace(/-/g, '\\-');
  const decimal = `[${escapePattern(locale.decimal)}]`;
  const grouped = `\\d{1,3}([${group}])\\d{3}(?:\\1\\d{3})*(?!\\d)(?:${decimal}\\d+)?`;
  const plain = `\\d+(?:${decimal}\\d+(?!\\d|${decimal}\\d))?`;
  const edge = locale.spaced ? '(?![\\p{L}\\p{M}])' : '';
  const multipliers = byLength(Object.keys(locale.multipliers)).map(escapePattern);
  const words = byLength(locale.percent).map(
    (word) => escapePattern(word) + (/\p{L}$/u.test(word) ? edge : ''),
  );
  return {
    digits: new RegExp(`(?:${grouped}|${plain})((?:\\.\\d+)*)`, 'y'),
    decimal: locale.decimal,
    multiplier:
      multipliers.length === 0
        ? null
        : new RegExp(`[\\s\\u00a0-]?(?:${multipliers.join('|')})${edge}`, 'iuy'),
    percent: new RegExp(`[\\s\\u00a0\\u202f]?(?:${words.join('|')})`, 'iuy'),
  };
});

/** The number in digits that begins at a place, with what multiplies it, or a percentage. */
export function amountByDigit(text: string, at: number, locale: Locale): Value {
  const shapes = amountShapes(locale);
  const ascii = asciiStretch(text, at);
  shapes.digits.lastIndex = 0;
  const match = shapes.digits.exec(ascii);
  const end = at + Math.max(1, match?.[0].length ?? 0);
  const dotted = match?.[2] ?? '';
  const number = canonicalNumber(
    (match?.[0] ?? '').slice(0, (match?.[0].length ?? 0) - dotted.length),
    shapes.decimal,
  );
  if (dotted !== '') return { kind: 'number', value: number + dotted, start: at, end };
  const amount = finishAmount(text, at, number, suffixEnd(text, end, locale) ?? end, locale);
  const other = amount.end === end ? otherReading(ascii.slice(0, end - at)) : null;
  return other === null ? amount : { ...amount, alternatives: other.filter((value) => value !== number) };
}

/** 1.234 and 1,234 are a thousand to some and one to others, and translators forget to change them. */
function otherReading(digits: string): string[] | null {
  const [, whole, fraction] = /^(\d{1,3})[.,](\d{3})$/.exec(digits) ?? [];
  return whole === undefined || fraction === undefined
    ? null
    : [joined(whole, fraction), joined(whole + fraction, '')];
}

const stretchLength = 48;

/** What stands at a place, its digits in ASCII; each keeps its place, as digits beyond U+FFFF begin no word here. */
function asciiStretch(text: string, at: number): string {
  return asciiDigits(text.slice(at, at + stretchLength));
}

/** Plain decimal notation: no group signs, a dot, no zeros that say nothing. */
function canonicalNumber(text: string, decimal: string): string {
  const [whole = '', fraction = ''] = text.split(decimal);
  return joined(whole.replace(/\D/g, ''), fraction.replace(/\D/g, ''));
}

function joined(whole: string, fraction: string): string {
  const high = whole.replace(/^0+(?=\d)/, '');
  const low = fraction.replace(/0+$/, '');
  return low === '' ? high : `${high}.${low}`;
}

/** A number from `start` to `end` with the multipliers or the per-cent sign that follow it. */
export function finishAmount(
  text: string,
  start: number,
  number: string,
  end: number,
  locale: Locale,
): Value {
  const { multiplier, percent } = amountShapes(locale);
  let value = number;
  let last = end;
  for (let match = next(multiplier, text, last); match !== null; match = next(multiplier, text, last)) {
    const factor = locale.multipliers[wordKey(match).replace(/^[\s-]/, '')] ?? 1;
    value = shifted(value, Math.round(Math.log10(factor)));
    last += match.length;
    const more = remainder(text, last, factor, locale);
    if (more === null) continue;
    value = String(Number(value) + more.value);
    last = more.end;
  }
  const sign = next(percent, text, last);
  if (sign === null) return { kind: 'number', value, start, end: last };
  return { kind: 'percent', value: `${value}%`, start, end: last + sign.length };
}

function next(pattern: RegExp | null, text: string, at: number): string | null {
  if (pattern === null) return null;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** What a spelled number goes on with below its multiplier: `two thousand five hundred`. */
function remainder(
  text: string,
  at: number,
  factor: number,
  locale: Locale,
): { value: number; end: number } | null {
  if (!locale.spaced || text.charAt(at) !== ' ') return null;
  const reading = readSpelled(text, at + 1, locale).find((each) => each.system === 'spelled');
  return reading !== undefined && reading.value > 10 && reading.value < factor ? reading : null;
}

/** A decimal number with its point moved to the right, exactly. */
function shifted(number: string, places: number): string {
  const [whole = '', fraction = ''] = number.split('.');
  const digits = fraction.padEnd(places, '0');
  return joined(whole + digits.slice(0, places), digits.slice(places));
}
