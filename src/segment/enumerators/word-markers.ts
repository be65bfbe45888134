import type { Locale } from '../../locale/types.js';
import { comparable, skipBlanks } from '../../text/normal.js';
import { insertedTwice, readBranch } from './inserts.js';
import { type WordEntry, wordEnd, wordIndexOf, wordKeyAt } from './level-words.js';
import type { NumberReading } from './number-reading.js';
import { isPlainNumber, readNumbers } from './numbers.js';
import { opensPart, rangeEnd } from './ranges.js';
import { pathOf } from './reading.js';
import { type Marker, type MarkerSite, readingOf } from './site.js';
import { readSuffix, type Suffix } from './suffixes.js';
import { readMisread, typoDoubt, typoWeight } from './typos.js';

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

/** Articles of laws are referred to as often as they are written: what follows tells one from the other. */
function judgeWord(site: MarkerSite, suffix: Suffix): { readonly weight: number; readonly doubt: number } {
  if (site.heading || suffix.text !== '' || suffix.gap === 'end' || suffix.gap === 'wide')
    return { weight: 6, doubt: 0 };
  const rest = site.text.slice(suffix.body, Math.min(site.limit, suffix.body + 40));
  const lower = /^[\p{Ll},;)）\]，；]/u.test(rest);
  const apart = !site.locale.spaced && suffix.gap !== 'none';
  if (!apart && isReference(rest, site.locale)) return { weight: 0.1, doubt: 4 };
  if (!site.locale.spaced && suffix.gap === 'none' && /^[，,]/.test(rest)) return { weight: 3.6, doubt: 1.2 };
  if (lower) return { weight: 0.5, doubt: 2.5 };
  return suffix.gap === 'none' ? { weight: 3, doubt: 1.4 } : { weight: 4, doubt: 0.3 };
}

