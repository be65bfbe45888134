/** How many sentences a bead with two sides has on each. */
export interface BeadShape {
  readonly source: number;
  readonly target: number;
  /** How often it is expected among such beads before a text is seen; all sum to 1. */
  readonly prior: number;
}

/** The priors are set by hand near the shares in hand-aligned texts; each text then says its own (see `priorsOf`). */
export const shapes: readonly BeadShape[] = [
  { source: 1, target: 1, prior: 0.874 },
  { source: 1, target: 2, prior: 0.04 },
  { source: 2, target: 1, prior: 0.04 },
  { source: 2, target: 2, prior: 0.01 },
  { source: 1, target: 3, prior: 0.01 },
  { source: 3, target: 1, prior: 0.01 },
  { source: 2, target: 3, prior: 0.004 },
  { source: 3, target: 2, prior: 0.004 },
  { source: 3, target: 3, prior: 0.002 },
  { source: 1, target: 4, prior: 0.003 },
  { source: 4, target: 1, prior: 0.003 },
];

/** The shapes' sizes by index, for the inner loops. */
export const sourceSizes = Int32Array.from(shapes, ({ source }) => source);
export const targetSizes = Int32Array.from(shapes, ({ target }) => target);

/** The most sentences that a bead has on one side. */
export const largestGroup = 4;

/** The most sentences that a group of two or three meets on the other side; one of four meets a single sentence. */
export const middleGroup = 3;
