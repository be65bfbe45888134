import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import { wordIndexOf } from './level-words.js';
import type { MarkerSite } from './site.js';
import type { Suffix } from './suffixes.js';

/** Articles of laws are referred to as often as they are written: what follows tells one from the other. */
export function judgeWord(
  site: MarkerSite,
  suffix: Suffix,
): { readonly weight: number; readonly doubt: number } {
  if (site.heading || suffix.text !== '' || suffix.gap === 'end' || suffix.gap === 'wide')
    return { weight: 6, doubt: 0 };
  const rest = site.text.slice(suffix.body, Math.min(site.limit, suffix.body + 40));
  const lower = /^[\p{Ll},;)）\]，；]/u.test(rest);
  const apart = !site.locale.spaced && suffix.gap !== 'none';
  if (!apart && isReference(rest, site.locale)) return { weight: 0.1, doubt: 4 };
  if (!site.locale.spaced && suffix.gap === 'none' && /^[，,]/.test(rest)) return { weight: 3.6, doubt: 1.2 };
  if (lower) return { weight: 0.5, doubt: 2.5 };
  return suffix.gap === 'none' ? { weight: 3, doubt: 1.4 } : { weight: 4, doubt: 0.3 };
}

/** Whether the text goes on as after a reference; of words in capitals only those that no sentence begins with. */
function isReference(rest: string, locale: Locale): boolean {
  const key = comparable(rest);
  const capital = /^\p{Lu}/u.test(rest);
  const { after } = wordIndexOf(locale);
  return locale.references.some((words) => {
    if (!key.startsWith(words)) return false;
    if (capital && !words.includes(' ') && !after.has(words)) return false;
    return !locale.spaced || !/^[\p{L}\p{M}]/u.test(key.slice(words.length));
  });
}
