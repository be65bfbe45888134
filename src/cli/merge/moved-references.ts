import type { Alignment } from '../../align/types.js';
import type { Block, Segment, Version } from '../../document/types.js';
import { speaksOfAnother } from '../../lint/values/other-documents.js';
import { labelOf, partOf } from '../../lint/values/resolved.js';
import { localeOf } from '../../locale/index.js';
import { PackageParts } from '../../read/package/parts.js';
import { segmentsOf } from '../../segment/index.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import { positionOf } from '../../text/source.js';
import { type Citation, citationsIn } from '../../value/exact/citations.js';

/**
 * A line for each reference of a document, typed as plain text, to a part that has another number since something was put
 * in before it, where the source does not name that number there. Nothing of it is changed.
 *
 * @param before what the target was, the second version of the alignment
 * @param after the same with what was put in
 * @param bytes the file as it was
 */
export function movedReferences(alignment: Alignment, after: Version, bytes: () => Uint8Array): string[] {
  const target = alignment.work.versions[1]!;
  const moved = movedParts(target, after);
  if (moved.size === 0) return [];
  const found: string[] = [];
  const isField = fieldsOf(target, bytes);
  const locale = localeOf(target.language);
  for (const [block, sources] of blocksOf(alignment)) {
    const body = block.printed.text.slice(block.body);
    for (const citation of citationsIn(body, locale)) {
      const part = partOf(target, citation);
      const now = part === null ? undefined : moved.get(part);
      if (now === undefined || speaksOfAnother(body, citation, target.language)) continue;
      const span = {
        start: sourceStart(block.printed, block.body + citation.start),
        end: sourceEnd(block.printed, block.body + citation.end),
      };
      const { start, place } = positionOf(target.source, span);
      if (isSaid(citation, sources, alignment.work.versions[0]!) || isField(start.offset)) continue;
      const where = place ?? `line ${start.line}`;
      found.push(
        `${target.source.path}: ${where}: warning: “${body.slice(citation.start, citation.end)}” is plain text and was left as it is; that part is “${labelOf(now)}” now [reference-mismatch]`,
      );
    }
  }
  return found;
}

/** Parts by what they are now, where their number is another one. */
function movedParts(before: Version, after: Version): ReadonlyMap<Segment, Segment> {
  const queues = new Map<string, Segment[]>();
  for (const segment of segmentsOf(after)) {
    const key = textOf(segment);
    queues.set(key, [...(queues.get(key) ?? []), segment]);
  }
  const moved = new Map<Segment, Segment>();
  for (const segment of segmentsOf(before)) {
    const now = queues.get(textOf(segment))?.shift();
    const [own, other] = [segment.enumerator?.ordinal, now?.enumerator?.ordinal];
    if (now === undefined || own === undefined || other === undefined) continue;
    if (own.number !== other.number) moved.set(segment, now);
  }
  return moved;
}

function textOf({ level, blocks: [first] }: Segment): string {
  return `${level} ${first?.printed.text.slice(first.body) ?? ''}`;
}

/** The blocks of the target's segments, each with those of the source that it belongs to. */
function* blocksOf({ units }: Alignment): Generator<[Block, readonly Block[]]> {
  for (const { cells } of units) {
    const [source, target] = [cells[0]?.segment, cells[1]?.segment];
    for (const block of target?.blocks ?? []) yield [block, source?.blocks ?? []];
  }
}

/** Whether the source names the same number: then the reference was the source's, and is right again. */
function isSaid({ level, values }: Citation, blocks: readonly Block[], { language }: Version): boolean {
  const locale = localeOf(language);
  return blocks.some(({ printed }) =>
    citationsIn(printed.text, locale).some(
      (other) => other.level === level && other.values.some((value) => values.includes(value)),
    ),
  );
}

/** Tells of a place of the main part whether it is in a field, which Word and Writer bring up to date themselves. */
function fieldsOf({ source }: Version, bytes: () => Uint8Array): (offset: number) => boolean {
  const { places, path } = source;
  const name = places?.parts[0]?.name ?? '';
  const xml = name === '' ? '' : (new PackageParts(path, bytes()).text(name)?.text ?? '');
  return (offset) => {
    const head = xml.slice(Math.max(0, offset - longestField), offset);
    const isOpen = (open: RegExp, close: RegExp) => lastOf(open, head) > lastOf(close, head);
    return (
      isOpen(/fldCharType="(?:begin|separate)"/g, /fldCharType="end"/g) ||
      isOpen(/<w:fldSimple\b/g, /<\/w:fldSimple>/g) ||
      isOpen(/<text:[\w-]+-ref\b/g, /<\/text:[\w-]+-ref>/g)
    );
  };
}

/** A field's own characters are no more. */
const longestField = 4000;

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
