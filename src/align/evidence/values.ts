import { localeOf } from '../../locale/index.js';
import { valuesIn } from '../../value/values.js';
import { sortedSet } from './features.js';

/** The numbers, dates, codes and names of a text by value, equal strings for equal values whatever the language. */
export type ValueFinder = (text: string) => readonly string[];

/** A finder for one version; each text is read once. Values that may be plain words are left out. */
export function valueFinder(language: string): ValueFinder {
  const locale = localeOf(language);
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let values = known.get(text);
    if (values === undefined) {
      const found = valuesIn(text, locale).filter((value) => value.weak !== true);
      values = sortedSet([found.map((value) => value.value)]);
      known.set(text, values);
    }
    return values;
  };
}
