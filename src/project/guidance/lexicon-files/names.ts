import { basename } from 'node:path';
import { canonicalTag, isLanguageName } from '../../../locale/index.js';
import { InputError } from '../../../text/errors.js';

/** Two tags beside each other that nothing but letters bounds: `freedict-eng-fra.dict.dz`, `words.en-pt_BR.ifo`. */
const twoTags = /(?<![a-z])([a-z]{2,3}(?:_[a-z]{2,4})?)-([a-z]{2,3}(?:_[a-z]{2,4})?)(?![a-z])/gi;

/**
 * The languages that the name of a dictionary tells: BCP 47, or three letters of ISO 639 where there are two that mean the
 * same. Null where it tells none.
 */
export function languagesInName(path: string): readonly [string, string] | null {
  for (const [, source = '', target = ''] of basename(path).matchAll(twoTags)) {
    const tags = [source, target].map(canonicalTag);
    const [from, to] = tags.filter((tag) => tag !== null && isLanguageName(tag));
    if (from && to) return [from, to];
  }
  return null;
}

/** As `languagesInName`. Throws InputError where the name tells none. */
export function languagesByName(path: string): readonly [string, string] {
  const languages = languagesInName(path);
  if (languages !== null) return languages;
  throw new InputError({
    path,
    message: 'its name does not say between which languages this dictionary is',
    remedy: 'put both tags into the names of its files, as in words.en-fr.ifo',
  });
}
