import { inflateRawSync } from 'node:zlib';
import { InputError, passwordProtected } from '../../text/errors.js';
import { type PackageLimits, usualLimits } from './limits.js';

/** An entry of a ZIP archive as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of the local record. */
  readonly at: number;
  /** The entry's record in the central directory. */
  readonly record: { readonly start: number; readonly end: number };
}

/** An archive: its entries in the order of the directory. Nothing is unpacked yet. */
export interface ZipArchive {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly byName: ReadonlyMap<string, ZipEntry>;
  /** Where the central directory begins, and the record that ends the archive. */
  readonly directory: number;
  readonly end: number;
  readonly limits: PackageLimits;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
/** Of the record that ends an archive, and of the comment that may follow it. */
const endLength = 22;
const longestComment = 0xffff;

/**
 * Reads the directory of an archive (APPNOTE.TXT 6.3, 4.3). Names that lead out of it, names that come twice, encryption
 * and too many entries are refused.
 *
 * @throws InputError where it is none, is cut off, or is refused
 */
export function openZip(path: string, bytes: Uint8Array, limits: PackageLimits = usualLimits): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw damaged(path, 'the package is cut off: its directory is missing');
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directory === 0xffffffff) {
    throw refused(path, 'the package is in the ZIP64 form', 'save it again in the program that it is from');
  }
  if (count > limits.entries) {
    throw refused(path, `the package has ${count} entries`, `at most ${limits.entries} are read`);
  }
  const entries: ZipEntry[] = [];
  const byName = new Map<string, ZipEntry>();
  for (let at = directory, index = 0; index < count; index++) {
    const entry = entryAt(path, view, at, end);
    checkName(path, entry, byName);
    entries.push(entry);
    byName.set(entry.name, entry);
    at = entry.record.end;
  }
  return { path, bytes, entries, byName, directory, end, limits };
}

function findEnd(view: DataView): number {
  const least = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= least; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return -1;
}

function entryAt(path: string, view: DataView, at: number, end: number): ZipEntry {
  if (at + 46 > end || view.getUint32(at, true) !== signatures.central) {
    throw damaged(path, 'the directory of the package is damaged');
  }
  const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
  const stop = at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  const local = view.getUint32(at + 42, true);
  const packed = view.getUint32(at + 20, true);
  if (stop > end || local + packed > view.byteLength)
    throw damaged(path, 'the package is cut off: a part is missing');
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, name)),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size: view.getUint32(at + 24, true),
    at: local,
    record: { start: at, end: stop },
  };
}

function checkName(path: string, { name, flags }: ZipEntry, known: ReadonlyMap<string, ZipEntry>): void {
  const climbs = /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..');
  if (climbs)
    throw refused(path, `the package names a file outside of it, "${name.slice(0, 80)}"`, untrusted);
  if (known.has(name))
    throw refused(path, `the package has two parts called ${name.slice(0, 80)}`, untrusted);
  if ((flags & 1) !== 0) throw passwordProtected(path);
}

const untrusted = 'it is not read: save it again from Word or Writer if you trust it';

/** Where the packed bytes of an entry stand, by its local record. */
export function packedSpan({ path, bytes }: ZipArchive, entry: ZipEntry): { start: number; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== signatures.local)
    throw damaged(path, `the part ${entry.name} is damaged`);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.length) throw damaged(path, `the part ${entry.name} is cut off`);
  return { start, end: start + entry.packed };
}

/**
 * The bytes of an entry.
 *
 * @throws InputError where it is damaged, or larger than the limits allow
 */
export function unpack(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  const { path, bytes, limits } = archive;
  const { start, end } = packedSpan(archive, entry);
  const packed = bytes.subarray(start, end);
  const { name, size, method } = entry;
  const isBomb = size > limits.small && size > entry.packed * limits.ratio;
  if (size > limits.part || isBomb) {
    throw refused(path, `the part ${name} would take ${size} bytes from ${entry.packed}`, untrusted);
  }
  if (method === 0 && entry.packed === size) return packed;
  if (method !== 8) throw damaged(path, `the part ${name} is packed in a way that is not known`);
  return inflated(path, name, packed, size);
}

/** Never more than the directory says: what holds more is cut off there, before it takes any room. */
function inflated(path: string, name: string, packed: Uint8Array, size: number): Uint8Array {
  try {
    const found = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    if (found.length === size) return found;
  } catch {
    // What the unpacking says of it is of no use to the user.
  }
  throw damaged(path, `the part ${name} is damaged`);
}

function damaged(path: string, message: string): InputError {
  return new InputError({ path, message, remedy: 'fetch the file again' });
}

function refused(path: string, message: string, remedy: string): InputError {
  return new InputError({ path, message, remedy });
}
