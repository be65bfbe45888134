import type { Node } from '../tree.js';

/** Weighs segments of the source against segments of a version, each list taken as one. In nats. */
export interface Evidence {
  /** Their own texts alone. */
  readonly own: (sources: readonly Node[], targets: readonly Node[]) => number;
  /** With all that they hold. */
  readonly whole: (sources: readonly Node[], targets: readonly Node[]) => number;
  /** That one segment says what several say, each of these a part of it. One of the two lists has one entry. */
  readonly group: (sources: readonly Node[], targets: readonly Node[]) => number;
}
