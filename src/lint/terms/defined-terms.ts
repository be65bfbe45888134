import type { TermRow } from './rows.js';
import type { Gram, TermIndex, TermToken } from './term-index.js';

/** A term that a version sets in capitals in the middle of a sentence: the name of a person, a place or a thing. */
export interface DefinedTerm {
  readonly gram: Gram;
  /** As it is written where it first stands so. */
  readonly text: string;
  /** Whether every word of it begins with a capital: a name, and no word that stands for one. */
  readonly isName: boolean;
  /** The rows in which it stands so, or at the beginning of a sentence, ascending. */
  readonly rows: readonly number[];
}

/** A capital behind small letters of its sentence; looked for from the capitals, of which there are few. */
const innerCapital = /\p{Lu}(?<=\p{Ll}[^.!?]*\p{Lu})/u;

/** A word has to be followed by the same one so often that the two are one word. */
const leastGlued = 0.9;
const longestName = 6;

/** The terms that one version sets in capitals, by first sight; none of a language that has no capitals. */
export function definedTerms(index: TermIndex, rows: readonly TermRow[], version: number): DefinedTerm[] {
  const found = new Map<string, { gram: Gram; text: string; isName: boolean }>();
  for (const { parts } of rows) {
    const part = parts[version];
    if (part == null || part.isTitle || !innerCapital.test(part.text)) continue;
    for (const term of capitalsIn(index, part.text)) {
      const key = term.gram.join(' ');
      if (!found.has(key)) found.set(key, term);
    }
  }
  return [...found.values()].map((term) => ({ ...term, rows: rowsSaying(index, term.gram, rows, version) }));
}

function* capitalsIn(index: TermIndex, text: string) {
  const tokens = index.tokens(text);
  for (let at = 0; at < tokens.length; at++) {
    if (!isNamed(tokens[at]!)) continue;
    let end = at + 1;
    while (end < tokens.length && end - at < longestName && isCapital(tokens[end]!)) end++;
    const isName = end - at > 1 || !index.isSyllabic;
    const whole = end - at === 1 && index.isSyllabic ? gluedEnd(index, tokens, at) : end;
    if (whole > at) {
      const gram = tokens.slice(at, whole).map(({ id }) => id);
      yield { gram, text: text.slice(tokens[at]!.start, tokens[whole - 1]!.end), isName };
    }
    at = end - 1;
  }
}

function isCapital({ id, isCapital: capital, key }: TermToken): boolean {
  return id >= 0 && capital && !/\d/.test(key);
}

/** A capital that no sentence begins with, on a word of more than one letter. */
function isNamed(token: TermToken): boolean {
  return isCapital(token) && !token.isFirst && token.key.length > 1;
}

/** Where a word of several syllables ends whose first has the capital; its beginning where it is one syllable. */
function gluedEnd(index: TermIndex, tokens: readonly TermToken[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.id >= 0 && end - at < longestName) {
    const before = index.rowsWith(tokens.slice(at, end).map(({ id }) => id)).length;
    const both = index.rowsWith(tokens.slice(at, end + 1).map(({ id }) => id)).length;
    if (both < 2 || both < before * leastGlued) break;
    end++;
  }
  return end - at > 1 ? end : at;
}

/** The rows in which a term stands with its capital, or where a sentence begins. */
function rowsSaying(index: TermIndex, gram: Gram, rows: readonly TermRow[], version: number): number[] {
  return index.rowsWith(gram).filter((row) => {
    const text = rows[row]!.parts[version]?.text ?? '';
    return index.placesIn(row, gram).some(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2)));
  });
}
