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

/** How many sentences the blocks of either side have, by index. */
export type SentenceCounts = Readonly<Record<'sources' | 'targets', (block: number) => number>>;

/**
 * Parts the blocks of a unit into stretches whose sentences are aligned together: a sure pair is one, and so is each entry
 * of a list or a table; a paragraph that may stand alone, or is not surely paired, may be part of those next to it. One
 * that stands alone goes with a pair beside it that has as many sentences too few on its side.
 */
export function stretchesOf(
  { beads }: AlignedBlocks,
  sources: readonly Block[],
  targets: readonly Block[],
  counts: SentenceCounts,
): BlockSpan[] {
  const stretches: (BlockSpan & { readonly own: boolean; readonly open: boolean })[] = [];
  for (const [at, bead] of beads.entries()) {
    const { i, a, j, b, margin } = bead;
    const blocks = [...sources.slice(i, i + a), ...targets.slice(j, j + b)];
    const own = blocks.every((block) => isEntry(kindOf(block)));
    const isSure = a + b <= 2 && margin >= sureLead;
    const open = !own && (!isSure || mayBelong(beads, at, counts));
    const last = stretches.at(-1);
    const joins =
      last !== undefined && !own && !last.own && (open || last.open) && last.a + last.b < mostBlocks;
    if (!joins) stretches.push({ i, a, j, b, own, open });
    else stretches[stretches.length - 1] = { ...last, a: last.a + a, b: last.b + b, open };
  }
  return stretches.map(({ i, a, j, b }) => ({ i, a, j, b }));
}

/** Whether a block that stands alone may be the sentences that a pair beside it lacks on its side. */
export function mayBelong(beads: readonly BlockBead[], at: number, counts: SentenceCounts): boolean {
  const { i, a, j, b } = beads[at]!;
  if (a + b !== 1) return false;
  return [beads[at - 1], beads[at + 1]].some((pair) => {
    if (pair?.a !== 1 || pair.b !== 1) return false;
    const more = counts.sources(pair.i) - counts.targets(pair.j);
    const [own, lacking] = a === 1 ? [counts.sources(i), -more] : [counts.targets(j), more];
    return own > 0 && lacking > 0 && own <= lacking + 1;
  });
}
