import { setImmediate } from 'node:timers/promises';
import type { Version, Work } from '../../document/types.js';
import { locales } from '../../locale/index.js';
import { InputError } from '../../text/errors.js';
import type { MemorySurvey } from '../memories/survey.js';
import type { FoundVersion, FoundWork, SourceOrigin } from '../types.js';
import { isInRange } from './language-range.js';
import { besideSource, loadVersion, loadVersions, type VersionOptions } from './load-version.js';

/** A work with the text of its versions read and segmented, the source first. */
export interface LoadedWork {
  readonly work: Work;
  readonly found: FoundWork;
  readonly sourceFrom: SourceOrigin;
  /** Of a file of units: its languages, and what it has beside its units. */
  readonly survey?: MemorySurvey;
  /** Paths of the versions whose file is not the one that work.json describes. */
  readonly changed: readonly string[];
}

export interface LoadOptions extends VersionOptions {
  /** Languages to look at; empty for all. */
  readonly languages?: readonly string[] | undefined;
  /** Languages of the project; empty for all that have a locale. */
  readonly candidates?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the versions of one work, one file at a time. Null where no version is left after `languages`, and where the
 * source that is wanted is not there. Throws
 * InputError where a file cannot be read or two versions turn out to be in one language.
 */
export async function loadWork(found: FoundWork, options: LoadOptions = {}): Promise<LoadedWork | null> {
  if (found.memory) return loadMemoryWork(found, found.memory, options);
  if (found.lacksSource !== undefined) return null;
  const ranges = options.languages ?? [];
  const candidates = freeLanguages(found, options.candidates ?? []);
  const [only, another] = found.versions;
  if (only !== undefined && another === undefined) {
    const versions = await loadVersions(only, candidates, options);
    if (versions.length > 1) return twoInOne(found, versions, ranges);
    return loadedWork(found, new Map([[only, versions[0]!]]), candidates, options);
  }
  const loaded = new Map<FoundVersion, Version>();
  for (const version of found.versions) {
    options.signal?.throwIfAborted();
    loaded.set(version, await loadVersion(version, candidates, options));
    await setImmediate();
  }
  return loadedWork(found, loaded, candidates, options);
}

/** The work of the versions that were read and are wanted: its source first, the others as they are beside it. */
async function loadedWork(
  found: FoundWork,
  loaded: ReadonlyMap<FoundVersion, Version>,
  candidates: readonly string[],
  options: LoadOptions,
): Promise<LoadedWork | null> {
  const declared = found.source && loaded.get(found.source.version);
  // Which languages are asked for does not change what they were translated from.
  const source = declared ?? largest([...loaded.values()]);
  const wanted = wantedVersions(found, loaded, options.languages ?? []);
  if (source === undefined || wanted === null) return null;
  const focus = found.focus && loaded.get(found.focus);
  const versions = wanted.includes(source) || focus === source ? wanted : [source, ...wanted];
  refuseSameLanguage(found, versions);
  const files = new Map([...loaded].map(([file, version]) => [version, file]));
  const ordered = [source];
  for (const version of versions) {
    const file = files.get(version);
    if (version === source || file === undefined) continue;
    ordered.push(
      await besideSource(version, source, file, { ...options, candidates, sourceFile: files.get(source) }),
    );
  }
  const isAlone = versions.length === 1;
  return {
    work: { id: found.id, versions: ordered },
    found,
    sourceFrom: isAlone ? 'only' : declared ? (found.source?.from ?? 'segments') : 'segments',
    changed: changedVersions(found, loaded),
  };
}

/** The versions in a language that was asked for; of these the one in focus, where one is. Null where there is none. */
function wantedVersions(
  found: FoundWork,
  loaded: ReadonlyMap<FoundVersion, Version>,
  ranges: readonly string[],
): Version[] | null {
  const kept = [...loaded].filter(([file, version]) => isWanted(found, file, version, ranges));
  if (kept.length === 0) return null;
  const focus = found.focus && loaded.get(found.focus);
  return kept.map(([, version]) => version).filter((version) => !focus || version === focus);
}

/** A work whose two languages stand in one file; null where neither is wanted. */
function twoInOne(
  found: FoundWork,
  versions: readonly Version[],
  ranges: readonly string[],
): LoadedWork | null {
  const [source] = versions;
  const kept = versions.filter(
    (version) =>
      version === source || ranges.length === 0 || ranges.some((range) => isInRange(version.language, range)),
  );
  const declared = source?.languageFrom === 'text' ? 'first' : (found.source?.from ?? 'first');
  return { work: { id: found.id, versions: kept }, found, sourceFrom: declared, changed: [] };
}

/** What a version that declares no language may be in: no language of another version of the work. */
function freeLanguages({ versions }: FoundWork, candidates: readonly string[]): string[] {
  const all = candidates.length > 0 ? candidates : locales.map((locale) => locale.tag);
  const taken = versions.flatMap(({ language }) => (language === null ? [] : [language]));
  return all.filter((tag) => !taken.some((other) => isInRange(other, tag) || isInRange(tag, other)));
}

async function loadMemoryWork(
  found: FoundWork,
  memory: NonNullable<FoundWork['memory']>,
  { languages = [] }: LoadOptions,
): Promise<LoadedWork> {
  // Its readers of XML are needed for few works.
  const [{ loadMemory }, { wantedLanguages }] = await Promise.all([
    import('../memories/memory.js'),
    import('../memories/survey.js'),
  ]);
  const { versions, survey } = loadMemory(memory);
  const wanted = wantedLanguages(
    memory.path,
    versions.map(({ language }) => language),
    languages,
  );
  const kept = versions.filter(({ language }) => wanted.includes(language));
  return {
    work: { id: found.id, versions: kept, isPaired: true },
    found,
    sourceFrom: 'first',
    changed: [],
    survey,
  };
}

/** How many segments a version has, sub-segments counted too. */
export function countSegments(version: Version): number {
  const open = [version.segments];
  let count = 0;
  for (let segments = open.pop(); segments; segments = open.pop()) {
    count += segments.length;
    for (const segment of segments) if (segment.children.length > 0) open.push(segment.children);
  }
  return count;
}

function isWanted(
  found: FoundWork,
  file: FoundVersion,
  version: Version,
  ranges: readonly string[],
): boolean {
  if (ranges.length === 0 || file === found.source?.version || file.languageFrom === 'option') return true;
  return ranges.some((range) => isInRange(version.language, range));
}

/** The version with the most segments, the first of those with equally many; none where there is no version. */
function largest(versions: readonly Version[]): Version | undefined {
  const counted = versions.map((version) => ({ version, count: countSegments(version) }));
  const [first, ...others] = counted;
  return others.reduce((left, right) => (right.count > left!.count ? right : left), first)?.version;
}

function refuseSameLanguage(found: FoundWork, versions: readonly Version[]): void {
  const byLanguage = new Map<string, Version>();
  for (const version of versions) {
    const twin = byLanguage.get(version.language);
    if (twin) {
      const message = `two files for ${version.language}: ${twin.source.path} and ${version.source.path}`;
      const remedy = 'name the files by their languages, or give --languages in the order of the files';
      throw new InputError({ path: found.id, message, remedy });
    }
    byLanguage.set(version.language, version);
  }
}

function changedVersions(found: FoundWork, loaded: ReadonlyMap<FoundVersion, Version>): string[] {
  const checksums = new Map(
    found.manifest?.content.versions.map(({ language, sha256 }) => [language, sha256]),
  );
  return [...loaded].flatMap(([file, version]) => {
    const expected = file.language === null ? undefined : checksums.get(file.language);
    return expected === undefined || expected === version.source.sha256 ? [] : [version.source.path];
  });
}
