import { localeOf } from '../../locale/index.js';
import { likeliest } from '../../segment/language/language.js';

/** What a text is left out for, beside its source; null where nobody asked. */
export interface PairFilters {
  /** How many times as long as the other one a text may be, in bytes of UTF-8. */
  readonly ratio: number | null;
  /** Whether a text that is in another language is left out. */
  readonly language: boolean;
  /** The largest share of words that both may have, 0 to 1. */
  readonly overlap: number | null;
}

export type PairFault = 'ratio' | 'language' | 'overlap';

interface Side {
  readonly text: string;
  readonly language: string;
}

/** Why a text is not wanted beside its source; null where it is. */
export function pairFault(source: Side, target: Side, filters: PairFilters): PairFault | null {
  if (filters.ratio !== null && ratioOf(source.text, target.text) > filters.ratio) return 'ratio';
  if (filters.language && (isForeign(source, target) || isForeign(target, source))) return 'language';
  if (filters.overlap !== null && overlapOf(source.text, target.text) > filters.overlap) return 'overlap';
  return null;
}

function ratioOf(left: string, right: string): number {
  const lengths = [Buffer.byteLength(left), Buffer.byteLength(right)];
  return Math.max(...lengths) / Math.max(1, Math.min(...lengths));
}

/** Whether a text is clearly in the language of the other side. Short texts tell nothing. */
function isForeign(side: Side, other: Side): boolean {
  const found = likeliest(side.text, [side.language, other.language]);
  return found !== null && localeOf(found) !== localeOf(side.language);
}

/** Of the words of the side that has fewer, the share that the other one has. Numbers are the same in any language. */
function overlapOf(left: string, right: string): number {
  const [fewer, more] = [wordsOf(left), wordsOf(right)].sort((one, other) => one.size - other.size);
  if (fewer === undefined || more === undefined || fewer.size === 0) return 0;
  let same = 0;
  for (const word of fewer) if (more.has(word)) same++;
  return same / fewer.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [],
  );
}
