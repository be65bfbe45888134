import { insideOf } from '../../align/inside/inside.js';
import { blocksOfCell } from '../../align/inside/text.js';
import type { Alignment, Unit } from '../../align/types.js';
import type { Block, Version } from '../../document/types.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import { Recent } from '../../text/recent.js';
import type { Span } from '../../text/span.js';
import { withoutCode } from '../prose.js';
import { isMarkdown } from './markup.js';

/** A block of the source and the one of a translation that alone stands for it, for sure. */
export interface BlockPair {
  readonly unit: Unit;
  /** Index of the translation. */
  readonly target: number;
  readonly source: PairedBlock;
  readonly translation: PairedBlock;
}

/** A block with the version that it is in, and all that the unit has there. */
export interface PairedBlock {
  readonly version: Version;
  readonly block: Block;
  readonly beside: readonly Block[];
}

/** By how much, in nats, the pairing leads every other; entries of lists and rows go by their place. */
const sureLead = 3;

const known = new Recent<Alignment, readonly BlockPair[]>(1);

/** All blocks of a work that surely stand for each other, by unit, translation and place; several rules ask for them. */
export function blockPairsOf(alignment: Alignment): readonly BlockPair[] {
  return known.of(alignment, () => [...pairsIn(alignment)]);
}

function* pairsIn(alignment: Alignment): Generator<BlockPair> {
  const { units, work } = alignment;
  const inside = insideOf(alignment);
  for (const unit of units) {
    const blocks = work.versions.map((version, at) => blocksOfCell(unit, unit.cells[at]!, version));
    for (let target = 1; target < blocks.length; target++) {
      for (const { i, a, j, b, margin } of inside.blockBeads(unit, target)) {
        const [own, other] = [blocks[0]![i], blocks[target]![j]];
        if (a !== 1 || b !== 1 || margin < sureLead || own === undefined || other === undefined) continue;
        if (own.role !== other.role) continue;
        const side = (at: number, block: Block) => ({
          version: work.versions[at]!,
          block,
          beside: blocks[at]!,
        });
        yield { unit, target, source: side(0, own), translation: side(target, other) };
      }
    }
  }
}

/**
 * The same without code and pictures: what a translator writes in words. A line of a table that is drawn with signs is no
 * text of its own either, as its cells go on in the next.
 */
export function textPairsOf(alignment: Alignment): readonly BlockPair[] {
  return blockPairsOf(alignment).filter(
    ({ source: { block, version } }) =>
      block.role !== 'code' && block.role !== 'image' && (block.role !== 'table' || isMarkdown(version)),
  );
}

/** The running text of a block as printed, without its number. */
export function bodyText({ block }: PairedBlock): string {
  return block.printed.text.slice(block.body);
}

/** The same with code blanked out, at the same places. */
export function proseText(paired: PairedBlock): string {
  const { version, block } = paired;
  return withoutCode({ version, block, text: bodyText(paired) });
}

/** A span of the file for one of a block's running text. */
export function bodySpan({ block: { printed, body } }: PairedBlock, { start, end }: Span): Span {
  return { start: sourceStart(printed, body + start), end: sourceEnd(printed, body + end) };
}

/** A work's pairs by the block of the source: what all translations have for it. */
export function bySourceBlock(pairs: readonly BlockPair[]): BlockPair[][] {
  const groups = new Map<Block, BlockPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.source.block);
    if (group === undefined) groups.set(pair.source.block, [pair]);
    else group.push(pair);
  }
  return [...groups.values()];
}
