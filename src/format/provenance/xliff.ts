import { isHole } from '../../edit/content.js';
import type { InlinePiece } from '../../edit/render.js';
import type { Span } from '../../text/span.js';
import type { ReturnedVersion } from '../returned/types.js';
import { readXliff } from '../returned/xliff.js';
import type { Claim } from './types.js';

/**
 * What an XLIFF file of hexapla says of its source, and of what the target had when it was made: with its codes put back
 * each segment is what the file has.
 */
export function* xliffClaims(path: string, chunks: Iterable<string>): Generator<Claim> {
  for (const { source, target, units } of readXliff(path, chunks)) {
    for (const { line, parts } of units) {
      for (const part of parts) {
        yield* claimsOf(source, part.sourceSpans, part.source, line);
        yield* claimsOf(target, part.targetSpans, part.given, line);
      }
    }
  }
}

function* claimsOf(
  { path, sha256 }: ReturnedVersion,
  spans: readonly Span[] | null,
  pieces: readonly InlinePiece[],
  line: number,
): Generator<Claim> {
  if (path === null || sha256 === null || spans === null) return;
  const text = pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : isHole(piece) ? '\n' : piece.original))
    .join('');
  yield { line, path, sha256, spans, lines: '', text, form: 'written' };
}
