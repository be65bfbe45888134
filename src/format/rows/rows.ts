import { beadsOf } from '../../align/inside/inside.js';
import type { Alignment, Cell, Unit } from '../../align/types.js';
import type { Block, Version } from '../../document/types.js';
import { type Content, contentOf, type Token } from '../../edit/content.js';
import { printSlice } from '../../text/printed.js';
import type { Passage, Row, RowCell, RowLevel, UnitRole } from '../types.js';
import { joinBeads } from './beads.js';
import { cutContent } from './cut.js';
import { textId } from './ids.js';
import { passagesOf, rowCell, spansOf, type UnitText, unitBlocks, unitText, wholePassages } from './texts.js';

export interface RowOptions {
  readonly level: RowLevel;
  /** Indices of the work's versions that make the columns, the source's first. */
  readonly versions: readonly number[];
  readonly roleOf: (unit: Unit) => UnitRole;
  /** Texts as they are written, with the file's markup, instead of as they are printed. */
  readonly markup: boolean;
}

/** The rows of a work, made as they are asked for: unit by unit in the order of the alignment. */
export function* rowsOf(alignment: Alignment, options: RowOptions): Generator<Row> {
  for (const unit of alignment.units) yield* rowsOfUnit(alignment, unit, options);
}

/** The rows of one unit. */
export function* rowsOfUnit(alignment: Alignment, unit: Unit, options: RowOptions): Generator<Row> {
  const role = options.roleOf(unit);
  if (role === 'out') return;
  const id = `${textId(alignment.work.id)}/${textId(unit.id)}`;
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
  // What is to be put around its sub-segments again comes in paragraphs: one text would not say where they stand.
  const isTorn = options.markup && hasHoles(alignment, unit);
  if (options.level === 'segment' && !isTorn) {
    const cells = wholeCells(alignment, unit, options);
    if (cells.some((cell) => cell !== null)) yield rowOf(null, cells);
  } else {
    let number = 0;
    for (const cells of cutCells(alignment, unit, options)) {
      number++;
      yield rowOf(number, cells);
    }
  }
}

function wholeCells({ work }: Alignment, unit: Unit, { versions, markup }: RowOptions): (RowCell | null)[] {
  return versions.map((index) => {
    const version = work.versions[index]!;
    const cell = unit.cells[index]!;
    const blocks = unitBlocks(unit, cell, version);
    const content = markup ? writtenContent(version, blocks, cell) : null;
    const passages =
      content === null || hasHole(content.tokens) ? null : [writtenPassage(version, content.tokens)];
    return rowCell(passages ?? wholePassages(blocks), cell, version, cell.score ?? null);
  });
}

/** A content with its markup; null where it stands under several numbers. */
function writtenContent(version: Version, blocks: readonly Block[], cell: Cell): Content | null {
  if (cell.parts !== undefined) return null;
  return contentOf(version, blocks, cell.segment?.enumerator?.end ?? null);
}

/** Whether the source has sub-segments in the middle of a unit's text. */
function hasHoles({ work }: Alignment, unit: Unit): boolean {
  const [source, cell] = [work.versions[0]!, unit.cells[0]!];
  const content = writtenContent(source, unitBlocks(unit, cell, source), cell);
  return content !== null && hasHole(content.tokens);
}

/** Whether sub-segments stand in the middle of a text, so that it is no one stretch of the file. */
function hasHole(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'code' && token.line === 'break' && token.original === '');
}

function writtenPassage({ source }: Version, tokens: readonly Token[]): Passage {
  const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return { start, end, printed: printSlice(source.text, start, end) };
}

function* cutCells(
  alignment: Alignment,
  unit: Unit,
  { versions, level, markup }: RowOptions,
): Generator<(RowCell | null)[]> {
  const { work } = alignment;
  const texts = versions.map((index) => unitText(unit, unit.cells[index]!, work.versions[index]!));
  const columns = texts.map((text, at) => ({
    count: text.sentences.length,
    beads: at === 0 || texts[0]!.sentences.length === 0 ? [] : beadsOf(alignment, unit, versions[at]!),
    mayCut: (sentence: number) => level === 'sentence' || beginsBlock(text, sentence),
  }));
  const rows = joinBeads(columns);
  const written = versions.map((index, at) => {
    if (!markup) return null;
    const version = work.versions[index]!;
    const content = writtenContent(version, texts[at]!.blocks, unit.cells[index]!);
    return content === null
      ? null
      : cutContent(
          content,
          spansOf(
            texts[at]!,
            rows.map((row) => row[at]!),
          ),
        ).cores;
  });
  for (const [number, ranges] of rows.entries()) {
    yield ranges.map(({ start, end, score }, at) => {
      const index = versions[at]!;
      const cell = unit.cells[index]!;
      const version = work.versions[index]!;
      const core = written[at]?.[number] ?? [];
      const passages =
        core.length > 0 && !hasHole(core)
          ? [writtenPassage(version, core)]
          : passagesOf(texts[at]!, start, end);
      return rowCell(passages, cell, version, score ?? cell.score ?? null);
    });
  }
}

function beginsBlock({ sentences }: UnitText, sentence: number): boolean {
  return sentences[sentence]?.block !== sentences[sentence - 1]?.block;
}
