import type { Locale } from '../../../locale/types.js';
import { quantityInDigits, quantityInWords } from '../numbers/quantities.js';
import { readWordNumber } from '../numbers/words.js';
import type { Fact } from '../types.js';

/**
 * A number of at least two signs with a place word and a digit, or of three digits: what is shorter is often a part of a word,
 * and 千万 in 千万不要 is an adverb.
 */
const surelyHan =
  /^(?=.*[十百千万萬亿億].)(?=.*[十一二三四五六七八九两兩]).{2,}$|^[〇零○一二三四五六七八九]{3,}$/u;
const surelyWords = 11;

/** The number in words at a place; loose where it may be a part of a word or a phrase. Null for none. */
export function numberInWords(text: string, at: number, locale: Locale): Fact | null {
  const number = readWordNumber(text, at, locale);
  if (number === null) return null;
  const own = text.slice(at, number.end);
  const sure = locale.spaced
    ? Number(number.value) >= surelyWords && /[\s-]|^\p{L}{5,}/u.test(own)
    : surelyHan.test(own);
  return quantityInWords(text, at, number, sure ? 'words' : 'loose', locale);
}

/** A percentage whose word stands before its number: 百分之五十. */
export function percentBefore(text: string, at: number, locale: Locale): Fact | null {
  const forms = [
    ...locale.percentBefore.map((word) => ['percent', word] as const),
    ...(locale.values?.perMilleBefore ?? []).map((word) => ['permille', word] as const),
  ];
  const form = forms.find(([, word]) => text.startsWith(word, at));
  if (form === undefined) return null;
  const from = at + form[1].length;
  const quantity = quantityInDigits(text, from, locale) ?? numberInWords(text, from, locale);
  if (quantity === null) return null;
  const { values, end } = quantity;
  return {
    kind: form[0],
    values,
    start: at,
    end,
    written: quantity.written === 'digits' ? 'digits' : 'words',
  };
}
