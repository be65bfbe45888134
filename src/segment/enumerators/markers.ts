import { comparable, skipBlanks } from '../../text/normal.js';
import { wordIndexOf } from './level-words.js';
import { isHeadingLike } from './line-shapes.js';
import type { NumberReading } from './number-reading.js';
import { readNumbers } from './numbers.js';
import { startsPlainly } from './plain-starts.js';
import { opensPart, rangeEnd } from './ranges.js';
import { pathOf } from './reading.js';
import { type Marker, type MarkerSite, readingOf, tall } from './site.js';
import { readSuffix, type Suffix } from './suffixes.js';
import { readTypos } from './typos.js';
import { readWords } from './word-markers.js';

const brackets: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '〔': '〕' };
const closing = /^[)）\]】〕]$/;
/** A short token and its closing sign: what a letter or a Roman numeral must look like to be worth a closer look. */
const lettered =
  /[\p{L}\p{M}\u2160-\u217f]{1,10}(?:\d{0,2}[.．)）:：/、°\]]|\s{0,2}[-–—]|\s[a-z]{3,9}[.)\s]|\s\(|\u3000|$)/uy;
const numeric = /^[\p{Nd}\p{No}\u2160-\u217f\u3220-\u3229\u3280-\u3289]/u;
const han = /^\p{Script=Han}|^〇/u;
const kana = /\p{Script=Katakana}/u;
const capital = /^[\p{Lu}\p{Lt}\p{Lo}"“«'‘(（《「『]/u;

/** Every way to read a marker at a site. */
export function readMarkers(site: MarkerSite): Marker[] {
  const { text, at } = site;
  if (startsPlainly(text, at, site.limit, site.locale)) return [];
  const simple = readSimple(site);
  if (simple !== null) return [simple];
  const first = text.charAt(at);
  if (first in brackets) return readBracketed(site);
  const words = readWords(site);
  lettered.lastIndex = at;
  const bare = numeric.test(first) || han.test(first) || lettered.test(text) ? readBare(site) : [];
  return [...words, ...bare, ...readTypos(site)];
}

const simple = /(\d{1,3})([.)]) (?=[A-Za-z\u00c0-\u024f\u1e00-\u1eff])/y;

/** `5. Text`, `5) Text`: what most markers are, read as \`readBare\` reads them, and no other reading is possible. */
function readSimple({ text, at, limit, styles, heading }: MarkerSite): Marker | null {
  simple.lastIndex = at;
  const [label, digits = '', sign = ''] = simple.exec(text) ?? [];
  if (label === undefined || at + label.length >= limit) return null;
  const path = pathOf(Number(digits));
  const body = at + label.length;
  const style = styles.style('item', 'arabic', '', sign);
  const reading = {
    style,
    path,
    insert: 0,
    through: path[0]!,
    own: null,
    end: body - 1,
    body,
    misread: null,
    doubt: 0,
  };
  return { reading, weight: heading ? 4 : 3 };
}

/** `(5)`, `（一）`, `[a]`. */
function readBracketed(site: MarkerSite): Marker[] {
  const { text, at, limit, locale, styles } = site;
  const inside = skipBlanks(text, at + 1, limit);
  const markers: Marker[] = [];
  for (const number of readNumbers(text, inside, locale)) {
    const close = skipBlanks(text, number.end, limit);
    if (close >= limit || !closing.test(text.charAt(close))) continue;
    const suffix = readSuffix(text, close, limit);
    const square = '[【〔'.includes(text.charAt(at));
    const style = styles.style('item', number.system, square ? '[' : '(', suffix.text);
    const version = square && number.path.length > 2;
    const reading = readingOf(style, number, suffix, version ? versionDoubt : 0);
    const weight = version ? 0.3 : square ? 0.8 : number.system.startsWith('chinese') ? 2.8 : 2.2;
    markers.push({ reading, weight: tall(number.path, site.heading && !version ? 4 : weight) });
  }
  return markers;
}

/** `[1.2.0]` is a version in a list of changes, and no clause. */
const versionDoubt = 1;

