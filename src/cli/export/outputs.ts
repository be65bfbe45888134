import { basename, dirname, resolve } from 'node:path';
import type { FileHead, Format, RowWork, Writer } from '../../format/types.js';
import { inOutputFolder, tagInName, workInName } from '../../project/file-names.js';
import { type GrowingFile, growFile, placeFiles, writeWhole } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import type { Context } from '../context.js';

/** Where files go: a folder, one file, or standard output. */
export type ExportDestination =
  | { readonly kind: 'folder'; readonly folder: string; readonly name: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'stdout' };

interface OpenFile {
  readonly shown: string;
  /** Where a file beside it would be; null for standard output. */
  readonly path: string | null;
  readonly writer: Writer;
  readonly write: (text: string) => Promise<void>;
  readonly file: GrowingFile | null;
}

/** The files of one export, each opened with its first work; they take their places when all are whole. */
export class Outputs {
  readonly #context: Context;
  readonly #destination: ExportDestination;
  readonly #format: Format;
  readonly #head: FileHead;
  readonly #open = new Map<string, OpenFile>();

  constructor(context: Context, destination: ExportDestination, format: Format, head: FileHead) {
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
    if (name !== '') for (const { language, path } of work.columns) tagInName(language, path);
    const known = this.#open.get(name);
    if (known !== undefined) {
      for (const chunk of known.writer.work(work)) await known.write(chunk);
      return;
    }
    const writer = this.#format.open(this.#head);
    const begin = writer.begin(work);
    let open: OpenFile | null = null;
    for (const chunk of writer.work(work)) {
      if (open === null) {
        open = this.#opened(name, writer);
        await open.write(begin);
      }
      await open.write(chunk);
    }
  }

  /** Ends every file. Where nothing was to be said, the one file for all languages is written empty. */
  async finish(): Promise<void> {
    if (this.#open.size === 0 && this.#format.languages === 'all') {
      const writer = this.#format.open(this.#head);
      await this.#opened('', writer).write(writer.begin(null));
    }
    for (const { writer, write } of this.#open.values()) {
      await write(writer.end());
      await write('');
    }
    placeFiles([...this.#open.values()].flatMap(({ file }) => file ?? []));
    if (this.#destination.kind === 'folder') this.#writeBeside();
  }

  #writeBeside(): void {
    for (const { writer, path } of this.#open.values()) {
      if (path === null) continue;
      const beside = writer.beside?.(basename(path));
      if (beside === undefined) continue;
      const shown = inOutputFolder(this.#context.cwd, dirname(path), beside.name);
      writeWhole(resolve(this.#context.cwd, shown), beside.text, shown);
    }
  }

  /** Leaves no half-written file behind. */
  abort(): void {
    for (const { file } of this.#open.values()) file?.abort();
  }

  #opened(name: string, writer: Writer): OpenFile {
    const open =
      this.#destination.kind === 'stdout' ? this.#onStdout(name, writer) : this.#onDisk(name, writer);
    this.#open.set(name, open);
    return open;
  }

  #onStdout(name: string, writer: Writer): OpenFile {
    if (this.#open.size > 0) throw severalFiles(name);
    const write = buffered(this.#context.print);
    return { shown: 'standard output', path: null, writer, write, file: null };
  }

  #onDisk(name: string, writer: Writer): OpenFile {
    const path = this.#pathOf(name);
    const file = growFile(resolve(this.#context.cwd, path), path);
    return { shown: path, path, writer, write: buffered(async (text) => file.write(text)), file };
  }

  #pathOf(name: string): string {
    if (this.#destination.kind === 'file') {
      if (this.#open.size > 0) throw severalFiles(name);
      return this.#destination.file;
    }
    const folder = this.#destination.kind === 'folder' ? this.#destination.folder : '.';
    const stem = this.#destination.kind === 'folder' ? this.#destination.name : 'hexapla';
    const file = `${workInName(stem)}${name === '' ? '' : `.${name.replaceAll('_', '-')}`}${this.#format.extension}`;
    return inOutputFolder(this.#context.cwd, folder, file);
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
