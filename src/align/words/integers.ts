import { integers } from '../../text/lists.js';
/** A list of 32-bit integers that grows; far leaner than an array of numbers. */
export class IntegerList {
  #values = integers(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The last value; 0 where there is none. */
  get last(): number {
    return this.#values[this.#length - 1] ?? 0;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) this.#grow(this.#length + 1);
    this.#values[this.#length++] = value;
  }

  /** Makes the list `length` long; what is new is 0, or what stood there before the list was made shorter. */
  extend(length: number): void {
    if (length > this.#values.length) this.#grow(length);
    this.#length = length;
  }

  /** The memory of the list, which goes on behind its end, for loops that write to it; until the list grows. */
  get room(): Int32Array {
    return this.#values;
  }

  /** What the list holds now; shares its memory until the list grows. */
  get values(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }

  #grow(atLeast: number): void {
    const larger = integers(Math.max(atLeast, this.#values.length * 2));
    larger.set(this.#values);
    this.#values = larger;
  }
}
