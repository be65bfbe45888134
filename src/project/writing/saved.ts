import { randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/*
 * What a file had, where it cannot be put back: under a name that no later run sweeps up, for the user to take it from.
 */

function savedName(file: string, folder = dirname(file)): string {
  return join(folder, `${basename(file)}.old-${randomBytes(4).toString('hex')}`);
}

/** Gives what has a temporary name one that stays. */
export function saveNamed(temporary: string, file: string): string {
  const name = savedName(file);
  try {
    renameSync(temporary, name);
    return name;
  } catch {
    // It is left where it is: better under a strange name than gone.
    return temporary;
  }
}

/** Writes what a file had beside it, or among the temporary files of the machine; null where neither can be. */
export function saveBytes(file: string, bytes: Uint8Array): string | null {
  for (const folder of [dirname(file), tmpdir()]) {
    const name = savedName(file, folder);
    try {
      writeFileSync(name, bytes, { flag: 'wx' });
      return name;
    } catch {
      // The next place may have room.
    }
  }
  return null;
}

/** What is said of a file that has not what it had. */
export function savedWords(saved: string | null): string {
  return saved === null ? 'what it had could not be kept' : `what it had is in ${saved}`;
}
