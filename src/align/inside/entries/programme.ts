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
    ...Array.from({ length: sources }, (_, i) => ({ i, a: 1, j: 0, b: 0, margin })),
    ...Array.from({ length: targets }, (_, j) => ({ i: sources, a: 0, j, b: 1, margin })),
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
    this.#low = new Int32Array(sources + 1);
    this.#high = new Int32Array(sources + 1);
    this.#row = new Int32Array(sources + 2);
    for (let i = 0; i <= sources; i++) {
      const centre = Math.round((i * targets) / sources);
      this.#low[i] = Math.max(0, centre - width);
      this.#high[i] = Math.min(targets, centre + width);
      this.#row[i + 1] = this.#row[i]! + this.#high[i]! - this.#low[i]! + 1;
    }
    const cells = this.#row[sources + 1]!;
    this.#evidence = new Float64Array(cells * shapes.length).fill(Number.NaN);
    this.#forward = new Float64Array(cells * layers).fill(-Infinity);
    this.#backward = new Float64Array(cells * layers).fill(-Infinity);
    this.#run();
  }

  beads(): BlockBead[] {
    const { sources, targets } = this.#problem;
    const score = this.#backward[0]!;
    const beads: BlockBead[] = [];
    for (let i = 0, j = 0, layer = 0; i < sources || j < targets; ) {
      const shape = this.#bestShape(i, j, layer);
      const [a, b] = shapes[shape]!;
      const rival = a === 0 ? this.#bestOfTarget(j) : this.#bestOfSource(i, shape, j);
      beads.push({ i, a, j, b, margin: score - rival });
      layer = layerOf[shape]!;
      i += a;
      j += b;
    }
    return beads;
  }

  #run(): void {
    const { sources, targets } = this.#problem;
    this.#forward[0] = 0;
    for (let i = 0; i <= sources; i++) {
      for (let j = this.#low[i]!; j <= this.#high[i]!; j++) {
        for (let shape = 0; shape < shapes.length; shape++) this.#forwardStep(shape, i, j);
      }
    }
    this.#backward.fill(0, this.#cell(sources, targets) * layers);
    for (let i = sources; i >= 0; i--) {
      for (let j = this.#high[i]!; j >= this.#low[i]!; j--) {
        for (let shape = 0; shape < shapes.length; shape++) this.#backwardStep(shape, i, j);
      }
    }
  }

  #forwardStep(shape: number, i: number, j: number): void {
    const to = this.#end(shape, i, j);
    if (to === -1) return;
    const from = this.#cell(i, j) * layers;
    const next = to * layers + layerOf[shape]!;
    for (let layer = 0; layer < layers; layer++) {
      const value = this.#forward[from + layer]! + this.#gain(shape, layer, i, j);
      if (value > this.#forward[next]!) this.#forward[next] = value;
    }
  }

  #backwardStep(shape: number, i: number, j: number): void {
    const to = this.#end(shape, i, j);
    if (to === -1) return;
    const from = this.#cell(i, j) * layers;
    const rest = this.#backward[to * layers + layerOf[shape]!]!;
    for (let layer = 0; layer < layers; layer++) {
      const value = rest + this.#gain(shape, layer, i, j);
      if (value > this.#backward[from + layer]!) this.#backward[from + layer] = value;
    }
  }

  #bestShape(i: number, j: number, layer: number): number {
    let [best, most] = [-1, -Infinity];
    for (let shape = 0; shape < shapes.length; shape++) {
      const to = this.#end(shape, i, j);
      if (to === -1) continue;
      const value = this.#gain(shape, layer, i, j) + this.#backward[to * layers + layerOf[shape]!]!;
      if (value > most) [best, most] = [shape, value];
    }
    return best;
  }

  /** The best reading in which a source stands otherwise than in a bead: alone where it is paired, with others where not. */
  #bestOfSource(source: number, own: number, place: number): number {
    let best = -Infinity;
    for (const [shape, [a, b]] of shapes.entries()) {
      for (let i = Math.max(0, source - a + 1); i <= source && a > 0; i++) {
        for (let j = this.#low[i]!; j <= this.#high[i]!; j++) {
          const same = b === 0 ? shapes[own]![1] === 0 : shape === own && i === source && j === place;
          if (!same) best = Math.max(best, this.#through(shape, i, j));
        }
      }
    }
    return best;
  }

  /** The best reading in which a target is not alone. */
  #bestOfTarget(target: number): number {
    let best = -Infinity;
    for (let i = 0; i < this.#problem.sources; i++) {
      if (this.#high[i]! < target - 2 || this.#low[i]! > target) continue;
      for (const [shape, [a, b]] of shapes.entries()) {
        for (let j = target - b + 1; j <= target && a > 0; j++)
          best = Math.max(best, this.#through(shape, i, j));
      }
    }
    return best;
  }

  #through(shape: number, i: number, j: number): number {
    const to = this.#end(shape, i, j);
    if (to === -1) return -Infinity;
    const from = this.#cell(i, j) * layers;
    const rest = this.#backward[to * layers + layerOf[shape]!]!;
    let best = -Infinity;
    for (let layer = 0; layer < layers; layer++) {
      best = Math.max(best, this.#forward[from + layer]! + this.#gain(shape, layer, i, j) + rest);
    }
    return best;
  }

  #gain(shape: number, layer: number, i: number, j: number): number {
    if (shape === 1 || shape === 2) return layer === shape ? -prices.skipNext : -prices.skip;
    return this.#weight(shape, i, j);
  }

  #weight(shape: number, i: number, j: number): number {
    const at = this.#cell(i, j) * shapes.length + shape;
    let value = this.#evidence[at]!;
    if (Number.isNaN(value)) {
      const [a, b] = shapes[shape]!;
      value =
        shape === 0 ? this.#problem.pair(i, j) : this.#problem.group(i, a, j, b) - prices.group * (a + b - 2);
      this.#evidence[at] = value;
    }
    return value;
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
