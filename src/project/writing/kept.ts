import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { errorCode } from '../files.js';
import type { Destination } from './destination.js';
import { saveBytes, savedWords, saveNamed } from './saved.js';
import { discard, removeOnInterrupt, temporaryBeside } from './temporary.js';

/** What stands at a place before something new takes it. */
export interface Kept {
  /** Has the place again as it was: null. Where that cannot be, what stood there is saved, and it is said where. */
  readonly putBack: () => string | null;
  readonly forget: () => void;
}

const nothing = () => {};

/** Keeps what stands at a place under a second name, or in memory where it can have none. Throws the system's error. */
export function keep({ file, kind, before }: Destination): Kept {
  if (kind === 'stream') return { putBack: () => null, forget: nothing };
  if (before === null) {
    const remove = () => rmSync(file, { force: true });
    return { putBack: () => restored(remove, () => 'it was not there'), forget: nothing };
  }
  const name = kind === 'replaced' ? secondNameOf(file) : null;
  if (name === null) {
    const bytes = readFileSync(file);
    const save = () => savedWords(saveBytes(file, bytes));
    return { putBack: () => restored(() => overwrite(file, bytes), save), forget: nothing };
  }
  return keptUnder(name, file);
}

function keptUnder(name: string, file: string): Kept {
  const forgetName = removeOnInterrupt(name);
  let isSaved = false;
  const save = () => {
    isSaved = true;
    return savedWords(saveNamed(name, file));
  };
  return {
    putBack: () => restored(() => renameSync(name, file), save),
    forget: () => {
      if (!isSaved) discard(name);
      forgetName();
    },
  };
}

/** Null where `work` does what it is to do, else what `save` says. */
function restored(work: () => void, save: () => string): string | null {
  try {
    work();
    return null;
  } catch {
    return save();
  }
}

/** Null where the file system knows no second names. */
function secondNameOf(file: string): string | null {
  const name = temporaryBeside(file);
  try {
    linkSync(file, name);
    return name;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw error;
    return null;
  }
}

/**
 * New bytes in the place of the old ones, which are put back where the disk turns out to be full. Throws the system's
 * error; where not even the old ones can be put back, its `saved` says where they are.
 */
export function writeOver(file: string, bytes: Uint8Array): void {
  const old = readFileSync(file);
  try {
    overwrite(file, bytes);
  } catch (error) {
    const saved = restored(
      () => overwrite(file, old),
      () => savedWords(saveBytes(file, old)),
    );
    throw saved === null || !(error instanceof Error) ? error : Object.assign(error, { saved });
  }
}

function overwrite(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'r+');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, bytes.length - at, at);
    ftruncateSync(handle, bytes.length);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
