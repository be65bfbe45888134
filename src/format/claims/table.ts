import { readOffsets } from '../offsets.js';
import { tableLines } from '../returned/table.js';
import type { Claim } from './types.js';

/** What a table of hexapla says. */
export function* tableClaims(path: string, text: string): Generator<Claim> {
  for (const { cells, line } of tableLines(path, text)) {
    for (const [name, file] of Object.entries(cells)) {
      if (!name.startsWith('path.') || file === '') continue;
      const language = name.slice('path.'.length);
      const spans = readOffsets(cells[`offsets.${language}`] ?? '');
      const said = cells[language] ?? '';
      if (spans === null || said === '') continue;
      const form = cells.text === 'written' ? 'written' : 'printed';
      const [sha256 = '', lines = ''] = [cells[`sha256.${language}`], cells[`lines.${language}`]];
      yield { line, path: file, sha256, spans, lines, text: said, form };
    }
  }
}
