import type { Node } from '../tree.js';

/** Weighs segments of the source against segments of a version. In nats, as log-ratios against "unrelated". */
export interface Evidence {
  /** Their own texts alone, each list taken as one. */
  readonly own: (sources: readonly Node[], targets: readonly Node[]) => number;
  /** With all that they hold. */
  readonly whole: (source: Node, target: Node) => number;
  /** That one segment says what several say, each of these a part of it. One of the two lists has one entry. */
  readonly group: (sources: readonly Node[], targets: readonly Node[]) => number;
}
