import type { Locale } from '../../locale/types.js';
import { comparable, skipBlanks } from '../../text/normal.js';
import { readAround } from './around-markers.js';
import { insertedTwice } from './inserts.js';
import { type WordEntry, wordEnd, wordIndexOf, wordKeyAt } from './level-words.js';
import type { NumberReading } from './number-reading.js';
import { numberStart } from './number-signs.js';
import { isPlainNumber, readNumbers } from './numbers.js';
import { readOrdinalWords } from './ordinal-words.js';
import { opensPart, rangeEnd } from './ranges.js';
import { pathOf } from './reading.js';
import { type Marker, type MarkerSite, readingOf } from './site.js';
import { readSuffix } from './suffixes.js';
import { readMisread, typoDoubt, typoWeight } from './typos.js';
import { judgeWord } from './word-weight.js';

/** Markers with a word: `Điều 5.`, `Première partie`, `第五条`, `Firstly,`. */
export function readWords(site: MarkerSite): Marker[] {
  const { text, at, locale } = site;
  const index = wordIndexOf(locale);
  const first = text.charAt(at);
  const opens = openingOf(first, locale);
  if (opens !== null) return [...readAround(site, opens), ...readOrdinalWords(site, first)];
  const key = wordKeyAt(text, at);
  if (key === '') return readBefore(site);
  const entries = index.after.get(key) ?? index.after.get(key.replace(/[.:]$/, '')) ?? [];
  return [...readAfter(site, entries), ...readOrdinalWords(site, key), ...readBefore(site)];
}

function openingOf(first: string, locale: Locale): { readonly sign: string; readonly typo: boolean } | null {
  const { opens } = wordIndexOf(locale);
  if (opens.has(first)) return { sign: first, typo: false };
  const meant = locale.confusions?.[first];
  return meant !== undefined && opens.has(meant) ? { sign: meant, typo: true } : null;
}

/** The word before its number: `Điều 5`, `Article premier`, `Article. I.`, `附件一`. */
function readAfter(site: MarkerSite, entries: readonly WordEntry[]): Marker[] {
  const { text, at, limit, locale } = site;
  const markers: Marker[] = [];
  for (const { word, level, plural } of entries) {
    const end = wordEnd(text, at, word);
    if (end < 0 || end >= limit) continue;
    const dotted = /^[.:]/.test(text.charAt(end)) ? end + 1 : end;
    const start = numberStart(text, skipBlanks(text, dotted, limit), limit, locale);
    if (start === end && locale.spaced && /\p{L}$/u.test(word) && !/^\p{Nd}/u.test(text.charAt(start)))
      continue;
    const code = readCode(text, start, locale);
    const sole = readSole(text, start, limit, locale);
    const numbers = sole ?? (code === null ? whole(text, readNumbers(text, start, locale), limit) : [code]);
    for (const number of numbers) {
      const range = rangeAfter(site, level, word, number);
      if (range !== null) markers.push(range);
      if (plural && range === null) continue;
      markers.push(...noteAfter(site, level, word, number));
      const suffix = readSuffix(text, number.end, limit);
      // `Q1: Who rings?` is a question; `Q1 results` are those of a quarter.
      if (suffix.text === '' && /^\p{L}$/u.test(word)) continue;
      const style = site.styles.style(level, number.system, word, suffix.text);
      const { weight, doubt } = judgeWord(site, suffix);
      const letter = number.system.startsWith('letter') ? 0.3 : 0;
      markers.push({
        reading: readingOf(style, number, suffix, doubt + letter),
        weight: code !== null && doubt === 0 ? codeWeight : weight,
      });
    }
    const misread = readMisread(text, start);
    if (misread !== null && numbers.every(({ insert }) => insert > 0)) {
      const suffix = readSuffix(text, misread.end, limit);
      const style = site.styles.style(level, 'arabic', word, suffix.text);
      const literal = text.slice(at, misread.end);
      const reading = readingOf(style, { ...misread, doubt: 0 }, suffix, typoDoubt, literal);
      markers.push({ reading, weight: typoWeight });
    }
    if (markers.length > 0) return markers;
  }
  return markers;
}

/** `Articles 3 to 5. (Repealed)`, `Điều 3 đến Điều 5.`: several parts in one, where what follows shows that it is one. */
function rangeAfter(site: MarkerSite, level: string, word: string, number: NumberReading): Marker | null {
  const { text, limit, locale } = site;
  const range = rangeEnd(text, number, locale, (at) => {
    const again = wordEnd(text, at, word);
    const from = again < 0 ? at : skipBlanks(text, again, limit);
    const next = readNumbers(text, from, locale).find(
      ({ path, system, insert }) => path.length === 1 && insert === 0 && system === number.system,
    );
    return next === undefined ? null : { number: next.path[0]!, end: next.end };
  });
  if (range === null || range.end > limit) return null;
  const suffix = readSuffix(text, range.end, limit);
  if (!site.heading && !opensPart(suffix, text)) return null;
  const style = site.styles.style(level, number.system, word, suffix.text);
  return { reading: readingOf(style, { ...number, through: range.through }, suffix), weight: 6 };
}

