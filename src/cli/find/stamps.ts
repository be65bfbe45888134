import { statSync } from 'node:fs';
import { serialize } from 'node:v8';
import { buildId } from '../../project/cache/build.js';
import { readBytes } from '../../project/files.js';
import type { FoundWork } from '../../project/types.js';
import { sha256 } from '../../text/hash.js';
import { Keys } from '../aligning/keys.js';
import type { AlignRequest } from '../aligning/request.js';

/** A file that was changed within so many milliseconds may be changed again without looking otherwise from outside. */
const unsettled = 2_000;

/**
 * Tells whether works are what they were: by a stamp, which is what their files look like from outside, and where that
 * differs by a hash of all that their rows depend on.
 */
export class Stamps {
  readonly #keys: Keys;
  readonly #request: string;
  readonly #now: number;

  constructor(request: AlignRequest, now: number) {
    this.#keys = new Keys(request);
    const { guidance, languages, candidates } = request;
    this.#request = sha256(serialize([buildId(), guidance, languages, candidates]));
    this.#now = now;
  }

  /** Empty where it says nothing: of what is no file, and of what has only just been changed. */
  stampOf(found: FoundWork): string {
    const files = found.memory === undefined ? found.versions : [found.memory];
    const looks: unknown[] = [];
    for (const { file } of files) {
      const status = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
      if (!status?.isFile() || status.ctimeMs > this.#now - unsettled) return '';
      looks.push([status.size, status.mtimeMs, status.ctimeMs, status.ino]);
    }
    return sha256(JSON.stringify([this.#request, settledParts(found), looks]));
  }

  /** Throws InputError for a file that cannot be read. */
  hashOf(found: FoundWork): string {
    if (found.memory === undefined) return sha256(this.#keys.keyed(found).key);
    const { path, file, bytes } = found.memory;
    const content = sha256(bytes ?? readBytes(file ?? path, path));
    return sha256(JSON.stringify([this.#request, settledParts(found), content]));
  }
}

/** What is known of a work without its bytes. */
function settledParts({ id, versions, source, focus, manifest, memory }: FoundWork) {
  return [
    id,
    versions.map(({ path, language, languageFrom, reading }) => [path, language, languageFrom, reading]),
    source && [versions.indexOf(source.version), source.from],
    focus === undefined ? null : versions.indexOf(focus),
    manifest?.content.versions,
    memory && [memory.path, memory.source, memory.language, memory.languages, memory.pair],
  ];
}
