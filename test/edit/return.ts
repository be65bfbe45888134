import type { Alignment, Unit } from '../../src/align/types.js';
import { alignWork } from '../../src/align/work.js';
import { mergeFile } from '../../src/cli/merge/merge-file.js';
import { planMerge } from '../../src/cli/merge/plan.js';
import type { Segment, Version } from '../../src/document/types.js';
import { blockStarts, lineStartOf } from '../../src/edit/places.js';
import { readTable } from '../../src/format/returned/table.js';
import { tableLines } from '../../src/format/returned/table-lines.js';
import type { ReturnedUnit, ReturnedWork } from '../../src/format/returned/types.js';
import { readXliff } from '../../src/format/returned/xliff.js';
import { tsv } from '../../src/format/spreadsheet/table.js';
import { xliff1 } from '../../src/format/xliff/v1.js';
import { xliff2 } from '../../src/format/xliff/v2.js';
import { readFile } from '../../src/read/index.js';
import { segmentBeside, segmentDocument, segmentsOf } from '../../src/segment/index.js';
import { encodeLike } from '../../src/text/encode.js';
import { written } from '../format/made.js';
import { cutOut } from './cut-package.js';
import { firstDifference, otherParts, readingOf } from './same-reading.js';

export type Form = 'xliff' | 'xliff-1.2' | 'tsv' | 'tsv-segments';

/** What came of taking one segment out and merging it in again; null where taking it out left no clear gap. */
export interface Returned {
  readonly address: string;
  readonly refusals: readonly string[];
  readonly text: string | null;
  readonly bytes: Uint8Array | null;
  /** In words what the document says otherwise than it did, where it is one with places; null where nothing. */
  readonly otherwise: string | null;
}

/** A document, the same without one of its segments, and what the alignment says of the two. */
export interface Gap {
  readonly address: string;
  readonly versions: readonly [Version, Version];
  /** The bytes of both. */
  readonly whole: Uint8Array;
  readonly bytes: Uint8Array;
  readonly alignment: Alignment;
  /** Units of what was taken out, by id. */
  readonly missing: ReadonlySet<string>;
  /** What the alignment says otherwise than that this is missing and all else is there; empty where it says just that. */
  readonly otherwise: readonly string[];
}

async function versionOf(
  path: string,
  tag: string,
  bytes: Uint8Array,
  source: Version | null = null,
): Promise<Version> {
  const document = await readFile({ path, bytes });
  const alone = segmentDocument(document, { language: { tag, from: 'option' } });
  return source === null ? alone : segmentBeside(document, alone, source);
}

/** Takes each segment out of a document, with the blank lines before the next, and aligns the document with the rest. */
export async function* gapsOf(
  extension: string,
  language: string,
  bytes: Uint8Array,
  isWanted: (address: string, index: number) => boolean = () => true,
): AsyncGenerator<Gap> {
  const whole = await versionOf(`whole.${language}${extension}`, language, bytes);
  let index = 0;
  for (const segment of segmentsOf(whole)) {
    if (!isWanted(segment.address, index++)) continue;
    const rest =
      whole.source.places === undefined ? withoutLines(whole, segment) : cutOut(whole, bytes, segment);
    if (rest === null) continue;
    const cut = await versionOf(`cut${extension}`, `${language}-x-cut`, rest, whole);
    const alignment = alignWork({ id: 'work', versions: [whole, cut] });
    const missing = new Set([...segmentsOf({ ...whole, segments: [segment] })].map(({ address }) => address));
    const aligned = new Set(alignment.units.map(({ id }) => id));
    const unaligned = aligned.has(segment.address) ? [] : [`${segment.address} no unit`];
    const isCounted = whole.source.places !== undefined;
    const otherwise = [
      ...unaligned,
      ...alignment.units.flatMap((unit) => otherThanWanted(unit, missing, isCounted)),
    ];
    yield {
      address: segment.address,
      versions: [whole, cut],
      whole: bytes,
      bytes: rest,
      alignment,
      missing,
      otherwise,
    };
  }
}

/**
 * What is said of a unit other than what was done. Markdown counts a list whose markers are all alike: its numbers do
 * change, as in a document whose program counts.
 */
function otherThanWanted(
  { id, kind, cells }: Unit,
  missing: ReadonlySet<string>,
  isCounted: boolean,
): string[] {
  const [source, target] = cells;
  const wanted = missing.has(id) ? 'missing' : 'present';
  if (kind !== 'segment' || target?.state === wanted) return [];
  const label = target?.segment?.enumerator?.label;
  const isSame = isCounted || label === source?.segment?.enumerator?.label;
  return target?.state === 'renumbered' && isSame ? [] : [`${id} ${target?.state}`];
}

/** Exports each gap with the document itself as source, fills in the original, and merges. */
export async function* returnEach(
  extension: string,
  language: string,
  bytes: Uint8Array,
  form: Form,
  isWanted?: (address: string, index: number) => boolean,
): AsyncGenerator<Returned> {
  for await (const gap of gapsOf(extension, language, bytes, isWanted)) {
    if (lacksOthers(gap)) continue;
    yield { address: gap.address, ...(await returned(gap, form, extension, language)) };
  }
}

