import { trimSpan } from '../../text/normal.js';
import type { Span } from '../../text/span.js';
import { type Form, type FormedSpan, formKey, plain } from './form.js';

/** A text of the source with its forms, and how its sentences are parted. */
export interface FormedText {
  readonly text: string;
  /** In order; what is plain is in none. */
  readonly forms: readonly FormedSpan[];
  readonly sentences: readonly Span[];
}

/** A translation of it. */
export interface Translated {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** What most of a text looks like. */
export function mostlyIn({ text, forms }: Pick<FormedText, 'text' | 'forms'>): Form {
  const counts = new Map<string, { form: Form; length: number }>();
  let rest = text.trim().length;
  for (const { start, end, form } of forms) {
    const { length } = text.slice(start, end).trim();
    rest -= length;
    const known = counts.get(formKey(form));
    counts.set(formKey(form), { form, length: length + (known?.length ?? 0) });
  }
  const [most] = [...counts.values()].sort((one, other) => other.length - one.length);
  return most === undefined || most.length <= rest ? plain : most.form;
}

/**
 * Where a translation is to look like the stretches of its source that stand out. Only what has one place in both is
 * carried over: the same words, what stands in the same pair of quotes or brackets, whole sentences, a head up to the
 * first stop or colon. What has none stays as the paragraph is.
 */
export function carriedForms(source: FormedText, target: Translated): FormedSpan[] {
  const base = formKey(mostlyIn(source));
  const found: FormedSpan[] = [];
  for (const { start, end, form } of source.forms) {
    const span = trimSpan(source.text, start, end);
    if (formKey(form) === base || span.start >= span.end) continue;
    const place = ways.map((way) => way(span, source, target)).find((one) => one !== null);
    if (place == null || place.start >= place.end) continue;
    if (!found.some((other) => place.start < other.end && other.start < place.end))
      found.push({ ...place, form });
  }
  return found.sort((one, other) => one.start - other.start);
}

type Way = (span: Span, source: FormedText, target: Translated) => Span | null;

/** The same words, as often in both: names, codes and numbers. */
const sameWords: Way = ({ start, end }, source, target) => {
  const words = source.text.slice(start, end);
  if (!/[\p{L}\p{N}]{2}|\p{N}/u.test(words)) return null;
  const own = occurrences(source.text, words);
  const other = occurrences(target.text, words);
  const at = other.length === own.length ? other[own.indexOf(start)] : undefined;
  return at === undefined ? null : { start: at, end: at + words.length };
};

/** The same of as many pairs of quotes, or of brackets, with the signs or without. */
function inPairs(signs: RegExp): Way {
  return (span, source, target) => {
    const [own, other] = [pairs(source.text, signs), pairs(target.text, signs)];
    if (own.length !== other.length) return null;
    const at = own.findIndex((pair) => isSame(pair, span) || isSame(inner(pair), span));
    const [pair, like] = [own[at], other[at]];
    if (pair === undefined || like === undefined) return null;
    return isSame(pair, span) ? like : inner(like);
  };
}

/** Sentences as a whole, where there are as many. */
const wholeSentences: Way = (span, source, target) => {
  const { length } = source.sentences;
  if (length < 2 || length !== target.sentences.length) return null;
  const from = source.sentences.findIndex(({ start }) => start === span.start);
  const to = source.sentences.findIndex(
    (sentence) => trimSpan(source.text, sentence.start, sentence.end).end === span.end,
  );
  const [first, last] = [target.sentences[from], target.sentences[to]];
  if (first === undefined || last === undefined || to < from) return null;
  return trimSpan(target.text, first.start, last.end);
};

/** Signs that end a head: colons, stops, dashes. */
const headEnds = [/[:：]/, /[.。．]/, / [-–—] |——|[–—]/];
/** A head is at most so much of a text. */
const longestHead = 0.7;

/** What stands before the first colon, stop or dash, with the sign or without. */
const head: Way = (span, source, target) => {
  if (source.text.slice(0, span.start).trim() !== '') return null;
  for (const sign of headEnds) {
    const [own, other] = [firstOf(source.text, sign), firstOf(target.text, sign)];
    if (own === null || other === null || other.end > longestHead * target.text.length) continue;
    const start = target.text.length - target.text.trimStart().length;
    if (span.end === trimSpan(source.text, own.start, own.end).end)
      return trimSpan(target.text, start, other.end);
    if (span.end === trimSpan(source.text, 0, own.start).end)
      return trimSpan(target.text, start, other.start);
  }
  return null;
};

const ways: readonly Way[] = [
  sameWords,
  inPairs(/“[^“”]*”|«[^«»]*»|「[^「」]*」|『[^『』]*』|《[^《》]*》|"[^"]*"|„[^„“]*“/gu),
  inPairs(/[(（][^()（）]*[)）]/gu),
  wholeSentences,
  head,
];

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isWhole = !isWithinWord(text, at) && !isWithinWord(text, at + words.length);
    if (isWhole) found.push(at);
  }
  return found;
}

/** Whether a place is amid a word; Han characters have no spaces between them. */
function isWithinWord(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 1), at), text.slice(at, at + 1)];
  const isLetter = (sign: string) => /[\p{L}\p{N}\p{M}]/u.test(sign) && !/\p{scx=Han}/u.test(sign);
  return isLetter(before) && isLetter(after);
}

function pairs(text: string, signs: RegExp): Span[] {
  return [...text.matchAll(signs)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function inner({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 };
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function firstOf(text: string, sign: RegExp): Span | null {
  const found = sign.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
