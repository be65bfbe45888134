import type { ReadDocument } from '../document/types.js';
import type { Source } from '../text/source.js';

export type SourceFormat = 'plain' | 'markdown';

/** A reader of a file format. To add one is one file and one line here. */
interface Reader {
  readonly format: SourceFormat;
  /** File name endings, lower case. */
  readonly extensions: readonly string[];
  /** Loads the reader; those of large libraries cost more than most runs take. */
  readonly load: () => Promise<(source: Source) => ReadDocument | Promise<ReadDocument>>;
}

const readers: readonly Reader[] = [
  {
    format: 'markdown',
    extensions: ['.md', '.markdown', '.mdown', '.mkd'],
    load: async () => (await import('./markdown.js')).readMarkdown,
  },
  {
    format: 'plain',
    extensions: ['.txt', '.text'],
    load: async () => (await import('./plain.js')).readPlain,
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
  if (!reader) throw new Error(`no reader for the format ${format}`);
  const read = await reader.load();
  return read(source);
}
