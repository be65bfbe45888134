import type { Alignment } from '../../src/align/types.js';
import { alignWork } from '../../src/align/work.js';
import type { Version } from '../../src/document/types.js';
import { rowsOf } from '../../src/format/rows/rows.js';
import type { Chunk, FileHead, Format, RowLevel, RowWork, Writer } from '../../src/format/types.js';
import { cleanXml } from '../../src/format/xml.js';
import { readText } from '../../src/read/index.js';
import { segmentBeside, segmentDocument } from '../../src/segment/index.js';
import { decodeSource } from '../../src/text/decode.js';

/** A version from the bytes or the text of a file, in a language that is declared; beside its source, if one is given. */
export async function versionOf(
  path: string,
  tag: string,
  content: string | Uint8Array,
  source: Version | null = null,
): Promise<Version> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const document = await readText(decodeSource(path, bytes));
  const alone = segmentDocument(document, { language: { tag, from: 'option' } });
  return source === null ? alone : segmentBeside(document, alone, source);
}

/** An alignment of texts by path, the first the source; the language is the path's last part but one. */
export async function alignmentOf(files: Readonly<Record<string, string>>): Promise<Alignment> {
  const versions = await Promise.all(
    Object.entries(files).map(([path, text]) => versionOf(path, path.split('.').at(-2) ?? 'und', text)),
  );
  return alignWork({ id: 'work', versions });
}

export const head: FileHead = {
  level: 'sentence',
  tool: { name: 'hexapla', version: '0.0.0' },
  changed: Date.UTC(2024, 2, 12, 8),
  clean: cleanXml,
  oneSegment: false,
  languages: [],
  byteOrderMark: false,
  markup: false,
  selection: () => '',
};

export interface Written {
  readonly level?: RowLevel;
  readonly versions?: readonly number[];
  readonly oneSegment?: boolean;
  readonly markup?: boolean;
  readonly roleOf?: RowWork['roleOf'];
}

/** What a format of text makes of one alignment. */
export function written(format: Format, alignment: Alignment, options: Written = {}): string {
  const [{ begin, work, end }, given] = opened(format, alignment, options);
  return [begin(given), ...work(given), end()].join('');
}

function opened(format: Format, alignment: Alignment, options: Written): [Writer, RowWork] {
  const writer = format.open(headOf(options), { name: 'work', pair: '', split: null });
  if (writer instanceof Promise) throw new Error(`${format.id} is no text`);
  const { begin, work, end } = writer;
  return [
    { begin: begin.bind(writer), work: work.bind(writer), end: end.bind(writer) },
    workOf(alignment, options),
  ];
}

function headOf({ level = 'sentence', markup = false, oneSegment = false }: Written): FileHead {
  return { ...head, level, markup, oneSegment };
}

function workOf(alignment: Alignment, options: Written): RowWork {
  const { level = 'sentence', markup = false, roleOf = () => 'asked' as const } = options;
  const versions = options.versions ?? alignment.work.versions.map((_, index) => index);
  const columns = versions.map((index) => {
    const { language, source } = alignment.work.versions[index]!;
    return { language, path: source.path, sha256: source.sha256, changed: head.changed };
  });
  return {
    id: alignment.work.id,
    columns,
    paths: alignment.work.versions.map(({ source }) => source.path),
    alignment,
    versions,
    licence: 'CC0-1.0',
    roleOf,
    rows: () => rowsOf(alignment, { level, versions, roleOf, markup }),
    pairs: () =>
      versions.slice(1).map((index) => workOf(alignment, { ...options, versions: [versions[0]!, index] })),
  };
}

/** The files that any format makes of one alignment, by name; `work` and the ending is the name of the only one. */
export async function writtenFiles(
  format: Format,
  alignment: Alignment,
  options: Written = {},
): Promise<Readonly<Record<string, Buffer>>> {
  const given = workOf(alignment, options);
  const writer = await format.open(headOf(options), { name: 'work', pair: '', split: null });
  const parts = new Map<string, Buffer[]>();
  const add = (chunk: Chunk) => {
    const { file, data } =
      typeof chunk === 'string' || chunk instanceof Uint8Array
        ? { file: `work${format.extension}`, data: chunk }
        : chunk;
    parts.set(file, [...(parts.get(file) ?? []), Buffer.from(data as Uint8Array)]);
  };
  if (format.output !== 'folder') add(writer.begin(given));
  else writer.begin(given);
  for (const chunk of writer.work(given)) add(chunk);
  const end = writer.end();
  for (const chunk of typeof end === 'string' ? [end] : end) if (chunk !== '') add(chunk);
  for (const piece of format.together?.(headOf(options), [writer]) ?? []) add(piece);
  return Object.fromEntries([...parts].map(([file, data]) => [file, Buffer.concat(data)]));
}
