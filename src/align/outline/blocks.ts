import type { Block } from '../../document/types.js';
import { groupWeight } from '../evidence/group.js';
import type { Judge, PairEvidence } from '../evidence/judge.js';
import { alignSiblings, type SiblingBead } from './siblings.js';

/** Aligns blocks in order by what they say, numbers aside: beads of indices into the two lists. */
export function alignBlocks(
  judge: Judge,
  sources: readonly Block[],
  targets: readonly Block[],
): readonly SiblingBead[] {
  const left = sources.map((block) => judge.features('source', [block]));
  const right = targets.map((block) => judge.features('target', [block]));
  const known = new Map<number, PairEvidence>();
  const pair = (i: number, j: number) => {
    const key = i * right.length + j;
    const evidence = known.get(key) ?? judge.pair(left[i]!, right[j]!);
    known.set(key, evidence);
    return evidence;
  };
  return alignSiblings({
    sources: left.length,
    targets: right.length,
    start: 0,
    offset: () => null,
    content: (i, a, j, b) => {
      if (a === 1 && b === 1) return pair(i, j).total;
      return groupWeight(judge, {
        sources: left.slice(i, i + a),
        targets: right.slice(j, j + b),
        pair: (from, to) => pair(i + from, j + to),
      });
    },
  }).beads;
}
