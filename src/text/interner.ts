import { integers } from './lists.js';

/** Spellings that are kept are no longer than this, so that a text without spaces does not fill the memory. */
const longest = 60;
/** So many different spellings are kept; texts have fewer but for made ones. */
const mostKept = 1 << 20;

/**
 * Numbers for the different words of texts, from 0 in order of first sight. A word is looked up by its place in a text,
 * without a string being made of it: most words of a text were seen before, and that is all that is asked of them.
 *
 * The hash is FNV-1a over UTF-16 units (Fowler, Noll and Vo), in a table with linear probing.
 */
export class Interner {
  /** By slot: the number of the word plus 1, 0 where the slot is free. */
  #slots = integers(1 << 10);
  #hashes = integers(1 << 9);
  /** Where the units of each word begin in `#units`; one entry more than there are words. */
  #starts = integers((1 << 9) + 1);
  #units = new Uint16Array(1 << 12);
  #size = 0;
  /** The units of the word that is looked for. */
  readonly #word = new Uint16Array(longest);

  /** How many words there are. */
  get size(): number {
    return this.#size;
  }

  /** The number of the word from `start` to `end`, new where it was not seen before; -1 where it is too long to keep. */
  numberOf(text: string, start: number, end: number): number {
    const length = end - start;
    if (length > longest) return -1;
    const hash = this.#read(text, start, length);
    const slot = this.#slotOf(length, hash);
    const number = this.#slots[slot]! - 1;
    return number >= 0 ? number : this.#add(length, hash, slot);
  }

  /** The number of a word that was seen before, else -1. */
  find(text: string, start: number, end: number): number {
    const length = end - start;
    if (length > longest) return -1;
    const hash = this.#read(text, start, length);
    return this.#slots[this.#slotOf(length, hash)]! - 1;
  }

  /** Copies a word to `#word`; its hash. Reading a text is what takes time, so it is done once. */
  #read(text: string, start: number, length: number): number {
    const word = this.#word;
    let hash = 0x811c9dc5;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(start + at);
      word[at] = unit;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    return hash ^ (hash >>> 15);
  }

  /** The slot that holds the word that was read, or the free one where it belongs. */
  #slotOf(length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#slots[slot]! - 1;
      if (number < 0 || (this.#hashes[number] === hash && this.#is(number, length))) return slot;
    }
  }

  #is(number: number, length: number): boolean {
    const start = this.#starts[number]!;
    if (this.#starts[number + 1]! - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.#units[start + at] !== this.#word[at]) return false;
    return true;
  }

  #add(length: number, hash: number, slot: number): number {
    const number = this.#size;
    if (number >= mostKept) return -1;
    this.#size++;
    this.#slots[slot] = number + 1;
    if (number >= this.#hashes.length) {
      this.#hashes = grown(this.#hashes, integers(2 * number));
      this.#starts = grown(this.#starts, integers(2 * number + 1));
    }
    const start = this.#starts[number]!;
    if (start + length > this.#units.length) {
      this.#units = grown(this.#units, new Uint16Array(2 * this.#units.length + longest));
    }
    for (let at = 0; at < length; at++) this.#units[start + at] = this.#word[at]!;
    this.#hashes[number] = hash;
    this.#starts[number + 1] = start + length;
    if (2 * this.#size > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = integers(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = this.#hashes[number]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function grown<List extends Int32Array | Uint16Array>(list: List, larger: List): List {
  larger.set(list);
  return larger;
}
