import type { Block } from '../../document/types.js';
import { bodyOf, sortedSet } from './features.js';

/** The numbers, dates, codes and names of a block by value, equal strings for equal values whatever the language. */
export type ValueFinder = (block: Block) => readonly string[];

const number = /\d[\d.,]*\d|\d/g;

/** A finder for one version; each block is read once. */
export function valueFinder(_language: string): ValueFinder {
  const known = new Map<Block, readonly string[]>();
  return (block) => {
    let values = known.get(block);
    if (values === undefined) {
      values = sortedSet([Array.from(bodyOf(block).matchAll(number), ([text]) => text.replace(/[.,]/g, ''))]);
      known.set(block, values);
    }
    return values;
  };
}
