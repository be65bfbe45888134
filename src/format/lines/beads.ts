import type { IdBead } from '../../align/score/beads.js';
import { localeOf } from '../../locale/index.js';
import { sentenceSpans } from '../../segment/sentences/sentences.js';
import type { FileChunk, Format, RowCell, RowWork, Writer } from '../types.js';
import { bleualignNotation, ladderNotation, type Notation, vecalignNotation } from './notations.js';
import { oneLine } from './one-line.js';

/** Two files with a sentence a line and one that says which lines go together; a row that lacks a side is a bead too. */
function beadFormat(id: string, extension: string, summary: string, notation: Notation): Format {
  return {
    id,
    extension,
    summary,
    languages: 'two',
    level: 'asked',
    needsPair: false,
    takesRows: true,
    takesUnits: false,
    context: false,
    output: 'folder',
    namesSplits: true,
    open: (_, { name }) => new BeadWriter(name, extension, notation),
  };
}

export const hunalign = beadFormat(
  'hunalign',
  '.ladder',
  "sentences a line, and hunalign's ladder over them",
  ladderNotation,
);
export const vecalign = beadFormat(
  'vecalign',
  '.beads',
  'the same with the beads as vecalign and `hexapla score` write them',
  vecalignNotation,
);
export const bleualign = beadFormat(
  'bleualign',
  '.pairs',
  'the same with the list of tuples of Bleualign',
  bleualignNotation,
);

class BeadWriter implements Writer {
  readonly #name: string;
  readonly #extension: string;
  readonly #notation: Notation;
  /** Sentences so far, by side. */
  readonly #count: [number, number] = [0, 0];

  constructor(name: string, extension: string, notation: Notation) {
    this.#name = name;
    this.#extension = extension;
    this.#notation = notation;
  }

  begin(): string {
    return '';
  }

  *work(work: RowWork): Generator<FileChunk> {
    for (const row of work.rows()) {
      const sides = row.cells.map((cell, at) => sentencesOf(cell, work.columns[at]!.language));
      const [source = [], target = []] = sides;
      if (source.length + target.length === 0) continue;
      if (this.#count[0] + this.#count[1] === 0) yield this.#beads(this.#notation.begin);
      for (const [at, sentences] of sides.entries()) {
        const file = `${this.#name}.${work.columns[at]!.language}`;
        yield { file, data: sentences.map((text) => `${text}\n`).join('') };
      }
      const score = row.cells[1]?.score ?? null;
      const bead: IdBead = {
        source: numbered(source, this.#count[0]),
        target: numbered(target, this.#count[1]),
        ...(score === null ? {} : { score }),
      };
      yield this.#beads(this.#notation.bead(bead, this.#count));
      this.#count[0] += source.length;
      this.#count[1] += target.length;
    }
  }

  end(): Iterable<FileChunk> {
    return [this.#beads(this.#notation.end(this.#count))];
  }

  #beads(data: string): FileChunk {
    return { file: `${this.#name}${this.#extension}`, data };
  }
}

function numbered(sentences: readonly string[], from: number): number[] {
  return sentences.map((_, at) => from + at);
}

function sentencesOf(cell: RowCell | null, language: string): string[] {
  if (cell === null) return [];
  const locale = localeOf(language);
  const texts = cell.passages.length > 0 ? cell.passages.map(({ printed }) => printed.text) : [cell.text];
  return texts
    .flatMap((text) => sentenceSpans(text, locale).map(({ start, end }) => oneLine(text.slice(start, end))))
    .filter((text) => text !== '');
}
