import type { Segment, Version } from '../document/types.js';

/** Text of the source above a heading in which an anchor may stand, in UTF-16 units. */
const above = 200;

/** The names that a writer gave a segment to be pointed at, in lower case: `{#id}`, `[[id]]`, `<a id>`, `<a name>`. */
export function anchorsOf({ source: { text } }: Version, segment: Segment): string[] {
  const end = segment.blocks[0]?.end ?? segment.start;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(segment.start, lineEnd === -1 ? text.length : lineEnd);
  const before = lastLines(text.slice(Math.max(0, segment.start - above), segment.start));
  const found = new Set<string>();
  for (const part of [before, line]) {
    for (const [, braced, bracketed, attribute] of part.matchAll(anchorPattern))
      found.add((braced ?? bracketed ?? attribute ?? '').toLowerCase());
  }
  return [...found];
}

const anchorPattern =
  /\{[^{}]*#([\w.:-]+)[^{}]*\}|\[\[([\w.:-]+)(?:,[^\]]*)?\]\]|\b(?:id|name)\s*=\s*["']?([\w.:-]+)/g;

/** The lines right above a heading that hold nothing but markup, and what stands before it on its own line. */
function lastLines(before: string): string {
  const lines = before.split('\n');
  let first = lines.length - 1;
  while (first > 0 && /^\s*(?:<[^<>]*>\s*|\[\[[^\]]*\]\]\s*)*$/.test(lines[first - 1]!)) first--;
  return lines.slice(first).join('\n');
}
