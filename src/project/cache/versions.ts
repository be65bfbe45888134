import type { Version } from '../../document/types.js';
import { sha256 } from '../../text/hash.js';
import type { FoundVersion } from '../types.js';
import { buildId } from './build.js';
import type { Entries } from './entries.js';
import { contentOf, valueIn } from './entry.js';
import { VERSION } from './folder.js';

/** What a file is read as beside its own words: languages that it may be in, or the file that it is read beside. */
export type Circumstances = readonly (string | readonly string[])[];

/**
 * Versions as they were split before, by content: where one version of a work changes, its others need not be read again.
 * Files whose bytes are not at hand are made each time.
 */
export class KeptVersions {
  readonly #entries: Entries;
  /** Of what was asked for. */
  readonly keys: string[] = [];

  constructor(entries: Entries) {
    this.#entries = entries;
  }

  /** What was made of a file under these circumstances, or what `make` makes of it now. */
  async of(
    found: FoundVersion,
    circumstances: Circumstances,
    make: () => Promise<readonly Version[]>,
  ): Promise<readonly Version[]> {
    const key = versionKey(found, circumstances);
    if (key === null) return make();
    this.keys.push(key);
    const content = this.#entries.read(key);
    if (content !== null) return valueIn(content) as Version[];
    const made = await make();
    this.#entries.write(key, contentOf(made));
    return made;
  }
}

/** All that a version depends on; null where the bytes of the file are not at hand. */
export function versionKey(found: FoundVersion, circumstances: Circumstances): string | null {
  const { bytes, path, language, languageFrom, reading } = found;
  if (bytes === undefined) return null;
  const how = [language, languageFrom, reading, circumstances];
  return VERSION + JSON.stringify([buildId(), sha256(bytes), path, ...how]);
}
