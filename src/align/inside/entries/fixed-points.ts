import { heaviestAscent } from '../../outline/order.js';
import type { Copied } from './copied.js';
import type { SurePair } from './diagonal.js';
import type { BlockProblem } from './programme.js';

/** A pair of blocks is a fixed point where what it alone shares weighs so much, and all evidence so much. */
const least = { shared: 1.5, whole: 4 } as const;

/**
 * Pairs of blocks that share what no other block has, in order: the heaviest chain of them that ascends on both sides.
 * Between them the rest is aligned, so that long lists take time with their length.
 */
export function fixedPoints(copied: Copied, { targets, pair }: BlockProblem): SurePair[] {
  const best = new Map<number, SurePair>();
  const taken = new Map<number, SurePair>();
  for (const point of copied.alone()) {
    const [source, target, weight] = point;
    if (weight < least.shared) continue;
    if (weight > (best.get(source)?.[2] ?? 0)) best.set(source, point);
    if (weight > (taken.get(target)?.[2] ?? 0)) taken.set(target, point);
  }
  const points = [...best.values()]
    .filter((point) => taken.get(point[1]) === point && pair(point[0], point[1]) >= least.whole)
    .sort((one, other) => one[0] - other[0]);
  const kept = heaviestAscent(
    points.map(([, target]) => target),
    points.map(([, , weight]) => weight),
    targets,
  );
  return points
    .filter((_, at) => kept.has(at))
    .map(([source, target]): SurePair => [source, target, pair(source, target)]);
}
