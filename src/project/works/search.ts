import { join, relative, sep } from 'node:path';
import type { LanguageOrigin } from '../../document/types.js';
import type { Configuration } from '../configuration/config.js';
import { isWithin } from '../files.js';
import { isInRange } from '../reading/language-range.js';
import type { FoundVersion } from '../types.js';
import { type TagOf, tagOfName } from './conventions.js';
import { ignoredIn } from './ignore.js';
import { listFiles } from './walk.js';

/** A folder to look into. */
export interface SearchedFolder {
  /** Absolute. */
  readonly folder: string;
  /** As the user gave it. */
  readonly given: string;
}

/** What is looked for, and where. */
export interface Search {
  readonly place: SearchedFolder;
  /** Absolute; ids and patterns are relative to it. */
  readonly base: string;
  readonly configuration: Configuration;
  readonly source: string | undefined;
  readonly tagOf: TagOf;
  /** The languages of the sources of sites, by the folder of each, as they were read: see site-language.ts. */
  readonly sites: Map<string, string | null>;
}

/**
 * Files as paths relative to the base, with `/`. A configuration names works that stand in several folders, so with
 * one all of its folder is searched, whichever part of it is looked at.
 */
export function pathsToSearch({ place, base, configuration }: Search): string[] {
  const ignored = ignoredIn(base, configuration.ignores ?? []);
  if (isWithin(place.folder, base)) return listFiles(base, shownIn(place, base), ignored);
  const root = isWithin(base, place.folder) ? base : place.folder;
  const prefix = relative(base, root).replaceAll(sep, '/');
  const start = prefix === '' ? '' : `${prefix}/`;
  return listFiles(root, place.given, (path) => ignored(start + path)).map((path) => start + path);
}

/**
 * What a name in a path means as a language. A list of languages, and a map in which some name stands for itself
 * (`"fr": "fr"`), name all that there are beside the sources; a map of other names only (`"cn": "zh-Hans"`) says what
 * those mean, and other names mean what they mean without it.
 */
export function tagOfConfiguration(configuration: Configuration): TagOf {
  const { languages } = configuration;
  if (languages === undefined) return tagOfName;
  const named = Array.isArray(languages) ? [] : Object.entries(languages);
  const own = named.filter(([name, tag]) => tagOfName(name) === tag).map(([, tag]) => tag);
  const listed = Array.isArray(languages) ? languages : own;
  const wanted = listed.length === 0 ? null : [...listed, ...sourcesOf(configuration)];
  const tags = new Map(named.map(([name, tag]) => [nameKey(name), tag]));
  return (name) => {
    const mapped = tags.get(nameKey(name));
    if (mapped !== undefined) return mapped;
    const tag = tagOfName(name);
    if (tag === null || wanted === null) return tag;
    return wanted.some((range) => isInRange(tag, range)) ? tag : null;
  };
}

function nameKey(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Every language that the configuration names as a source. */
function sourcesOf({ source, works = [], overrides = [] }: Configuration): string[] {
  const own = works.flatMap((work) => {
    if (typeof work === 'string') return [];
    return ['translations' in work ? work.language : work.source];
  });
  const all = [source, ...own, ...overrides.map((override) => override.source)];
  return all.filter((tag) => tag !== undefined);
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
export function shownIn(place: SearchedFolder, file: string): string {
  return join(place.given, relative(place.folder, file)).replaceAll(sep, '/');
}
