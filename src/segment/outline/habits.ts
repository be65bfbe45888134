import type { Candidate } from '../enumerators/reading.js';
import { lastOf } from './levels.js';
import type { Closed } from './opening.js';
import type { OutlineReading } from './search.js';

/** A candidate that costs less to reject is hardly a marker. */
const least = 1.8;

/**
 * Where an outline begins its levels, as a search remembers levels that it has closed. With these known from the
 * beginning, a level whose first member is missing is found also where it stands before all others of its kind. What
 * begins right behind a rejected marker teaches nothing: it may belong inside that.
 */
export function habitsOf(candidates: readonly Candidate[], { steps }: OutlineReading): readonly Closed[] {
  const habits = new Map<number, Closed>();
  let before = -1;
  for (const { move, level, candidate } of steps) {
    const rejected = candidate > before + 1 && (candidates[candidate - 1]?.weight ?? 0) >= least;
    before = candidate;
    const { family } = level.style;
    if (move !== 'open' || rejected || habits.has(family)) continue;
    habits.set(family, { family, parent: level.parent?.style.family ?? -1, highest: 0 });
  }
  return [...habits.values()];
}

/** Whether a marker was rejected that is written like a level's and is not its first: with habits it may be found. */
export function leavesOut(
  candidates: readonly Candidate[],
  { steps }: OutlineReading,
  habits: readonly Closed[],
): boolean {
  const families = new Set(habits.map(({ family }) => family));
  let next = 0;
  for (const [index, { weight, readings }] of candidates.entries()) {
    if (steps[next]?.candidate === index) {
      next++;
      continue;
    }
    if (weight < least) continue;
    if (readings.some(({ style, path }) => families.has(style.family) && lastOf(path) > 1)) return true;
  }
  return false;
}
