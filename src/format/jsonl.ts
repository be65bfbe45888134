import { type CardFile, dataCard, type Tally } from './card.js';
import { columnLanguages } from './rows/columns.js';
import { ofColumns } from './rows/form.js';
import { offsets } from './rows/offsets.js';
import { textHash } from './standoff.js';
import type { FileHead, FilePlace, Format, Row, RowCell, RowWork, Writer } from './types.js';

/** One object a line, in the layout of translation data sets. */
export const jsonl: Format = {
  id: 'jsonl',
  extension: '.jsonl',
  summary: 'JSONL, a row a line as data sets have it, with provenance; in a folder also a data-set card',
  ...ofColumns,
  context: false,
  open: (head, place) => new JsonlWriter(head, place),
  together: (head, writers) => {
    const files = writers.filter((each) => each instanceof JsonlWriter).map((each) => each.written());
    return [{ file: 'README.md', data: dataCard(files, head) }];
  },
};

class JsonlWriter implements Writer {
  readonly #head: FileHead;
  readonly #place: FilePlace;
  readonly #tally: Tally = { rows: 0, works: 0, texts: new Map(), licences: new Map() };
  #languages: readonly string[] = [];

  constructor(head: FileHead, place: FilePlace) {
    this.#head = head;
    this.#place = place;
  }

  begin(first: RowWork | null): string {
    this.#languages = columnLanguages(first, this.#head);
    return '';
  }

  *work(work: RowWork): Generator<string> {
    const languages = [...new Set([...this.#languages, ...work.columns.map(({ language }) => language)])];
    this.#tally.works++;
    const licence = work.licence ?? 'unknown';
    this.#tally.licences.set(licence, (this.#tally.licences.get(licence) ?? 0) + 1);
    for (const row of work.rows()) {
      this.#count(row, work);
      yield `${JSON.stringify(lineOf(row, work, languages, this.#head.standoff === true))}\n`;
    }
  }

  end(): string {
    return '';
  }

  /** What the card says of this file. */
  written(): CardFile {
    return { file: `${this.#place.name}${jsonl.extension}`, place: this.#place, tally: this.#tally };
  }

  #count(row: Row, work: RowWork): void {
    this.#tally.rows++;
    row.cells.forEach((cell, at) => {
      if (cell === null) return;
      const { language } = work.columns[at]!;
      const known = this.#tally.texts.get(language) ?? { texts: 0, characters: 0 };
      known.texts++;
      known.characters += cell.text.length;
      this.#tally.texts.set(language, known);
    });
  }
}

/** Every language has its key in every column, null where it has nothing, so that all lines are of one shape. */
function lineOf(row: Row, work: RowWork, languages: readonly string[], isStandoff: boolean): object {
  const by = <Value>(value: (cell: RowCell, at: number) => Value) =>
    Object.fromEntries(
      languages.map((tag): [string, Value | null] => {
        const at = work.columns.findIndex(({ language }) => language === tag);
        const cell = row.cells[at] ?? null;
        return [tag, cell === null ? null : value(cell, at)];
      }),
    );
  return {
    id: row.id,
    ...(isStandoff ? { hash: by((cell) => textHash(plain(cell))) } : { translation: by(plain) }),
    work: work.id,
    unit: row.unit,
    address: row.address,
    kind: row.kind,
    source: work.columns[0]?.language ?? null,
    licence: work.licence,
    state: by((cell) => cell.state),
    score: by((cell) => (cell.score === null ? null : Math.round(cell.score * 1e4) / 1e4)),
    path: by((_, at) => work.columns[at]!.path),
    lines: by((cell) => cell.lines.join('-')),
    offsets: by((cell) => offsets(cell)),
    sha256: by((_, at) => work.columns[at]!.sha256),
  };
}

function plain({ text }: RowCell): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
