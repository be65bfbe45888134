import { closeSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { discard, removeOnInterrupt, temporaryBeside } from '../writing/temporary.js';

/** Writes a file of a cache whole, or not at all. A link that lies in its place is replaced, and not followed. */
export function replaceFile(path: string, pieces: readonly Uint8Array[]): void {
  const temporary = temporaryBeside(path);
  const forget = removeOnInterrupt(temporary);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      for (const piece of pieces) writeFileSync(handle, piece);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw error;
  } finally {
    forget();
  }
}
