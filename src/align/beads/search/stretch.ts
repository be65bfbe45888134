import { sliceText } from '../../words/reading/indexed.js';
import type { IndexedText } from '../../words/reading/indexed-text.js';
import type { Similarity } from '../model/similarity.js';
import { hasTwoSides, type SpanBead } from '../model/span-beads.js';
import type { Band } from './band.js';

/** Part of a text pair: from one place to another, as rows and columns of a band. */
export interface BandStretch {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** Two texts, or parts of them that are known to go together. */
export interface TextPair {
  readonly source: IndexedText;
  readonly target: IndexedText;
  readonly similarity: Similarity | null;
}

/** A stretch as a pair of its own; shares the memory of the whole. */
export function partOf({ source, target, similarity }: TextPair, stretch: BandStretch): TextPair {
  return {
    source: sliceText(source, stretch.fromRow, stretch.toRow),
    target: sliceText(target, stretch.fromColumn, stretch.toColumn),
    similarity: similarity?.within(stretch.fromRow, stretch.fromColumn) ?? null,
  };
}

/** Puts what was found for a stretch into the band of the whole, which is to be closed again. */
export function putBand(band: Band, found: Band, { fromRow, fromColumn, toRow }: BandStretch): void {
  for (let row = fromRow; row <= toRow; row++) {
    band.low[row] = found.low[row - fromRow]! + fromColumn;
    band.high[row] = found.high[row - fromRow]! + fromColumn;
  }
}

/** So many sentences without a counterpart on both sides at once mean that something was overlooked. */
const suspiciousCount = 4;
/** So many beads in a row with two sides end a stretch; as it is the middle of what was lost, as much is added on each side. */
const soundRun = 3;

/**
 * Where both sides have sentences without a counterpart, close to one another: more often a path that was lost than texts
 * that both say what the other does not.
 */
export function suspiciousStretches(beads: readonly SpanBead[]): BandStretch[] {
  const stretches: BandStretch[] = [];
  for (let at = 0; at < beads.length; at++) {
    if (hasTwoSides(beads[at]!)) continue;
    let dropped = 0;
    let added = 0;
    let last = at;
    for (let next = at; next < beads.length && next - last <= soundRun; next++) {
      if (hasTwoSides(beads[next]!)) continue;
      if (beads[next]!.sourceStart < beads[next]!.sourceEnd) dropped++;
      else added++;
      last = next;
    }
    if (Math.min(dropped, added) >= suspiciousCount) {
      const around = soundRun + last - at;
      const from = beads[Math.max(0, at - around)]!;
      const to = beads[Math.min(beads.length - 1, last + around)]!;
      stretches.push({
        fromRow: from.sourceStart,
        fromColumn: from.targetStart,
        toRow: to.sourceEnd,
        toColumn: to.targetEnd,
      });
    }
    at = last;
  }
  return stretches;
}
