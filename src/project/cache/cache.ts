import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, isSystemError } from '../files.js';
import { sweep } from '../writing/temporary.js';
import type { Entries } from './entries.js';
import { contentIn, entryPieces } from './entry.js';
import { entriesIn, entryName, makeCacheFolder, markUsed, refuseOthers, removeFile } from './folder.js';
import type { CacheLocation } from './location.js';
import { replaceFile } from './replace-file.js';

export interface CacheSettings extends CacheLocation {
  /** How many bytes its entries may have together. */
  readonly limit: number;
  /** Is told, once, that nothing can be written. */
  readonly onTrouble: (sentence: string) => void;
}

/**
 * What was made in earlier runs, by key. What cannot be read is not there; what cannot be written is not kept. Each entry
 * is written beside its place and then takes its name, so that several runs may share a cache, and one of them may be
 * killed, or empty it, at any time.
 */
export class Cache implements Entries {
  readonly #settings: CacheSettings;
  /** Names of entries that this run read or wrote. */
  readonly #used = new Set<string>();
  #usedBytes = 0;
  #isOpen = false;
  #isBroken = false;

  /** Throws InputError where the folder is there and is no cache. */
  constructor(settings: CacheSettings) {
    refuseOthers(settings.folder, settings.shown);
    this.#settings = settings;
  }

  get shared(): CacheLocation {
    const { folder, shown } = this.#settings;
    return { folder, shown };
  }

  /** Whether there seems to be something for a key. */
  has(key: string): boolean {
    return existsSync(join(this.#settings.folder, entryName(key)));
  }

  /** The content kept for a key; null where there is none, or none that is whole. */
  read(key: string): Uint8Array | null {
    const name = entryName(key);
    const path = join(this.#settings.folder, name);
    try {
      const bytes = readFileSync(path);
      const content = contentIn(key, bytes);
      if (content === null) return null;
      markUsed(path);
      this.#use(name, bytes.length);
      return content;
    } catch (error) {
      if (isSystemError(error) || errorCode(error) !== '') return null;
      throw error;
    }
  }

  touch(key: string): void {
    markUsed(join(this.#settings.folder, entryName(key)));
  }

  /** Keeps content for a key. What this run uses is kept up to the limit; the rest of a larger project is made each time. */
  write(key: string, content: Uint8Array): void {
    const name = entryName(key);
    const pieces = entryPieces(key, content);
    const bytes = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const isKnown = this.#used.has(name);
    if (this.#isBroken || (!isKnown && this.#usedBytes + bytes > this.#settings.limit)) return;
    try {
      this.#replace(name, pieces);
      this.#use(name, bytes);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.#isBroken = true;
      this.#settings.onTrouble(`nothing is kept in ${this.#settings.shown} (${error.code})`);
    }
  }

  /** Removes what has not been of use for longest, until the rest is within the limit. */
  finish(): void {
    if (!this.#isOpen) return;
    const { folder, limit } = this.#settings;
    sweep(folder);
    const entries = entriesIn(folder);
    let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    const old = entries
      .filter(({ name }) => !this.#used.has(name))
      .sort((one, other) => one.used - other.used);
    for (const entry of old) {
      if (bytes <= limit) return;
      if (removeFile(entry.path)) bytes -= entry.bytes;
    }
  }

  /** Another run may empty the cache, and remove its folder, at any time: then it is made again. */
  #replace(name: string, pieces: readonly Uint8Array[]): void {
    for (let left = 3; ; left--) {
      try {
        this.#open();
        replaceFile(join(this.#settings.folder, name), pieces);
        return;
      } catch (error) {
        if (left === 0 || errorCode(error) !== 'ENOENT') throw error;
        this.#isOpen = false;
      }
    }
  }

  #open(): void {
    if (this.#isOpen) return;
    makeCacheFolder(this.#settings.folder);
    this.#isOpen = true;
  }

  #use(name: string, bytes: number): void {
    if (!this.#used.has(name)) this.#usedBytes += bytes;
    this.#used.add(name);
  }
}
