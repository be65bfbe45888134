/** A value that is worked out when it is first asked for, and kept. */
export function once<Result>(make: () => Result): () => Result {
  let kept: { readonly result: Result } | null = null;
  return () => {
    kept ??= { result: make() };
    return kept.result;
  };
}
