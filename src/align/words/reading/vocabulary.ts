import { Interner } from '../../../text/interner.js';
import { integers } from '../../../text/lists.js';
import { Compounds } from './compounds.js';
import type { WordGrammar } from './grammar.js';
import { scanTokens } from './scan.js';
import { wordOf } from './spelling.js';

/** The id of a token that is no word. */
const noWord = -1;
/** In the place of the id of a token that was not looked at yet. */
const unseen = -2;

/** The words of one side of a run, each with an id that counts from 0 in order of first sight. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly compounds = new Compounds();
  readonly #grammar: WordGrammar;
  readonly #segmenter: Intl.Segmenter;
  readonly #idOfWord = new Map<string, number>();
  /** Tokens as written, and the ids of their words: each spelling is brought to comparable form once. */
  readonly #tokens = new Interner();
  #idOfToken = integers(1024, unseen);

  constructor(grammar: WordGrammar) {
    this.#grammar = grammar;
    this.#segmenter = segmenterFor(grammar.segmenter);
  }

  get size(): number {
    return this.words.length;
  }

  /** The id of a word in its counted form (see `wordOf`), or -1. */
  find(word: string): number {
    return this.#idOfWord.get(word) ?? noWord;
  }

  /** The id of a word in its counted form, new where it was not seen yet. */
  add(word: string): number {
    const known = this.#idOfWord.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.words.push(word);
    this.#idOfWord.set(word, id);
    return id;
  }

  /** The id of words (two at least) that from now on count as one where they stand one after another. */
  addCompound(parts: readonly number[]): number {
    const id = this.add(parts.map((part) => this.words[part]).join(' '));
    this.compounds.add(parts, id);
    return id;
  }

  /**
   * Whether a term is at hand. Words of several syllables are made compounds; where white space parts whole words, what a
   * foreign lexicon puts together says less than its words, and only compounds that are known already count.
   */
  mayFind(term: string): boolean {
    if (!term.includes(' ') || this.find(term) !== noWord) return this.find(term) !== noWord;
    return this.#grammar.syllabic && term.split(' ').every((part) => this.find(part) !== noWord);
  }

  /** The id of a word or, its words parted by spaces, of a compound; -1 where a part was not seen yet. */
  findTerm(term: string): number {
    if (!term.includes(' ')) return this.find(term);
    const parts = term.split(' ').map((part) => this.find(part));
    return parts.includes(noWord) ? noWord : this.addCompound(parts);
  }

  /** The ids of a text's words in order, compounds as one word each; words not seen before get new ids. */
  wordsOf(text: string): number[] {
    const ids: number[] = [];
    this.eachWord(text, (id) => ids.push(id));
    return this.compounds.isEmpty ? ids : this.compounds.join(ids);
  }

  /**
   * Calls `visit` with the id of each word in order, compounds in their parts.
   *
   * @returns the length of the text in units that are not white space.
   */
  eachWord(text: string, visit: (id: number) => void): number {
    return scanTokens(text, this.#segmenter, (start, end) => {
      const id = this.#idAt(text, start, end);
      if (id !== noWord) visit(id);
    });
  }

  #idAt(text: string, start: number, end: number): number {
    const token = this.#tokens.numberOf(text, start, end);
    if (token < 0) return this.#idOf(text.slice(start, end));
    if (token >= this.#idOfToken.length) {
      const larger = integers(2 * token, unseen);
      larger.set(this.#idOfToken);
      this.#idOfToken = larger;
    }
    const known = this.#idOfToken[token]!;
    if (known !== unseen) return known;
    const id = this.#idOf(text.slice(start, end));
    this.#idOfToken[token] = id;
    return id;
  }

  #idOf(token: string): number {
    const word = wordOf(token, this.#grammar);
    return word === null ? noWord : this.add(word);
  }
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One for each tag: they are dear to make. A tag that is none is taken as `und`. */
export function segmenterFor(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag);
  if (known !== undefined) return known;
  const segmenter = new Intl.Segmenter(isTag(tag) ? tag : 'und', { granularity: 'word' });
  segmenters.set(tag, segmenter);
  return segmenter;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
