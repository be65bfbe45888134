import { splitName } from '../card.js';
import type { FileChunk, FileHead, FilePlace, Format, Row, RowWork, Writer } from '../types.js';
import { ColumnFile, type FileColumn, type ParquetLibrary } from './column-file.js';
import { cardOf, type PairFile } from './dataset-card.js';

/**
 * A folder as the loader of Hugging Face's `datasets` wants it: Parquet for each pair of languages with the texts in a
 * structure `translation`, and README.md whose head names them as configurations.
 * https://huggingface.co/docs/hub/datasets-manual-configuration
 */
export const huggingface: Format = {
  id: 'huggingface',
  extension: '.parquet',
  summary: 'folder for the hub of Hugging Face: Parquet by pair, README.md with configs and features',
  languages: 'two',
  level: 'asked',
  needsPair: true,
  takesRows: true,
  takesUnits: false,
  context: false,
  output: 'folder',
  namesSplits: true,
  open: async (head, place) => new PairWriter(head, place, await import('hyparquet-writer')),
  together: (head, writers) => [
    {
      file: 'README.md',
      data: cardOf(
        writers.filter((each) => each instanceof PairWriter).map((each) => each.written()),
        head,
      ),
    },
  ],
};

class PairWriter implements Writer {
  readonly #head: FileHead;
  readonly #place: FilePlace;
  readonly #library: ParquetLibrary;
  #file: ColumnFile | null = null;
  #languages: readonly [string, string] = ['und', 'und'];
  #rows = 0;
  /** Of the texts, in UTF-8. */
  #bytes = 0;
  readonly #licences = new Map<string, number>();

  constructor(head: FileHead, place: FilePlace, library: ParquetLibrary) {
    this.#head = head;
    this.#place = place;
    this.#library = library;
  }

  begin(first: RowWork | null): string {
    const [source = 'und', target = 'und'] = first?.columns.map(({ language }) => language) ?? [];
    this.#languages = [source, target];
    const { tool } = this.#head;
    const columns = columnsOf(this.#languages);
    this.#file = new ColumnFile(this.#library, columns, `${tool.name} ${tool.version}`);
    return '';
  }

  *work(work: RowWork): Generator<FileChunk> {
    const licence = work.licence ?? 'unknown';
    this.#licences.set(licence, (this.#licences.get(licence) ?? 0) + 1);
    for (const row of work.rows()) {
      this.#add(row, work);
      const data = this.#file?.take() ?? null;
      if (data !== null) yield { file: this.#name, data };
    }
  }

  end(): Iterable<FileChunk> {
    return this.#file === null ? [] : [{ file: this.#name, data: this.#file.end() }];
  }

  /** What the card says of this file. */
  written(): PairFile {
    const { split } = this.#place;
    const facts = { rows: this.#rows, bytes: this.#bytes, licences: this.#licences };
    return { languages: this.#languages, split: splitName(split), file: this.#name, ...facts };
  }

  get #name(): string {
    return `data/${this.#languages.join('-')}/${splitName(this.#place.split)}-00000-of-00001.parquet`;
  }

  #add(row: Row, work: RowWork): void {
    const texts = row.cells.map((cell) => (cell?.text ?? '').replace(/\p{Surrogate}/gu, '\ufffd'));
    const translation = Object.fromEntries(work.columns.map(({ language }, at) => [language, texts[at]!]));
    this.#rows++;
    for (const text of texts) this.#bytes += Buffer.byteLength(text);
    const score = row.cells[1]?.score ?? null;
    this.#file?.add([row.id, translation, score, work.id, row.unit, work.columns[0]!.language, work.licence]);
  }
}

/** Fields of a translation stand in the order of their names, as the loader's own type has them. */
function columnsOf(languages: readonly string[]): FileColumn[] {
  return [
    { name: 'id', kind: { is: 'text' } },
    { name: 'translation', kind: { is: 'texts', fields: [...languages].sort() } },
    { name: 'score', kind: { is: 'float' } },
    { name: 'work', kind: { is: 'word' } },
    { name: 'unit', kind: { is: 'text' } },
    { name: 'source', kind: { is: 'word' } },
    { name: 'licence', kind: { is: 'word' } },
  ];
}
