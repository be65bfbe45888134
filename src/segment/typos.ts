import { type Marker, readingOf, type Site } from './site.js';
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

/** Markers with a letter where a digit is meant: `l5.`, `1O.`. */
export function readTypos(site: Site): Marker[] {
  const { text, at, limit, styles } = site;
  mixed.lastIndex = at;
  const literal = mixed.exec(text)?.[0];
  if (literal === undefined || /^\d+$/.test(literal)) return [];
  if (literal.length > 1 && !/\d/.test(literal) && !/^[lIO|o]+$/.test(literal)) return [];
  const digits = [...literal].map((sign) => confusable[sign] ?? sign).join('');
  const suffix = readSuffix(text, at + literal.length, limit);
  const style = styles.style('item', 'arabic', '', suffix.text);
  const number = { path: [Number(digits)], insert: 0, doubt: 0 };
  return [{ reading: readingOf(style, number, suffix, typoDoubt, literal), weight: typoWeight }];
}
