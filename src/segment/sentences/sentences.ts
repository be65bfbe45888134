import type { Locale } from '../../locale/types.js';
import { isBlankCode, skipBlanks } from '../../text/normal.js';
import type { Span } from '../../text/span.js';
import { sentenceEnd } from './ends.js';
import { sentenceGrammar } from './grammar.js';
import { sealedSpans } from './sealed.js';

/**
 * The sentences of one block's running text, without the white space between them: ascending, none empty, and all
 * that is not white space is in exactly one. Where a stop ends a sentence is told as in Unicode's UAX #29, which is
 * what Intl.Segmenter follows, corrected by the locale's abbreviations, quotes and ellipses; a scan from stop to stop
 * does it in linear time, where Intl.Segmenter takes the square of the text's length. A line end is an end.
 */
export function sentenceSpans(text: string, locale: Locale): Span[] {
  const shapes = sentenceGrammar(locale);
  const spans: Span[] = [];
  let start = skipBlanks(text, 0);
  let word = nextWord(text, start);
  const { stops } = shapes;
  const sealed = sealedSpans(text, locale);
  let seal = 0;
  stops.lastIndex = start;
  for (let found = stops.exec(text); found !== null; found = stops.exec(text)) {
    while (seal < sealed.length && sealed[seal]!.end < found.index) seal++;
    if ((sealed[seal]?.start ?? text.length) < found.index) continue;
    const end = sentenceEnd(text, start, found.index, stops.lastIndex, shapes);
    if (end === null || word >= end) continue;
    spans.push({ start, end });
    start = skipBlanks(text, end);
    if (word < start) word = nextWord(text, start);
    stops.lastIndex = start;
  }
  return withRest(text, spans, start, word);
}

/** The spans with what is left at the end: a sentence if there is a word in it, else a part of the last. */
function withRest(text: string, spans: Span[], start: number, word: number): Span[] {
  let end = text.length;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  if (end === start) return spans;
  const last = spans.at(-1);
  if (last === undefined || word < end) spans.push({ start, end });
  else spans[spans.length - 1] = { start: last.start, end };
  return spans;
}

const wordStart = /[\p{L}\p{N}]/gu;

/** Offset of the first letter or digit from `from` on; the text's length where there is none. */
function nextWord(text: string, from: number): number {
  const lower = text.charCodeAt(from) | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return from;
  wordStart.lastIndex = from;
  return wordStart.exec(text)?.index ?? text.length;
}
