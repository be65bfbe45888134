import type { Block, Version } from '../../document/types.js';
import type { Features } from '../evidence/features.js';
import { groupWeight } from '../evidence/group.js';
import type { Judge, PairEvidence, SideName } from '../evidence/judge.js';
import { sentencesIn } from '../evidence/reader.js';
import { alignSiblings, type SiblingBead } from '../outline/siblings/siblings.js';

/** Aligns blocks in order by what they say, numbers aside: beads of indices into the two lists. */
export function alignBlocks(
  judge: Judge,
  sources: readonly Block[],
  targets: readonly Block[],
  versions: Readonly<Record<SideName, Version>>,
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
  const cut = new Map<Block, Features[]>();
  const piecesOf = (side: SideName, block: Block) => {
    const pieces = cut.get(block) ?? sentencesIn(judge, side, versions[side], block);
    cut.set(block, pieces);
    return pieces;
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
        pieces: () => (b > 1 ? piecesOf('source', sources[i]!) : piecesOf('target', targets[j]!)),
      });
    },
  }).beads;
}
