import { localeOf } from '../../locale/index.js';
import { Recent } from '../../text/recent.js';
import { valuesIn } from '../../value/values.js';
import { sortedSet } from './features.js';

/** The numbers, dates, codes and names of a text by value, equal strings for equal values whatever the language. */
export type ValueFinder = (text: string) => readonly string[];

/** Texts whose values are kept. */
const mostKept = 16_000;

/** A finder for one version; a text that is asked for again is not read again. Values that may be plain words are left out. */
export function valueFinder(language: string): ValueFinder {
  const locale = localeOf(language);
  const known = new Recent<string, readonly string[]>(mostKept);
  return (text) =>
    known.of(text, () => {
      const found = valuesIn(text, locale).filter((value) => value.weak !== true);
      return sortedSet([found.map((value) => value.value)]);
    });
}
