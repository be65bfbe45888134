import { closeSync, fstatSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { writeFault } from './writing/faults.js';
import { type Digest, StagedFile } from './writing/staged.js';

export type { Digest } from './writing/staged.js';
export { hasPending, removeOnInterrupt, removePending } from './writing/temporary.js';

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. A process that is
 * killed on the way leaves the old file as it was, and the next one that writes into the folder sweeps up. Links are
 * written through, owner and rights stay, a file with several names keeps them, a device or a FIFO takes what is
 * written and is never replaced. Chunks are text in order, written as UTF-8, or bytes.
 *
 * @param shown the path as the user knows it
 * @param was what the file was when it was read, where the new content was made from it
 * @throws InputError where it may not be written, where there is no room, and where it has changed since it was read
 */
export function writeWhole(
  file: string,
  chunks: string | Uint8Array | Iterable<string>,
  shown = file,
  was?: Digest,
): void {
  writeTogether([{ file, chunks, shown, was }]);
}

/** A file with what is to be in it; see writeWhole. */
export interface FileToWrite {
  readonly file: string;
  readonly chunks: string | Uint8Array | Iterable<string>;
  readonly shown: string;
  readonly was?: Digest | undefined;
}

/** As writeWhole, several files: none is touched before all are there whole, and none where one has changed. */
export function writeTogether(files: readonly FileToWrite[]): void {
  const staged: StagedFile[] = [];
  try {
    for (const { file, chunks, shown, was } of files) {
      const one = new StagedFile(file, shown, was);
      staged.push(one);
      const isWhole = typeof chunks === 'string' || chunks instanceof Uint8Array;
      for (const chunk of isWhole ? [chunks] : chunks) one.write(chunk);
    }
    StagedFile.commit(staged);
  } catch (error) {
    for (const one of staged) one.abort();
    throw error;
  }
}

/** Adds to the end of a file, which is made where there is none. Throws InputError where it may not be written. */
export function addToFile(file: string, chunks: Iterable<string>, shown = file): void {
  let handle: number | null = null;
  try {
    handle = openSync(file, 'a');
    const status = fstatSync(handle);
    try {
      writeFileSync(handle, [...chunks].join(''));
    } catch (error) {
      if (status.isFile()) ftruncateSync(handle, status.size);
      throw error;
    }
  } catch (error) {
    throw writeFault(error, shown);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** A file that grows chunk by chunk beside its place and takes it when it is whole. */
export interface GrowingFile {
  /** Adds bytes, or text as UTF-8. */
  readonly write: (chunk: string | Uint8Array) => void;
  /** Nothing more is written: the file waits beside its place without being held open. */
  readonly seal: () => void;
  /** Leaves what was at its place as it was. Does nothing once it is in its place. */
  readonly abort: () => void;
}

/** As writeWhole, for a text that comes little by little; `placeFiles` ends it. */
export function growFile(file: string, shown = file): GrowingFile {
  return new StagedFile(file, shown);
}

/** Puts files that are whole into their places. */
export function placeFiles(files: readonly GrowingFile[]): void {
  StagedFile.commit(files.filter((file) => file instanceof StagedFile));
}