/** What it costs to take the end of a number for the mark of a note; less than a skipped number. */
const noteDoubt = 1.9;

/** `Điều 51. Scope` for Article 5 with note 1, as text without raised signs prints it: only the sequence can prove it. */
function noteAfter(site: MarkerSite, level: string, word: string, number: NumberReading): Marker[] {
  const { text, limit, styles } = site;
  const { system, path, insert, end } = number;
  if (insert !== 0 || number.through !== undefined || !/^arabic(?:\.arabic)?$/.test(system)) return [];
  const marked = path.length === 2 ? `.${path[1]}`.length : 1;
  const own = path.length === 2 ? path[0]! : Math.floor(path[0]! / 10);
  if (own === 0 || (path.length === 2 && path[1] === 0)) return [];
  const suffix = readSuffix(text, end, limit);
  if (suffix.gap === 'none') return [];
  const style = styles.style(level, 'arabic', word, suffix.text);
  const plain = { ...number, system: 'arabic', path: pathOf(own), doubt: noteDoubt };
  const reading = readingOf(style, plain, { ...suffix, end: end - marked });
  return [{ reading: { ...reading, noted: true }, weight: 0 }];
}

/** `Chapitre unique`, with nothing behind it but its title; null where it is none. */
function readSole(
  text: string,
  at: number,
  limit: number,
  { soleWords = [] }: Locale,
): NumberReading[] | null {
  for (const word of soleWords) {
    const end = wordEnd(text, at, word);
    if (end < 0 || !/^\s*(?:[.:–—-]|$)/u.test(text.slice(end, Math.min(limit, end + 3)))) continue;
    return [{ path: pathOf(1), insert: 0, system: 'spelled-ordinal', end, doubt: 0, ordinal: true }];
  }
  return null;
}

/** Alone on its line or set off from what follows, such a number is hardly anything else. */
const codeWeight = 10;

/** A number of a code: `L. 121-3-1`, `R*12-1`; null where a language has none or there is none. */
function readCode(text: string, at: number, { codeLetters = [] }: Locale): NumberReading | null {
  const letters = codeLetters.find((sign) => text.startsWith(sign, at));
  if (letters === undefined) return null;
  const shape = /^\.?\s?\*{0,2}\s?(\d{1,5})(?:-(\d{1,3}))?(?:-(\d{1,3}))?(?:-(\d{1,3}))?(?![\p{L}\d-])/u;
  const found = shape.exec(text.slice(at + letters.length, at + letters.length + 24));
  if (found === null) return null;
  const [all, number, insert = '0', twice = '0', thrice = '0'] = found;
  const inserted = Number(insert) + (Number(twice) + Number(thrice) * insertedTwice) * insertedTwice;
  const end = at + letters.length + all.length;
  return { path: pathOf(Number(number)), insert: inserted, system: 'code', end, doubt: 0, ordinal: false };
}

/** Readings that no letter or digit follows; of spelled ones the longest. */
function whole(text: string, numbers: readonly NumberReading[], limit: number): NumberReading[] {
  const kept = numbers.filter(
    ({ end, system }) =>
      end >= limit || /chinese/.test(system) || !/^[\p{L}\p{M}\p{Nd}]/u.test(text.slice(end, end + 2)),
  );
  const spelled = kept.filter(({ system }) => system.startsWith('spelled'));
  const longest = Math.max(...spelled.map(({ end }) => end));
  return kept.filter(({ system, end }) => !system.startsWith('spelled') || end === longest);
}

/** The word after an ordinal: `Première partie`, `1st Part`, `Chapter the First` is not one. */
function readBefore(site: MarkerSite): Marker[] {
  const { text, at, limit, locale, styles } = site;
  const { before } = wordIndexOf(locale);
  if (before.size === 0 || isPlainNumber(text, at)) return [];
  const words = text.slice(at, Math.min(limit, at + 40)).split(/[\s\u3000]+/, 4);
  const found = words.slice(1).some((word) => before.has(comparable(word).replace(/[.:,;–—-]+$/, '')));
  if (!found) return [];
  const markers: Marker[] = [];
  for (const number of readNumbers(text, at, locale)) {
    if (!number.ordinal) continue;
    const start = skipBlanks(text, number.end, limit);
    if (start === number.end) continue;
    const entry = before
      .get(wordKeyAt(text, start).replace(/[.:,;–—-]+$/, ''))
      ?.find(({ word }) => wordEnd(text, start, word) >= 0);
    if (entry === undefined) continue;
    const suffix = readSuffix(text, wordEnd(text, start, entry.word), limit);
    const { weight, doubt } = judgeWord(site, suffix);
    const style = styles.style(entry.level, number.system, `{} ${entry.word}`, suffix.text);
    markers.push({ reading: readingOf(style, number, suffix, doubt), weight });
  }
  return markers;
}
