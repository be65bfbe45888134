/** Two lists to be aligned in order. All evidence is in nats, as log-ratios against "unrelated". */
export interface SiblingProblem {
  readonly sources: number;
  readonly targets: number;
  /**
   * Evidence that sources from `i` to `i + a` and targets from `j` to `j + b` say the same; minus infinity where they
   * cannot.
   */
  readonly content: (i: number, a: number, j: number, b: number) => number;
  /** How far apart the two numbers are; null where one of them has none. */
  readonly offset: (i: number, j: number) => number | null;
  /** The offset that costs nothing to begin with. */
  readonly start: number;
  /** What it costs that numbers were closed up after one that is missing, the first time, where not what it mostly does. */
  readonly closing?: number;
}

/** Sources from `i` to `i + a` and targets from `j` to `j + b`; one of `a` and `b` may be 0. */
export interface SiblingSpan {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
}

/** Shapes of spans that a reading is made of: how many sources, how many targets. */
export const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
] as const;
