import type { Finding } from '../../lint/types.js';
import { wordsAt } from '../../text/places.js';
import { positionOf, type Source } from '../../text/source.js';
import type { Position } from '../../text/span.js';
import type { Reporter } from '../reporter.js';

/** Where a file has lines only in its parts, reports that need a line say the first. */
const first = { line: 1, column: 1, offset: 0 };

/** A report whose readers know files by lines: of a place that has words they are told those, in the message. */
export function withPlaces(reporter: Reporter): Reporter {
  return {
    ...reporter,
    open: (context) => {
      const { add, end } = reporter.open(context);
      return { add: (work) => add({ ...work, findings: work.findings.map(inWords) }), end };
    },
  };
}

function inWords(finding: Finding): Finding {
  if (!isPlaced(finding) && !finding.related.some(isPlaced)) return finding;
  return { ...placed(finding), related: finding.related.map(placed) };
}

function isPlaced({ position }: { readonly position: Position }): boolean {
  return position.place !== undefined;
}

function placed<Kind extends { readonly position: Position; readonly message: string }>(told: Kind): Kind {
  const { place } = told.position;
  if (place === undefined) return told;
  return { ...told, position: { start: first, end: first }, message: `${place}: ${told.message}` };
}

/** The number of the line of an offset; of a paragraph of a package its own, and nothing for what hangs on one. */
export function lineNumber(source: Source, offset: number): string {
  const words = source.places === undefined ? '' : wordsAt(source.places, offset);
  if (words === '') return String(positionOf(source, { start: offset, end: offset + 1 }).start.line);
  return /^paragraph (\d+)/.exec(words)?.[1] ?? '';
}

/** A place for people: `line 12`, or its words without the heading that it is under. */
export function shortPlace({ start, place }: Position): string {
  return place === undefined ? `line ${start.line}` : place.replace(/, under “.*$/s, '');
}
