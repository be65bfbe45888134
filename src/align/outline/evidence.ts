import type { Node } from '../tree.js';

/** Weighs segments of the source against segments of a version, each list taken as one. In nats. */
export interface Evidence {
  /** Their own texts alone. */
  readonly own: (sources: readonly Node[], targets: readonly Node[]) => number;
  /** With all that they hold. */
  readonly whole: (sources: readonly Node[], targets: readonly Node[]) => number;
}
