import type { Block } from '../../document/types.js';
import type { Features } from '../evidence/features.js';
import type { Judge } from '../evidence/judge.js';
import { groupWeight } from '../evidence/segments.js';
import { alignSiblings, type SiblingBead } from './siblings.js';

/** Aligns blocks in order by what they say, numbers aside: beads of indices into the two lists. */
export function alignBlocks(
  judge: Judge,
  sources: readonly Block[],
  targets: readonly Block[],
): readonly SiblingBead[] {
  const left = sources.map((block) => judge.features('source', [block]));
  const right = targets.map((block) => judge.features('target', [block]));
  return alignSiblings({
    sources: left.length,
    targets: right.length,
    start: 0,
    offset: () => null,
    content: (i, a, j, b) => weightOf(judge, left.slice(i, i + a), right.slice(j, j + b)),
  }).beads;
}

function weightOf(judge: Judge, sources: readonly Features[], targets: readonly Features[]): number {
  if (sources.length > 1 || targets.length > 1) return groupWeight(judge, sources, targets);
  return judge.weigh(sources[0]!, targets[0]!);
}