/** `5.`, `五、`, `IV.`, `a)`, `①`, `2.3.1`, and in headings or before a wide gap a number alone. */
function readBare(site: MarkerSite): Marker[] {
  const markers: Marker[] = [];
  for (const number of readNumbers(site.text, site.at, site.locale)) {
    if (number.system.startsWith('spelled')) continue;
    const range = bareRange(site, number);
    if (range !== null) markers.push(range);
    const suffix = closedSuffix(site, number);
    if (suffix.text === '' && wordIndexOf(site.locale).opens.has(site.text.charAt(site.at))) continue;
    const judged = judgeBare(site, number, suffix);
    if (judged === null) continue;
    const style = site.styles.style('item', number.system, '', suffix.text);
    const weight = tall(number.path, number.doubt >= shortDoubt ? judged.weight * shortened : judged.weight);
    markers.push({ reading: readingOf(style, number, suffix, judged.doubt), weight });
  }
  return markers;
}

/** `3 to 5. (Repealed)`, `3–5.`, `2° à 4° (Supprimés)`: several numbers in one, which only a sign that closes them shows. */
function bareRange(site: MarkerSite, number: NumberReading): Marker | null {
  const { text, limit, locale } = site;
  const joined = text.charAt(number.end) === '°' ? { ...number, end: number.end + 1 } : number;
  const range = rangeEnd(text, joined, locale, (at) => {
    const next = readNumbers(text, at, locale).find(
      ({ path, system, insert }) => path.length === 1 && insert === 0 && system === number.system,
    );
    return next === undefined ? null : { number: next.path[0]!, end: next.end };
  });
  if (range === null) return null;
  const suffix = readSuffix(text, range.end, limit);
  if (suffix.text === '' || !opensPart(suffix, text)) return null;
  const style = site.styles.style('item', number.system, '', suffix.text);
  const reading = readingOf(style, { ...number, through: range.through }, suffix, rangeDoubt);
  return { reading, weight: 2 };
}

/** A range costs this much more than its first number alone. */
const rangeDoubt = 0.3;

/** How much less the first part of `1.0.0` looks like a marker than the whole. */
const shortened = 0.15;
/** A number of such a doubt is the first part of a longer one. */
const shortDoubt = 0.4;

interface Judgement {
  readonly weight: number;
  readonly doubt: number;
}

const signs = /^(?:circled|parenthesised|full-stop)/;

/** Whether a bare number with this suffix may be a marker, and how much it looks like one. */
function judgeBare(
  site: MarkerSite,
  number: { system: string; path: readonly number[]; end: number },
  suffix: Suffix,
): Judgement | null {
  const { text, heading } = site;
  const next = text.charAt(suffix.body);
  if (signs.test(number.system)) return { weight: 2.2, doubt: 0 };
  if (/^(?:stem|branch)/.test(number.system) && suffix.text === '') return null;
  if (suffix.text === '') return judgeUnclosed(site, number, suffix, next);
  if (suffix.gap === 'none' && !mayTouch(text, number, suffix)) return null;
  if (suffix.text === '/' && suffix.gap !== 'none' && !/^arabic|^letter/.test(number.system)) return null;
  if (heading) return { weight: 4, doubt: 0 };
  if (number.path.length > 1) return { weight: suffix.gap === 'none' ? 1 : 3, doubt: 0 };
  if (suffix.text === ':') return { weight: 1, doubt: 0.4 };
  if (text.charAt(number.end) === '。') return { weight: 0.5, doubt: 1 };
  const letter = number.system.startsWith('letter') || number.system === 'roman-lower';
  const lower = !capital.test(next) && !/^arabic|^chinese/.test(number.system) && !letter;
  return {
    weight: letter ? (suffix.text === '.' && number.system.endsWith('upper') ? 1.6 : 2.4) : lower ? 2 : 3,
    doubt: suffix.gap === 'end' ? 0.3 : 0,
  };
}

/** Whether a marker may touch its text: `1.Les`, `一、各`, `1)a`, but not 3.14, 12/5, 10:30, i.e. or 5°C. */
function mayTouch(
  text: string,
  number: { system: string; path: readonly number[] },
  suffix: Suffix,
): boolean {
  const rest = text.slice(suffix.body, suffix.body + 4);
  if (suffix.text === '、' || suffix.text.endsWith(')')) return !/^[.,;)\]]/.test(rest);
  if (/^\p{Nd}/u.test(rest))
    return suffix.text === '.' && number.path.length === 1 && number.system === 'arabic';
  if (suffix.text === '°') return !/^[CF]\b/.test(rest);
  if (number.system.startsWith('arabic')) return /^[\p{L}"“«'‘(（《「『[*]/u.test(rest);
  if (number.system.startsWith('chinese')) return suffix.text !== '/';
  return number.system === 'roman-upper' && /^\p{Lu}[\p{L}\p{M}]/u.test(rest);
}

