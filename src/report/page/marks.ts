import type { Block } from '../../document/types.js';
import type { Finding } from '../../lint/types.js';
import { printedRuns } from '../../text/printed.js';
import type { PageMark } from './types.js';

/** A stretch of a version's file that a finding is about. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** Index of the finding. */
  readonly finding: number;
}

/** By path, the stretches that findings are about, in order. A place in a package has no offset in its text: it is left out. */
export function markedSpans(findings: readonly Finding[]): ReadonlyMap<string, readonly MarkedSpan[]> {
  const marked = new Map<string, MarkedSpan[]>();
  for (const [at, { path, position, related, expected, found }] of findings.entries()) {
    // A finding about words or values points at them; any other at a whole part.
    if (expected === undefined && found === undefined) continue;
    for (const place of [{ path, position }, ...related]) {
      const { start, end } = place.position;
      if (place.position.part !== undefined || end.offset <= start.offset) continue;
      const list = marked.get(place.path) ?? [];
      list.push({ start: start.offset, end: end.offset, finding: at });
      marked.set(place.path, list);
    }
  }
  for (const list of marked.values()) list.sort((one, other) => one.start - other.start);
  return marked;
}

/** The marks of a stretch of a block's printed text, counted from its beginning; what covers all of it marks nothing. */
export function marksIn(
  block: Block,
  from: number,
  to: number,
  spans: readonly MarkedSpan[] | undefined,
): PageMark[] {
  if (spans === undefined) return [];
  return spans.flatMap((span): PageMark[] => {
    if (span.end <= block.start || span.start >= block.end) return [];
    const start = Math.max(from, printedIndex(block, span.start));
    const end = Math.min(to, printedIndex(block, span.end));
    if (end <= start || (start === from && end === to)) return [];
    return [[start - from, end - from, span.finding]];
  });
}

/** Printed index of what stands at an offset of the source, or right after it. */
function printedIndex({ printed }: Block, offset: number): number {
  const runs = printedRuns(printed);
  for (let at = 0; at < runs.length; at += 4) {
    const [index = 0, length = 0, start = 0, sourceLength = 0] = runs.slice(at, at + 4);
    if (offset <= start) return index;
    if (offset < start + sourceLength) return length === sourceLength ? index + offset - start : index;
  }
  return printed.text.length;
}
