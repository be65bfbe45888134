import { locales } from '../locale/index.js';
import type { Locale } from '../locale/types.js';

/** Tags of the languages whose locale has what a rule needs. */
export function knownIn(knows: (locale: Locale) => boolean): readonly string[] {
  return locales.filter(knows).map(({ tag }) => tag);
}
