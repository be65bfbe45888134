import type { ReadBlock } from '../../document/types.js';
import { displayWidth, isWide } from '../../text/width.js';

/** Nobody wraps lines narrower or wider than this, in columns; what reaches less far was broken on purpose. */
const wrapping = { narrowest: 40, widest: 160, filled: 0.85 };
/** Lines that are measured at most, and which of them, from the shortest, is taken for the width. */
const sample = { lines: 5000, quantile: 0.95 };

/** Tells the breaks that wrapping made inside a block from those that the writer meant. */
export class LineBreaks {
  /** The width at which the document's lines are wrapped. */
  readonly #width: number;

  constructor(blocks: readonly ReadBlock[]) {
    const lengths: number[] = [];
    for (const { lines, printed } of blocks) {
      for (const [at, start] of lines.entries())
        lengths.push(displayWidth(printed.text, lines[at - 1] ?? 0, start));
      if (lengths.length > sample.lines) break;
    }
    lengths.sort((one, other) => one - other);
    this.#width = lengths[Math.floor(lengths.length * sample.quantile)] ?? 0;
  }

  /** Whether the line before the one that begins at a printed index had room for its first word. */
  isMeant({ printed, lines }: ReadBlock, at: number): boolean {
    if (this.#width < wrapping.narrowest || this.#width > wrapping.widest) return true;
    const { text } = printed;
    const word = isWide(text.charCodeAt(at)) ? 1 : text.slice(at, at + 40).search(/\s|[\u3000-\u9fff]|$/);
    return displayWidth(text, lineBefore(lines, at), at + word) < wrapping.filled * this.#width;
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
