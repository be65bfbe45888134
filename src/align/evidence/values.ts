import type { Block } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { valuesIn } from '../../value/values.js';
import { bodyOf, sortedSet } from './features.js';

/** The numbers, dates, codes and names of a block by value, equal strings for equal values whatever the language. */
export type ValueFinder = (block: Block) => readonly string[];

/** A finder for one version; each block is read once. Values that may be plain words are left out. */
export function valueFinder(language: string): ValueFinder {
  const locale = localeOf(language);
  const known = new Map<Block, readonly string[]>();
  return (block) => {
    let values = known.get(block);
    if (values === undefined) {
      const found = valuesIn(bodyOf(block), locale).filter((value) => value.weak !== true);
      values = sortedSet([found.map((value) => value.value)]);
      known.set(block, values);
    }
    return values;
  };
}
