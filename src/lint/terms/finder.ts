import type { Terms } from '../../align/words/terms.js';
import { localeOf } from '../../locale/index.js';
import { comparable } from '../../text/normal.js';
import type { Span } from '../../text/span.js';
import { type Endings, stemsOf } from './inflection.js';

/** A term that a text says, and the concepts that it may stand for. */
export interface FoundTerm extends Span {
  readonly concepts: readonly string[];
}

interface Entry {
  readonly concept: string;
  /** By word, all that it may be without its ending. */
  readonly words: readonly (readonly string[])[];
}

interface Token extends Span {
  readonly key: string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** So many letters of a term's first word find it in the index, whatever its ending. */
const indexed = 3;

/**
 * Finds the terms of one language in texts: word by word where words are parted, in the forms that the language gives
 * them, and as they are written where not. Of terms that overlap the longest is found.
 */
export class TermFinder {
  readonly #language: string;
  readonly #endings: Endings;
  readonly #isSpaced: boolean;
  readonly #entries = new Map<string, Entry[]>();

  constructor(terms: Terms, language: string, endings: Endings) {
    this.#language = language;
    this.#endings = endings;
    this.#isSpaced = localeOf(language).spaced;
    for (const [concept, forms] of terms) {
      for (const form of forms) this.#add(concept, form);
    }
  }

  #add(concept: string, form: string): void {
    const words = this.#isSpaced
      ? tokensOf(form).map(({ key }) => this.#stems(key))
      : [[comparable(form).trim()]];
    const first = words[0]?.[0] ?? '';
    if (first === '') return;
    const key = this.#indexKey(first);
    const entries = this.#entries.get(key) ?? [];
    entries.push({ concept, words });
    this.#entries.set(key, entries);
  }

  #stems(key: string): readonly string[] {
    return stemsOf(key, this.#language, this.#endings);
  }

  #indexKey(first: string): string {
    return first.slice(0, this.#isSpaced ? indexed : 1);
  }

  /** The terms of a text in order, without overlap. */
  find(text: string): FoundTerm[] {
    return this.#isSpaced ? this.#findWords(text) : this.#findSigns(text);
  }

  #findWords(text: string): FoundTerm[] {
    const tokens = tokensOf(text);
    const found: FoundTerm[] = [];
    for (let at = 0; at < tokens.length; ) {
      const matches = this.#entriesAt(tokens[at]!.key).filter(({ words }) => this.#match(words, tokens, at));
      const length = Math.max(0, ...matches.map(({ words }) => words.length));
      if (length > 0) {
        const concepts = conceptsOf(matches.filter(({ words }) => words.length === length));
        found.push({ start: tokens[at]!.start, end: tokens[at + length - 1]!.end, concepts });
      }
      at += Math.max(1, length);
    }
    return found;
  }

  #match(words: Entry['words'], tokens: readonly Token[], at: number): boolean {
    return words.every((stems, offset) => {
      const token = tokens[at + offset];
      return token !== undefined && this.#stems(token.key).some((stem) => stems.includes(stem));
    });
  }

  #findSigns(text: string): FoundTerm[] {
    const found: FoundTerm[] = [];
    const key = comparable(text);
    // Where the key is of another length its offsets are not those of the text: the place is then all of it.
    const keeps = key.length === text.length;
    for (let at = 0; at < key.length; ) {
      const matches = this.#entriesAt(key.charAt(at)).filter((entry) => key.startsWith(signsOf(entry), at));
      const length = Math.max(0, ...matches.map((entry) => signsOf(entry).length));
      if (length > 0) {
        const concepts = conceptsOf(matches.filter((entry) => signsOf(entry).length === length));
        found.push(
          keeps ? { start: at, end: at + length, concepts } : { start: 0, end: text.length, concepts },
        );
      }
      at += Math.max(1, length);
    }
    return found;
  }

  #entriesAt(key: string): readonly Entry[] {
    return this.#entries.get(this.#indexKey(key)) ?? [];
  }
}

function signsOf({ words }: Entry): string {
  return words[0]?.[0] ?? '';
}

function conceptsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ concept }) => concept))];
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].map(({ 0: each, index }) => ({
    key: comparable(each),
    start: index,
    end: index + each.length,
  }));
}
