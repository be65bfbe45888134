import { tmxUnits } from '../memory/tmx.js';
import { readOffsets } from '../rows/offsets.js';
import type { Claim } from './types.js';

/** What a TMX file of hexapla says; texts without provenance say nothing. `chunks` are the decoded text. */
export function* tmxClaims(path: string, chunks: Iterable<string>): Generator<Claim> {
  for (const met of tmxUnits(path, chunks)) {
    if (met.kind !== 'unit') continue;
    for (const { text, props } of met.unit.variants) {
      const [file, sha256, offsets, lines = ''] = ['x-path', 'x-sha256', 'x-offsets', 'x-lines'].map((type) =>
        props.get(type),
      );
      const spans = readOffsets(offsets ?? '');
      if (file && sha256 && spans) {
        yield { line: met.unit.line, path: file, sha256, spans, lines, text, form: 'printed' };
      }
    }
  }
}
