import { dirname, resolve } from 'node:path';
import type { Chunk, FileHead, FilePlace, Format, RowWork, Writer } from '../../format/types.js';
import { inOutputFolder, tagInName, workInName } from '../../project/works/file-names.js';
import { type GrowingFile, growFile, placeFiles } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import type { Context } from '../context.js';
import { buffered, type Sink } from './buffered.js';

/** Where files go: a folder, one file, or standard output. */
export type ExportDestination =
  | { readonly kind: 'folder'; readonly folder: string; readonly name: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'stdout' };

/** Which languages and which part of a split corpus a file has; '' and null where it has all. */
interface Part {
  readonly pair: string;
  readonly split: string | null;
}

/** A writer and the file that it writes where it names no other. */
interface OpenWriter {
  readonly part: Part;
  readonly writer: Writer;
}

interface OpenFile {
  readonly shown: string;
  readonly write: Sink;
  readonly file: GrowingFile | null;
  /** Whether nothing may follow any more. */
  isSealed: boolean;
}

/** The files of one export, each opened with its first chunk; they take their places when all are whole. */
export class Outputs {
  readonly #context: Context;
  readonly #destination: ExportDestination;
  readonly #format: Format;
  readonly #head: FileHead;
  readonly #writers = new Map<string, OpenWriter>();
  /** By path in the folder; '' is standard output, or the one file. */
  readonly #files = new Map<string, OpenFile>();

  /** Throws InputError where the format cannot go where it is to. */
  constructor(context: Context, destination: ExportDestination, format: Format, head: FileHead) {
    if (format.output === 'folder' && destination.kind !== 'folder') throw severalKinds(format);
    if (format.output === 'bytes' && destination.kind === 'stdout') throw noText(format);
    this.#context = context;
    this.#destination = destination;
    this.#format = format;
    this.#head = head;
  }

  /** Where the files are, as the user would write it. */
  get files(): string[] {
    return [...this.#files.values()].map(({ shown }) => shown);
  }

  /** Adds a work to the file of this pair of languages, '' for all languages, and of this part of a split corpus. */
  async add(pair: string, work: RowWork, split: string | null = null): Promise<void> {
    const part = { pair, split };
    const name = nameOf(part);
    if (pair !== '') for (const { language, path } of work.columns) tagInName(language, path);
    const known = this.#writers.get(name);
    if (known !== undefined) {
      for (const chunk of known.writer.work(work)) await this.#put(part, chunk);
      return;
    }
    const writer = await this.#format.open(this.#head, this.#placeOf(part));
    const begin = writer.begin(work);
    for (const chunk of writer.work(work)) {
      if (!this.#writers.has(name)) {
        this.#writers.set(name, { part, writer });
        if (this.#format.output !== 'folder') await this.#put(part, begin);
      }
      await this.#put(part, chunk);
    }
  }

  /** Ends every file. Where nothing was to be said, the one file for all languages is written empty. */
  async finish(): Promise<void> {
    if (this.#writers.size === 0 && this.#format.languages === 'all' && this.#format.output !== 'folder') {
      const writer = await this.#format.open(this.#head, this.#placeOf(whole));
      this.#writers.set('', { part: whole, writer });
      await this.#put(whole, writer.begin(null));
    }
    const writers = [...this.#writers.values()];
    for (const { part, writer } of writers) {
      const end = writer.end();
      for (const chunk of typeof end === 'string' ? [end] : end) {
        if (chunk !== '') await this.#put(part, chunk);
      }
    }
    if (this.#destination.kind === 'folder') {
      const own = writers.map(({ writer }) => writer);
      for (const chunk of this.#format.together?.(this.#head, own) ?? []) await this.#put(whole, chunk);
    }
    for (const { write } of this.#files.values()) await write.flush();
    placeFiles([...this.#files.values()].flatMap(({ file }) => file ?? []));
  }

  /** Leaves no half-written file behind. */
  abort(): void {
    for (const { file } of this.#files.values()) file?.abort();
  }

  async #put(part: Part, chunk: Chunk): Promise<void> {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) {
      await this.#opened(this.#fileOf(part), part).write.put(chunk);
      return;
    }
    const folder = part.split === null || this.#format.namesSplits ? '' : `${part.split}/`;
    const open = this.#opened(folder + chunk.file, part);
    await open.write.put(chunk.data);
    if (!chunk.isLast) return;
    await open.write.flush();
    open.file?.seal();
    open.isSealed = true;
  }

  #opened(file: string, part: Part): OpenFile {
    const known = this.#files.get(file);
    if (known?.isSealed) throw twice(known.shown);
    if (known) return known;
    if (this.#destination.kind !== 'folder' && this.#files.size > 0) throw severalFiles(nameOf(part));
    const open = this.#destination.kind === 'stdout' ? this.#onStdout() : this.#onDisk(file);
    this.#files.set(file, open);
    return open;
  }

  #onStdout(): OpenFile {
    const { print } = this.#context;
    const write = buffered(async (chunk) => print(typeof chunk === 'string' ? chunk : `${chunk}`));
    return { shown: 'standard output', write, file: null, isSealed: false };
  }

  #onDisk(name: string): OpenFile {
    const { cwd } = this.#context;
    const path =
      this.#destination.kind === 'folder' ? inOutputFolder(cwd, this.#destination.folder, name) : name;
    const file = growFile(resolve(cwd, path), path);
    return { shown: path, write: buffered(async (chunk) => file.write(chunk)), file, isSealed: false };
  }

  #placeOf(part: Part): FilePlace {
    return { name: this.#stemOf(part), ...part };
  }

  #stemOf(part: Part): string {
    const stem = this.#destination.kind === 'folder' ? this.#destination.name : 'hexapla';
    const name = nameOf(part);
    return `${workInName(stem)}${name === '' ? '' : `.${name.replaceAll('_', '-')}`}`;
  }

  #fileOf(part: Part): string {
    if (this.#destination.kind !== 'file') return `${this.#stemOf(part)}${this.#format.extension}`;
    const { file } = this.#destination;
    const [first = nameOf(part)] = this.#writers.keys();
    // The one file that was asked for is the first one's, and there is no room for a second.
    return first === nameOf(part) ? file : `${dirname(file)}/${nameOf(part)}`;
  }
}

const whole: Part = { pair: '', split: null };

/** What tells a file from the others of an export: `vi-en.train`. */
function nameOf({ pair, split }: Part): string {
  return [pair, split ?? ''].filter((step) => step !== '').join('.');
}

function severalFiles(name: string): InputError {
  return new InputError({
    path: '--out',
    message: `this export is more than one file, ${name} is the second`,
    remedy: 'give a folder with --out, or one language with --languages',
  });
}

function severalKinds({ id }: Format): InputError {
  return new InputError({
    path: '--out',
    message: `${id} is several files`,
    remedy: 'give a folder for them: --out FOLDER',
  });
}

function noText({ id, extension }: Format): InputError {
  return new InputError({
    path: '--out',
    message: `${id} is no text, and is not written to standard output`,
    remedy: `name a file or a folder: --out corpus${extension}`,
  });
}

function twice(shown: string): InputError {
  return new InputError({
    path: shown,
    message: 'two works are to be written to this file',
    remedy: 'give works names of their own',
  });
}
