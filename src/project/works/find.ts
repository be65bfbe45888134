import { dirname, resolve, sep } from 'node:path';
import { InputError } from '../../text/errors.js';
import { boundaryOf, refuseOutside } from '../boundary.js';
import type { Configuration } from '../configuration/config.js';
import { configuredSource } from '../configuration/settings.js';
import { byCodeUnits, isWithin } from '../files.js';
import type { FoundVersion, FoundWork } from '../types.js';
import { type Group, groupByConvention, tagOfName } from './conventions.js';
import { describedWorks } from './described-works.js';
import { groupByPattern } from './patterns.js';
import {
  foundVersion,
  pathsToSearch,
  type Search,
  type SearchedFolder,
  shownIn,
  tagOfConfiguration,
} from './search.js';
import { siteLanguage } from './site-language.js';
import { chooseSource } from './source-choice.js';
import { type Suggestion, suggestionFor } from './suffixes.js';
import { patternOf } from './work-patterns.js';

/**
 * The works in a folder, in order of their ids: those that work.json files describe, then those that the configuration
 * lists, else those that the conventions of names make. Throws InputError for a folder without versions, and where two
 * files are one version.
 */
export async function findWorks(
  place: SearchedFolder,
  configuration: Configuration,
  source: string | undefined,
): Promise<FoundWork[]> {
  const base = configuration.file === null ? place.folder : configuration.folder;
  const search: Search = {
    place,
    base,
    configuration,
    source,
    tagOf: tagOfConfiguration(configuration),
    sites: new Map(),
  };
  const paths = pathsToSearch(search);
  const described = await describedWorks(search, paths);
  const claimed = new Set(described.flatMap((work) => work.versions.map((version) => version.file)));
  const folders = new Set(described.map((work) => dirname(resolve(base, work.manifestPath))));
  const free = paths.filter((path) => {
    const file = resolve(base, path);
    return !claimed.has(file) && !folders.has(dirname(file));
  });
  const meant = described.flatMap(({ manifestPath, ...work }) =>
    isWithin(dirname(resolve(base, manifestPath)), place.folder) ? work : (partIn(place, work) ?? []),
  );
  const found = [...meant, ...otherWorks(search, free).flatMap((work) => partIn(place, work) ?? [])];
  if (found.length === 0) throw withoutVersions(search, paths);
  return found.sort((left, right) => byCodeUnits(left.id, right.id));
}

/**
 * Of a work the versions in a folder, with its source to compare them with; null where there is none. Where nobody has
 * said which the source is, all stay.
 */
function partIn({ folder }: SearchedFolder, work: FoundWork): FoundWork | null {
  const isInside = ({ file }: FoundVersion) => file === null || isWithin(file, folder);
  if (!work.versions.some(isInside)) return null;
  if (work.source === null) return work;
  const versions = work.versions.filter((version) => isInside(version) || version === work.source?.version);
  return { ...work, versions };
}

/** The works that the conventions of names make of files; paths are relative to the base. */
export function worksAmong(paths: readonly string[], search: Search): FoundWork[] {
  return groupByConvention(paths, search.tagOf).map((group) => workOf(search, group));
}

function otherWorks(search: Search, paths: readonly string[]): FoundWork[] {
  const { works } = search.configuration;
  const isInside = ({ members }: Group) =>
    members.some(({ path }) => isWithin(resolve(search.base, path), search.place.folder));
  if (works === undefined) {
    const groups = groupByConvention(paths, search.tagOf).filter(isInside);
    return groups.map((group) => workOf(search, group));
  }
  const file = search.configuration.file ?? search.place.given;
  return works.flatMap((entry) => {
    if (typeof entry === 'object' && 'versions' in entry) return namedWork(search, entry);
    const { compiled, source } = patternOf(entry, file);
    const groups = groupByPattern(compiled, paths, search.tagOf).filter(isInside);
    return groups.map((group) => workOf(search, group, source));
  });
}

function workOf(search: Search, group: Group, ownSource?: string): FoundWork {
  const id = group.key || search.base.slice(search.base.lastIndexOf(sep) + 1);
  const paths = group.members.map(({ path }) => path);
  const configured =
    configuredSource(search.configuration, id) ??
    ownSource ??
    search.configuration.source ??
    siteLanguage(search.base, paths, search.sites) ??
    undefined;
  // A bare file beside translations is in the language of the source, whoever says which that is.
  const wanted = search.source ?? configured;
  const taken = group.members.some((member) => member.language === wanted);
  const versions = group.members.map((member) => {
    const file = resolve(search.base, member.path);
    if (member.language !== null) return foundVersion(search, file, member.language);
    return foundVersion(search, file, taken ? null : (wanted ?? null), 'configuration');
  });
  refuseTwins(shownIn(search.place, resolve(search.base, group.key)), versions);
  const bare = group.members.findIndex((member) => member.language === null);
  const source =
    chooseSource(versions, [
      [search.source, 'option'],
      [configured, 'configuration'],
    ]) ?? (versions[bare] ? { version: versions[bare], from: 'name' as const } : null);
  const lacking = source === null ? (search.source ?? configured) : undefined;
  const lacks = lacking === undefined ? {} : { lacksSource: lacking };
  return { id, versions, source, manifest: null, absent: [], ...lacks };
}

function namedWork(
  search: Search,
  entry: { id: string; source?: string | undefined; versions: Record<string, string> },
): FoundWork[] {
  const by = search.configuration.file ?? search.place.given;
  const versions = Object.entries(entry.versions).map(([language, path]) => {
    const file = resolve(search.base, path);
    refuseOutside({ file, name: path, by: shownIn(search.place, by) }, [boundaryOf(search.base)]);
    return foundVersion(search, file, tagOfName(language), 'configuration');
  });
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

function withoutVersions({ place, configuration }: Search, paths: readonly string[]): InputError {
  const patterns = (configuration.works ?? []).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if ('translations' in entry) return [entry.translations];
    return 'pattern' in entry ? [entry.pattern] : [];
  });
  const wanted =
    patterns.length > 0 ? patterns.join(', ') : '<language>.txt, <name>.<language>.md, <language>/<path>.md';
  const message = `no versions here: looked for ${wanted}, and for work.json`;
  const suggested = configuration.works === undefined ? suggestionFor(paths) : null;
  const remedy =
    suggested === null
      ? 'name the files by their languages, or say in hexapla.config.json where they are'
      : `write ${settingsOf(suggested)} into hexapla.config.json, as \`hexapla init\` does`;
  return new InputError({ path: place.given, message, remedy });
}

/** `"works": ["{name}_{language}.md"] and "languages": {"cn":"zh-Hans"}` */
function settingsOf(suggestion: Suggestion): string {
  return Object.entries(suggestion)
    .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`)
    .join(' and ');
}

/** What to configure in a folder in which the conventions find no works; null where that finds none either. */
export function suggestedSettings(place: SearchedFolder): Suggestion | null {
  const configuration: Configuration = { file: null, folder: place.folder };
  const search = {
    place,
    base: place.folder,
    configuration,
    source: undefined,
    tagOf: tagOfName,
    sites: new Map(),
  };
  return suggestionFor(pathsToSearch(search));
}
