import type { Zip, ZipDeflate } from 'fflate';

/** The library that packs, loaded when a workbook is begun. */
export type Packer = typeof import('fflate');

/** ZIP has no earlier date; local time, as the format has it, so that no time zone shows. */
const epoch = new Date(1980, 0, 1);

/** A package that is written entry by entry. What is packed is taken away as it comes, so that it is never whole. */
export class ZipStream {
  readonly #packer: Packer;
  readonly #zip: Zip;
  #packed: Uint8Array[] = [];
  #entry: ZipDeflate | null = null;

  constructor(packer: Packer) {
    this.#packer = packer;
    this.#zip = new packer.Zip((error, data) => {
      if (error !== null) throw error;
      this.#packed.push(data);
    });
  }

  /** Ends the entry before, and begins one of this name. */
  begin(name: string): void {
    this.#close();
    this.#entry = new this.#packer.ZipDeflate(name, { level: 6 });
    this.#entry.mtime = epoch;
    this.#zip.add(this.#entry);
  }

  /** Adds text to the entry that was begun last. */
  write(text: string): void {
    this.#entry?.push(this.#packer.strToU8(text));
  }

  /** Ends the package. */
  end(): void {
    this.#close();
    this.#zip.end();
  }

  /** What is packed since it was taken last. */
  take(): Uint8Array {
    const parts = this.#packed;
    this.#packed = [];
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  }

  #close(): void {
    this.#entry?.push(new Uint8Array(0), true);
    this.#entry = null;
  }
}
