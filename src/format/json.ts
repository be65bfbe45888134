import { type CellJson, toAlignmentJson, type UnitJson } from '../align/json.js';
import type { Alignment, Unit } from '../align/types.js';
import { unitBlocks, unitText, wholePassages } from './rows/texts.js';
import type { Format, RowWork, Writer } from './types.js';

/** The alignment contract with the texts in it. */
export const json: Format = {
  id: 'json',
  extension: '.json',
  summary: 'JSON, the alignment contract hexapla.alignment/v1 with the text and the sentences of each cell',
  languages: 'all',
  level: 'asked',
  needsPair: false,
  takesRows: false,
  takesUnits: false,
  context: true,
  open: () => new JsonWriter(),
};

/** A cell of the contract with its text, null where it has none; `sentences` are what bead indices count. */
export interface TextCellJson extends CellJson {
  readonly text: string | null;
  readonly sentences: readonly string[];
}

class JsonWriter implements Writer {
  #isFirst = true;

  begin(): string {
    return '{\n  "schema": "hexapla.alignment/v1",\n  "works": [';
  }

  *work(given: RowWork): Generator<string> {
    const alignment = inOwnNames(given);
    const { roleOf } = given;
    if (alignment === null) return;
    const { units, coverage, ...head } = toAlignmentJson(alignment);
    yield `${this.#isFirst ? '' : ','}\n    {\n`;
    this.#isFirst = false;
    for (const [name, value] of Object.entries(head)) yield `      "${name}": ${JSON.stringify(value)},\n`;
    yield '      "units": [';
    let isFirst = true;
    for (const [at, unit] of units.entries()) {
      if (roleOf(alignment.units[at]!) !== 'asked') continue;
      yield `${isFirst ? '' : ','}\n        ${JSON.stringify(withTexts(unit, alignment.units[at]!, alignment))}`;
      isFirst = false;
    }
    yield `\n      ],\n      "coverage": ${JSON.stringify(coverage)}\n    }`;
  }

  end(): string {
    return '\n  ]\n}\n';
  }
}

/** The alignment with its languages called as the export calls them. */
function inOwnNames({ alignment, versions, columns }: RowWork): Alignment | null {
  if (alignment === null) return null;
  const named = alignment.work.versions.map((version, at) => {
    const language = columns[versions.indexOf(at)]?.language ?? version.language;
    return language === version.language ? version : { ...version, language };
  });
  return { ...alignment, work: { ...alignment.work, versions: named } };
}

function withTexts(told: UnitJson, unit: Unit, { work }: Alignment): object {
  const cells: Record<string, TextCellJson> = {};
  work.versions.forEach((version, at) => {
    const cell = unit.cells[at]!;
    const passages = wholePassages(unitBlocks(unit, cell, version));
    const { blocks, sentences } = unitText(unit, cell, version);
    cells[version.language] = {
      ...told.cells[version.language]!,
      text: passages.length === 0 ? null : passages.map(({ printed }) => printed.text).join('\n'),
      sentences: sentences.map(({ block, from, to }) => blocks[block]!.printed.text.slice(from, to)),
    };
  });
  return { ...told, cells };
}
