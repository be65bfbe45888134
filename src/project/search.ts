import { join, relative, sep } from 'node:path';
import type { LanguageOrigin } from '../document/types.js';
import type { Configuration } from './config.js';
import { type TagOf, tagOfName } from './conventions.js';
import { ignoredIn } from './ignore.js';
import type { FoundVersion } from './types.js';
import { listFiles } from './walk.js';

/** A folder to look into. */
export interface Place {
  /** Absolute. */
  readonly folder: string;
  /** As the user gave it. */
  readonly given: string;
}

/** What is looked for, and where. */
export interface Search {
  readonly place: Place;
  /** Absolute; ids and patterns are relative to it. */
  readonly base: string;
  readonly configuration: Configuration;
  readonly source: string | undefined;
  readonly tagOf: TagOf;
}

/** Files as paths relative to the base, with `/`. */
export function pathsToSearch({ place, base, configuration }: Search): string[] {
  const inside = isWithin(base, place.folder) && !isWithin(place.folder, base);
  const root = inside ? base : place.folder;
  const prefix = relative(base, root).replaceAll(sep, '/');
  const start = prefix === '' ? '' : `${prefix}/`;
  const ignored = ignoredIn(base, configuration.ignores ?? []);
  return listFiles(root, place.given, (path) => ignored(start + path)).map((path) => start + path);
}

/** Whether a path is another one or lies in it; both absolute. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** What a name in a path means as a language: by the configuration's languages where there are some. */
export function tagOfConfiguration(configuration: Configuration): TagOf {
  const { languages } = configuration;
  if (languages === undefined) return tagOfName;
  if (Array.isArray(languages)) {
    return (name) => {
      const tag = tagOfName(name);
      return tag !== null && languages.includes(tag) ? tag : null;
    };
  }
  const tags = new Map(Object.entries(languages).map(([name, tag]) => [name.toLowerCase(), tag]));
  return (name) => tags.get(name.toLowerCase()) ?? null;
}

/** A file as a version; `from` says who told its language. */
export function foundVersion(
  search: Search,
  file: string,
  language: string | null,
  from: LanguageOrigin = 'name',
): FoundVersion {
  const path = shownIn(search.place, file);
  return { path, file, language, languageFrom: language === null ? 'none' : from };
}

/** A file's path as it follows from the folder that the user gave. */
export function shownIn(place: Place, file: string): string {
  return join(place.given, relative(place.folder, file)).replaceAll(sep, '/');
}
