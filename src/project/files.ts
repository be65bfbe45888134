import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { InputError } from '../text/errors.js';

/** What the operating system's error codes mean to a user: what is wrong, and what can be done. */
const FAULTS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ['there is no such file or folder', 'check the path'],
  ENOTDIR: ['a part of the path is no folder', 'check the path'],
  EACCES: ['the file may not be read', 'give yourself the right to read it, or leave it out'],
  EPERM: ['the file may not be read', 'give yourself the right to read it, or leave it out'],
  EISDIR: ['this is a folder where a file is wanted', 'give the path of a file'],
  ELOOP: ['the links in this path lead in a circle', 'mend the symbolic links'],
  ENAMETOOLONG: ['the name is too long', 'check the path'],
  ERR_FS_FILE_TOO_LARGE: ['the file is larger than 2 GB', 'cut it into several works'],
};

/** The code of an error of the operating system; an empty string for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Whether the operating system made an error, and not a fault of ours. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return errorCode(error) !== '' && error instanceof Error && 'syscall' in error;
}

/** An error of the file system as one line for the user; any other error comes back as it is. */
export function fileFault(error: unknown, path: string): unknown {
  const fault = FAULTS[errorCode(error)];
  if (fault) return new InputError({ path, message: fault[0], remedy: fault[1] });
  if (!isSystemError(error)) return error;
  const message = `the file cannot be read (${error.code})`;
  return new InputError({ path, message, remedy: 'see what the system says of it' });
}

/** The bytes of a file. `shown` is its path as the user gave it. Throws InputError where it cannot be read. */
export function readBytes(file: string, shown: string): Uint8Array {
  const known = streams.get(file);
  if (known !== undefined) return known;
  let handle: number | null = null;
  try {
    handle = openSync(file, 'r');
    if (fstatSync(handle).isFile()) return readFileSync(handle);
    return readStream(file, shown, handle);
  } catch (error) {
    throw fileFault(error, shown);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** What came out of FIFOs and devices, by their paths: it comes once, and some commands look at a file twice. */
const streams = new Map<string, Uint8Array>();

/** Nothing that is longer can be a text. */
const LONGEST_STREAM = 1 << 29;

function readStream(file: string, shown: string, handle: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    const length = readSync(handle, chunk, 0, CHUNK_BYTES, null);
    total += length;
    if (length === 0) break;
    if (total > LONGEST_STREAM) {
      throw new InputError({ path: shown, message: 'it does not end within 512 MB', remedy: 'give a file' });
    }
    chunks.push(chunk.subarray(0, length));
  }
  const bytes = Buffer.concat(chunks);
  streams.set(file, bytes);
  return bytes;
}

/** Whether a path is a folder or a file, links followed. Throws InputError where there is neither. */
export function kindOf(file: string, shown: string): 'folder' | 'file' {
  try {
    return statSync(file).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    throw fileFault(error, shown);
  }
}

/** Order by UTF-16 code units, the same on every machine. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** So much of a file is in memory at a time. */
const CHUNK_BYTES = 1 << 18;

/** The bytes of a file piece by piece; each piece is good until the next one is asked for. Throws InputError where it cannot be read. */
export function* readPieces(file: string, shown: string): Generator<Uint8Array> {
  let handle: number | null = null;
  try {
    handle = streams.has(file) ? null : openSync(file, 'r');
    if (handle === null || !fstatSync(handle).isFile()) {
      yield streams.get(file) ?? readStream(file, shown, handle!);
      return;
    }
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const length = readSync(handle, buffer, 0, CHUNK_BYTES, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } catch (error) {
    throw fileFault(error, shown);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** Whether a path is another one or lies in it; both absolute. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
