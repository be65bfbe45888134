import type { Version } from '../../document/types.js';
import { textOffset } from '../../text/places.js';
import { pointAt, type Source } from '../../text/source.js';
import type { Point, Position } from '../../text/span.js';
import { oneLine } from './width.js';

/** So many UTF-16 units of a line are shown. */
const LENGTH = 240;

/**
 * The line of a place as far as it can be shown: on one line, controls made visible, a long one cut to a stretch
 * around the place. Empty for a blank line, and where no version has the path.
 */
export function excerptAt(versions: readonly Version[], path: string, position: Position): string {
  const version = versions.find((candidate) => candidate.source.path === path);
  if (!version) return '';
  const { lineStarts, text } = version.source;
  const place = placeIn(version.source, position);
  const lineStart = lineStarts[place.line - 1] ?? 0;
  const lineEnd = lineStarts[place.line] ?? text.length;
  const start = place.offset - lineStart > LENGTH / 2 ? place.offset - LENGTH / 4 : lineStart;
  const line = oneLine(text.slice(start, Math.min(lineEnd, start + LENGTH)));
  return line === '' || start === lineStart ? line : `…${line}`;
}

/** The place in the text; one that is told as in the file that the text was made of is looked for. */
function placeIn(source: Source, { start, part }: Position): Point {
  const { places } = source;
  if (places === undefined) return start;
  const index = places.parts.findIndex(({ name }) => name === (part ?? ''));
  if (index < 0) return start;
  return pointAt(
    source,
    textOffset(places, index, start.offset) ?? textOffset(places, index, start.offset, true) ?? 0,
  );
}
