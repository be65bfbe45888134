/** How long texts are: a count for each length, from which means and medians are made and which add up. */
export class Lengths {
  readonly #counts = new Map<number, number>();
  #texts = 0;
  #sum = 0;
  #longest = 0;

  add(length: number): void {
    this.#counts.set(length, (this.#counts.get(length) ?? 0) + 1);
    this.#texts++;
    this.#sum += length;
    if (length > this.#longest) this.#longest = length;
  }

  /** 0 for each where nothing was added. Of an even number of texts the median is the shorter of the two in the middle. */
  figures(): LengthFigures {
    const mean = this.#texts === 0 ? 0 : Math.round((this.#sum / this.#texts) * 10) / 10;
    return { mean, median: this.#median(), longest: this.#longest };
  }

  /** Each length that there is with its count, ascending. */
  counts(): [number, number][] {
    return [...this.#counts].sort(([one], [other]) => one - other);
  }

  #median(): number {
    let left = Math.ceil(this.#texts / 2);
    for (const [length, count] of this.counts()) {
      left -= count;
      if (left <= 0) return length;
    }
    return 0;
  }
}

/** Lengths in characters. */
export interface LengthFigures {
  /** To a tenth. */
  readonly mean: number;
  readonly median: number;
  readonly longest: number;
}
