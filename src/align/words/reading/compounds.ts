import { bytes, integers } from '../../../text/lists.js';
import type { IndexedText } from './indexed-text.js';

interface Compound {
  readonly parts: readonly number[];
  readonly id: number;
}

/** Sequences of words that count as one word, such as Vietnamese words of several syllables and terms of a glossary. */
export class Compounds {
  /** By first part, the longest first. */
  readonly #byFirst = new Map<number, Compound[]>();
  /** By word: 1 where it begins a compound. */
  #begins = bytes(1024);

  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** From now on `parts` (two at least), standing one after another, count as the word `id`. */
  add(parts: readonly number[], id: number): void {
    const [first = -1] = parts;
    const known = this.#byFirst.get(first) ?? [];
    if (known.some((compound) => compound.id === id)) return;
    known.push({ parts, id });
    known.sort((one, other) => other.parts.length - one.parts.length);
    this.#byFirst.set(first, known);
    this.#mark(first);
  }

  #mark(word: number): void {
    if (word >= this.#begins.length) {
      const larger = bytes(2 * word + 1);
      larger.set(this.#begins);
      this.#begins = larger;
    }
    this.#begins[word] = 1;
  }

  /** Words with each compound as one, the longest from the left. */
  join(words: ArrayLike<number>, start = 0, end = words.length): number[] {
    const joined: number[] = [];
    for (let at = start; at < end; ) {
      const compound = this.#standingAt(words, at, end);
      joined.push(compound?.id ?? words[at]!);
      at += compound?.parts.length ?? 1;
    }
    return joined;
  }

  /** A text with each compound of a sentence as one word. */
  joinText(text: IndexedText): IndexedText {
    if (this.isEmpty) return text;
    const start = integers(text.count + 1);
    const words = integers(text.words.length);
    let free = 0;
    for (let sentence = 0; sentence < text.count; sentence++) {
      const end = text.start[sentence + 1]!;
      for (let at = text.start[sentence]!; at < end; ) {
        const compound = this.#standingAt(text.words, at, end);
        words[free++] = compound?.id ?? text.words[at]!;
        at += compound?.parts.length ?? 1;
      }
      start[sentence + 1] = free;
    }
    return { ...text, start, words: words.slice(0, free) };
  }

  /** The longest compound that begins at a place; most words begin none, which is told without a look into the table. */
  #standingAt(words: ArrayLike<number>, at: number, end: number): Compound | undefined {
    if (this.#begins[words[at]!] !== 1) return undefined;
    return this.#byFirst.get(words[at]!)?.find(({ parts }) => standsAt(words, at, end, parts));
  }
}

function standsAt(words: ArrayLike<number>, at: number, end: number, parts: readonly number[]): boolean {
  if (at + parts.length > end) return false;
  return parts.every((part, index) => words[at + index] === part);
}
