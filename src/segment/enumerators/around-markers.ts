import { skipBlanks } from '../../text/normal.js';
import { readBranch } from './inserts.js';
import { wordEnd, wordIndexOf } from './level-words.js';
import type { NumberReading } from './number-reading.js';
import { readNumbers } from './numbers.js';
import { opensPart, rangeEnd } from './ranges.js';
import { type Marker, type MarkerSite, readingOf } from './site.js';
import { readSuffix } from './suffixes.js';
import { typoDoubt, typoWeight } from './typos.js';
import { judgeWord } from './word-weight.js';

/** The word around its number: `第五条`, `第十二条之一`, and two of them together: `第一讲第二节：`. */
export function readAround(
  site: MarkerSite,
  opens: { readonly sign: string; readonly typo: boolean },
): Marker[] {
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
