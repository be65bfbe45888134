import { join, resolve } from 'node:path';
import type { FileHead, Format, RowWork, Writer } from '../../format/types.js';
import { type GrowingFile, growFile } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import type { Context } from '../context.js';

/** Where files go: a folder, one file, or standard output. */
export type Destination =
  | { readonly kind: 'folder'; readonly folder: string; readonly name: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'stdout' };

interface OpenFile {
  readonly shown: string;
  readonly writer: Writer;
  readonly write: (text: string) => Promise<void>;
  readonly file: GrowingFile | null;
}

/** The files of one export, each opened with its first work; they take their places when all are whole. */
export class Outputs {
  readonly #context: Context;
  readonly #destination: Destination;
  readonly #format: Format;
  readonly #head: FileHead;
  readonly #open = new Map<string, OpenFile>();

  constructor(context: Context, destination: Destination, format: Format, head: FileHead) {
    this.#context = context;
    this.#destination = destination;
    this.#format = format;
    this.#head = head;
  }

  /** Where the files are, as the user would write it. */
  get files(): string[] {
    return [...this.#open.values()].map(({ shown }) => shown);
  }

  /** Adds a work to the file of this name; '' is the one file with all languages. */
  async add(name: string, work: RowWork): Promise<void> {
    let open = this.#open.get(name);
    if (open === undefined) {
      open = this.#opened(name);
      this.#open.set(name, open);
      await open.write(open.writer.begin(work));
    }
    for (const chunk of open.writer.work(work)) await open.write(chunk);
  }

  /** Ends every file, or writes the one empty one where there was no work. */
  async finish(): Promise<void> {
    if (this.#open.size === 0) {
      const open = this.#opened('');
      this.#open.set('', open);
      await open.write(open.writer.begin(null));
    }
    for (const open of this.#open.values()) await open.write(open.writer.end());
    await Promise.all([...this.#open.values()].map(({ write }) => write('')));
    for (const { file } of this.#open.values()) file?.commit();
  }

  /** Leaves no half-written file behind. */
  abort(): void {
    for (const { file } of this.#open.values()) file?.abort();
  }

  #opened(name: string): OpenFile {
    const writer = this.#format.open(this.#head);
    if (this.#destination.kind === 'stdout') {
      if (this.#open.size > 0) throw severalFiles(name);
      return { shown: 'standard output', writer, write: buffered(this.#context.print), file: null };
    }
    const shown = this.#pathOf(name);
    const file = growFile(resolve(this.#context.cwd, shown), shown);
    return { shown, writer, write: buffered(async (text) => file.write(text)), file };
  }

  #pathOf(name: string): string {
    if (this.#destination.kind === 'file') {
      if (this.#open.size > 0) throw severalFiles(name);
      return this.#destination.file;
    }
    const folder = this.#destination.kind === 'folder' ? this.#destination.folder : '.';
    const stem = this.#destination.kind === 'folder' ? this.#destination.name : 'hexapla';
    return join(folder, `${stem}${name === '' ? '' : `.${name}`}${this.#format.extension}`);
  }
}

/** Chunks are gathered up to this many UTF-16 units; an empty one empties the buffer. */
const BUFFER_LENGTH = 1 << 16;

function buffered(write: (text: string) => Promise<void>): (text: string) => Promise<void> {
  let parts: string[] = [];
  let length = 0;
  return async (text) => {
    parts.push(text);
    length += text.length;
    if (text !== '' && length < BUFFER_LENGTH) return;
    const whole = parts.join('');
    parts = [];
    length = 0;
    if (whole !== '') await write(whole);
  };
}

function severalFiles(name: string): InputError {
  return new InputError({
    path: '--out',
    message: `this export is more than one file, ${name} is the second`,
    remedy: 'give a folder with --out, or one language with --languages',
  });
}
