/** A bead as a stretch of each side: from the first sentence up to the one before the end. */
export interface SpanBead {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
  /** Posterior probability, 0 to 1. */
  readonly score: number;
}

/** Whether a bead pairs sentences, and does not only say that some have no counterpart. */
export function hasTwoSides(bead: SpanBead): boolean {
  return bead.sourceStart < bead.sourceEnd && bead.targetStart < bead.targetEnd;
}
