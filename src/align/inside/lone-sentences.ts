import type { Bead } from '../types.js';
import { type SideView, viewFrom } from './absence.js';
import type { UnitPair } from './unit-pair.js';

/** A sentence without counterpart, where it would belong, and the log-odds that it has none. */
export interface LoneSentence {
  readonly sentence: number;
  /** Offset in the other version. */
  readonly place: number;
  readonly lead: number;
}

/** What the alignment of sentences leaves alone on one side, by the block that it stands in. */
export function loneSentences(
  pair: UnitPair,
  beads: readonly Bead[],
  side: SideView['side'],
): ReadonlyMap<number, readonly LoneSentence[]> {
  const { own, other } = viewFrom(side, pair);
  const alone = new Map<number, LoneSentence[]>();
  let place = other.blocks[0]!.start;
  for (const { source, target, score } of beads) {
    const [here, there] = side === 'source' ? [source, target] : [target, source];
    const last = there.at(-1);
    if (last !== undefined) place = other.sentences[last]!.end;
    if (last !== undefined || here.length === 0) continue;
    const lead = Math.log(score / Math.max(1e-6, 1 - score));
    for (const sentence of here) {
      const { block } = own.sentences[sentence]!;
      const list = alone.get(block) ?? [];
      list.push({ sentence, place, lead });
      alone.set(block, list);
    }
  }
  return alone;
}
