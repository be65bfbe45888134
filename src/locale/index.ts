import { deriveLocale } from './derived.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { Levels } from './levels.js';
import { isTag } from './tags.js';
import type { Level, Locale } from './types.js';
import { vi } from './vi.js';
import { zh } from './zh.js';

export { customaryTag } from './customary-names.js';
export { generic } from './generic.js';
export { canonicalTag } from './tags.js';

/** The languages that have a file of their own. To add one is one line here. */
export const locales: readonly Locale[] = [en, es, fr, vi, zh];

const levels = new Levels(locales);

/** Whether parts of a level count for themselves, beside the text or behind its end; null for all others. */
export const apartOf = (level: Level): 'beside' | 'behind' | null => levels.apartOf(level);

/** How far out a level usually stands; lower is further out. */
export const rankOf = (level: Level): number => levels.rankOf(level);

const byTag: ReadonlyMap<string, Locale> = new Map(
  locales.flatMap((locale) =>
    [locale.tag.toLowerCase(), ...locale.aliases].map((tag) => [tag, locale] as const),
  ),
);

/** Locales that were derived, by the tag that was asked for, so that each is made once. */
const derived = new Map<string, Locale>();

const knownLanguages: ReadonlySet<string> = new Set([...byTag.keys()].filter((tag) => !tag.includes('-')));

/**
 * The locale for a BCP 47 tag, whatever its case, `_` read as `-`: the longest known beginning of the tag, so that
 * `fr-CA` gets French. Every other language gets the generic locale with what the runtime's CLDR knows of it.
 */
export function localeOf(tag: string): Locale {
  const known = byTag.get(tag);
  if (known !== undefined) return known;
  const parts = tag.replaceAll('_', '-').toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const locale = byTag.get(parts.slice(0, length).join('-'));
    if (locale !== undefined) return locale;
  }
  const key = parts.join('-');
  const locale = derived.get(key) ?? deriveLocale(key);
  derived.set(key, locale);
  return locale;
}

/**
 * Whether a file's or a folder's name says a language: an ISO 639-1 code, a known locale's tag or alias, or one of
 * these with a script or region (`pt-BR`, `zh_Hans`, `sr-Latn-RS`), in any case. `bin`, `src` and `readme` are none.
 */
export function isLanguageName(name: string): boolean {
  return isTag(name, knownLanguages);
}
