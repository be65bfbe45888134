import { beadsOf } from '../../align/inside/inside.js';
import type { Alignment, Cell, Unit } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { joinBeads, type Range } from '../../format/rows/beads.js';
import { type UnitText, unitText } from '../../format/rows/texts.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import { type MarkedSpan, marksIn } from './marks.js';
import type { PageBlock, PageSentence } from './types.js';

/** The texts of a unit, ready to stand side by side. */
export interface UnitBlocks {
  readonly lines: number;
  /** By version. */
  readonly blocks: readonly (readonly PageBlock[])[];
}

/**
 * The texts of a unit in all versions, cut into lines of paragraphs that answer each other, and into sentences with a
 * number for those that do.
 *
 * @param marked by path, what findings are about
 */
export function unitBlocksOf(
  alignment: Alignment,
  unit: Unit,
  marked: ReadonlyMap<string, readonly MarkedSpan[]>,
): UnitBlocks {
  const { versions } = alignment.work;
  const texts = versions.map((version, at) => unitText(unit, unit.cells[at]!, version));
  const columns = (isLine: boolean) =>
    texts.map((text, at) => ({
      count: text.sentences.length,
      beads: at === 0 || texts[0]!.sentences.length === 0 ? [] : beadsOf(alignment, unit, at),
      mayCut: (sentence: number) => !isLine || beginsBlock(text, sentence),
    }));
  const lines = joinBeads(columns(true));
  const groups = joinBeads(columns(false));
  const blocks = texts.map((text, at) =>
    blocksOf(text, versions[at]!, unit.cells[at]!, {
      lines: lines.map((line) => line[at]!),
      groups: groups.map((group) => group[at]!),
      marked: marked.get(versions[at]!.source.path),
    }),
  );
  return { lines: Math.max(1, lines.length), blocks };
}

function beginsBlock({ sentences }: UnitText, sentence: number): boolean {
  return sentences[sentence]?.block !== sentences[sentence - 1]?.block;
}

interface Numbers {
  readonly lines: readonly Range[];
  readonly groups: readonly Range[];
  readonly marked: readonly MarkedSpan[] | undefined;
}

function blocksOf(text: UnitText, { source }: Version, cell: Cell, numbers: Numbers): PageBlock[] {
  const lineOf = placesIn(numbers.lines, text.sentences.length);
  const groupOf = placesIn(numbers.groups, text.sentences.length);
  let [sentence, line] = [0, 0];
  const label = cell.segment?.enumerator;
  return text.blocks.flatMap((block, at): PageBlock[] => {
    const sentences: PageSentence[] = [];
    line = text.sentences[sentence]?.block === at ? (lineOf[sentence] ?? line) : line;
    for (; text.sentences[sentence]?.block === at; sentence++) {
      const { from, to } = text.sentences[sentence]!;
      const marks = source.places === undefined ? marksIn(block, from, to, numbers.marked) : [];
      sentences.push({
        text: block.printed.text.slice(from, to),
        group: groupOf[sentence] ?? 0,
        ...(marks.length === 0 ? {} : { marks }),
        span: [sourceStart(block.printed, from), sourceEnd(block.printed, to)],
      });
    }
    const isFirst = label !== undefined && label !== null && at === 0;
    const own = isFirst ? label.label : block.printed.text.slice(0, block.body).trim();
    if (sentences.length === 0 && own === '') return [];
    return [{ role: block.role, line, label: own, sentences }];
  });
}

/** By sentence, the index of the range that it is in. */
function placesIn(ranges: readonly Range[], count: number): number[] {
  const places = new Array<number>(count).fill(0);
  for (const [at, { start, end }] of ranges.entries()) places.fill(at, start, end);
  return places;
}
