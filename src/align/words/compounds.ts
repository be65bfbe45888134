import type { IndexedText } from './indexed.js';

interface Compound {
  readonly parts: readonly number[];
  readonly id: number;
}

/** Sequences of words that count as one word, such as Vietnamese words of several syllables and terms of a glossary. */
export class Compounds {
  /** By first part, the longest first. */
  readonly #byFirst = new Map<number, Compound[]>();

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
  }

  /** Words with each compound as one, the longest from the left. */
  join(words: ArrayLike<number>, start = 0, end = words.length): number[] {
    const joined: number[] = [];
    for (let at = start; at < end; ) {
      const word = words[at]!;
      const compound = this.#byFirst.get(word)?.find(({ parts }) => standsAt(words, at, end, parts));
      joined.push(compound?.id ?? word);
      at += compound?.parts.length ?? 1;
    }
    return joined;
  }

  /** A text with each compound of a sentence as one word. */
  joinText(text: IndexedText): IndexedText {
    if (this.isEmpty) return text;
    const start = new Int32Array(text.count + 1);
    const words: number[] = [];
    for (let sentence = 0; sentence < text.count; sentence++) {
      for (const word of this.join(text.words, text.start[sentence], text.start[sentence + 1]))
        words.push(word);
      start[sentence + 1] = words.length;
    }
    return { ...text, start, words: Int32Array.from(words) };
  }
}

function standsAt(words: ArrayLike<number>, at: number, end: number, parts: readonly number[]): boolean {
  if (at + parts.length > end) return false;
  return parts.every((part, index) => words[at + index] === part);
}
