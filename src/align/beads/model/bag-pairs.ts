import { integers } from '../../../text/lists.js';
import { IntegerList } from '../../words/integers.js';
import type { BagPairs } from '../../words/learning/bags.js';
import type { IndexedText } from '../../words/reading/indexed-text.js';
import type { AlignedText } from './edges.js';
import { hasTwoSides } from './span-beads.js';

/** The words of confident beads as bags to learn from, each word once. */
export function bagPairs(
  texts: readonly AlignedText[],
  confidence: number,
  sizes: { source: number; target: number },
): BagPairs {
  const source = new Bags(sizes.source);
  const target = new Bags(sizes.target);
  const weight: number[] = [];
  for (const text of texts) {
    for (const bead of text.beads) {
      if (bead.score < confidence || !hasTwoSides(bead)) continue;
      source.add(text.source, bead.sourceStart, bead.sourceEnd);
      target.add(text.target, bead.targetStart, bead.targetEnd);
      weight.push(bead.score);
    }
  }
  return {
    count: weight.length,
    sourceStart: source.start.values,
    sourceWords: source.words.values,
    targetStart: target.start.values,
    targetWords: target.words.values,
    weight: Float32Array.from(weight),
  };
}

/** One side's bags, one after another. */
class Bags {
  readonly start = new IntegerList();
  readonly words = new IntegerList();
  /** By word: the last bag that it went into, counted from 1. */
  readonly #lastBag: Int32Array;

  constructor(size: number) {
    this.start.push(0);
    this.#lastBag = integers(size);
  }

  add(text: IndexedText, first: number, end: number): void {
    const bag = this.start.length;
    for (let at = text.start[first]!; at < text.start[end]!; at++) {
      const word = text.words[at]!;
      if (this.#lastBag[word] === bag) continue;
      this.#lastBag[word] = bag;
      this.words.push(word);
    }
    this.start.push(this.words.length);
  }
}
