import { localeOf } from '../../locale/index.js';
import { remembered } from '../../locale/remembered.js';
import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import type { Span } from '../../text/span.js';

/** Words by which a text names a document, its own or another; null where the locale has none. */
const shapes = remembered((locale: Locale): { selves: RegExp; words: RegExp } | null => {
  const { documents } = locale;
  if (documents === undefined) return null;
  const either = [...documents.words].sort((one, other) => other.length - one.length).join('|');
  const edge = locale.spaced ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] : ['', ''];
  const forms = documents.selves.map((form) => form.replace('{}', `(?:${either})`)).join('|');
  return {
    selves: new RegExp(`${edge[0]}(?:${forms})${edge[1]}`, 'gu'),
    words: new RegExp(`${edge[0]}(?:${either})${edge[1]}`, 'u'),
  };
});

/**
 * Whether a sentence may refer to a part of another document: it names one, or something in capitals or in title marks
 * stands right behind the reference. True as well where the locale does not know how documents are named.
 */
export function speaksOfAnother(text: string, { end }: Span, language: string): boolean {
  const known = shapes(localeOf(language));
  if (known === null) return true;
  const key = comparable(text).replace(known.selves, ' ');
  return known.words.test(key) || /[《〈]/u.test(text) || /^[\s,]*\p{Lu}{2,}/u.test(text.slice(end));
}
