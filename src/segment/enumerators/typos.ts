import { type Marker, type MarkerSite, readingOf } from './site.js';
import { readSuffix } from './suffixes.js';

/** Letters that are taken for digits in print and by optical readers. */
const confusable: Readonly<Record<string, string>> = {
  ...{ l: '1', I: '1', '|': '1', i: '1', O: '0', o: '0', S: '5', s: '5', B: '8', Z: '2', z: '2' },
};
const mixed = /[0-9lI|iOoSsBZz]{1,4}(?=[.)、．：:）])/y;

/** What a misread marker costs: less than a skipped number, more than any doubt about a plain one. */
export const typoDoubt = 1.6;
/** Rejecting one costs next to nothing, so that only the sequence can prove it. */
export const typoWeight = 0.1;

/** A number with letters where digits are meant, up to what closes it. */
export interface MisreadNumber {
  readonly path: readonly number[];
  readonly insert: 0;
  readonly end: number;
  readonly literal: string;
}

/** The number at `at` that has a letter where a digit is meant; null where there is none, or it has digits only. */
export function readMisread(text: string, at: number): MisreadNumber | null {
  mixed.lastIndex = at;
  const literal = mixed.exec(text)?.[0];
  if (literal === undefined || /^\d+$/.test(literal)) return null;
  if (literal.length > 1 && !/\d/.test(literal) && !/^[lIO|o]+$/.test(literal)) return null;
  const digits = [...literal].map((sign) => confusable[sign] ?? sign).join('');
  return { path: [Number(digits)], insert: 0, end: at + literal.length, literal };
}

/** Markers with a letter where a digit is meant: `l5.`, `1O.`. */
export function readTypos(site: MarkerSite): Marker[] {
  const number = readMisread(site.text, site.at);
  if (number === null) return [];
  const suffix = readSuffix(site.text, number.end, site.limit);
  const style = site.styles.style('item', 'arabic', '', suffix.text);
  const reading = readingOf(style, { ...number, doubt: 0 }, suffix, typoDoubt, number.literal);
  return [{ reading, weight: typoWeight }];
}
