/**
 * What was made of the last keys that were asked for. When there are `most` of them all are forgotten: what is asked
 * again is asked soon, and a table that only grows would hold a long text several times over.
 */
export class Recent<Key, Value> {
  readonly #most: number;
  readonly #made = new Map<Key, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What was made for a key, or what `make` makes of it now. */
  of(key: Key, make: () => Value): Value {
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (this.#made.size >= this.#most) this.#made.clear();
    this.#made.set(key, value);
    return value;
  }
}
