import { isHole } from '../../edit/content.js';
import { readXliff } from '../returned/xliff.js';
import type { Claim } from './types.js';

/** What an XLIFF file of hexapla says of its source: with its codes put back each segment is what the file has. */
export function* xliffClaims(path: string, chunks: Iterable<string>): Generator<Claim> {
  for (const { source, units } of readXliff(path, chunks)) {
    if (source.path === null || source.sha256 === null) continue;
    for (const { line, places } of units) {
      for (const { spans, pieces } of places) {
        const text = pieces
          .map((piece) => (piece.kind === 'text' ? piece.text : isHole(piece) ? '\n' : piece.original))
          .join('');
        yield {
          line,
          path: source.path,
          sha256: source.sha256,
          spans,
          lines: '',
          text,
          form: 'written',
        };
      }
    }
  }
}
