import type { ReadDocument, Version } from '../../document/types.js';
import { type ReadOptions, readFile } from '../../read/index.js';
import {
  isBuiltOtherwise,
  type LanguageOptions,
  segmentBeside,
  segmentDocument,
  segmentVersions,
} from '../../segment/index.js';
import { type Circumstances, type KeptVersions, versionKey } from '../cache/versions.js';
import { readBytes } from '../files.js';
import type { FoundVersion } from '../types.js';
import { isInRange } from './language-range.js';

/** What is told to the reading of one file. */
export interface VersionOptions {
  /** Runs what takes long without a pause; see the context of a command. */
  readonly interruptible?: (<Value>(work: () => Value) => Value) | undefined;
  /** Versions that were made before. */
  readonly kept?: KeptVersions | undefined;
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
