import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import { errorCode } from '../files.js';
import { type Destination, destinationOf } from './destination.js';
import { writeFault } from './faults.js';
import { type Kept, keep, writeOver } from './kept.js';
import { discard, removeOnInterrupt, sweep, temporaryBeside } from './temporary.js';
import { inTurn } from './turn.js';

/** SHA-256 of the bytes that a file had when it was read; null where there was no file. */
export type Digest = string | null;

/** New content of a file that grows beside it and takes its place when it is whole. */
export class StagedFile {
  readonly #shown: string;
  readonly #was: Digest | undefined;
  #destination: Destination | null = null;
  #temporary: string | null = null;
  #handle: number | null = null;
  #forget = () => {};
  #made: string | null = null;

  /**
   * `shown` is the path as the user knows it. Where `was` is given, the file has to be still what it was then. Throws
   * InputError where nothing may be written there.
   */
  constructor(file: string, shown: string, was?: Digest) {
    this.#shown = shown;
    this.#was = was;
    this.#attempt(() => this.#open(file));
  }

  /** Adds bytes, or text as UTF-8. */
  write(chunk: string | Uint8Array): void {
    this.#attempt(() => {
      if (this.#handle !== null) writeFileSync(this.#handle, chunk);
    });
  }

  /** Nothing more is written: the file is whole beside its place, and not held open. */
  seal(): void {
    this.#attempt(() => this.#finish());
  }

  /** Leaves what was at its place as it was. Does nothing after the file has taken its place. */
  abort(): void {
    try {
      this.#close();
    } catch {
      // What is lost of it was to be removed.
    }
    if (this.#temporary !== null) discard(this.#temporary);
    this.#temporary = null;
    this.#forget();
    this.#removeFolders();
  }

  /**
   * Puts files into their places: all of them, or none where one of them has changed since it was read, or cannot take
   * its place: then those that had taken theirs give them back.
   */
  static commit(files: readonly StagedFile[]): void {
    try {
      for (const file of files) file.#attempt(() => file.#finish());
      const compared = files.filter((file) => file.#was !== undefined);
      const places = compared.map((file) => file.#destination!.file);
      inTurn(places, compared.map((file) => file.#shown)[0] ?? '', () => {
        for (const file of compared) file.#compare();
        StagedFile.#placeAll(files);
      });
    } finally {
      for (const file of files) file.abort();
    }
  }

  static #placeAll(files: readonly StagedFile[]): void {
    const kept: Kept[] = [];
    let placed = 0;
    try {
      for (const file of files) {
        if (files.length > 1) file.#attempt(() => kept.push(keep(file.#destination!)));
        file.#attempt(() => file.#place());
        placed++;
      }
    } catch (error) {
      throw withThose(
        error,
        files.slice(0, placed).flatMap((file, at) => {
          const saved = kept[at]?.putBack() ?? null;
          return saved === null ? [] : [`${file.#shown} (${saved})`];
        }),
      );
    } finally {
      for (const old of kept) old.forget();
    }
    for (const file of files) file.#made = null;
  }

  #open(path: string): void {
    this.#destination = destinationOf(path);
    const { file, kind, before } = this.#destination;
    if (kind === 'stream') {
      this.#handle = openSync(file, constants.O_WRONLY);
      return;
    }
    this.#made = mkdirSync(dirname(file), { recursive: true }) ?? null;
    sweep(dirname(file));
    // A run that was killed may have left the file a second name.
    if (kind === 'shared') this.#destination = destinationOf(path);
    const temporary = temporaryBeside(file);
    this.#forget = removeOnInterrupt(temporary);
    this.#handle = openSync(temporary, 'wx');
    this.#temporary = temporary;
    if (before !== null) this.#keepOwner(before);
  }

  /** The owner and rights of the file that is replaced; where they cannot be had, the file is written in its place. */
  #keepOwner(before: NonNullable<Destination['before']>): void {
    const handle = this.#handle!;
    const { uid, gid } = fstatSync(handle);
    try {
      if (uid !== before.uid || gid !== before.gid) fchownSync(handle, before.uid, before.gid);
      fchmodSync(handle, before.mode & 0o7777);
    } catch (error) {
      if (errorCode(error) !== 'EPERM') throw error;
      this.#destination = { ...this.#destination!, kind: 'shared' };
    }
  }

  #finish(): void {
    if (this.#handle !== null && this.#destination?.kind !== 'stream') fsyncSync(this.#handle);
    this.#close();
  }

  #compare(): void {
    if (this.#was === undefined || this.#destination === null) return;
    const now = digestOf(this.#destination.file);
    // Where another run has written the very same, nothing gets lost.
    if (now === this.#was || (this.#temporary !== null && now === digestOf(this.#temporary))) return;
    throw new InputError({
      path: this.#shown,
      message: 'the file has changed since it was read, so nothing was written',
      remedy: 'run the command again',
    });
  }

  #place(): void {
    if (this.#temporary === null || this.#destination === null) return;
    const { file, kind } = this.#destination;
    if (kind === 'replaced') {
      renameSync(this.#temporary, file);
      this.#temporary = null;
    } else writeOver(file, readFileSync(this.#temporary));
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.abort();
      throw writeFault(error, this.#shown);
    }
  }

  #close(): void {
    const handle = this.#handle;
    // Closed once, whatever the system says of it.
    this.#handle = null;
    if (handle !== null) closeSync(handle);
  }

  /** Folders that were made for this file and are empty. */
  #removeFolders(): void {
    if (this.#made === null || this.#destination === null) return;
    const top = this.#made;
    this.#made = null;
    for (let folder = dirname(this.#destination.file); ; folder = dirname(folder)) {
      try {
        rmdirSync(folder);
      } catch {
        return;
      }
      if (folder === top) return;
    }
  }
}

function digestOf(file: string): Digest {
  try {
    return sha256(readFileSync(file));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** An error that also names the files that are new already, could not be put back, and where what they had is. */
function withThose(error: unknown, files: readonly string[]): unknown {
  if (files.length === 0 || !(error instanceof InputError)) return error;
  const { path, place, remedy } = error;
  const message = `${error.message}; written before that, and not put back: ${files.join(', ')}`;
  return new InputError({ path, place, message, remedy });
}
