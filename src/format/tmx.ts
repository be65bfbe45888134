import { basicDate } from './dates.js';
import { offsets } from './rows/offsets.js';
import type { Column, FileHead, Format, Row, RowCell, RowWork, Writer } from './types.js';
import { attributes, escapeText } from './xml.js';

/** TMX 1.4b, for translation memories. https://www.gala-global.org/tmx-14b */
export const tmx: Format = {
  id: 'tmx',
  extension: '.tmx',
  summary: 'TMX 1.4b, translation memory: one file with all languages, or with --pairs one for each pair',
  languages: 'all',
  level: 'asked',
  needsPair: true,
  takesRows: true,
  takesUnits: false,
  context: false,
  open: (head) => openTmx(head),
};

/** A memory in the making, which is text alone. */
export function openTmx(head: FileHead): TmxWriter {
  return new TmxWriter(head);
}

export class TmxWriter implements Writer {
  readonly #head: FileHead;
  #source = 'und';

  constructor(head: FileHead) {
    this.#head = head;
  }

  begin(first: RowWork | null): string {
    const { tool, level, changed } = this.#head;
    this.#source = first?.columns[0]?.language ?? 'und';
    const header = attributes({
      creationtool: tool.name,
      creationtoolversion: tool.version,
      // The standard has no word for a numbered part: what is larger than a paragraph is a block.
      segtype: level === 'segment' ? 'block' : level,
      'o-tmf': tool.name,
      adminlang: 'en-GB',
      srclang: this.#source,
      datatype: 'plaintext',
      creationdate: changed === null ? null : basicDate(changed),
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header${header}/>\n<body>\n`;
  }

  *work(work: RowWork): Generator<string> {
    for (const row of work.rows()) {
      // A memory is asked by its source: a row that lacks it, or has it alone, can answer nobody.
      if (row.cells[0] && row.cells.some((cell, at) => at > 0 && cell !== null)) yield this.#unit(work, row);
    }
  }

  end(): string {
    return '</body>\n</tmx>\n';
  }

  #unit(work: RowWork, row: Row): string {
    const source = work.columns[0]!.language;
    const tu = attributes({
      tuid: this.#head.clean(row.id, work.id),
      srclang: source === this.#source ? null : source,
    });
    const variants = row.cells.map((cell, at) =>
      cell === null ? '' : this.#variant(row, cell, work.columns[at]!),
    );
    const props =
      prop('x-work', this.#head.clean(work.id, work.id)) +
      prop('x-unit', this.#head.clean(row.unit, work.id));
    return `<tu${tu}>${props}\n${variants.join('')}</tu>\n`;
  }

  #variant(row: Row, cell: RowCell, column: Column): string {
    const place = `${column.path}:${cell.lines[0]}`;
    const date = column.changed === null ? null : basicDate(column.changed);
    const tuv = attributes({ 'xml:lang': column.language, creationdate: date });
    const text = escapeText(this.#head.clean(cell.text, place));
    return `<tuv${tuv}>${this.#provenance(row, cell, column)}<seg>${text}</seg></tuv>\n`;
  }

  #provenance(row: Row, cell: RowCell, column: Column): string {
    const { clean } = this.#head;
    const [first, last] = cell.lines;
    return [
      prop('x-path', clean(column.path, row.id)),
      prop('x-sha256', column.sha256),
      prop('x-lines', first === last ? `${first}` : `${first}-${last}`),
      cell.passages.length === 0 ? '' : prop('x-offsets', offsets(cell)),
      cell.state === 'present' ? '' : prop('x-state', cell.state),
      cell.score === null ? '' : prop('x-score', cell.score.toFixed(4)),
    ].join('');
  }
}

function prop(type: string, value: string): string {
  return value === '' ? '' : `<prop type="${type}">${escapeText(value)}</prop>`;
}
