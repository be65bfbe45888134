import type { Node } from '../tree.js';

/** Weighs segments of the source against segments of a version. In nats, as log-ratios against "unrelated". */
export interface Evidence {
  /** Their own texts alone, each list taken as one. */
  readonly own: (sources: readonly Node[], targets: readonly Node[]) => number;
  /** The same of two stretches that need not be nodes of the outlines: what stands before all segments is none. */
  readonly texts: (source: Node, target: Node) => number;
  /**
   * By their first words alone, which are read at a fraction of the cost of the whole; lengths and counts only speak
   * against. What this is sure of needs no closer look.
   */
  readonly opening: (source: Node, target: Node) => number;
  /** By the lengths alone of what `whole` compares, or `own` where one of the two holds others; no text is read. */
  readonly lengths: (source: Node, target: Node) => number;
  /** With all that they hold. */
  readonly whole: (source: Node, target: Node) => number;
  /** That one segment says what several say, each of these a part of it. One of the two lists has one entry. */
  readonly group: (sources: readonly Node[], targets: readonly Node[]) => number;
  /**
   * That of two segments in a row the known one says a part of one segment and the other the rest; minus infinity where
   * the known one says it all. One of the two lists has one entry, the other two.
   */
  readonly halves: (sources: readonly Node[], targets: readonly Node[], known: 0 | 1) => number;
  /**
   * Of two parts that headings without a number open: their own texts, titles, and what else they show. Of two in a row
   * on one side, which are always the same two, the text of both, and the heading of the first.
   */
  readonly heading: (sources: readonly Node[], targets: readonly Node[]) => number;
  /** Places of pairs that share what no other part of either list has, by source; those of one version's order. */
  readonly shared: (
    sources: readonly Node[],
    targets: readonly Node[],
  ) => readonly (readonly [number, number])[];
  /**
   * By node of the longer list, the share of its own text that the own text of the only node of the other says, where
   * all blocks of both are aligned in order; and the offset at which that begins there, -1 where there is none.
   */
  readonly within: (sources: readonly Node[], targets: readonly Node[]) => readonly Within[];
}

export interface Within {
  readonly share: number;
  readonly start: number;
}
