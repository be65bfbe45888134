import type { PairEvidence } from '../../evidence/judge.js';

/** So many pairs have a place of their own; of more, those that share one push each other out. */
const mostPlaces = 1 << 15;

/** What was said of pairs of blocks, by their number: what is asked again is asked soon. */
export class KnownPairs {
  readonly #numbers: Int32Array;
  readonly #said: PairEvidence[];

  /** @param count how many pairs there are. */
  constructor(count: number) {
    const places = Math.min(count, mostPlaces);
    this.#numbers = new Int32Array(places).fill(-1);
    this.#said = new Array(places);
  }

  of(number: number, say: () => PairEvidence): PairEvidence {
    const place = number % this.#numbers.length;
    if (this.#numbers[place] !== number) {
      this.#said[place] = say();
      this.#numbers[place] = number;
    }
    return this.#said[place]!;
  }
}
