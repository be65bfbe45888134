import type { Version } from '../../document/types.js';
import type { Finding } from '../../lint/types.js';
import type { Point } from '../../text/span.js';
import { oneLine } from '../width.js';
import type { Excerpt, Found } from './types.js';

/** So many UTF-16 units of a line are kept. */
const LENGTH = 240;

/** A finding with its lines, taken from the versions of its work. */
export function withExcerpts(finding: Finding, versions: readonly Version[]): Found {
  const byPath = new Map(versions.map((version) => [version.source.path, version]));
  return {
    finding,
    excerpt: excerptAt(byPath.get(finding.path), finding.position.start),
    related: finding.related.map(({ path, position }) => excerptAt(byPath.get(path), position.start)),
  };
}

function excerptAt(version: Version | undefined, place: Point): Excerpt | null {
  if (!version) return null;
  const { lineStarts, text } = version.source;
  const lineStart = lineStarts[place.line - 1] ?? 0;
  const lineEnd = lineStarts[place.line] ?? text.length;
  const start = place.offset - lineStart > LENGTH / 2 ? place.offset - LENGTH / 4 : lineStart;
  const line = oneLine(text.slice(start, Math.min(lineEnd, start + LENGTH)));
  return line === '' ? null : { line: place.line, text: start === lineStart ? line : `…${line}` };
}
