/**
 * The candidate that a mistyped name most likely means; null where none is near: at most a third of the name's letters
 * may differ, or one is the beginning of the other. Ties go to the earlier candidate.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = distanceOf(name.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function distanceOf(name: string, candidate: string, limit: number): number {
  const isBeginning = name.length > 2 && (candidate.startsWith(name) || name.startsWith(candidate));
  if (isBeginning && candidate !== '') return Math.min(1, Math.abs(candidate.length - name.length));
  return Math.abs(candidate.length - name.length) >= limit ? limit : editDistance(name, candidate);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment) from one string to another. */
function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}
