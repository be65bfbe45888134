import { remembered } from '../../../locale/remembered.js';
import type { Locale } from '../../../locale/types.js';
import { byLength, escapePattern } from '../../patterns.js';
import { wordKey } from '../../word-key.js';

/** Signs and codes that every language writes, by ISO 4217 code; `$` is any dollar. */
const signs: Readonly<Record<string, string>> = {
  ...{
    $: '$',
    US$: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': '¥',
    '￥': '¥',
    '₫': 'VND',
    '₩': 'KRW',
    '฿': 'THB',
    '₹': 'INR',
  },
  ...{
    VNĐ: 'VND',
    VND: 'VND',
    RMB: 'CNY',
    CNY: 'CNY',
    USD: 'USD',
    EUR: 'EUR',
    GBP: 'GBP',
    JPY: 'JPY',
    CHF: 'CHF',
  },
  ...{
    AUD: 'AUD',
    CAD: 'CAD',
    HKD: 'HKD',
    TWD: 'TWD',
    SGD: 'SGD',
    KRW: 'KRW',
    THB: 'THB',
    INR: 'INR',
    RUB: 'RUB',
  },
  ...{ NT$: 'TWD', HK$: 'HKD', A$: 'AUD', C$: 'CAD', S$: 'SGD' },
};

interface Shapes {
  /** Sticky: a code that stands by itself, or a name in brackets. */
  readonly alone: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly words: ReadonlyMap<string, string>;
}

const shapesOf = remembered((locale: Locale): Shapes => {
  const words = new Map<string, string>();
  for (const [code, names] of Object.entries(locale.values?.currencies ?? {})) {
    for (const name of names) words.set(name, code);
  }
  const signed = byLength(Object.keys(signs)).map(escapePattern).join('|');
  const named = byLength([...words.keys()]).map(escapePattern);
  const edge = locale.spaced ? '(?![\\p{L}\\p{M}])' : '';
  const names = named.length === 0 ? '' : `|(?:${named.join('|')})${edge}`;
  const joints = byLength(locale.values?.currencyJoints ?? []).map((joint) =>
    /\p{L}$/u.test(joint) ? `${escapePattern(joint)}[ \\u00a0]` : escapePattern(joint),
  );
  const joint = joints.length === 0 ? '' : `(?:${joints.join('|')})?`;
  return {
    before: new RegExp(`(?<![\\p{L}\\p{M}])(${signed})[ \\u00a0\\u202f]?$`, 'u'),
    after: new RegExp(`[ \\u00a0\\u202f]?${joint}((?:${signed})(?![\\p{Lu}\\p{N}])${names})`, 'iuy'),
    alone: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:([A-ZĐ]{3})(?![\\p{L}\\p{M}\\p{N}])|(?<=[(（])(${named.join('|') || '(?!)'})(?=[)）]))`,
      'iuy',
    ),
    words,
  };
});

/** The currency whose sign or code ends right before a place, and where it begins; null for none. */
export function currencyBefore(
  text: string,
  at: number,
  locale: Locale,
): { currency: string; start: number } | null {
  const match = shapesOf(locale).before.exec(text.slice(Math.max(0, at - 6), at));
  const currency = match === null ? undefined : signs[match[1] ?? ''];
  return match === null || currency === undefined ? null : { currency, start: at - match[0].length };
}

/** The currency whose sign, code or name follows at a place, and where it ends; null for none. */
export function currencyAfter(
  text: string,
  at: number,
  locale: Locale,
): { currency: string; end: number } | null {
  const { after, words } = shapesOf(locale);
  after.lastIndex = at;
  const found = after.exec(text)?.[1];
  if (found === undefined) return null;
  const currency = signs[found] ?? signs[found.toUpperCase()] ?? words.get(wordKey(found));
  return currency === undefined ? null : { currency, end: after.lastIndex };
}

/** The currency that stands at a place without a number: by its code, or by its name in brackets, `(đồng)`. */
export function currencyAlone(
  text: string,
  at: number,
  locale: Locale,
): { currency: string; end: number } | null {
  const { alone, words } = shapesOf(locale);
  alone.lastIndex = at;
  const [, code, name] = alone.exec(text) ?? [];
  const currency = code === undefined ? words.get(wordKey(name ?? '')) : signs[code];
  return currency === undefined ? null : { currency, end: alone.lastIndex };
}

/** Whether two currencies may be one: any dollar and a dollar, the sign of yen and yuan. */
export function mayBeOneCurrency(one: string, other: string): boolean {
  if (one === other) return true;
  const pair = [one, other];
  if (pair.includes('$'))
    return pair.some((code) => /^(?:USD|AUD|CAD|HKD|TWD|SGD|\$)$/.test(code) && code !== '$');
  return pair.includes('¥') && pair.some((code) => code === 'JPY' || code === 'CNY');
}
