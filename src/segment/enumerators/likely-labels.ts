import type { Locale } from '../../locale/types.js';
import { distance } from '../../text/distance.js';
import { comparable, skipBlanks } from '../../text/normal.js';
import { numberStart } from './number-signs.js';
import { readNumbers } from './numbers.js';
import type { Style } from './reading.js';

/** A number that a line seems to begin with, though no marker is read there. Printed indices. */
export interface LikelyLabel {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** How sure a line must be: in a hole of the sequence any label will do, behind its end only one that is hardly wrong. */
export type Certainty = 'hole' | 'edge';

/** A line that may begin with a label of a style. */
interface LabelSite {
  readonly text: string;
  /** Where it begins, and where its first letter or digit may stand behind up to four signs. */
  readonly start: number;
  readonly first: number;
  readonly style: Style;
  readonly locale: Locale;
  readonly certainty: Certainty;
}

/** Signs that may stand before a label. */
const lead = /[\p{P}\p{S}\s]{0,4}/uy;
/** A word before a number, with what may stand between but for a number's sign: `Artcle No. 5`, `Dieu (5)`. */
const worded = /([\p{L}\p{M}][\p{L}\p{M}'’]{0,15})[.:]?[\s\u00a0]{0,3}[([]?/uy;
/** What closes a label, but for a decimal, a time, a share or a sum. */
const closed = /^[\s\u00a0]?[.,;:)\]}>°º/、．，；：）*·–—-](?![\p{N}%])/u;
const closedFirmly = /^(?:[\s\u00a0]?[,;:)\]}>](?=[\s\u00a0])|[\s\u00a0][.)](?=[\s\u00a0]))/u;
const apart = /^[\s\u00a0\u3000]+[\p{Lu}\p{Lo}"“«「『《(（]/u;

/**
 * Labels that a line may have been meant to begin with, to go on with numbers of a style: misspelt level words, another
 * sign behind the number, another script. Called for the few lines that stand in a hole of a sequence.
 */
export function likelyLabels(
  text: string,
  at: number,
  style: Style,
  locale: Locale,
  certainty: Certainty,
): LikelyLabel[] {
  lead.lastIndex = at;
  const start = skipBlanks(text, at);
  const first = at + (lead.exec(text)?.[0].length ?? 0);
  const site = { text, start, first, style, locale, certainty };
  if (style.level === 'item') return bareLabels(site);
  if (style.prefix.length === 1 && !locale.spaced) return aroundLabels(site);
  const labels = wordedLabels(site);
  return labels.length > 0 || certainty === 'edge' ? labels : wordless(site);
}

function bareLabels({ text, start, first, style, locale, certainty }: LabelSite): LikelyLabel[] {
  return readNumbers(text, first, locale).flatMap(({ path, insert, system, end }) => {
    if (insert !== 0 || path.length > 1) return [];
    const rest = text.slice(end, end + 8);
    const same = system === style.system;
    const sign = same
      ? closed.test(rest) || (apart.test(rest) && first > start)
      : rest.startsWith(style.suffix);
    const isLabel = certainty === 'hole' ? sign && style.suffix !== '' : same && closedFirmly.test(rest);
    return isLabel ? [{ number: path[0]!, start, end }] : [];
  });
}

/** 第十二 条, 十二条, 第十二　: one of the two characters around the number, or a blank too many. */
function aroundLabels({ text, start, style: { prefix, suffix }, locale }: LabelSite): LikelyLabel[] {
  const opened = text.startsWith(prefix, start);
  const from = opened ? skipBlanks(text, start + prefix.length) : start;
  const word = suffix.replace(/[\p{P}\s]+$/u, '');
  return readNumbers(text, from, locale).flatMap(({ path, insert, end }) => {
    if (insert !== 0 || path.length > 1) return [];
    const close = skipBlanks(text, end);
    const isClosed = word !== '' && text.startsWith(word, close);
    const stop = isClosed ? close + word.length : end;
    const isApart = /^(?:$|[\s\u3000、：:.．])/.test(text.slice(stop, stop + 1));
    return isApart && (isClosed || opened) ? [{ number: path[0]!, start, end: stop }] : [];
  });
}

/** `3.` alone where `Article 3.` is lacking. */
function wordless({ text, start, style: { system, suffix }, locale }: LabelSite): LikelyLabel[] {
  return readNumbers(text, start, locale).flatMap(({ path, insert, system: own, end }) => {
    const isLabel = insert === 0 && path.length === 1 && own === system && /^[.):]/.test(text.charAt(end));
    return isLabel && suffix !== '' ? [{ number: path[0]!, start, end }] : [];
  });
}

function wordedLabels({ text, start, first, style, locale, certainty }: LabelSite): LikelyLabel[] {
  worded.lastIndex = first;
  const [all, word = ''] = worded.exec(text) ?? [];
  if (all === undefined || !isMisspelt(word, style, locale)) return [];
  const number = numberStart(text, first + all.length, text.length, locale);
  return readNumbers(text, number, locale).flatMap(({ path, insert, end }) => {
    if (insert !== 0 || path.length > 1) return [];
    const rest = text.slice(end, end + 8);
    const isLabel = rest === '' || closed.test(rest) || (certainty === 'hole' && apart.test(rest));
    return isLabel ? [{ number: path[0]!, start, end }] : [];
  });
}

/** Whether a word is the one of a style, or another of its level, but for a letter or two and its marks. */
function isMisspelt(word: string, { prefix, level }: Style, { levels }: Locale): boolean {
  const own = plain(word);
  const words = levels.filter((one) => one.level === level).flatMap((one) => one.words);
  return [prefix, ...words].some((known) => {
    const wanted = plain(known.replace('{}', ''));
    if (wanted.length < 3) return own === wanted;
    return distance(own, wanted) <= (wanted.length >= 7 ? 2 : 1);
  });
}

/** Letters without marks. */
function plain(word: string): string {
  const letters = comparable(word)
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '');
  return letters.replaceAll('đ', 'd');
}
