import type { Finding } from '../../lint/types.js';
import type { Source } from '../../text/source.js';
import type { Point, Position } from '../../text/span.js';
import { safeJson } from '../json.js';
import type { CheckedWork, Reporter } from '../reporter.js';

/** Reviewdog's diagnostics, a line a finding (proto/rdf/reviewdog.proto): columns count bytes of UTF-8 from 1. */
export const rdjsonl: Reporter = {
  name: 'rdjsonl',
  summary: 'diagnostics for reviewdog, a line each',
  open: ({ pathOf }) => ({
    *add(work) {
      const rangeOf = rangesIn(work);
      for (const finding of work.findings) {
        yield `${safeJson(diagnosticOf(finding, pathOf, rangeOf))}\n`;
      }
    },
    end: () => [],
  }),
};

interface RdfPosition {
  readonly line: number;
  readonly column: number;
}

type RangeOf = (path: string, position: Position) => { start: RdfPosition; end: RdfPosition };

function diagnosticOf(finding: Finding, pathOf: (path: string) => string, rangeOf: RangeOf) {
  const { rule, severity, message, path, position, related } = finding;
  return {
    message,
    location: { path: pathOf(path), range: rangeOf(path, position) },
    severity: severity === 'error' ? 'ERROR' : 'WARNING',
    source: { name: 'hexapla' },
    code: { value: rule },
    related_locations: related.map((place) => ({
      message: place.message,
      location: { path: pathOf(place.path), range: rangeOf(place.path, place.position) },
    })),
  };
}

function rangesIn(work: CheckedWork): RangeOf {
  const sources = new Map(work.versions.map(({ source }) => [source.path, source]));
  return (path, { start, end }) => {
    const source = sources.get(path);
    return { start: inBytes(source, start), end: inBytes(source, end) };
  };
}

/** What is no version of the work, such as the configuration, is plain enough for its own columns. */
function inBytes(source: Source | undefined, { line, column, offset }: Point): RdfPosition {
  if (source === undefined) return { line, column };
  const before = source.text.slice(offset - column + 1, offset);
  return { line, column: Buffer.byteLength(before, 'utf8') + 1 };
}
