import type { MemoryText, MemoryUnit } from './types.js';

/** What a language is called here, for each text of a file. */
export type NameOf = (text: Pick<MemoryText, 'language' | 'role'>) => string;

/** An entry with its texts by language. */
export interface NamedEntry {
  /** `3`, and `3.2` or `3:2` where a unit has several. */
  readonly address: string;
  readonly texts: ReadonlyMap<string, MemoryText>;
}

/**
 * The entries of the unit with a number, from 1. Where two texts of one entry turn out to be in one language, as in a file
 * from English into English, the second makes an entry of its own.
 */
export function namedEntries({ entries }: MemoryUnit, number: number, nameOf: NameOf): NamedEntry[] {
  return entries.flatMap(({ suffix, texts }) => {
    const first = new Map<string, MemoryText>();
    const second = new Map<string, MemoryText>();
    for (const text of texts) {
      const name = nameOf(text);
      (first.has(name) ? second : first).set(name, text);
    }
    const entry = { address: `${number}${suffix}`, texts: first };
    return second.size === 0 ? [entry] : [entry, { address: `${number}${suffix}:2`, texts: second }];
  });
}
