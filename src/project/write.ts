import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../text/errors.js';
import { errorCode } from './files.js';

/** Temporary files and folders that are in use at this moment; what is left of them is removed on interrupt. */
const pending = new Set<string>();

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. A process that is
 * killed on the way leaves the old file as it was. Chunks are text in order, written as UTF-8, or bytes. Throws InputError where the
 * folder may not be written to.
 */
export function writeWhole(file: string, chunks: string | Uint8Array | Iterable<string>, shown = file): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  pending.add(temporary);
  try {
    mkdirSync(dirname(file), { recursive: true });
    const isWhole = typeof chunks === 'string' || chunks instanceof Uint8Array;
    writeChunks(temporary, isWhole ? [chunks] : chunks, modeOf(file));
    renameSync(temporary, file);
    sweep(file);
  } catch (error) {
    discard(temporary);
    throw writeFault(error, shown);
  } finally {
    pending.delete(temporary);
  }
}

/** Adds to the end of a file, which is made where there is none. Throws InputError where it may not be written. */
export function addToFile(file: string, chunks: Iterable<string>, shown = file): void {
  try {
    appendFileSync(file, [...chunks].join(''));
  } catch (error) {
    throw writeFault(error, shown);
  }
}

/** Has a temporary file or folder removed on interrupt, until the function that is returned is called. */
export function removeOnInterrupt(path: string): () => void {
  pending.add(path);
  return () => void pending.delete(path);
}

/** Whether an interrupt would leave something behind that has to be removed. */
export function hasPending(): boolean {
  return pending.size > 0;
}

/** Removes what an interrupted write left behind. */
export function removePending(): void {
  for (const file of pending) discard(file);
  pending.clear();
}

/** What is still being written is younger than this many milliseconds. */
const ABANDONED = 600_000;

/** Removes what runs that were killed while they wrote this file have left beside it. */
function sweep(file: string): void {
  const start = `.${basename(file)}.`;
  const isOurs = (name: string) =>
    name.startsWith(start) && /^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length));
  for (const name of readdirSync(dirname(file)).filter(isOurs)) {
    const path = join(dirname(file), name);
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (written < Date.now() - ABANDONED) discard(path);
  }
}

/** Removes a file or a folder if it is there; a folder that is none, or that may not be changed, is no further trouble. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true, recursive: true });
  } catch {
    // What made the write fail is what the user is told.
  }
}

function writeChunks(file: string, chunks: Iterable<string | Uint8Array>, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    for (const chunk of chunks) writeFileSync(handle, chunk);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The rights of the file that is replaced, so that they stay; those of a new file where there is none. */
function modeOf(file: string): number {
  return (statSync(file, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;
}

const WRITE_FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'the file may not be written',
  EPERM: 'the file may not be written',
  EROFS: 'the file system is read-only',
  ENOSPC: 'there is no space left',
  EISDIR: 'this is a folder where a file is wanted',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a part of the path is no folder',
};

function writeFault(error: unknown, path: string): unknown {
  const message = WRITE_FAULTS[errorCode(error)];
  return message ? new InputError({ path, message, remedy: 'choose another place' }) : error;
}

/** A file that grows chunk by chunk beside its place and takes it when it is whole. */
export interface GrowingFile {
  /** Adds UTF-8 text. */
  readonly write: (text: string) => void;
  /** Puts the file in its place. */
  readonly commit: () => void;
  /** Leaves what was at its place as it was. Does nothing after `commit`. */
  readonly abort: () => void;
}

/** As writeWhole, for a text that comes little by little. Throws InputError where the folder may not be written to. */
export function growFile(file: string, shown = file): GrowingFile {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  let handle: number | null = null;
  const attempt = (work: () => void) => {
    try {
      work();
    } catch (error) {
      abort();
      throw writeFault(error, shown);
    }
  };
  const abort = () => {
    if (handle === null) return;
    closeSync(handle);
    handle = null;
    rmSync(temporary, { force: true });
    pending.delete(temporary);
  };
  attempt(() => {
    mkdirSync(dirname(file), { recursive: true });
    pending.add(temporary);
    handle = openSync(temporary, 'wx', modeOf(file));
  });
  return {
    write: (text) => attempt(() => handle !== null && writeFileSync(handle, text)),
    commit: () =>
      attempt(() => {
        if (handle === null) return;
        fsyncSync(handle);
        closeSync(handle);
        handle = null;
        renameSync(temporary, file);
        pending.delete(temporary);
      }),
    abort,
  };
}
