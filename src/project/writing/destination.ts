import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where a file is really written, links followed, and how. */
export interface Destination {
  /** Absolute. */
  readonly file: string;
  /**
   * `replaced`: by a temporary file that takes its name. `shared`: other names lead to the same file, which has to stay
   * it. `stream`: a device, a FIFO or a socket, which takes what is written and is never replaced.
   */
  readonly kind: 'replaced' | 'shared' | 'stream';
  /** The file as it is; null where there is none. */
  readonly before: Stats | null;
}

/** As many links as Linux follows. */
const MOST_LINKS = 40;

/** Throws the system's error for a folder, for links that lead in a circle, and for what may not be looked at. */
export function destinationOf(path: string): Destination {
  const before = statSync(path, { throwIfNoEntry: false }) ?? null;
  if (before === null) return { file: endOfLinks(path), kind: 'replaced', before };
  if (before.isDirectory()) throw systemError('EISDIR', path);
  if (!before.isFile()) return { file: path, kind: 'stream', before };
  const file = realOf(path);
  if (file === null) return { file: path, kind: 'stream', before };
  return { file, kind: before.nlink > 1 ? 'shared' : 'replaced', before };
}

/** Null for an open file without a name, as /dev/stdout may be one. */
function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Where a link leads to that has nothing at its end yet. */
function endOfLinks(path: string): string {
  let end = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    if (lstatSync(end, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return end;
    end = resolve(dirname(end), readlinkSync(end));
  }
  throw systemError('ELOOP', path);
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code, errno: 0, syscall: 'open' });
}
