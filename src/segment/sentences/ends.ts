import { isBlankCode, skipBlanks } from '../../text/normal.js';
import type { SentenceGrammar } from './grammar.js';
import { stopEnds } from './stops.js';
import type { LetterKind, WhatFollows } from './what-follows.js';

/**
 * Where the sentence that began at `start` ends, if it does at the signs from `from` to `to`: after the quotes,
 * brackets, further signs and note marks that close it. Null where it goes on.
 */
export function sentenceEnd(
  text: string,
  start: number,
  from: number,
  to: number,
  shapes: SentenceGrammar,
): number | null {
  const signs = text.slice(from, to);
  const stop = signs === '.';
  if (!stop && /^[\n\u2028\u2029]/.test(signs)) return trimmedEnd(text, start, from);
  const end = closedEnd(text, start, to, shapes);
  const next = nextVisible(text, end, shapes);
  if (next.at >= text.length || next.line) return end;
  if (isContinuation(next.first)) return null;
  const kind = kindOf(next.sign);
  if (end > to && (kind === 'lower' || goesOnAfterQuote(text, end, next, shapes))) return null;
  if (!stop && /[^.!?…．\u203d]/.test(signs)) return end;
  if (!next.parted && !next.quoted && kind !== 'uncased')
    return end === to && kind === 'upper' && touches(text, start, from, next, shapes) ? end : null;
  // Beyond UAX #29, a lower-case letter goes on after `!` and `?` too: « Ah ! mais », “Go!” he said.
  if (kind === 'lower') return null;
  if (!stop && isEllipsis(signs)) return isOmission(text, from, to) || kind === 'digit' ? null : end;
  if (!stop && /[!?\u203d]/.test(signs)) return end;
  return stopEnds(text, start, from, next, kind, shapes) ? end : null;
}

/** Whether what touches a closing quote belongs to its sentence: `他会说“你好。”吗？` */
function goesOnAfterQuote(text: string, end: number, next: WhatFollows, shapes: SentenceGrammar): boolean {
  if (next.parted || !shapes.closingQuotes.has(text.charAt(end - 1))) return false;
  return shapes.afterQuote.some((word) => text.startsWith(word, next.at));
}

const plainWord = /(?:^|[\s(（“"«'‘.!?])(?:\p{Ll}[\p{Ll}\p{M}]+\.|\p{L}[\p{Ll}\p{M}]+[!?])$/u;
const capitalised = /^\p{Lu}[\p{Ll}\p{M}]*(?=[\s,.!?]|$)/u;

/**
 * Whether a sentence begins right behind a stop that no blank follows: after `!` and `?` by UAX #29; after a full stop
 * only between a plain word and one that begins sentences, since file names and code are written so.
 */
function touches(
  text: string,
  start: number,
  from: number,
  next: WhatFollows,
  shapes: SentenceGrammar,
): boolean {
  if (!plainWord.test(text.slice(Math.max(start, from - 24), from + 1))) return false;
  const word = capitalised.exec(text.slice(next.word, next.word + 24))?.[0];
  if (word === undefined) return false;
  if (text.charAt(from) !== '.') return true;
  const parted = isBlankCode(text.charCodeAt(next.word + word.length));
  return parted && (shapes.syllabic || shapes.starters.has(word));
}

function trimmedEnd(text: string, start: number, from: number): number | null {
  let end = from;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  return end > start ? end : null;
}

const notes = /\[\d{1,3}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]+/y;

/** Right after the closers, further signs and note marks that follow a stop. */
function closedEnd(text: string, start: number, from: number, shapes: SentenceGrammar): number {
  let at = from;
  for (;;) {
    const sign = text.charAt(at);
    notes.lastIndex = at;
    if (shapes.ends.has(sign) || (shapes.closers.has(sign) && closes(text, start, at, shapes))) at++;
    else if (notes.test(text)) at = notes.lastIndex;
    else if (isBlankCode(text.charCodeAt(at)) && shapes.spacedClosers.has(text.charAt(at + 1))) at += 2;
    else return at;
  }
}

/** How far back a straight quote's partner is looked for. */
const quoteReach = 600;

/** Whether a sign that may open as well as close (`"`, `“` in some languages) closes here. */
function closes(text: string, start: number, at: number, shapes: SentenceGrammar): boolean {
  const sign = text.charAt(at);
  if (!shapes.openers.has(sign)) return true;
  if (at + 1 >= text.length || isBlankCode(text.charCodeAt(at + 1))) return true;
  if (shapes.closers.has(text.charAt(at + 1)) || isContinuation(text.charAt(at + 1))) return true;
  let count = 0;
  for (let back = Math.max(start, at - quoteReach); back < at; back++)
    if (text.charAt(back) === sign) count++;
  return count % 2 === 1;
}

const dashes = new Set('-–—•·');

function nextVisible(text: string, from: number, shapes: SentenceGrammar): WhatFollows {
  let at = from;
  let line = false;
  for (; at < text.length && isBlankCode(text.charCodeAt(at)); at++) line ||= text.charAt(at) === '\n';
  const first = text.charAt(at);
  let word = at;
  while (word - at < 8 && (shapes.openers.has(text.charAt(word)) || dashes.has(text.charAt(word)))) {
    word = skipBlanks(text, word + 1);
  }
  const sign = String.fromCodePoint(text.codePointAt(word) ?? 0);
  return { at, first, word, sign, parted: at > from, quoted: shapes.openingQuotes.has(first), line };
}

function kindOf(sign: string): LetterKind {
  const code = sign.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'lower';
    if (code >= 0x41 && code <= 0x5a) return 'upper';
    return code >= 0x30 && code <= 0x39 ? 'digit' : 'other';
  }
  if (/\p{Ll}/u.test(sign)) return 'lower';
  if (/[\p{Lu}\p{Lt}]/u.test(sign)) return 'upper';
  if (/\p{L}/u.test(sign)) return 'uncased';
  return /\p{N}/u.test(sign) ? 'digit' : 'other';
}

/**
 * UAX #29's SContinue without its dashes, as `. - Next` is how many texts set a list within a paragraph; and the signs
 * that join two names or sums: `Reed & Co. & Sons`.
 */
function isContinuation(first: string): boolean {
  return ',:;、，：；﹐﹑､&+='.includes(first);
}

function isEllipsis(signs: string): boolean {
  return signs.includes('…') || (signs.length > 1 && /^\.+$/.test(signs));
}

/** Whether an ellipsis stands alone in brackets, for words that a quotation leaves out. */
function isOmission(text: string, from: number, to: number): boolean {
  return '[(（［'.includes(text.charAt(from - 1) || ' ') && ')]）］'.includes(text.charAt(to) || ' ');
}
