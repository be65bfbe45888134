import { isHole } from '../../edit/content.js';
import type { ReturnedPlace, ReturnedVersion } from '../returned/types.js';
import { readXliff } from '../returned/xliff.js';
import type { Claim } from './types.js';

/**
 * What an XLIFF file of hexapla says of its source, and of what the target had when it was made: with its codes put back
 * each segment is what the file has.
 */
export function* xliffClaims(path: string, chunks: Iterable<string>): Generator<Claim> {
  for (const { source, target, units } of readXliff(path, chunks)) {
    for (const { line, places, targetPlaces } of units) {
      yield* claimsOf(source, places, line);
      yield* claimsOf(target, targetPlaces, line);
    }
  }
}

function* claimsOf(
  { path, sha256 }: ReturnedVersion,
  places: readonly ReturnedPlace[],
  line: number,
): Generator<Claim> {
  if (path === null || sha256 === null) return;
  for (const { spans, pieces } of places) {
    const text = pieces
      .map((piece) => (piece.kind === 'text' ? piece.text : isHole(piece) ? '\n' : piece.original))
      .join('');
    yield { line, path, sha256, spans, lines: '', text, form: 'written' };
  }
}
