import type { ReadBlock } from '../document/types.js';

/** Nobody wraps lines wider than this, in UTF-16 units; what reaches less far was broken on purpose. */
const wrapping = { widest: 160, filled: 0.85 };
/** Lines that are measured at most, and which of them, from the shortest, is taken for the width. */
const sample = { lines: 5000, quantile: 0.95 };

/** Tells the breaks that wrapping made inside a block from those that the writer meant. */
export class LineBreaks {
  /** The width at which the document's lines are wrapped. */
  readonly #width: number;

  constructor(blocks: readonly ReadBlock[]) {
    const lengths: number[] = [];
    for (const { lines } of blocks) {
      for (const [at, start] of lines.entries()) lengths.push(start - (lines[at - 1] ?? 0));
      if (lengths.length > sample.lines) break;
    }
    lengths.sort((one, other) => one - other);
    this.#width = lengths[Math.floor(lengths.length * sample.quantile)] ?? 0;
  }

  /** Whether the line before the one that begins at a printed index had room for its first word. */
  isMeant({ printed, lines }: ReadBlock, at: number): boolean {
    if (this.#width > wrapping.widest) return true;
    const before = at - lineBefore(lines, at);
    const word = /^\S*/.exec(printed.text.slice(at, at + 40))?.[0].length ?? 0;
    return before + word < wrapping.filled * this.#width;
  }
}

/** Where the line begins that ends at a printed index; `lines` is ascending. */
function lineBefore(lines: readonly number[], at: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return lines[low - 1] ?? 0;
}
