import { localeOf } from '../../locale/index.js';
import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import type { Span } from '../../text/span.js';
import { stemsOf } from './inflection.js';

/** A word, or a letter of a script without spaces. */
export interface TermToken extends Span {
  /** Its number in the index; -1 for a sign that no term goes across. */
  readonly id: number;
  /** As it is compared: without case and the ending of the plural. */
  readonly key: string;
  readonly isCapital: boolean;
  /** Whether a sentence begins with it, or what stands in quotation marks or behind a colon: its capital says nothing. */
  readonly isFirst: boolean;
  /** Whether it is written without spaces beside it. */
  readonly isHan: boolean;
}

/** Tokens in a row, by their numbers. */
export type Gram = readonly number[];

const tokenPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])+|[^\s\p{L}\p{M}\p{N}]|\n/gu;
const wordPattern = /^[\p{L}\p{N}]/u;
const hanPattern = /^\p{Script=Han}/u;
/** Signs that may stand inside a term, and those behind which a capital says nothing. */
const joints = /^[-‐‑’'·./&]$/u;
const opens = /^[\n:.!?…"“”„«»‘(（：。！？「『《*#>•–—|-]$/u;

const none: readonly number[] = [];

/** What one version says, row by row, as numbers of its words: which rows have which. */
export class TermIndex {
  readonly language: string;
  readonly texts: readonly (string | null)[];
  readonly #locale: Locale;
  readonly #ids = new Map<string, number>();
  readonly #rows: (readonly number[])[] = [];
  readonly #postings: number[][] = [];
  readonly #keys: string[] = [];
  readonly #functions: ReadonlySet<string>;

  constructor(language: string, texts: readonly (string | null)[]) {
    this.language = language;
    this.texts = texts;
    this.#locale = localeOf(language);
    this.#functions = new Set((this.#locale.functionWords ?? []).map((word) => this.keyOf(word)));
    for (const [row, text] of texts.entries()) {
      const ids: number[] = [];
      for (const { id } of text === null ? [] : this.tokens(text)) {
        ids.push(id);
        if (id >= 0 && this.#postings[id]!.at(-1) !== row) this.#postings[id]!.push(row);
      }
      this.#rows.push(ids);
    }
  }

  get isSyllabic(): boolean {
    return this.#locale.syllabic;
  }

  /** The tokens of a text in order. */
  tokens(text: string): TermToken[] {
    const tokens: TermToken[] = [];
    let isFirst = true;
    for (const { 0: written, index } of text.matchAll(tokenPattern)) {
      const span = { start: index, end: index + written.length };
      if (!wordPattern.test(written)) {
        isFirst = opens.test(written) || (isFirst && !joints.test(written));
        if (!joints.test(written))
          tokens.push({ ...span, id: -1, key: '', isCapital: false, isFirst, isHan: false });
        continue;
      }
      const isHan = hanPattern.test(written);
      const key = isHan ? written : this.keyOf(written);
      const first = written.charAt(0);
      const isCapital = !isHan && first !== first.toLowerCase();
      tokens.push({ ...span, id: this.#idOf(key), key, isCapital, isFirst, isHan });
      isFirst = false;
    }
    return tokens;
  }

  /** A word as it is compared: without case and without the ending of the plural. */
  keyOf(word: string): string {
    const stems = stemsOf(comparable(word), this.language, 'plural');
    return stems.reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest));
  }

  #idOf(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(key, id);
    this.#postings.push([]);
    this.#keys.push(key);
    return id;
  }

  /** The token numbers of a row; empty where the version has nothing there. */
  row(at: number): readonly number[] {
    return this.#rows[at]!;
  }

  /** Whether a word is one of grammar, as far as the locale tells. */
  isFunction(id: number): boolean {
    return this.#functions.has(this.#keys[id]!);
  }

  /** Whether the locale tells words of grammar. */
  get knowsFunctions(): boolean {
    return this.#functions.size > 0;
  }

  /** Whether the version says anything in a row. */
  speaks(at: number): boolean {
    return this.#rows[at]!.some((id) => id >= 0);
  }

  keyOfId(id: number): string {
    return this.#keys[id]!;
  }

  /** The rows that have a word, ascending. */
  rowsWithWord(id: number): readonly number[] {
    return this.#postings[id] ?? none;
  }

  /** The rows that have these words in a row, ascending. */
  rowsWith(gram: Gram): readonly number[] {
    if (gram.length === 1) return this.rowsWithWord(gram[0]!);
    let rarest: readonly number[] | null = null;
    for (const id of gram) {
      const rows = this.rowsWithWord(id);
      if (rarest === null || rows.length < rarest.length) rarest = rows;
    }
    return (rarest ?? none).filter((row) => placeOf(this.#rows[row]!, gram) >= 0);
  }

  /** A term as numbers; null where a word of it stands nowhere. */
  gramOf(term: string): Gram | null {
    const gram: number[] = [];
    for (const { 0: written } of term.matchAll(tokenPattern)) {
      if (!wordPattern.test(written)) continue;
      const id = this.#ids.get(hanPattern.test(written) ? written : this.keyOf(written));
      if (id === undefined) return null;
      gram.push(id);
    }
    return gram.length === 0 ? null : gram;
  }

  /** Where a term stands in a row, as spans of its text. */
  placesIn(row: number, gram: Gram): Span[] {
    const text = this.texts[row] ?? '';
    const tokens = this.tokens(text);
    const ids = tokens.map(({ id }) => id);
    const places: Span[] = [];
    for (let at = placeOf(ids, gram); at >= 0; at = placeOf(ids, gram, at + gram.length)) {
      places.push({ start: tokens[at]!.start, end: tokens[at + gram.length - 1]!.end });
    }
    return places;
  }
}

/** Where a gram stands in a row of numbers from a place on; -1 where it does not. */
export function placeOf(row: readonly number[], gram: Gram, from = 0): number {
  for (let at = from; at + gram.length <= row.length; at++) {
    let length = 0;
    while (length < gram.length && row[at + length] === gram[length]) length++;
    if (length === gram.length) return at;
  }
  return -1;
}
