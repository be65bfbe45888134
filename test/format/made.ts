import type { Alignment } from '../../src/align/types.js';
import { alignWork } from '../../src/align/work.js';
import type { Version } from '../../src/document/types.js';
import { rowsOf } from '../../src/format/rows.js';
import type { FileHead, Format, RowLevel, RowWork } from '../../src/format/types.js';
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
  selection: '',
};

export interface Written {
  readonly level?: RowLevel;
  readonly versions?: readonly number[];
  readonly oneSegment?: boolean;
  readonly markup?: boolean;
  readonly roleOf?: RowWork['roleOf'];
}

/** What a format makes of one alignment. */
export function written(format: Format, alignment: Alignment, options: Written = {}): string {
  const { level = 'sentence', markup = false, roleOf = () => 'asked' as const } = options;
  const versions = options.versions ?? alignment.work.versions.map((_, index) => index);
  const columns = versions.map((index) => {
    const { language, source } = alignment.work.versions[index]!;
    return { language, path: source.path, sha256: source.sha256, changed: head.changed };
  });
  const work: RowWork = {
    id: alignment.work.id,
    columns,
    paths: alignment.work.versions.map(({ source }) => source.path),
    alignment,
    versions,
    licence: 'CC0-1.0',
    roleOf,
    rows: () => rowsOf(alignment, { level, versions, roleOf, markup }),
  };
  const writer = format.open({ ...head, level, markup, oneSegment: options.oneSegment ?? false });
  return [writer.begin(work), ...writer.work(work), writer.end()].join('');
}
