import { localeOf } from '../../locale/index.js';
import type { Locale } from '../../locale/types.js';
import { integers } from '../../text/lists.js';
import { comparable } from '../../text/normal.js';
import type { Span } from '../../text/span.js';
import { stemsOf } from './inflection.js';
import { piecesOf } from './term-pieces.js';

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

/** Signs that may stand inside a term, and those behind which a capital says nothing. */
const joints = /^[-‐‑’'·./&]$/u;
const opens = /^[\n:.!?…"“”„«»‘(（：。！？「『《*#>•–—|-]$/u;

const none: readonly number[] = [];

/** What is known of a word as it is written, whatever stands beside it. */
type KnownToken = Pick<TermToken, 'id' | 'key' | 'isCapital' | 'isHan'>;

/** What a row says, token by token: their numbers, and where each stands in the text. */
interface IndexedRow {
  readonly ids: readonly number[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** What one version says, row by row, as numbers of its words: which rows have which. */
export class TermIndex {
  readonly language: string;
  readonly texts: readonly (string | null)[];
  readonly #locale: Locale;
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<string, KnownToken>();
  readonly #rows: IndexedRow[] = [];
  readonly #postings: number[][] = [];
  readonly #keys: string[] = [];
  readonly #functions: ReadonlySet<string>;

  constructor(language: string, texts: readonly (string | null)[]) {
    this.language = language;
    this.texts = texts;
    this.#locale = localeOf(language);
    this.#functions = new Set((this.#locale.functionWords ?? []).map((word) => this.keyOf(word)));
    for (const [row, text] of texts.entries()) {
      const tokens = text === null ? [] : this.tokens(text);
      for (const { id } of tokens) {
        if (id >= 0 && this.#postings[id]!.at(-1) !== row) this.#postings[id]!.push(row);
      }
      this.#rows.push(rowOf(tokens));
    }
  }

  get isSyllabic(): boolean {
    return this.#locale.syllabic;
  }

  /** The tokens of a text in order. */
  tokens(text: string): TermToken[] {
    const tokens: TermToken[] = [];
    let isFirst = true;
    for (const { kind, start, end } of piecesOf(text)) {
      const written = text.slice(start, end);
      if (kind === 'sign') {
        const isJoint = joints.test(written);
        isFirst = opens.test(written) || (isFirst && !isJoint);
        if (!isJoint) tokens.push({ start, end, id: -1, key: '', isCapital: false, isFirst, isHan: false });
        continue;
      }
      const { id, key, isCapital, isHan } = this.#tokenOf(written, kind === 'han');
      tokens.push({ start, end, id, key, isCapital, isFirst, isHan });
      isFirst = false;
    }
    return tokens;
  }

  /** Texts repeat their words: each is brought to its key once. */
  #tokenOf(written: string, isHan: boolean): KnownToken {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const key = isHan ? written : this.keyOf(written);
    const first = written.charAt(0);
    const isCapital = !isHan && first !== first.toLowerCase();
    const token = { id: this.#idOf(key), key, isCapital, isHan };
    this.#known.set(written, token);
    return token;
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
    return this.#rows[at]!.ids;
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
    return this.#rows[at]!.ids.some((id) => id >= 0);
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
    return (rarest ?? none).filter((row) => placeOf(this.#rows[row]!.ids, gram) >= 0);
  }

  /** A term as numbers; null where a word of it stands nowhere. */
  gramOf(term: string): Gram | null {
    const gram: number[] = [];
    for (const { kind, start, end } of piecesOf(term)) {
      if (kind === 'sign') continue;
      const written = term.slice(start, end);
      const id = this.#ids.get(kind === 'han' ? written : this.keyOf(written));
      if (id === undefined) return null;
      gram.push(id);
    }
    return gram.length === 0 ? null : gram;
  }

  /** Where a term stands in a row, as spans of its text. */
  placesIn(row: number, gram: Gram): Span[] {
    const { ids, starts, ends } = this.#rows[row]!;
    const places: Span[] = [];
    for (let at = placeOf(ids, gram); at >= 0; at = placeOf(ids, gram, at + gram.length)) {
      places.push({ start: starts[at]!, end: ends[at + gram.length - 1]! });
    }
    return places;
  }
}

function rowOf(tokens: readonly TermToken[]): IndexedRow {
  const [starts, ends] = [integers(tokens.length), integers(tokens.length)];
  for (const [at, { start, end }] of tokens.entries()) [starts[at], ends[at]] = [start, end];
  return { ids: tokens.map(({ id }) => id), starts, ends };
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
