import { localeOf } from '../../locale/index.js';
import { comparable } from '../../text/normal.js';
import { flagsOfUnit, unitFlags } from '../../text/unit-classes.js';
import { proseOf, withoutCode } from '../prose.js';
import type { Rule } from '../types.js';
import { shorten } from '../wording.js';

/** A word that stands twice in a row by mistake. Which words no one doubles is data of the locale. */
export const doubledWord: Rule = {
  id: 'doubled-word',
  summary: 'A word stands twice in a row.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const prose of proseOf(alignment)) {
      const { version, address, text, spanOf } = prose;
      const { neverDoubled } = localeOf(version.language);
      if (neverDoubled === undefined) continue;
      for (const { start, end, word } of doubledWords(withoutCode(prose))) {
        if (!neverDoubled.includes(comparable(word))) continue;
        const span = spanOf({ start, end });
        // Between the two stands markup: a code span, a link, a note.
        if (hasMarkup(version.source.text.slice(span.start, span.end), word)) continue;
        yield {
          version,
          span,
          message: `“${shorten(text.slice(start, end))}” stands twice in a row`,
          address,
          // The first of the two goes, so that a capital stays where the sentence begins only if it was there.
          fix: [{ start: span.start + word.length, end: span.end, text: '' }],
        };
      }
    }
  },
};

/** Whether more than the two words and white space stands in a stretch of the source. */
function hasMarkup(stretch: string, word: string): boolean {
  return stretch.replace(/\s+/gu, '').length !== 2 * word.length;
}

interface Doubled {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** A word of letters, one white space, the same word: not before or after a hyphen, an apostrophe or a sign of code. */
const pair =
  /(?<![\p{L}\p{M}\p{N}_’'.\-/@#$\\])(\p{L}[\p{L}\p{M}]+)[ \u00a0](\p{L}[\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}_(=:/\\@]|[’'.-]\p{L})/uy;

function nextBlank(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0xa0) return at;
  }
  return -1;
}

/** Where the letters before a blank begin. */
function wordStart(text: string, blank: number): number {
  let start = blank;
  while (start > 0 && (flagsOfUnit(text.charCodeAt(start - 1)) & ofWord) !== 0) start--;
  return start;
}

const ofWord = unitFlags.letter | unitFlags.mark | unitFlags.half;

/** Whether words that begin so may be one: letters beyond ASCII are written in more than one way. */
function mayBeAlike(one: number, other: number): boolean {
  return one > 0x7f || other > 0x7f || (one | 0x20) === (other | 0x20);
}

function* doubledWords(text: string): Generator<Doubled> {
  for (let blank = nextBlank(text, 0); blank >= 0; blank = nextBlank(text, blank + 1)) {
    const start = wordStart(text, blank);
    if (!mayBeAlike(text.charCodeAt(start), text.charCodeAt(blank + 1))) continue;
    pair.lastIndex = start;
    const match = pair.exec(text);
    if (match === null) continue;
    const [whole, first = '', second = ''] = match;
    if (comparable(first) !== comparable(second)) continue;
    // Bora Bora is a name; BRAVO BRAVO a call.
    if (/^\p{Lu}/u.test(second)) continue;
    yield { start: match.index, end: match.index + whole.length, word: second };
  }
}
