import { serialize } from 'node:v8';
import { buildId } from '../../project/cache/build.js';
import { readBytes } from '../../project/files.js';
import type { FoundWork } from '../../project/types.js';
import { sha256 } from '../../text/hash.js';
import type { AlignRequest } from './request.js';

/** A work with the bytes of its files, and the key that stands for all that its alignment depends on. */
export interface KeyedWork {
  readonly key: string;
  /** It is to be made of these bytes: the files may change meanwhile. */
  readonly found: FoundWork;
}

/**
 * Gives works their keys: hashes of the bytes, of how the files were found and are read, of what the user tells the
 * aligner, and of the build. Rules and their settings are no part of it: reports have keys of their own.
 */
export class Keys {
  readonly #request: AlignRequest;
  readonly #told: string;

  constructor(request: AlignRequest) {
    this.#request = request;
    const { glossary, lexicons } = request.guidance;
    this.#told = sha256(serialize([glossary, lexicons]));
  }

  /** Throws InputError for a file that cannot be read. */
  keyed(found: FoundWork): KeyedWork {
    const { languages, candidates, guidance } = this.#request;
    const work = withBytes(found);
    const { versions, source, focus, manifest } = work;
    const parts = {
      build: buildId(),
      told: this.#told,
      links: guidance.links.filter((link) => link.work === undefined || link.work === found.id),
      languages,
      candidates,
      id: found.id,
      versions: versions.map(({ path, language, languageFrom, reading, bytes }) => [
        path,
        language,
        languageFrom,
        reading,
        sha256(bytes!),
      ]),
      source: source && [versions.indexOf(source.version), source.from],
      focus: focus === undefined ? null : versions.indexOf(focus),
      described: manifest?.content.versions,
    };
    return { key: JSON.stringify(parts), found: work };
  }
}

/** A work whose files are read. */
function withBytes(found: FoundWork): FoundWork {
  const versions = found.versions.map((version) => ({
    ...version,
    bytes: version.bytes ?? readBytes(version.file ?? version.path, version.path),
  }));
  const at = (version: FoundWork['versions'][number]) => versions[found.versions.indexOf(version)]!;
  const { source, focus } = found;
  return {
    ...found,
    versions,
    source: source && { ...source, version: at(source.version) },
    ...(focus === undefined ? {} : { focus: at(focus) }),
  };
}
