import { isUtf8 } from 'node:buffer';
import type { Version } from '../../document/types.js';
import { blocksText, segmentText, textHash } from '../../lint/content.js';
import { localeOf } from '../../locale/index.js';
import { readFile } from '../../read/index.js';
import { segmentBeside, segmentDocument, segmentsOf, segmentVersions } from '../../segment/index.js';
import { isLegacy } from '../../text/encodings/names.js';
import { InputError } from '../../text/errors.js';
import { type Repository, readBlobs } from './git.js';
import type { FileHistory } from './history.js';

/** A version of a work with what its file held before. */
export interface TrackedFile {
  readonly now: Version;
  readonly history: FileHistory;
  /** The version as an old file has it; null where that cannot be read. */
  readonly versionIn: (blob: string) => Promise<Version | null>;
  /** Hashes of the texts that an old file has: of each segment, and of what stands before and after them. */
  readonly textsIn: (blob: string) => Promise<ReadonlySet<string>>;
}

export function trackedFile(repository: Repository, now: Version, history: FileHistory): TrackedFile {
  const versions = new Map<string, Promise<Version | null>>();
  const texts = new Map<string, Promise<ReadonlySet<string>>>();
  const versionIn = (blob: string) => remembered(versions, blob, () => readOld(repository, now, blob));
  const textsIn = (blob: string) =>
    remembered(texts, blob, async () => {
      const version = await versionIn(blob);
      // Of an old version only its texts are needed as a rule.
      versions.delete(blob);
      return textHashes(version);
    });
  return { now, history, versionIn, textsIn };
}

function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

async function readOld(repository: Repository, now: Version, blob: string): Promise<Version | null> {
  const bytes = (await readBlobs(repository, [blob])).get(blob);
  if (bytes === undefined) return null;
  try {
    const read = await readFile(
      { path: now.source.path, bytes },
      {
        language: now.language,
        // A file that is no UTF-8 then is in the encoding that it has now, if it is in an old one now.
        ...(isLegacy(now.source.encoding) && !isUtf8(bytes) ? { encoding: now.source.encoding } : {}),
      },
    );
    if (read.source.text === now.source.text) return now;
    if (now.beside !== undefined) {
      const both = segmentVersions(read);
      const own = both.find((version) => localeOf(version.language) === localeOf(now.language));
      if (both.length > 1 && own !== undefined) return own;
    }
    const language = { tag: now.language, from: 'option' as const };
    return segmentBeside(read, segmentDocument(read, { language }), now);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function textHashes(version: Version | null): ReadonlySet<string> {
  if (version === null) return new Set();
  const segments = [...segmentsOf(version)].map(segmentText);
  const matter = [blocksText(version.front), blocksText(version.back)];
  return new Set([...segments, ...matter].filter((text) => text !== '').map(textHash));
}
