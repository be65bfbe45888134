import type { Locale } from '../../locale/types.js';
import { skipBlanks } from '../../text/normal.js';
import { wordEnd, wordIndexOf } from './level-words.js';
import { type Marker, type MarkerSite, readingOf } from './site.js';

/** `Một là`, `Firstly,`, `其一`: weak, as such words open plain sentences too. */
export function readOrdinalWords(site: MarkerSite, key: string): Marker[] {
  const { text, at, limit, locale, styles } = site;
  const entries =
    wordIndexOf(locale).ordinals.get(key) ?? wordIndexOf(locale).ordinals.get(key.replace(/[.,:]$/, ''));
  for (const { word, number } of entries ?? []) {
    const end = wordEnd(text, at, word);
    if (end < 0) continue;
    const stop = /^\s?[,，、:：.]/.exec(text.slice(end, end + 2));
    const close = stop === null ? end : end + stop[0].length;
    const body = skipBlanks(text, close, limit);
    if (stop === null && !locale.spaced && word.startsWith('第')) continue;
    const style = styles.style('item', 'ordinal-word', '', '');
    const { doubt, weight } = judgeOrdinal(word, stop?.[0] ?? '', locale);
    const parts = { path: [number], insert: 0, doubt };
    const reading = readingOf(style, parts, { text: '', end, body, gap: 'none' });
    return [{ reading, weight }];
  }
  return [];
}

/** `Firstly,` and `一是` open list items, `First.` is rather a sentence of its own; `First` alone opens any sentence. */
function judgeOrdinal(
  word: string,
  stop: string,
  locale: Locale,
): { readonly weight: number; readonly doubt: number } {
  if (stop !== '') return { weight: 1.9, doubt: stop.endsWith('.') ? 0.2 : 0.1 };
  const plain = locale.spaced && !word.includes(' ');
  return plain ? { weight: 0.5, doubt: 0.8 } : { weight: 1, doubt: 0.4 };
}
