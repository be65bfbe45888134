import { IntegerList } from '../../align/words/integers.js';
import { localeOf } from '../../locale/index.js';
import type { Locale } from '../../locale/types.js';
import { Interner } from '../../text/interner.js';
import { comparable } from '../../text/normal.js';
import type { Span } from '../../text/span.js';
import { stemsOf } from './inflection.js';
import { eachPiece, piecesOf } from './term-pieces.js';

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

/** What one version says, row by row, as numbers of its words: which rows have which. */
export class TermIndex {
  readonly language: string;
  readonly texts: readonly (string | null)[];
  readonly #locale: Locale;
  readonly #ids = new Map<string, number>();
  /** Words as they are written, and by their numbers what is known of each. */
  readonly #written = new Interner();
  readonly #known: KnownToken[] = [];
  /** What the rows say one after the other, token by token: their numbers, and where each stands in its row's text. */
  readonly #tokens = new IntegerList();
  readonly #starts = new IntegerList();
  readonly #ends = new IntegerList();
  /** By row, the first of its tokens; one entry more than there are rows. */
  readonly #rows = new IntegerList();
  readonly #postings: number[][] = [];
  readonly #keys: string[] = [];
  readonly #isHan: boolean[] = [];
  readonly #functions: ReadonlySet<string>;

  constructor(language: string, texts: readonly (string | null)[]) {
    this.language = language;
    this.texts = texts;
    this.#locale = localeOf(language);
    this.#functions = new Set((this.#locale.functionWords ?? []).map((word) => this.keyOf(word)));
    for (const [row, text] of texts.entries()) {
      this.#rows.push(this.#tokens.length);
      if (text !== null) this.#indexRow(row, text);
    }
    this.#rows.push(this.#tokens.length);
  }

  #indexRow(row: number, text: string): void {
    eachPiece(text, (kind, start, end) => {
      if (kind === 'sign' && isJoint(text, start, end)) return;
      const id = kind === 'sign' ? -1 : this.#tokenOf(text, start, end, kind === 'han').id;
      this.#tokens.push(id);
      this.#starts.push(start);
      this.#ends.push(end);
      if (id < 0) return;
      const rows = this.#postings[id]!;
      if (rows[rows.length - 1] !== row) rows.push(row);
    });
  }

  get isSyllabic(): boolean {
    return this.#locale.syllabic;
  }

  /** The tokens of a text in order. */
  tokens(text: string): TermToken[] {
    const tokens: TermToken[] = [];
    let isFirst = true;
    eachPiece(text, (kind, start, end) => {
      if (kind === 'sign') {
        const joins = isJoint(text, start, end);
        isFirst = opens.test(text.slice(start, end)) || (isFirst && !joins);
        if (!joins) tokens.push({ start, end, id: -1, key: '', isCapital: false, isFirst, isHan: false });
        return;
      }
      tokens.push({ start, end, ...this.#tokenOf(text, start, end, kind === 'han'), isFirst });
      isFirst = false;
    });
    return tokens;
  }

  /** Texts repeat their words: each is brought to its key once. */
  #tokenOf(text: string, start: number, end: number, isHan: boolean): KnownToken {
    const number = this.#written.numberOf(text, start, end);
    const known = this.#known[number] ?? this.#makeToken(text.slice(start, end), isHan);
    if (number >= 0) this.#known[number] = known;
    return known;
  }

  #makeToken(written: string, isHan: boolean): KnownToken {
    const key = isHan ? written : this.keyOf(written);
    const first = written.charAt(0);
    const isCapital = !isHan && first !== first.toLowerCase();
    return { id: this.#idOf(key), key, isCapital, isHan };
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
    const [first, end] = this.#spanOf(at);
    return Array.from(this.#tokens.room.subarray(first, end));
  }

  /** Which of the tokens are a row's. */
  #spanOf(row: number): readonly [first: number, end: number] {
    const rows = this.#rows.room;
    return [rows[row]!, rows[row + 1]!];
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
    const [first, end] = this.#spanOf(at);
    const ids = this.#tokens.room;
    for (let token = first; token < end; token++) if (ids[token]! >= 0) return true;
    return false;
  }

  /** Whether a word is one Han character. */
  isHan(id: number): boolean {
    this.#isHan[id] ??= /^\p{Script=Han}$/u.test(this.#keys[id]!);
    return this.#isHan[id]!;
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
    return (rarest ?? none).filter((row) => this.#placeOf(row, gram, 0) >= 0);
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
    const places: Span[] = [];
    const [starts, ends] = [this.#starts.room, this.#ends.room];
    for (let at = this.#placeOf(row, gram, 0); at >= 0; at = this.#placeOf(row, gram, at + gram.length)) {
      places.push({ start: starts[at]!, end: ends[at + gram.length - 1]! });
    }
    return places;
  }

  /** The token of a row from one on at which a gram begins; -1 for none. */
  #placeOf(row: number, gram: Gram, from: number): number {
    const [first, end] = this.#spanOf(row);
    return placeOf(this.#tokens.room, gram, Math.max(first, from), end);
  }
}

function isJoint(text: string, start: number, end: number): boolean {
  return end - start === 1 && joints.test(text.charAt(start));
}

/** Where a gram stands in a row of numbers from a place on; -1 where it does not. */
export function placeOf(row: ArrayLike<number>, gram: Gram, from = 0, end = row.length): number {
  for (let at = from; at + gram.length <= end; at++) {
    let length = 0;
    while (length < gram.length && row[at + length] === gram[length]) length++;
    if (length === gram.length) return at;
  }
  return -1;
}
