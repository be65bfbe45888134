import type { ReadDocument } from '../document/types.js';
import { fileKind } from '../text/encoding.js';
import { InputError, passwordProtected } from '../text/errors.js';
import type { Source } from '../text/source.js';
import { decodedText } from './encoding/decoded.js';
import type { FileContent, ReadOptions, SourceFormat } from './types.js';

export type { FileContent, ReadOptions, SourceFormat } from './types.js';

/** A reader of a format of text. */
interface TextReader {
  readonly kind: 'text';
  readonly format: SourceFormat;
  /** File name endings, lower case. */
  readonly extensions: readonly string[];
  /** Loads the reader; those of large libraries cost more than most runs take. */
  readonly load: () => Promise<(source: Source) => ReadDocument | Promise<ReadDocument>>;
}

/** A reader of files that are no text. */
interface FileReader {
  readonly kind: 'file';
  readonly format: SourceFormat;
  readonly extensions: readonly string[];
  /** Told by its content, whatever its name is. */
  readonly isPackage: boolean;
  readonly load: () => Promise<
    (file: FileContent, options: ReadOptions) => ReadDocument | Promise<ReadDocument>
  >;
}

/** To add a format is one file (or folder) and one line here. */
const readers: readonly (TextReader | FileReader)[] = [
  {
    kind: 'text',
    format: 'markdown',
    // MDX is read as Markdown: what is not valid MDX is still a page with headings and paragraphs.
    extensions: ['.md', '.markdown', '.mdx', '.mdown', '.mkd'],
    load: async () => (await import('./markdown.js')).readMarkdown,
  },
  {
    kind: 'text',
    format: 'plain',
    extensions: ['.txt', '.text'],
    load: async () => (await import('./plain.js')).readPlain,
  },
  {
    kind: 'file',
    format: 'docx',
    extensions: ['.docx', '.dotx'],
    isPackage: true,
    load: async () => (await import('./docx.js')).readDocx,
  },
  {
    kind: 'file',
    format: 'odt',
    extensions: ['.odt', '.ott'],
    isPackage: true,
    load: async () => (await import('./odt.js')).readOdt,
  },
  {
    kind: 'file',
    format: 'epub',
    extensions: ['.epub'],
    isPackage: true,
    load: async () => (await import('./epub.js')).readEpub,
  },
  {
    kind: 'file',
    format: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    isPackage: false,
    load: async () => (await import('./html.js')).readHtml,
  },
  {
    kind: 'file',
    format: 'pdf',
    extensions: ['.pdf'],
    isPackage: false,
    load: async () => (await import('./pdf.js')).readPdf,
  },
];

/** The format that a file's name tells; plain where it tells none. */
export function formatOf(path: string): SourceFormat {
  const name = path.toLowerCase();
  return readers.find(({ extensions }) => extensions.some((end) => name.endsWith(end)))?.format ?? 'plain';
}

/** File name endings that a reader is registered for, with their dots. */
export const extensions: readonly string[] = readers.flatMap((reader) => reader.extensions);

/**
 * Finds the blocks of a text.
 *
 * @param options.format how to read it, whatever its name is
 * @returns blocks in source order, disjoint, with all that is neither white space nor markup in exactly one of them
 */
export async function readText(
  source: Source,
  options: { readonly format?: SourceFormat } = {},
): Promise<ReadDocument> {
  const format = options.format ?? formatOf(source.path);
  const reader = readers.find((candidate) => candidate.format === format);
  if (reader?.kind !== 'text') throw new Error(`no reader of text for the format ${format}`);
  const read = await reader.load();
  return read(source);
}

/**
 * Finds the blocks of a file by what it holds and by its name: a package is told by its content, whatever its name is.
 *
 * @throws InputError where it cannot be read, or is of a kind that is not read
 */
export async function readFile(file: FileContent, options: ReadOptions = {}): Promise<ReadDocument> {
  return (await openFile(file, options)).read();
}

/** A file whose text is known; its blocks are found when they are asked for. */
export interface OpenedFile {
  readonly source: Source;
  readonly read: () => Promise<ReadDocument>;
}

/** The text of a file, and the way to its blocks. Throws as `readFile` does. */
export async function openFile(file: FileContent, options: ReadOptions = {}): Promise<OpenedFile> {
  const isPackage = isZip(file.bytes);
  const format = isPackage ? await packageFormat(file) : isPdf(file.bytes) ? 'pdf' : formatOf(file.path);
  const reader = readers.find((candidate) => candidate.format === format);
  if (reader?.kind === 'file') {
    if (!isPackage && reader.isPackage) throw noPackage(file);
    const read = await reader.load();
    const document = await read(file, options);
    return { source: document.source, read: async () => document };
  }
  const source = await decodedText(file, options);
  return { source, read: () => readText(source) };
}

/** Word puts a document with a password into a container of the old kind. */
function noPackage({ path, bytes }: FileContent): InputError {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  const isLocked = fileKind(bytes)?.name.startsWith('an old Office') && Buffer.from(bytes).includes(name);
  if (isLocked) return passwordProtected(path);
  return new InputError({
    path,
    message: 'this is no package, as its name says',
    remedy: 'fetch the file again, or save it again in Word or Writer',
  });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function isPdf(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1') === '%PDF-'
  );
}

async function packageFormat(file: FileContent): Promise<SourceFormat> {
  const { formatOfPackage } = await import('./package/format.js');
  return formatOfPackage(file);
}
