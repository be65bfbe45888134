import type { Locale } from '../../locale/types.js';
import { skipBlanks } from '../../text/normal.js';
import { wordEnd } from './level-words.js';

/** Where the number itself begins: behind the sign of one, `n° 5`, `No. 5`. */
export function numberStart(text: string, at: number, limit: number, { numberSigns = [] }: Locale): number {
  for (const sign of numberSigns) {
    if (text.charAt(at).toLowerCase() !== sign.charAt(0)) continue;
    const end = wordEnd(text, at, sign);
    const start = end < 0 ? -1 : skipBlanks(text, end, limit);
    if (start >= 0 && /^\p{Nd}/u.test(text.charAt(start))) return start;
  }
  return at;
}