/** `1(1) In this Act`: the first of the numbers inside touches the outer one. */
function opensInner(text: string): boolean {
  return /^[(（](?:1|a|i|一)[)）]/.test(text);
}

/** What closes a number, where the sign stands before what inserts it, `1° bis`, or behind a remark, `III (nouveau). –`. */
function closedSuffix({ text, limit, locale }: MarkerSite, number: NumberReading): Suffix {
  const suffix = readSuffix(text, number.end, limit);
  if (number.closed !== undefined) return { ...suffix, text: number.closed + suffix.text };
  const { numberRemarks = [] } = locale;
  if (suffix.text !== '' || numberRemarks.length === 0 || text.charAt(suffix.body) !== '(') return suffix;
  const remark = /^\(([^()]{1,24})\)\s?([.)])/u.exec(
    text.slice(suffix.body, Math.min(limit, suffix.body + 30)),
  );
  if (remark === null || !numberRemarks.includes(comparable(remark[1] ?? ''))) return suffix;
  return { ...suffix, text: remark[2] ?? '' };
}

/** Whether a dash parts a number from its text: `A - Hours`. */
function isDashed(text: string, { end }: { readonly end: number }, { gap, body }: Suffix): boolean {
  return gap === 'wide' && /[-–—]/.test(text.slice(end, body));
}

/** A number that nothing closes: `1 Scope` in a heading, `1　text`, `I` alone on its line; else hardly. */
function judgeUnclosed(
  site: MarkerSite,
  number: { system: string; path: readonly number[]; end: number },
  suffix: Suffix,
  next: string,
): Judgement | null {
  const { text, limit } = site;
  const letter = number.path.length === 1 && /^(?:letter|roman-lower)/.test(number.system);
  if (suffix.gap === 'none') {
    if (
      opensInner(text.slice(suffix.body, suffix.body + 6)) &&
      number.path.length === 1 &&
      /^arabic/.test(number.system)
    )
      return { weight: 1.6, doubt: 0.15 };
    const title = number.path.length > 1 && han.test(next) && isHeadingLike(text.slice(suffix.body, limit));
    return title ? { weight: 2, doubt: 0.2 } : null;
  }
  if (suffix.gap === 'end') {
    if (site.heading) return letter ? null : { weight: 2, doubt: 0 };
    if (number.path.length > 1) return { weight: 1.5, doubt: 0.2 };
    return /^roman-upper|^chinese/.test(number.system) ? { weight: 1.2, doubt: 0.2 } : null;
  }
  const opens = capital.test(next);
  if (letter && site.text.charAt(number.end) === '\u3000' && kana.test(text.charAt(number.end - 1)))
    return { weight: 1.5, doubt: 0.2 };
  if (letter)
    return opens && capital.test(text.charAt(number.end - 1)) && isDashed(text, number, suffix)
      ? { weight: 1.2, doubt: 0.3 }
      : null;
  if (number.path.length > 1) {
    if (opens) return { weight: 3, doubt: 0 };
    return isHeadingLike(text.slice(suffix.body, limit))
      ? { weight: 2, doubt: 0.1 }
      : { weight: 1, doubt: 0.3 };
  }
  if (isDashed(text, number, suffix) && !opens && number.system === 'roman-upper')
    return { weight: 1.2, doubt: 0.2 };
  if (site.heading) return { weight: opens ? 3 : 1, doubt: opens ? 0.1 : 0.5 };
  if (number.system.startsWith('letter') || !opens) return { weight: 0.2, doubt: 0.8 };
  if (suffix.gap === 'wide') return { weight: 2, doubt: 0.1 };
  return number.system === 'arabic' ? { weight: 0.7, doubt: 0.15 } : { weight: 0.4, doubt: 0.6 };
}
