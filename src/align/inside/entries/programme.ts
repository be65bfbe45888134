import { floats, integers } from '../../../text/lists.js';

/** Two lists of blocks to be aligned in order. Weights are log-ratios against "unrelated", in nats. */
export interface BlockProblem {
  readonly sources: number;
  readonly targets: number;
  /** That a source's block and a target's say the same. */
  readonly pair: (i: number, j: number) => number;
  /** That one block says what several in a row say: sources from `i` to `i + a`, targets from `j` to `j + b`. */
  readonly group: (i: number, a: number, j: number, b: number) => number;
}

/** Sources from `i` to `i + a` and targets from `j` to `j + b`; one of `a` and `b` may be 0. */
export interface BlockBead {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
  /** By how much the reading leads the best one in which the first block of the bead stands otherwise. */
  readonly margin: number;
  /** What speaks for its two sides saying the same, in nats; of pairs in step, at the least; 0 where one is empty. */
  readonly weight: number;
}

/** What a block without counterpart costs, the first of a row and each after it; and each block more than one in a group. */
const prices = { skip: 5, skipNext: 1.5, group: 6 } as const;

const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
] as const;

/** What the last bead was: a pair or group, a source alone, a target alone. */
const layers = 3;
const layerOf = [0, 1, 2, 0, 0, 0, 0] as const;

/** Lists whose product is larger are looked at in a band about the diagonal, so wide beside what their lengths differ by. */
const wholeCells = 10_000;
const bandWidth = 24;
/** Nor are there more places than this: what one side lacks by the thousand is beyond the band. */
const mostCells = 1_000_000;

/**
 * A place that falls behind the best of its row by more than this, and by what the lists' difference costs, is on no
 * path that matters: what a unit's margins are asked for is a tenth of it.
 */
const beam = 60;

/**
 * The best reading of two lists of blocks as beads 1-1, 1-0, 0-1, 2-1, 1-2, 3-1 and 1-3, by dynamic programming with
 * affine skips (Gotoh 1982). Time and memory grow with the product of the lengths, for long lists with their sum.
 */
export function alignInOrder(problem: BlockProblem): BlockBead[] {
  if (problem.sources === 0 || problem.targets === 0) return skipsOf(problem);
  return new Programme(problem).beads();
}

function skipsOf({ sources, targets }: BlockProblem): BlockBead[] {
  const margin = Number.POSITIVE_INFINITY;
  return [
    ...Array.from({ length: sources }, (_, i) => ({ i, a: 1, j: 0, b: 0, margin, weight: 0 })),
    ...Array.from({ length: targets }, (_, j) => ({ i: sources, a: 0, j, b: 1, margin, weight: 0 })),
  ];
}

class Programme {
  readonly #problem: BlockProblem;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  readonly #row: Int32Array;
  /** By place and shape. */
  readonly #evidence: Float64Array;
  /** By place and layer: the best score of what leads there, and of what follows. */
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;

  constructor(problem: BlockProblem) {
    this.#problem = problem;
    const { sources, targets } = problem;
    const width = bandOf(sources, targets);
    this.#low = integers(sources + 1);
    this.#high = integers(sources + 1);
    this.#row = integers(sources + 2);
    for (let i = 0; i <= sources; i++) {
      const centre = Math.round((i * targets) / sources);
      this.#low[i] = Math.max(0, centre - width);
      this.#high[i] = Math.min(targets, centre + width);
      this.#row[i + 1] = this.#row[i]! + this.#high[i]! - this.#low[i]! + 1;
    }
    const cells = this.#row[sources + 1]!;
    this.#evidence = floats(cells * shapes.length, -Infinity);
    this.#forward = floats(cells * layers, -Infinity);
    this.#backward = floats(cells * layers, -Infinity);
    this.#runForward();
    this.#runBackward();
  }

  beads(): BlockBead[] {
    const { sources, targets } = this.#problem;
    const score = this.#backward[0]!;
    const path: { i: number; j: number; shape: number }[] = [];
    for (let i = 0, j = 0, layer = 0; i < sources || j < targets; ) {
      const shape = this.#bestShape(i, j, layer);
      path.push({ i, j, shape });
      layer = layerOf[shape]!;
      i += shapes[shape]![0];
      j += shapes[shape]![1];
    }
    const rivals = this.#rivals(path);
    return path.map(({ i, j, shape }, at): BlockBead => {
      const [a, b] = shapes[shape]!;
      const weight = a === 0 || b === 0 ? 0 : this.#evidence[this.#cell(i, j) * shapes.length + shape]!;
      return { i, a, j, b, margin: score - rivals[at]!, weight };
    });
  }

