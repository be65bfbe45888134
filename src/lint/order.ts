/** Compares by the first of the fields that differs, by code units. */
export function byFields<Value>(
  ...fields: readonly ((value: Value) => string)[]
): (left: Value, right: Value) => number {
  return (left, right) => {
    for (const field of fields) {
      const [one, other] = [field(left), field(right)];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };
}
