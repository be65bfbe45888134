import type { Block, Version } from '../../document/types.js';
import { type Sentence, sentencesOf } from '../../segment/sentences/of-block.js';
import { lineEnd } from '../../text/lines.js';
import { lineAt } from '../../text/source.js';
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

/** A block as it is written: the lines of the file on which it stands, where addresses of links are to be seen. */
export function writtenText(
  { source }: Version,
  { start, end }: Block,
  most = Number.POSITIVE_INFINITY,
): string {
  const { text, lineStarts } = source;
  const from = lineStarts[lineAt(lineStarts, start)] ?? start;
  const to = lineEnd(text, lineStarts, lineAt(lineStarts, Math.max(start, end - 1)));
  return text.slice(from, Math.min(to, from + most));
}
