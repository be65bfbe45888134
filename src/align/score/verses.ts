import type { IdBead } from './beads.js';

/**
 * Joins beads in a row whose sentences all belong to one and the same verse, for gold that knows no finer parts. A side
 * that is empty belongs to the verse of the other.
 *
 * @param sourceVerses the verse of each source sentence; `targetVerses` of each target sentence.
 */
export function mergeByVerse(
  beads: readonly IdBead[],
  sourceVerses: readonly string[],
  targetVerses: readonly string[],
): IdBead[] {
  const merged: { source: number[]; target: number[] }[] = [];
  let before: string | null = null;
  for (const { source, target } of beads) {
    const verse = verseOf(source, target, sourceVerses, targetVerses);
    const last = merged.at(-1);
    if (verse !== null && verse === before && last !== undefined) {
      last.source.push(...source);
      last.target.push(...target);
    } else {
      merged.push({ source: [...source], target: [...target] });
    }
    before = verse;
  }
  return merged;
}

/** Null for a bead that belongs to several verses. */
function verseOf(
  source: readonly number[],
  target: readonly number[],
  sourceVerses: readonly string[],
  targetVerses: readonly string[],
): string | null {
  const ofSource = new Set(source.map((id) => sourceVerses[id] ?? ''));
  const ofTarget = new Set(target.map((id) => targetVerses[id] ?? ''));
  if (ofSource.size > 1 || ofTarget.size > 1) return null;
  const [one] = ofSource;
  const [other] = ofTarget;
  if (one === undefined) return other ?? null;
  return other === undefined || other === one ? one : null;
}
