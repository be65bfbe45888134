import type { SiblingProblem } from './problem.js';

/** How many offsets beside the free one a reading may go through without paying at every step. */
const offsetsKept = 8;

/** The offsets on whose diagonals most evidence lies, after the one that is free to begin with. */
export function likelyOffsets(
  { sources, start, offset }: SiblingProblem,
  columns: (i: number) => readonly [number, number],
  evidence: (i: number, j: number) => number,
): number[] {
  const weights = new Map<number, number>();
  for (let i = 0; i < sources; i++) {
    const [low, high] = columns(i);
    for (let j = low; j < high; j++) {
      const distance = offset(i, j);
      if (distance === null || distance === start) continue;
      const weight = evidence(i, j);
      if (weight > 0) weights.set(distance, (weights.get(distance) ?? 0) + weight);
    }
  }
  const ranked = [...weights].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return [start, ...ranked.slice(0, offsetsKept).map(([distance]) => distance)];
}