/** Whether other units are said to be missing than what was taken out. */
function lacksOthers({ alignment, missing }: Gap): boolean {
  return alignment.units.some(({ id, cells }) => (cells[1]?.state === 'missing') !== missing.has(id));
}

/** What comes back of a gap that is exported, filled in and merged. */
export function returned(
  { alignment, missing, versions, whole, bytes }: Gap,
  form: Form,
  extension: string,
  language: string,
): Promise<Omit<Returned, 'address'>> {
  return merged(filledIn(form, alignment, missing), versions, { whole, bytes }, extension, language);
}

function isCode(version: Version, start: number | null): boolean {
  const { front, back, furniture } = version;
  const inside = [...segmentsOf(version)].flatMap(({ blocks }) => blocks);
  const all = [...front, ...back, ...furniture, ...inside];
  return all.some((block) => block.start === start && block.role === 'code');
}

/** The bytes of a version without the lines of a segment; null where it does not begin a line. */
function withoutLines(whole: Version, { start, end }: Segment): Uint8Array | null {
  const { source } = whole;
  const next = blockStarts(whole).next(end - 1);
  const [from, to] = [
    lineStartOf(source, start),
    next === null ? source.text.length : lineStartOf(source, next),
  ];
  if (to < end) return null;
  // The fence above program text is no part of what stands before it.
  const fence = isCode(whole, next)
    ? /(?<=^|\n)[ \t]*(?:`{3,}|~{3,}).*\n$/.exec(source.text.slice(end, to))
    : null;
  const behind = fence === null ? to : end + fence.index;
  const text = source.text.slice(0, from) + source.text.slice(behind);
  return text.trim() === '' ? null : asSource(text, source);
}

/** The bytes of a text in UTF-8 or UTF-16, as the file has them that another one was read from. */
function asSource(text: string, { encoding, byteOrderMark }: Version['source']): Uint8Array {
  if (encoding !== 'utf-8' && encoding !== 'utf-16le' && encoding !== 'utf-16be')
    throw new Error(`a case in ${encoding}`);
  return encodeLike(text, { encoding, byteOrderMark });
}

function filledIn(
  form: Form,
  alignment: ReturnType<typeof alignWork>,
  missing: ReadonlySet<string>,
): ReturnedWork {
  const roleOf = ({ id }: { id: string }) => (missing.has(id) ? ('asked' as const) : ('out' as const));
  const format = { xliff: xliff2, 'xliff-1.2': xliff1, tsv, 'tsv-segments': tsv }[form];
  const level = form === 'tsv-segments' ? 'segment' : 'sentence';
  const text = written(format, alignment, { versions: [0, 1], markup: true, roleOf, level });
  if (format === tsv) {
    const [work] = readTable('x.tsv', tableLines('x.tsv', text));
    return { ...work!, units: work!.units.map(withSourceAsTarget) };
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

function withSourceAsTarget(unit: ReturnedUnit): ReturnedUnit {
  const parts = unit.parts.map((part) => ({ ...part, given: part.source, target: part.source }));
  return { ...unit, parts };
}

async function merged(
  work: ReturnedWork,
  versions: readonly Version[],
  { whole, bytes }: Pick<Gap, 'whole' | 'bytes'>,
  extension: string,
  language: string,
): Promise<Omit<Returned, 'address'>> {
  const options = { exchange: 'x', force: false, acceptCopies: true };
  const plan = planMerge(work, versions, options);
  if (plan.refusals.length > 0)
    return { refusals: plan.refusals.map(({ line }) => line), text: null, bytes: null, otherwise: null };
  const reread = (changed: Uint8Array) =>
    versionOf(`cut${extension}`, `${language}-x-cut`, changed, versions[0]!);
  const result = await mergeFile(plan, reread, {
    exchange: 'x',
    force: false,
    renumber: false,
    file: { bytes: () => bytes, sourceBytes: () => whole, asTrackedChange: false },
  });
  return {
    refusals: result.refusals.map(({ line }) => line),
    text: result.bytes === null ? null : result.text,
    bytes: result.bytes,
    otherwise:
      result.bytes === null ? null : await saidOtherwise(versions[0]!, bytes, result.bytes, language),
  };
}

/** What is read otherwise than in the document as it was, or what else of a package has changed. */
async function saidOtherwise(
  whole: Version,
  cut: Uint8Array,
  bytes: Uint8Array,
  language: string,
): Promise<string | null> {
  const { path, places } = whole.source;
  if (places === undefined) return null;
  const now = await versionOf(path, language, bytes);
  const difference = firstDifference(readingOf(whole), readingOf(now));
  if (difference !== '' || places.format === 'html') return difference || null;
  const parts = otherParts(cut, bytes, places.parts[0]?.name ?? '');
  return parts.length === 0 ? null : `${parts.join(', ')} changed`;
}
