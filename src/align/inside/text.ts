import type { Block, Version } from '../../document/types.js';
import { type Sentence, sentencesOf } from '../../segment/sentences/of-block.js';
import { matterOf } from '../table/units.js';
import type { Cell, Unit } from '../types.js';

/** A sentence of a unit, and which of the unit's blocks it stands in. */
export interface UnitSentence extends Sentence {
  readonly block: number;
}

/** The blocks of a unit in one version, those of its sub-segments not among them; empty where it has none. */
export function blocksOfCell(unit: Unit, cell: Cell, version: Version): readonly Block[] {
  if (cell.state === 'missing' || cell.state === 'merged' || cell.state === 'ambiguous') return [];
  if (unit.kind !== 'segment') return matterOf(version, unit.kind);
  if (cell.parts !== undefined) return cell.parts.flatMap((part) => part.blocks);
  return cell.segment?.blocks ?? [];
}

/** The sentences of blocks, in the order in which beads count them. */
export function sentencesOfBlocks(version: Version, blocks: readonly Block[]): UnitSentence[] {
  return blocks.flatMap((block, at) =>
    sentencesOf(version, block).map((sentence) => ({ ...sentence, block: at })),
  );
}
