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
import { discard, removeOnInterrupt, temporaryBeside } from './temporary.js';

/** What stands at a place before something new takes it. */
export interface Kept {
  /** Has the place again as it was. Throws the system's error where that cannot be. */
  readonly putBack: () => void;
  readonly forget: () => void;
}

const nothing = () => {};

/** Keeps what stands at a place under a second name, or in memory where it can have none. Throws the system's error. */
export function keep({ file, kind, before }: Destination): Kept {
  if (kind === 'stream') return { putBack: nothing, forget: nothing };
  if (before === null) return { putBack: () => rmSync(file, { force: true }), forget: nothing };
  const name = kind === 'replaced' ? secondNameOf(file) : null;
  if (name === null) {
    const bytes = readFileSync(file);
    return { putBack: () => writeOver(file, bytes), forget: nothing };
  }
  const forgetName = removeOnInterrupt(name);
  return {
    putBack: () => renameSync(name, file),
    forget: () => {
      discard(name);
      forgetName();
    },
  };
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

/** New bytes in the place of the old ones, which are put back where the disk turns out to be full. */
export function writeOver(file: string, bytes: Uint8Array): void {
  const old = readFileSync(file);
  const handle = openSync(file, 'r+');
  const put = (content: Uint8Array) => {
    for (let at = 0; at < content.length; ) at += writeSync(handle, content, at, content.length - at, at);
    ftruncateSync(handle, content.length);
    fsyncSync(handle);
  };
  try {
    put(bytes);
  } catch (error) {
    put(old);
    throw error;
  } finally {
    closeSync(handle);
  }
}
