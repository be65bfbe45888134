import { isNumber, isSign } from '../words/reading/spelling.js';
import type { Vocabulary } from '../words/reading/vocabulary.js';

/** Picks from lists of words those that are neither numbers nor signs, each once, without sorting them. */
export class PlainWords {
  readonly #vocabulary: Vocabulary;
  /** By word: 1 where it is a number or a sign; known up to `#judged`. */
  #others = new Uint8Array(1024);
  #judged = 0;
  /** By word: the number of the question in which it was last seen. */
  #seen = new Int32Array(1024);
  #asked = 0;
  #found = new Int32Array(256);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @param lists ids of words in the vocabulary; the result is in the order of first sight. */
  of(lists: readonly ArrayLike<number>[]): Int32Array {
    this.#keepUp(lists);
    this.#asked++;
    let count = 0;
    for (const list of lists) {
      for (let at = 0; at < list.length; at++) {
        const word = list[at]!;
        if (this.#seen[word] === this.#asked || this.#others[word] === 1) continue;
        this.#seen[word] = this.#asked;
        this.#found[count++] = word;
      }
    }
    return this.#found.slice(0, count);
  }

  /** Makes room for as many words as there may be, and judges those that are new in the vocabulary. */
  #keepUp(lists: readonly ArrayLike<number>[]): void {
    let length = 0;
    for (const list of lists) length += list.length;
    if (length > this.#found.length) this.#found = new Int32Array(2 * length);
    const { size, words } = this.#vocabulary;
    if (size > this.#seen.length) {
      const [others, seen] = [this.#others, this.#seen];
      this.#others = new Uint8Array(2 * size);
      this.#others.set(others);
      this.#seen = new Int32Array(2 * size);
      this.#seen.set(seen);
    }
    for (; this.#judged < size; this.#judged++) {
      const word = words[this.#judged]!;
      this.#others[this.#judged] = isNumber(word) || isSign(word) ? 1 : 0;
    }
  }
}
