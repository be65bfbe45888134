import type { Block } from '../../../document/types.js';
import type { AlignedBlocks } from './entries.js';
import { isEntry, kindOf } from './kinds.js';
import type { BlockBead } from './programme.js';

/** Sources from `i` to `i + a` and targets from `j` to `j + b`. */
export type BlockSpan = Pick<BlockBead, 'i' | 'a' | 'j' | 'b'>;

/** A pair that leads by less, in nats, is not sure: its sentences may be those of the paragraph beside it. */
const sureLead = 3;

/** A stretch of more blocks goes no further. */
const mostBlocks = 24;

/**
 * Parts the blocks of a unit into stretches whose sentences are aligned together: a sure pair is one, and so is each entry
 * of a list or a table; a paragraph that may stand alone, or is not surely paired, may be part of those next to it.
 */
export function stretchesOf(
  { beads }: AlignedBlocks,
  sources: readonly Block[],
  targets: readonly Block[],
): BlockSpan[] {
  const stretches: (BlockSpan & { readonly own: boolean; readonly open: boolean })[] = [];
  for (const { i, a, j, b, margin } of beads) {
    const blocks = [...sources.slice(i, i + a), ...targets.slice(j, j + b)];
    const own = blocks.every((block) => isEntry(kindOf(block)));
    const open = !own && !(a + b <= 2 && margin >= sureLead);
    const last = stretches.at(-1);
    const joins =
      last !== undefined && !own && !last.own && (open || last.open) && last.a + last.b < mostBlocks;
    if (!joins) stretches.push({ i, a, j, b, own, open });
    else stretches[stretches.length - 1] = { ...last, a: last.a + a, b: last.b + b, open };
  }
  return stretches.map(({ i, a, j, b }) => ({ i, a, j, b }));
}