/** Whether the text goes on as after a reference; of words in capitals only those that no sentence begins with. */
function isReference(rest: string, locale: Locale): boolean {
  const key = comparable(rest);
  const capital = /^\p{Lu}/u.test(rest);
  const { after } = wordIndexOf(locale);
  return locale.references.some((words) => {
    if (!key.startsWith(words)) return false;
    if (capital && !words.includes(' ') && !after.has(words)) return false;
    return !locale.spaced || !/^[\p{L}\p{M}]/u.test(key.slice(words.length));
  });
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

/** Where the number itself begins: behind the sign of one, `n° 5`, `No. 5`. */
function numberStart(text: string, at: number, limit: number, { numberSigns = [] }: Locale): number {
  for (const sign of numberSigns) {
    if (text.charAt(at).toLowerCase() !== sign.charAt(0)) continue;
    const end = wordEnd(text, at, sign);
    const start = end < 0 ? -1 : skipBlanks(text, end, limit);
    if (start >= 0 && /^\p{Nd}/u.test(text.charAt(start))) return start;
  }
  return at;
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

/** The word around its number: `第五条`, `第十二条之一`, and two of them together: `第一讲第二节：`. */
function readAround(site: MarkerSite, opens: { readonly sign: string; readonly typo: boolean }): Marker[] {
  const markers: Marker[] = [];
  for (const label of aroundLabels(site, site.at, opens.sign)) {
    const range = rangeAround(site, label, opens.sign);
    if (range !== null) return [range];
    const suffix = readSuffix(site.text, label.end, site.limit);
    const judged =
      label.compound && suffix.gap === 'none' && suffix.text === '' ? compounded : judgeWord(site, suffix);
    const { level, word, system } = label;
    const style = site.styles.style(level, system, opens.sign, word + suffix.text);
    const misread = opens.typo ? site.text.slice(site.at, label.end) : null;
    const reading = readingOf(style, label, suffix, opens.typo ? typoDoubt : judged.doubt, misread);
    markers.push({ reading, weight: opens.typo ? typoWeight : judged.weight });
    const inner = suffix.gap === 'none' && suffix.text === '' ? readInner(site, label, opens.sign) : null;
    if (inner !== null) return [inner];
  }
  return markers.slice(0, 2);
}

/** 第三条至第五条, 第三至五条, 제3조부터 제5조까지: several parts in one, where what follows shows that it is one. */
function rangeAround(site: MarkerSite, label: AroundLabel, sign: string): Marker | null {
  const { text, limit, locale, styles } = site;
  const range = rangeEnd(text, label, locale, (at) => {
    const [next] = aroundLabels(site, at, sign).filter(({ level }) => level === label.level);
    return next === undefined || next.insert !== 0 ? null : { number: next.path[0]!, end: next.end };
  });
  if (range === null) return null;
  const end = range.end + (rangeCloser.exec(text.slice(range.end, range.end + 4))?.[0].length ?? 0);
  const suffix = readSuffix(text, end, limit);
  if (!site.heading && !opensPart(suffix, text)) return null;
  const style = styles.style(label.level, label.system, sign, label.word + suffix.text);
  return { reading: readingOf(style, { ...label, through: range.through }, suffix), weight: 6 };
}

/** What follows the last number of a range in Japanese and Korean: up to. */
const rangeCloser = /^(?:まで|까지)/;

/** A number between what opens it and the word that closes it. */
interface AroundLabel extends NumberReading {
  readonly level: string;
  readonly word: string;
  /** Whether the closing word is only the beginning of a longer one: 条 of 条款, 项 of 项目. */
  readonly compound: boolean;
}

/** In the middle of a line `第一项目` names the first project and `第一条款` points at a clause. */
const compounded = { weight: 0.5, doubt: 2.5 };

/** What stands for any number: `第n条`. */
const placeholder = /[nx]/i;

function aroundLabels(site: MarkerSite, at: number, sign: string): AroundLabel[] {
  const { text, limit, locale } = site;
  const { around } = wordIndexOf(locale);
  const { compounds = [] } = locale;
  const labels: AroundLabel[] = [];
  const numeral = skipBlanks(text, at + 1, limit);
  for (const number of readNumbers(text, numeral, locale)) {
    if (number.end === numeral + 1 && placeholder.test(text.charAt(numeral))) continue;
    const close = skipBlanks(text, number.end, limit);
    const entry = around.find(({ word, opens }) => opens === sign && closeEnd(site, close, word) >= 0);
    if (entry === undefined) continue;
    const { insert, end } = readBranch(text, closeEnd(site, close, entry.word), locale);
    const inserted = Math.max(insert, number.insert);
    const compound = compounds.some((word) => text.startsWith(word, close));
    labels.push({ ...number, insert: inserted, end, level: entry.level, word: entry.word, compound });
  }
  return labels;
}

/** Right after the word that closes a label; where words are parted by blanks a branch may touch it, 제2조의2. */
function closeEnd({ text, locale }: MarkerSite, at: number, word: string): number {
  const end = wordEnd(text, at, word);
  if (end >= 0 || !text.startsWith(word, at)) return end;
  return readBranch(text, at + word.length, locale).insert > 0 ? at + word.length : -1;
}

/** A label of two levels: 第二节 right after 第一讲, set off from what follows; a reference is not set off. */
function readInner(site: MarkerSite, outer: AroundLabel, sign: string): Marker | null {
  const { text, limit, styles } = site;
  if (text.charAt(outer.end) !== sign) return null;
  const [inner] = aroundLabels(site, outer.end, sign);
  if (inner === undefined || inner.level === outer.level) return null;
  const suffix = readSuffix(text, inner.end, limit);
  if (suffix.text === '' && suffix.gap === 'none') return null;
  const style = styles.style(inner.level, `${outer.system}.${inner.system}`, sign, inner.word + suffix.text);
  const number = { ...inner, path: [...outer.path, ...inner.path] };
  return { reading: readingOf(style, number, suffix), weight: 6 };
}

/** `Một là`, `Firstly,`, `其一`: weak, as such words open plain sentences too. */
function readOrdinalWords(site: MarkerSite, key: string): Marker[] {
  const { text, at, limit, locale, styles } = site;
  const entries =
    wordIndexOf(locale).ordinals.get(key) ?? wordIndexOf(locale).ordinals.get(key.replace(/[.,:]$/, ''));
  for (const { word, number } of entries ?? []) {
    const end = wordEnd(text, at, word);
    if (end < 0) continue;
    const stop = /^\s?[,，、:：.]/.exec(text.slice(end, end + 2));
    const close = stop === null ? end : end + stop[0].length;
    const body = skipBlanks(text, close, limit);
    if (stop === null && !locale.spaced && word.startsWith('第')) continue;
    const style = styles.style('item', 'ordinal-word', '', '');
    const { doubt, weight } = judgeOrdinal(word, stop?.[0] ?? '', locale);
    const parts = { path: [number], insert: 0, doubt };
    const reading = readingOf(style, parts, { text: '', end, body, gap: 'none' });
    return [{ reading, weight }];
  }
  return [];
}

/** `Firstly,` and `一是` open list items, `First.` is rather a sentence of its own; `First` alone opens any sentence. */
function judgeOrdinal(
  word: string,
  stop: string,
  locale: Locale,
): { readonly weight: number; readonly doubt: number } {
  if (stop !== '') return { weight: 1.9, doubt: stop.endsWith('.') ? 0.2 : 0.1 };
  const plain = locale.spaced && !word.includes(' ');
  return plain ? { weight: 0.5, doubt: 0.8 } : { weight: 1, doubt: 0.4 };
}
