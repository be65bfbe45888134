import { setImmediate } from 'node:timers/promises';
import type { ReadDocument, Version, Work } from '../../document/types.js';
import { locales } from '../../locale/index.js';
import { type ReadOptions, readFile } from '../../read/index.js';
import {
  isBuiltOtherwise,
  type LanguageOptions,
  segmentBeside,
  segmentDocument,
  segmentVersions,
} from '../../segment/index.js';
import { InputError } from '../../text/errors.js';
import { type Circumstances, type KeptVersions, versionKey } from '../cache/versions.js';
import { readBytes } from '../files.js';
import type { MemorySurvey } from '../memories/survey.js';
import type { FoundVersion, FoundWork, SourceOrigin } from '../types.js';
import { isInRange } from './language-range.js';

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

export interface LoadOptions {
  /** Languages to look at; empty for all. */
  readonly languages?: readonly string[] | undefined;
  /** Languages of the project; empty for all that have a locale. */
  readonly candidates?: readonly string[] | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Runs what takes long without a pause; see the context of a command. */
  readonly interruptible?: (<Value>(work: () => Value) => Value) | undefined;
  /** Versions that were made before. */
  readonly kept?: KeptVersions | undefined;
}

/** What is told to the reading of one file. */
type VersionOptions = Pick<LoadOptions, 'interruptible' | 'kept'>;

/**
 * Reads the versions of one work, one file at a time. Null where no version is left after `languages`, and where the
 * source that is wanted is not there. Throws
 * InputError where a file cannot be read or two versions turn out to be in one language.
 */
export async function loadWork(found: FoundWork, options: LoadOptions = {}): Promise<LoadedWork | null> {
  if (found.memory) return loadMemoryWork(found, found.memory, options);
  if (found.lacksSource !== undefined) return null;
  const loaded = new Map<FoundVersion, Version>();
  const candidates = freeLanguages(found, options.candidates ?? []);
  const [only, another] = found.versions;
  if (only !== undefined && another === undefined) {
    const versions = await loadVersions(only, candidates, options);
    if (versions.length > 1) return twoInOne(found, versions, options.languages ?? []);
    loaded.set(only, versions[0]!);
  }
  for (const version of found.versions) {
    if (loaded.has(version)) continue;
    options.signal?.throwIfAborted();
    loaded.set(version, await loadVersion(version, candidates, options));
    await setImmediate();
  }
  const all = [...loaded.values()];
  if (all.length === 0) return null;
  const declared = found.source && loaded.get(found.source.version);
  // Which languages are asked for does not change what they were translated from.
  const source = declared ?? largest(all);
  const ranges = options.languages ?? [];
  const kept = [...loaded].filter(([file, version]) => isWanted(found, file, version, ranges));
  if (kept.length === 0) return null;
  const focus = found.focus && loaded.get(found.focus);
  const wanted = kept.map(([, version]) => version).filter((version) => !focus || version === focus);
  const versions = wanted.includes(source) || focus === source ? wanted : [source, ...wanted];
  refuseSameLanguage(found, versions);
  const sourceFrom =
    versions.length === 1 ? 'only' : declared ? (found.source?.from ?? 'segments') : 'segments';
  const files = new Map([...loaded].map(([file, version]) => [version, file]));
  const ordered = [source];
  for (const version of versions) {
    const file = files.get(version);
    if (version === source || file === undefined) continue;
    ordered.push(
      await besideSource(version, source, file, { ...options, candidates, sourceFile: files.get(source) }),
    );
  }
  return {
    work: { id: found.id, versions: ordered },
    found,
    sourceFrom,
    changed: changedVersions(found, loaded),
  };
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

/**
 * Reads and segments one file. Where nothing declares its language it is looked for among the candidates; none are
 * all that have a locale.
 */
export async function loadVersion(
  found: FoundVersion,
  candidates: readonly string[] = [],
  options: VersionOptions = {},
): Promise<Version> {
  const [version] = await keptOr(found, ['alone', candidates], options, (document) => [
    segmentDocument(document, languageOptions(found, candidates)),
  ]);
  return version!;
}

/** The same for a file that is no version of a work of several: where two languages stand in it there are two. */
export async function loadVersions(
  found: FoundVersion,
  candidates: readonly string[] = [],
  options: VersionOptions = {},
): Promise<readonly Version[]> {
  return keptOr(found, ['in one', candidates], options, (document) =>
    segmentVersions(document, languageOptions(found, candidates)),
  );
}

/** What was kept of a file, or what is made of it now. */
async function keptOr(
  found: FoundVersion,
  circumstances: Circumstances,
  { kept, interruptible = (work) => work() }: VersionOptions,
  make: (document: ReadDocument) => readonly Version[],
): Promise<readonly Version[]> {
  const made = async () => {
    const document = await documentOf(found);
    return interruptible(() => make(document));
  };
  return kept === undefined ? made() : kept.of(found, circumstances, made);
}

function languageOptions(found: FoundVersion, candidates: readonly string[]): LanguageOptions {
  return {
    ...(found.language === null ? {} : { language: { tag: found.language, from: found.languageFrom } }),
    ...(candidates.length > 0 ? { candidates } : {}),
  };
}

interface BesideOptions extends VersionOptions {
  /** What `loadVersion` made both versions of: the file of the source, and the candidates. */
  readonly sourceFile?: FoundVersion | undefined;
  readonly candidates?: readonly string[];
}

/** A version read again, from its file, beside the source that it was made from, where it seems to be built otherwise. */
export async function besideSource(
  version: Version,
  source: Version,
  file: FoundVersion,
  options: BesideOptions = {},
): Promise<Version> {
  if (!isBuiltOtherwise(version, source)) return version;
  const { kept, candidates = [], sourceFile } = options;
  const sourceKey = sourceFile === undefined ? null : versionKey(sourceFile, ['alone', candidates]);
  // Both versions have to stand in the key.
  const own = { ...options, kept: sourceKey === null ? undefined : kept };
  const [beside] = await keptOr(file, ['beside', candidates, sourceKey ?? ''], own, (document) => [
    segmentBeside(document, version, source),
  ]);
  return beside!;
}

/** What the reader of its format finds in a file. Its bytes are let go when it returns. */
export function documentOf({ path, file, bytes, reading, language }: FoundVersion): Promise<ReadDocument> {
  const options: ReadOptions = { ...reading, ...(language === null ? {} : { language }) };
  return readFile({ path, bytes: bytes ?? readBytes(file ?? path, path) }, options);
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

/** The version with the most segments, the first of those with equally many. */
function largest(versions: readonly [Version, ...Version[]] | readonly Version[]): Version {
  const counted = versions.map((version) => ({ version, count: countSegments(version) }));
  const best = counted.reduce((left, right) => (right.count > left.count ? right : left));
  return best.version;
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

/** The versions that one file holds in two languages, in the order of these; null where it does not hold them all. */
export async function versionsInOne(
  found: FoundVersion,
  languages: readonly (string | null)[],
): Promise<Version[] | null> {
  const versions = await loadVersions({ ...found, language: null, languageFrom: 'none' });
  const ordered = languages.map((language) =>
    versions.find((version) => language !== null && isInRange(version.language, language)),
  );
  return ordered.every((version) => version !== undefined) ? ordered : null;
}