  /** Weighs every bead that a path of some hope comes by, once, on the way. */
  #runForward(): void {
    const { sources, targets } = this.#problem;
    const reach = beam + prices.skipNext * Math.abs(sources - targets);
    this.#forward[0] = 0;
    for (let i = 0; i <= sources; i++) {
      const least = this.#bestInRow(i) - reach;
      for (let j = this.#low[i]!; j <= this.#high[i]!; j++) {
        const cell = this.#cell(i, j);
        if (this.#bestAt(cell) < least) continue;
        for (let shape = 0; shape < shapes.length; shape++) {
          const to = this.#end(shape, i, j);
          if (to === -1) continue;
          this.#evidence[cell * shapes.length + shape] = this.#weigh(shape, i, j);
          const next = to * layers + layerOf[shape]!;
          const value = this.#reached(shape, cell);
          if (value > this.#forward[next]!) this.#forward[next] = value;
        }
      }
    }
  }

  /** The best score of what leads to a place of a row, as far as it comes from the rows before. */
  #bestInRow(i: number): number {
    let best = -Infinity;
    for (let cell = this.#row[i]!; cell < this.#row[i + 1]!; cell++)
      best = Math.max(best, this.#bestAt(cell));
    return best;
  }

  #bestAt(cell: number): number {
    const at = cell * layers;
    return Math.max(this.#forward[at]!, this.#forward[at + 1]!, this.#forward[at + 2]!);
  }

  #runBackward(): void {
    const { sources, targets } = this.#problem;
    this.#backward.fill(0, this.#cell(sources, targets) * layers);
    for (let i = sources; i >= 0; i--) {
      for (let j = this.#high[i]!; j >= this.#low[i]!; j--) {
        const cell = this.#cell(i, j);
        for (let shape = 0; shape < shapes.length; shape++) {
          const to = this.#end(shape, i, j);
          if (to === -1) continue;
          const rest = this.#backward[to * layers + layerOf[shape]!]!;
          for (let layer = 0; layer < layers; layer++) {
            const value = rest + this.#gain(shape, layer, cell);
            if (value > this.#backward[cell * layers + layer]!) this.#backward[cell * layers + layer] = value;
          }
        }
      }
    }
  }

  #bestShape(i: number, j: number, layer: number): number {
    let [best, most] = [-1, -Infinity];
    const cell = this.#cell(i, j);
    for (let shape = 0; shape < shapes.length; shape++) {
      const to = this.#end(shape, i, j);
      if (to === -1) continue;
      const value = this.#gain(shape, layer, cell) + this.#backward[to * layers + layerOf[shape]!]!;
      if (value > most) [best, most] = [shape, value];
    }
    return best;
  }

  /**
   * By bead of the path, the best reading in which its first block stands otherwise: alone where it is paired, with others
   * where not. One look at each place and shape serves all beads.
   */
  #rivals(path: readonly { i: number; j: number; shape: number }[]): Float64Array {
    const { sources, targets } = this.#problem;
    const bySource = floats(sources, -Infinity);
    const byTarget = floats(targets, -Infinity);
    /** By source: where it begins a bead of the path, which shape and at which target. */
    const own = integers(sources, -1);
    const place = integers(sources, -1);
    for (const { i, j, shape } of path) {
      if (shapes[shape]![0] === 0) continue;
      own[i] = shape;
      place[i] = j;
    }
    for (let i = 0; i < sources; i++) {
      for (let j = this.#low[i]!; j <= this.#high[i]!; j++) {
        for (let shape = 0; shape < shapes.length; shape++) {
          const [a, b] = shapes[shape]!;
          const to = a === 0 ? -1 : this.#end(shape, i, j);
          if (to === -1) continue;
          const score =
            this.#reached(shape, this.#cell(i, j)) + this.#backward[to * layers + layerOf[shape]!]!;
          for (let source = i; source < i + a; source++) {
            const same =
              b === 0 ? own[source] === shape : shape === own[source] && i === source && j === place[source];
            if (!same && score > bySource[source]!) bySource[source] = score;
          }
          for (let target = j; target < j + b; target++) {
            if (score > byTarget[target]!) byTarget[target] = score;
          }
        }
      }
    }
    return Float64Array.from(path, ({ i, j, shape }) =>
      shapes[shape]![0] === 0 ? byTarget[j]! : bySource[i]!,
    );
  }

  /** The best score of what leads to a bead at a place, with the bead. */
  #reached(shape: number, cell: number): number {
    const at = cell * layers;
    const [paired, dropped, added] = [this.#forward[at]!, this.#forward[at + 1]!, this.#forward[at + 2]!];
    if (shape === 1) return Math.max(Math.max(paired, added) - prices.skip, dropped - prices.skipNext);
    if (shape === 2) return Math.max(Math.max(paired, dropped) - prices.skip, added - prices.skipNext);
    return Math.max(paired, dropped, added) + this.#evidence[cell * shapes.length + shape]!;
  }

  #gain(shape: number, layer: number, cell: number): number {
    if (shape === 1 || shape === 2) return layer === shape ? -prices.skipNext : -prices.skip;
    return this.#evidence[cell * shapes.length + shape]!;
  }

  #weigh(shape: number, i: number, j: number): number {
    if (shape === 0) return this.#problem.pair(i, j);
    if (shape < 3) return 0;
    const [a, b] = shapes[shape]!;
    return this.#problem.group(i, a, j, b) - prices.group * (a + b - 2);
  }

  /** The place that a bead leads to; -1 where it leaves the lists or the band. */
  #end(shape: number, i: number, j: number): number {
    const [a, b] = shapes[shape]!;
    if (i + a > this.#problem.sources || j < this.#low[i]! || j > this.#high[i]!) return -1;
    if (j + b < this.#low[i + a]! || j + b > this.#high[i + a]!) return -1;
    return this.#cell(i + a, j + b);
  }

  #cell(i: number, j: number): number {
    return this.#row[i]! + j - this.#low[i]!;
  }
}

/** How far from the diagonal readings may go. */
function bandOf(sources: number, targets: number): number {
  if (sources * targets <= wholeCells) return targets;
  const slack = Math.abs(sources - targets);
  // The diagonal itself makes up for what the lists differ by where that is spread out, and for half where it is not.
  return Math.max(bandWidth, Math.min(bandWidth + slack, Math.floor(mostCells / (2 * sources))));
}
