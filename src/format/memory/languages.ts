import { canonicalTag } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';

/**
 * The canonical tag of a language as a memory writes it: `EN-US` and `en_us` are one, and so are the names of locales
 * of POSIX (`sr@latin`, `pt_BR.UTF-8`) and tags. Null where there is none. Throws InputError for what is no language
 * tag, as it would become part of the names of files.
 */
export function memoryLanguage(path: string, line: number, written: string | undefined): string | null {
  const name = written?.trim() ?? '';
  if (name === '') return null;
  const tag = canonicalTag(withoutPosix(name)) ?? privateTag(name);
  if (tag !== null) return tag;
  throw new InputError({
    path,
    place: { line, column: 1, offset: 0 },
    message: `"${name.slice(0, 40)}" is no language tag`,
    remedy: 'write a BCP 47 tag such as fr or zh-Hans in its place',
  });
}

const scripts: Readonly<Record<string, string>> = { latin: 'Latn', cyrillic: 'Cyrl', devanagari: 'Deva' };

/** `sr_RS.UTF-8@latin` as `sr-Latn-RS`, https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html */
function withoutPosix(name: string): string {
  const [, locale = name, modifier] = /^([^.@]+)(?:\.[\w-]+)?(?:@(\w+))?$/.exec(name) ?? [];
  if (modifier === undefined) return locale;
  const script = scripts[modifier.toLowerCase()];
  if (script !== undefined) return locale.replace(/^[A-Za-z]+/, (language) => `${language}-${script}`);
  // A currency says nothing of the language; any other word is a variant, as in `ca@valencia`.
  return modifier.toLowerCase() === 'euro' ? locale : `${locale}-${modifier}`;
}

/** `x-default`: for private use, which the runtime does not know of. */
function privateTag(name: string): string | null {
  const tag = name.replaceAll('_', '-').toLowerCase();
  return /^x(?:-[a-z0-9]{1,8})+$/.test(tag) ? tag : null;
}
