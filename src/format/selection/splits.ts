import { sha256 } from '../../text/hash.js';

/** A part of a corpus and its share of the documents, 0 to 1. */
export interface Split {
  readonly name: string;
  readonly share: number;
}

/**
 * The part that a document belongs to: by the hash of its id, so that it stays there whatever other documents come or
 * go. The shares add up to 1.
 */
export function splitOf(work: string, splits: readonly Split[]): string {
  // 48 bits, which a number holds exactly.
  const place = Number.parseInt(sha256(work.normalize('NFC')).slice(0, 12), 16) / 2 ** 48;
  let sum = 0;
  for (const { name, share } of splits) {
    sum += share;
    if (place < sum) return name;
  }
  return splits.at(-1)?.name ?? '';
}
