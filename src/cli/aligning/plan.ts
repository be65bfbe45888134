import { statSync } from 'node:fs';
import type { Entries } from '../../project/cache/entries.js';
import type { FoundWork } from '../../project/types.js';
import { InputError } from '../../text/errors.js';
import type { Keys } from './keys.js';

/** A work, and where it is to come from. */
export interface PlannedWork {
  readonly found: FoundWork;
  /** Bytes of its files; null for one that has to be made in this thread, as it is read only once or holds no texts alone. */
  readonly size: number | null;
  /** Null where nothing of it is kept. */
  readonly key: string | null;
  readonly isKept: boolean;
}

/** Looks up what is kept of works. What cannot be read is told when its turn comes, as without a cache. */
export function plannedWorks(
  works: readonly FoundWork[],
  keys: Keys | null,
  cache: Entries | null,
): PlannedWork[] {
  return works.map((found) => {
    const size = sizeOf(found);
    const key = size === null || keys === null ? null : keyOf(found, keys);
    return { found, size, key, isKept: key !== null && cache?.has(key) === true };
  });
}

function keyOf(found: FoundWork, keys: Keys): string | null {
  try {
    return keys.keyed(found).key;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** A memory goes through row by row, and a pipe can be read but once. */
function sizeOf({ memory, lacksSource, versions }: FoundWork): number | null {
  if (memory !== undefined || lacksSource !== undefined || versions.length === 0) return null;
  let size = 0;
  for (const { file } of versions) {
    const status = file === null ? undefined : statOf(file);
    if (status?.isFile() !== true) return null;
    size += status.size;
  }
  return size;
}

function statOf(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
