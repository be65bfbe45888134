import type { Span } from './span.js';

/**
 * Whether a UTF-16 unit prints as nothing or as space: Unicode's White_Space, and the three that have no width
 * and join or part nothing that is seen (zero width space, word joiner, byte order mark).
 */
export function isBlankCode(code: number): boolean {
  if (code < 0x85) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x1680
  );
}

/** Whether a text holds nothing to be seen; true for the empty one. */
export function isBlank(text: string): boolean {
  const { start, end } = trimSpan(text, 0, text.length);
  return start === end;
}

/** The first offset from `at` on that is no blank, `limit` at the most. */
export function skipBlanks(text: string, at: number, limit: number = text.length): number {
  let next = at;
  while (next < limit && isBlankCode(text.charCodeAt(next))) next++;
  return next;
}

/** The stretch from `start` to `end` without the blanks at both ends; empty at `end` where all is blank. */
export function trimSpan(text: string, start: number, end: number): Span {
  const low = skipBlanks(text, start, end);
  let high = end;
  while (high > low && isBlankCode(text.charCodeAt(high - 1))) high--;
  return { start: low, end: high };
}

/** White space as one space each, what has no width dropped, full-width ASCII as ASCII. */
function foldForms(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s|\u0085/g, ' ');
}

function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('ς', 'σ').normalize('NFC');
}

const tonedFirst = 'òóỏõọùúủũụ';
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** hòa and hoà, ủy and uỷ are one word in two schools of spelling: the tone goes to the second vowel. Keeps the length. */
function foldTonePlace(text: string): string {
  return text.replace(/[òóỏõọ][ae]|[ùúủũụ]y/g, (pair) => {
    const index = tonedFirst.indexOf(pair.charAt(0));
    const first = index < tones.length ? 'o' : 'u';
    return first + (pair.charAt(1) + (tones[index % tones.length] ?? '')).normalize('NFC');
  });
}

const plainAscii = /^[\x20-\x7e]*$/;
/**
 * Characters that nothing of a key depends on but their case: composed Latin letters as in French and Vietnamese, Han,
 * common signs. None of them composes with another, has another width, prints as white space or as nothing.
 */
const plain =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u012f\u0131-\u02ff\u1ea0-\u1ef9\u2010-\u2027\u3001-\u3020\u4e00-\u9fff]*$/;
const toned = /[òóỏõọ][ae]|[ùúủũụ]y/;

/**
 * A key under which spellings of one text are equal: width, case, composition, kind of white space, tone placement.
 * Only for comparing: its offsets are not those of the text.
 */
export function comparable(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  if (plain.test(text)) {
    const lower = text.toLowerCase();
    return toned.test(lower) ? foldTonePlace(lower) : lower;
  }
  return foldTonePlace(foldCase(foldForms(text)));
}

/** Whether each unit of a text stands at the same place in its key. */
export function keepsPlaces(text: string): boolean {
  return plain.test(text);
}

/** A key with the way back to the text it was made from. */
export interface ComparableMap {
  readonly text: string;
  /** For each unit of the key the offset in the text of the character it comes from, then the text's length. */
  readonly offsets: Uint32Array;
}

/** What may compose together: a character with its marks, vowel and final jamo, and what has no width between them. */
const cluster = /\P{M}[\p{M}\u1160-\u11ff\u00ad\u200b\u2060\ufeff]*|\p{M}+/gu;

/** The same key as `comparable` gives, with offsets; for short stretches such as a line's beginning. */
export function comparableMap(text: string): ComparableMap {
  const keys: string[] = [];
  const offsets: number[] = [];
  for (const match of text.matchAll(cluster)) {
    const key = foldCase(foldForms(match[0]));
    keys.push(key);
    for (let unit = 0; unit < key.length; unit++) offsets.push(match.index);
  }
  offsets.push(text.length);
  return { text: foldTonePlace(keys.join('')), offsets: Uint32Array.from(offsets) };
}

/** Letters with a stroke, which Unicode does not take apart. */
const stroked: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ħ: 'h',
  Ħ: 'H',
};

/** A text in plain letters, `NĐ-CP` as `ND-CP`. Only for comparing: its offsets are not those of the text. */
export function withoutDiacritics(text: string): string {
  if (plainAscii.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐłŁøØħĦ]/g, (letter) => stroked[letter] ?? letter)
    .normalize('NFC');
}
