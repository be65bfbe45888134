import { xliffEndings } from '../../format/memory/endings.js';
import type { MemoryHead, MemoryMet } from '../../format/memory/types.js';
import { xliffPairs } from '../../format/memory/xliff-memory.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { InputError } from '../../text/errors.js';
import { readPieces } from '../files.js';
import type { MemoryPlace } from '../types.js';

/**
 * The pairs of languages in which a file has units, where there are several and each is named; none else. A file that
 * cannot be read has none: who reads it will say so.
 */
export function languagePairs({ path, file, bytes }: MemoryPlace): readonly MemoryHead[] {
  if (!xliffEndings.some((end) => path.toLowerCase().endsWith(end))) return [];
  const pairs = new Map<string, MemoryHead>();
  try {
    const pieces = bytes === undefined ? readPieces(file ?? path, path) : [bytes];
    for (const pair of xliffPairs(path, decodeXml(path, pieces))) {
      if (pair.source === null || pair.target === null) return [];
      pairs.set(`${pair.source} ${pair.target}`, pair);
    }
  } catch (error) {
    if (error instanceof InputError) return [];
    throw error;
  }
  return pairs.size < 2 ? [] : [...pairs.values()];
}

/** The units of one pair, with their heads; all where no pair is given. */
export function* ofPair(mets: Iterable<MemoryMet>, pair: MemoryHead | undefined): Generator<MemoryMet> {
  let isOfPair = pair === undefined;
  for (const met of mets) {
    if (met.kind === 'head' && pair !== undefined)
      isOfPair = met.head.source === pair.source && met.head.target === pair.target;
    if (isOfPair) yield met;
  }
}
