import type { Locale } from './types.js';

/** A function of a locale whose result is made once for each locale and kept. */
export function remembered<Result>(make: (locale: Locale) => Result): (locale: Locale) => Result {
  const kept = new WeakMap<Locale, { readonly result: Result }>();
  return (locale) => {
    let entry = kept.get(locale);
    if (entry === undefined) {
      entry = { result: make(locale) };
      kept.set(locale, entry);
    }
    return entry.result;
  };
}
