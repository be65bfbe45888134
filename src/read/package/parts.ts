import { InputError } from '../../text/errors.js';
import type { PackageLimits } from './limits.js';
import type { PartText } from './xml.js';
import { openZip, unpack, type ZipArchive } from './zip.js';

/** A package whose parts are unpacked one by one, as they are asked for. */
export class PackageParts {
  readonly archive: ZipArchive;
  readonly path: string;
  #left: number;

  /** @throws InputError where the bytes are no archive, or one that is refused */
  constructor(path: string, bytes: Uint8Array, limits?: PackageLimits) {
    this.path = path;
    this.archive = openZip(path, bytes, limits);
    this.#left = this.archive.limits.total;
  }

  get limits(): PackageLimits {
    return this.archive.limits;
  }

  has(name: string): boolean {
    return this.archive.byName.has(name);
  }

  /** The bytes of a part; null where the package has none of that name. */
  bytes(name: string): Uint8Array | null {
    const entry = this.archive.byName.get(name);
    return entry === undefined ? null : unpack(this.archive, entry);
  }

  /** A part as text; null where the package has none of that name. A byte order mark is cut off. */
  text(name: string): PartText | null {
    const entry = this.archive.byName.get(name);
    if (entry === undefined) return null;
    const bytes = unpack(this.archive, entry);
    this.#left -= bytes.length;
    if (this.#left < 0) {
      const message = `the parts of the package take more than ${this.limits.total} bytes`;
      throw new InputError({ path: this.path, message, remedy: 'cut the document into several' });
    }
    return { path: this.path, name, text: this.#decoded(name, bytes) };
  }

  /** XML is in UTF-8 or UTF-16 unless it says otherwise, which no program that writes packages does. */
  #decoded(name: string, bytes: Uint8Array): string {
    const [first, second] = bytes;
    const wide =
      first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
    try {
      return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
    } catch {
      const message = `the part ${name} is in no encoding that packages have`;
      throw new InputError({ path: this.path, message, remedy: 'save the document again in Word or Writer' });
    }
  }
}
