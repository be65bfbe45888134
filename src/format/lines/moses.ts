import type { FileChunk, Format, RowWork, Writer } from '../types.js';
import { oneLine } from './one-line.js';

/**
 * Plain pairs as Moses and most trainers of translation models read them: line n of one file translates line n of the
 * other (Koehn et al. 2007). The third has the id of each row. Rows that lack a side are no pairs.
 */
export const moses: Format = {
  id: 'moses',
  extension: '.ids',
  summary: 'plain pairs of files for Moses and trainers, a row a line, with a file of ids',
  languages: 'two',
  level: 'asked',
  needsPair: true,
  takesRows: true,
  takesUnits: false,
  context: false,
  output: 'folder',
  namesSplits: true,
  open: (_, { name }) => new MosesWriter(name),
};

class MosesWriter implements Writer {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  begin(): string {
    return '';
  }

  *work(work: RowWork): Generator<FileChunk> {
    for (const row of work.rows()) {
      const texts = row.cells.map((cell) => oneLine(cell?.text ?? ''));
      // What is nothing but white space would be an empty line, which trainers refuse.
      if (texts.length !== 2 || texts.includes('')) continue;
      for (const [at, text] of texts.entries()) {
        yield { file: `${this.#name}.${work.columns[at]!.language}`, data: `${text}\n` };
      }
      yield { file: `${this.#name}.ids`, data: `${row.id}\n` };
    }
  }

  end(): string {
    return '';
  }
}
