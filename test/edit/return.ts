import { alignWork } from '../../src/align/work.js';
import { mergeFile } from '../../src/cli/merge/merge-file.js';
import { planMerge } from '../../src/cli/merge/plan.js';
import type { Version } from '../../src/document/types.js';
import { blockStarts, lineStartOf } from '../../src/edit/places.js';
import { readTable } from '../../src/format/returned/table.js';
import type { ReturnedWork } from '../../src/format/returned/types.js';
import { readXliff } from '../../src/format/returned/xliff.js';
import { tsv } from '../../src/format/table.js';
import { xliff1 } from '../../src/format/xliff/v1.js';
import { xliff2 } from '../../src/format/xliff/v2.js';
import { segmentsOf } from '../../src/segment/index.js';
import { encodeLike } from '../../src/text/encode.js';
import { versionOf, written } from '../format/made.js';

export type Form = 'xliff' | 'xliff-1.2' | 'tsv';

/** What came of taking one segment out and merging it in again; null where taking it out left no clear gap. */
export interface Returned {
  readonly address: string;
  readonly refusals: readonly string[];
  readonly text: string | null;
  readonly bytes: Uint8Array | null;
}

/**
 * Takes each segment out of a document, with the blank lines before the next, exports the gap with the document
 * itself as source, fills in the original, and merges.
 */
export async function* returnEach(
  extension: string,
  language: string,
  bytes: Uint8Array,
  form: Form,
  isWanted: (address: string, index: number) => boolean = () => true,
): AsyncGenerator<Returned> {
  const whole = await versionOf(`whole.${language}${extension}`, language, bytes);
  let index = 0;
  for (const segment of segmentsOf(whole)) {
    if (!isWanted(segment.address, index++)) continue;
    const cut = await without(whole, segment.start, segment.end, extension, language);
    if (cut === null) continue;
    const versions = [whole, cut];
    const alignment = alignWork({ id: 'work', versions });
    const missing = new Set(
      alignment.units.filter(({ cells }) => cells[1]?.state === 'missing').map(({ id }) => id),
    );
    const wanted = [...segmentsOf({ ...whole, segments: [segment] })].map(({ address }) => address);
    if (missing.size !== wanted.length || !wanted.every((address) => missing.has(address))) continue;
    const returned = filledIn(form, alignment, missing);
    yield { address: segment.address, ...(await merged(returned, versions, extension, language)) };
  }
}

/** The version without the lines of a segment; null where it does not begin a line. */
async function without(
  whole: Version,
  start: number,
  end: number,
  extension: string,
  language: string,
): Promise<Version | null> {
  const { source } = whole;
  const next = blockStarts(whole).next(end - 1);
  const [from, to] = [
    lineStartOf(source, start),
    next === null ? source.text.length : lineStartOf(source, next),
  ];
  if (to < end) return null;
  const text = source.text.slice(0, from) + source.text.slice(to);
  return text.trim() === ''
    ? null
    : versionOf(`cut${extension}`, `${language}-x-cut`, encodeLike(text, source));
}

function filledIn(
  form: Form,
  alignment: ReturnType<typeof alignWork>,
  missing: ReadonlySet<string>,
): ReturnedWork {
  const roleOf = ({ id }: { id: string }) => (missing.has(id) ? ('asked' as const) : ('out' as const));
  const format = { xliff: xliff2, 'xliff-1.2': xliff1, tsv }[form];
  const text = written(format, alignment, { versions: [0, 1], markup: true, roleOf });
  if (form === 'tsv') {
    const [work] = readTable('x.tsv', text);
    return { ...work!, units: work!.units.map((unit) => withSourceAsTarget(unit)) };
  }
  const filled =
    form === 'xliff'
      ? text.replace(/<source([^>]*)>([\s\S]*?)<\/source>/g, '$&<target$1>$2</target>')
      : text.replace(
          /<source>([\s\S]*?)<\/source>\n(?:<seg-source>([\s\S]*?)<\/seg-source>\n)?/g,
          (all, plain: string, cut?: string) => `${all}<target>${cut ?? plain}</target>\n`,
        );
  const [work] = readXliff('x.xlf', [filled]);
  return work!;
}

/** A table's rows say nothing of the source's text but in the unit as a whole: a row a line. */
function withSourceAsTarget(unit: ReturnedWork['units'][number]): ReturnedWork['units'][number] {
  const [source] = unit.source;
  const rows = unit.rows ?? [];
  const lines = source?.kind === 'text' ? splitLike(source.text, rows.length, unit) : [];
  return { ...unit, target: unit.source, rows: rows.map((row, at) => ({ ...row, target: lines[at] ?? '' })) };
}

/** The rows' texts again: each is as long as its span in the source. */
function splitLike(text: string, count: number, unit: ReturnedWork['units'][number]): string[] {
  const lines: string[] = [];
  let at = 0;
  for (let row = 0; row < count; row++) {
    const [span] = unit.rows?.[row]?.spans ?? [];
    const length = span === undefined ? 0 : span.end - span.start;
    lines.push(text.slice(at, at + length));
    at += length + 1;
  }
  return lines;
}

async function merged(
  returned: ReturnedWork,
  versions: readonly Version[],
  extension: string,
  language: string,
): Promise<Omit<Returned, 'address'>> {
  const plan = planMerge('x', returned, versions, false);
  if (plan.refusals.length > 0)
    return { refusals: plan.refusals.map(({ line }) => line), text: null, bytes: null };
  const reread = (bytes: Uint8Array) => versionOf(`cut${extension}`, `${language}-x-cut`, bytes);
  const result = await mergeFile('x', plan, reread, false);
  return {
    refusals: result.refusals.map(({ line }) => line),
    text: result.bytes === null ? null : result.text,
    bytes: result.bytes,
  };
}
