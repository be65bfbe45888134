import type { Alignment, Unit } from '../align/types.js';
import { joinBeads } from './beads.js';
import { textId } from './ids.js';
import { passagesOf, rowCell, type UnitText, unitBlocks, unitText, wholePassages } from './texts.js';
import type { Row, RowCell, RowLevel, UnitRole } from './types.js';

export interface RowOptions {
  readonly level: RowLevel;
  /** Indices of the work's versions that make the columns, the source's first. */
  readonly versions: readonly number[];
  readonly roleOf: (unit: Unit) => UnitRole;
}

/** The rows of a work, made as they are asked for: unit by unit in the order of the alignment. */
export function* rowsOf(alignment: Alignment, options: RowOptions): Generator<Row> {
  const work = textId(alignment.work.id);
  for (const unit of alignment.units) {
    const role = options.roleOf(unit);
    if (role === 'out') continue;
    const id = `${work}/${textId(unit.id)}`;
    const states = options.versions.map((index) => unit.cells[index]!.state);
    const rowOf = (number: number | null, cells: Row['cells']): Row => ({
      id: number === null ? id : `${id}/${number}`,
      unit: unit.id,
      address: unit.address,
      kind: unit.kind,
      number: number ?? 1,
      role,
      cells,
      states,
    });
    if (options.level === 'segment') {
      const cells = wholeCells(alignment, unit, options.versions);
      if (cells.some((cell) => cell !== null)) yield rowOf(null, cells);
    } else {
      let number = 0;
      for (const cells of cutCells(alignment, unit, options)) {
        number++;
        yield rowOf(number, cells);
      }
    }
  }
}

function wholeCells({ work }: Alignment, unit: Unit, versions: readonly number[]): (RowCell | null)[] {
  return versions.map((index) => {
    const version = work.versions[index]!;
    const cell = unit.cells[index]!;
    return rowCell(wholePassages(unitBlocks(unit, cell, version)), cell, version, cell.score ?? null);
  });
}

function* cutCells(
  { work }: Alignment,
  unit: Unit,
  { versions, level }: RowOptions,
): Generator<(RowCell | null)[]> {
  const texts = versions.map((index) => unitText(unit, unit.cells[index]!, work.versions[index]!));
  const columns = texts.map((text, at) => ({
    count: text.sentences.length,
    beads: at === 0 || texts[0]!.sentences.length === 0 ? [] : unit.beads(versions[at]!),
    mayCut: (sentence: number) => level === 'sentence' || beginsBlock(text, sentence),
  }));
  for (const ranges of joinBeads(columns)) {
    yield ranges.map(({ start, end, score }, at) => {
      const index = versions[at]!;
      const cell = unit.cells[index]!;
      const sure = score ?? cell.score ?? null;
      return rowCell(passagesOf(texts[at]!, start, end), cell, work.versions[index]!, sure);
    });
  }
}

function beginsBlock({ sentences }: UnitText, sentence: number): boolean {
  return sentences[sentence]?.block !== sentences[sentence - 1]?.block;
}
