import { matterOf } from '../../align/table/units.js';
import type { Cell, Unit } from '../../align/types.js';
import type { Block, BlockRole, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { sentenceSpans } from '../../segment/sentences/sentences.js';
import { trimSpan } from '../../text/normal.js';
import { slicePrinted, sourceEnd, sourceStart } from '../../text/printed.js';
import { lineAt } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import type { Passage, RowCell } from '../types.js';

/** A sentence of a unit: the block it stands in, by index, and printed indices there. */
export interface SentencePlace {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** What a version has of a unit, cut into sentences as the beads count them. */
export interface UnitText {
  readonly blocks: readonly Block[];
  readonly sentences: readonly SentencePlace[];
}

/** The blocks of a unit in one version, those of its sub-segments not among them; empty where it has none. */
export function unitBlocks(unit: Unit, cell: Cell, version: Version): readonly Block[] {
  if (cell.state === 'missing' || cell.state === 'merged') return [];
  if (unit.kind !== 'segment') return matterOf(version, unit.kind);
  if (cell.parts !== undefined) return cell.parts.flatMap((part) => part.blocks);
  return cell.segment?.blocks ?? [];
}

export function unitText(unit: Unit, cell: Cell, version: Version): UnitText {
  const blocks = unitBlocks(unit, cell, version);
  const locale = localeOf(version.language);
  const sentences = blocks.flatMap(({ printed, body }, block) =>
    sentenceSpans(body === 0 ? printed.text : printed.text.slice(body), locale).map(({ start, end }) => ({
      block,
      from: body + start,
      to: body + end,
    })),
  );
  return { blocks, sentences };
}

/** What is left of a picture, and what a page puts around a document, is no text of a row. */
const wordless: ReadonlySet<BlockRole> = new Set(['image', 'furniture']);

/** Whether a block has no text of a row. */
export function isWordless({ role }: Block): boolean {
  return wordless.has(role);
}

/** The sentences from `start` to `end`, one passage for each block that they stand in. */
export function passagesOf(text: UnitText, start: number, end: number): Passage[] {
  const passages: Passage[] = [];
  for (let at = start; at < end; ) {
    const first = text.sentences[at]!;
    let last = first;
    for (at++; at < end && text.sentences[at]!.block === first.block; at++) last = text.sentences[at]!;
    const block = text.blocks[first.block]!;
    if (!wordless.has(block.role)) passages.push(passage(block, first.from, last.to));
  }
  return passages;
}

/** The running text of each block, blank ones left out. A caption belongs to its picture and not to the text. */
export function wholePassages(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => {
    if (wordless.has(block.role) || block.role === 'caption') return [];
    // A text of a memory is one as it stands, white space and codes at its ends included.
    if (block.codes !== undefined) return { start: block.start, end: block.end, printed: block.printed };
    const { start, end } = trimSpan(block.printed.text, block.body, block.printed.text.length);
    return start === end ? [] : [passage(block, start, end)];
  });
}

function passage({ printed }: Block, from: number, to: number): Passage {
  return {
    start: sourceStart(printed, from),
    end: sourceEnd(printed, to),
    printed: slicePrinted(printed, from, to),
  };
}

/** A cell of a row; null where there is nothing to be said. */
export function rowCell(
  passages: readonly Passage[],
  cell: Cell,
  version: Version,
  score: number | null,
): RowCell | null {
  const first = passages[0];
  const last = passages.at(-1);
  if (first === undefined || last === undefined) return null;
  const { lineStarts } = version.source;
  return {
    state: cell.state,
    text: passages.length === 1 ? first.printed.text : passages.map(({ printed }) => printed.text).join('\n'),
    passages,
    lines: [lineAt(lineStarts, first.start) + 1, lineAt(lineStarts, last.end) + 1],
    address: cell.segment?.address ?? '',
    label: cell.segment?.enumerator?.label ?? null,
    score,
  };
}

/** Where the sentences of ranges stand in the file; null for an empty range. */
export function spansOf(
  { blocks, sentences }: UnitText,
  ranges: readonly { readonly start: number; readonly end: number }[],
): (Span | null)[] {
  return ranges.map(({ start, end }) => {
    const first = sentences[start];
    const last = sentences[end - 1];
    if (end <= start || first === undefined || last === undefined) return null;
    return {
      start: sourceStart(blocks[first.block]!.printed, first.from),
      end: sourceEnd(blocks[last.block]!.printed, last.to),
    };
  });
}
