import { Recent } from '../../../text/recent.js';

/** What a UTF-16 unit is to the tokeniser; `unspaced` are letters of scripts that write words without white space. */
const kinds = { space: 1, letter: 2, digit: 3, sign: 4, unspaced: 5 } as const;

const unspacedScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Kind by unit, 0 where it was not asked for yet. */
const kindOfUnit = new Uint8Array(0x10000);

/** Intl.Segmenter takes time with the square of its text: it gets at most so many units at once. */
const segmenterWindow = 2000;

/**
 * Calls `visit` with the place of each word, number and sign of a text, in order; white space is passed over.
 * A number keeps its inner points and commas. Stretches of unspaced script are cut by `segmenter`.
 *
 * @returns the length of the text in units that are not white space.
 */
export function scanTokens(
  text: string,
  segmenter: Intl.Segmenter,
  visit: (start: number, end: number) => void,
): number {
  let blanks = 0;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === kinds.space) {
      at++;
      blanks++;
    } else if (kind === kinds.unspaced) at = scanUnspaced(text, at, segmenter, visit);
    else {
      const end = kind === kinds.sign ? at + 1 : endOfRun(text, at, kind);
      visit(at, end);
      at = end;
    }
  }
  return text.length - blanks;
}

/** Whether a text is written in a script without spaces between words, throughout. */
export function isUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) !== kinds.unspaced) return false;
  return text.length > 0;
}

function endOfRun(text: string, start: number, kind: number): number {
  let at = start + 1;
  while (at < text.length) {
    const next = kindAt(text, at);
    const joins = kind === kinds.digit && next === kinds.sign && joinsDigits(text, at);
    if (next !== kind && !joins) break;
    at++;
  }
  return at;
}

function joinsDigits(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x2e || unit === 0x2c) && at + 1 < text.length && kindAt(text, at + 1) === kinds.digit;
}

function scanUnspaced(
  text: string,
  start: number,
  segmenter: Intl.Segmenter,
  visit: (start: number, end: number) => void,
): number {
  let end = start + 1;
  while (end < text.length && end - start < segmenterWindow && kindAt(text, end) === kinds.unspaced) end++;
  if (end - start === 1) {
    visit(start, end);
    return end;
  }
  let at = start;
  for (const length of wordLengths(text.slice(start, end), segmenter)) {
    visit(at, at + length);
    at += length;
  }
  return end;
}

/** Stretches of unspaced script that are kept, with the lengths of their words: a text is looked at whole and in parts. */
const mostKept = 20_000;
const known = new WeakMap<Intl.Segmenter, Recent<string, readonly number[]>>();

function wordLengths(text: string, segmenter: Intl.Segmenter): readonly number[] {
  let kept = known.get(segmenter);
  if (kept === undefined) {
    kept = new Recent(mostKept);
    known.set(segmenter, kept);
  }
  return kept.of(text, () => {
    const lengths: number[] = [];
    const segments = segmenter.segment(text);
    for (let at = 0; at < text.length; at += lengths.at(-1)!)
      lengths.push(segments.containing(at)?.segment.length ?? 1);
    return lengths;
  });
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kindOfUnit[unit] ?? 0;
  if (known !== 0) return known;
  const kind = classify(text.charAt(at));
  kindOfUnit[unit] = kind;
  return kind;
}

/** Halves of a surrogate pair count as unspaced: nearly all words beyond the first plane are Han. */
function classify(character: string): number {
  if (/[\s\u0085\u200b\u2060\ufeff\u00ad\p{Cc}]/u.test(character)) return kinds.space;
  if (/\p{N}/u.test(character)) return kinds.digit;
  if (/\p{Cs}/u.test(character) || unspacedScripts.test(character)) return kinds.unspaced;
  return /[\p{L}\p{M}]/u.test(character) ? kinds.letter : kinds.sign;
}
