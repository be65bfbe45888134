import { dirname, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../text/errors.js';
import type { Configuration } from './config.js';
import { type Group, groupByConvention, type TagOf, tagOfName } from './conventions.js';
import { byCodeUnits } from './files.js';
import { ignoredIn } from './ignore.js';
import { MANIFEST_FILE, readManifest } from './manifest.js';
import { groupByPattern, workPattern } from './patterns.js';
import { configuredSource } from './settings.js';
import { chooseSource } from './source-choice.js';
import type { FoundVersion, FoundWork } from './types.js';
import { listFiles } from './walk.js';

/** A folder to look into. */
export interface Place {
  /** Absolute. */
  readonly folder: string;
  /** As the user gave it. */
  readonly given: string;
}

/**
 * The works in a folder, in order of their ids: those that work.json files describe, then those that the configuration
 * lists, else those that the conventions of names make. Throws InputError for a folder without versions, and where two
 * files are one version.
 */
export async function findWorks(
  place: Place,
  configuration: Configuration,
  source: string | undefined,
): Promise<FoundWork[]> {
  const base = configuration.file === null ? place.folder : configuration.folder;
  const search: Search = { place, base, configuration, source, tagOf: tagOfConfiguration(configuration) };
  const paths = pathsToSearch(search);
  const described = await describedWorks(search, paths);
  const claimed = new Set(described.flatMap((work) => work.versions.map((version) => version.file)));
  const folders = new Set(described.map((work) => dirname(resolve(base, work.manifestPath))));
  const free = paths.filter((path) => {
    const file = resolve(base, path);
    return !claimed.has(file) && !folders.has(dirname(file));
  });
  const found = [...described.map(({ manifestPath: _, ...work }) => work), ...otherWorks(search, free)];
  if (found.length === 0) throw withoutVersions(place, configuration);
  return found.sort((left, right) => byCodeUnits(left.id, right.id));
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

interface Search {
  readonly place: Place;
  /** Absolute; ids and patterns are relative to it. */
  readonly base: string;
  readonly configuration: Configuration;
  readonly source: string | undefined;
  readonly tagOf: TagOf;
}

/** Files as paths relative to the base, with `/`. */
function pathsToSearch({ place, base, configuration }: Search): string[] {
  const inside = isWithin(base, place.folder) && !isWithin(place.folder, base);
  const root = inside ? base : place.folder;
  const prefix = relative(base, root).replaceAll(sep, '/');
  const start = prefix === '' ? '' : `${prefix}/`;
  const ignored = ignoredIn(base, configuration.ignores ?? []);
  return listFiles(root, place.given, (path) => ignored(start + path)).map((path) => start + path);
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

async function describedWorks(search: Search, paths: readonly string[]) {
  const works: (FoundWork & { manifestPath: string })[] = [];
  for (const path of paths.filter((name) => name === MANIFEST_FILE || name.endsWith(`/${MANIFEST_FILE}`))) {
    works.push({ ...(await describedWork(search, path)), manifestPath: path });
  }
  return works;
}

async function describedWork(search: Search, path: string): Promise<FoundWork> {
  const folder = dirname(resolve(search.base, path));
  const shown = shownIn(search.place, resolve(search.base, path));
  const content = await readManifest(resolve(search.base, path), shown);
  const present = new Set(listFiles(folder, shown));
  const isHere = (name: string) => present.has(relative(folder, resolve(folder, name)).replaceAll(sep, '/'));
  const versions = content.versions
    .filter((version) => isHere(version.path))
    .map((version) => foundVersion(search, resolve(folder, version.path), version.language));
  const absent = content.versions
    .filter((version) => !isHere(version.path))
    .map(({ path: name, language, from }) => ({
      path: shownIn(search.place, resolve(folder, name)),
      language,
      from: from ?? null,
    }));
  const id = content.id ?? folder.slice(folder.lastIndexOf(sep) + 1);
  const source = chooseSource(versions, [
    [search.source, 'option'],
    [configuredSource(search.configuration, id), 'configuration'],
    [content.source, 'work.json'],
    [search.configuration.source, 'configuration'],
  ]);
  return { id, versions, source, manifest: { path: shown, content }, absent };
}

function otherWorks(search: Search, paths: readonly string[]): FoundWork[] {
  const { works } = search.configuration;
  if (works === undefined)
    return groupByConvention(paths, search.tagOf).map((group) => workOf(search, group));
  return works.flatMap((entry) => {
    if (typeof entry === 'object' && 'versions' in entry) return namedWork(search, entry);
    const { pattern, source } = typeof entry === 'string' ? { pattern: entry, source: undefined } : entry;
    const compiled = workPattern(pattern, search.configuration.file ?? search.place.given);
    return groupByPattern(compiled, paths, search.tagOf).map((group) => workOf(search, group, source));
  });
}

function workOf(search: Search, group: Group, ownSource?: string): FoundWork {
  const id = group.key || search.base.slice(search.base.lastIndexOf(sep) + 1);
  const configured = configuredSource(search.configuration, id) ?? ownSource ?? search.configuration.source;
  const taken = group.members.some((member) => member.language === configured);
  const versions = group.members.map((member) => {
    const language = member.language ?? (taken ? null : (configured ?? null));
    const version = foundVersion(search, resolve(search.base, member.path), language);
    return member.language === null && language !== null
      ? { ...version, languageFrom: 'configuration' as const }
      : version;
  });
  refuseTwins(shownIn(search.place, resolve(search.base, group.key)), versions);
  const bare = group.members.findIndex((member) => member.language === null);
  const source =
    chooseSource(versions, [
      [search.source, 'option'],
      [configured, 'configuration'],
    ]) ?? (versions[bare] ? { version: versions[bare], from: 'name' as const } : null);
  return { id, versions, source, manifest: null, absent: [] };
}

function namedWork(
  search: Search,
  entry: { id: string; source?: string | undefined; versions: Record<string, string> },
): FoundWork[] {
  const versions = Object.entries(entry.versions).map(([language, path]) => ({
    ...foundVersion(search, resolve(search.base, path), tagOfName(language)),
    languageFrom: 'configuration' as const,
  }));
  if (!versions.some((version) => isWithin(version.file ?? '', search.place.folder))) return [];
  const source = chooseSource(versions, [
    [search.source, 'option'],
    [
      configuredSource(search.configuration, entry.id) ?? entry.source ?? search.configuration.source,
      'configuration',
    ],
  ]);
  return [{ id: entry.id, versions, source, manifest: null, absent: [] }];
}

function foundVersion(search: Search, file: string, language: string | null): FoundVersion {
  const path = shownIn(search.place, file);
  return { path, file, language, languageFrom: language === null ? 'none' : 'name' };
}

/** A file's path as it follows from the folder that the user gave. */
function shownIn(place: Place, file: string): string {
  return join(place.given, relative(place.folder, file)).replaceAll(sep, '/');
}

/** Throws InputError where two files are the version in one language. */
export function refuseTwins(work: string, versions: readonly FoundVersion[]): void {
  const byLanguage = new Map<string, FoundVersion>();
  for (const version of versions) {
    if (version.language === null) continue;
    const twin = byLanguage.get(version.language);
    if (twin) {
      const message = `two files for ${version.language}: ${twin.path} and ${version.path}`;
      throw new InputError({ path: work, message, remedy: 'keep one, or leave one out with .hexaplaignore' });
    }
    byLanguage.set(version.language, version);
  }
}

function withoutVersions(place: Place, configuration: Configuration): InputError {
  const patterns = (configuration.works ?? []).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return 'pattern' in entry ? [entry.pattern] : [];
  });
  const wanted =
    patterns.length > 0 ? patterns.join(', ') : '<language>.txt, <name>.<language>.md, <language>/<path>.md';
  const message = `no versions here: looked for ${wanted}, and for work.json`;
  const remedy = 'name the files by their languages, or say in hexapla.config.json where they are';
  return new InputError({ path: place.given, message, remedy });
}
