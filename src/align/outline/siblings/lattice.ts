import { prices } from '../prices.js';
import { likelyOffsets } from './offsets.js';
import { type SiblingProblem, shapes } from './problem.js';

/**
 * What the last span was, so that skips in a row cost less and a change of the numbers may be explained by it: a pairing,
 * a skipped source, a skipped target, several for one.
 */
const kinds = { pair: 0, source: 1, target: 2, group: 3 } as const;
const layers = 4;

/** Lists whose product is larger are compared in a band around the diagonal, this wide on each side of the slack. */
const wholeCells = 40_000;
const bandWidth = 40;
/** A band of more cells than this is drawn about the numbers instead: two lists of which one lacks thousands. */
const mostCells = 1_000_000;

/** Where a span leads from a state, and what that gains. */
interface Step {
  to: number;
  gain: number;
}

/**
 * All readings of two lists of siblings. A state is the offset between the two numberings and the kind of the last
 * span; `forward` is the best score of what leads to a state, `backward` of what follows it.
 */
export class SiblingLattice {
  readonly score: number;
  readonly #problem: SiblingProblem;
  readonly #low: Int32Array;
  readonly #rowStart: Float64Array;
  readonly #offsets: readonly number[];
  readonly #states: number;
  readonly #evidence: Map<number, number>[] = shapes.map(() => new Map());
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #stepped: Step = { to: 0, gain: 0 };
  /** By target, whether its number is the next one after that of the target before it. */
  readonly #goesOn: Uint8Array;

  constructor(problem: SiblingProblem) {
    this.#problem = problem;
    const { sources, targets } = problem;
    this.#low = new Int32Array(sources + 1);
    this.#rowStart = new Float64Array(sources + 2);
    const slack = Math.abs(targets - sources);
    const centres = sources * 2 * (bandWidth + slack) > mostCells ? centresByNumber(problem) : null;
    for (let i = 0; i <= sources; i++) {
      const [low, high] = this.#band(i, centres);
      this.#low[i] = low;
      this.#rowStart[i + 1] = this.#rowStart[i]! + high - low + 1;
    }
    this.#offsets = likelyOffsets(
      problem,
      (i) => [this.#low[i]!, Math.min(targets, this.high(i) + 1)],
      (i, j) => this.evidence(0, i, j),
    );
    this.#states = (this.#offsets.length + 1) * layers;
    this.#goesOn = goingOn(problem);
    const size = this.#rowStart[sources + 1]! * this.#states;
    this.#forward = new Float64Array(size).fill(-Infinity);
    this.#backward = new Float64Array(size).fill(-Infinity);
    this.#runForward();
    this.#runBackward();
    this.score = this.#backward[0]!;
  }

  /** First and last column of a row that readings may go through. */
  low(i: number): number {
    return this.#low[i]!;
  }

  high(i: number): number {
    return this.#low[i]! + this.#rowStart[i + 1]! - this.#rowStart[i]! - 1;
  }

  /** What a span of a shape gains by its evidence alone; 0 for a skip. */
  evidence(shape: number, i: number, j: number): number {
    const [a, b] = shapes[shape]!;
    if (a === 0 || b === 0) return 0;
    const key = i * (this.#problem.targets + 1) + j;
    const known = this.#evidence[shape]!;
    let value = known.get(key);
    if (value === undefined) {
      value = this.#problem.content(i, a, j, b) - prices.group * (a + b - 2);
      known.set(key, value);
    }
    return value;
  }

  /** The score of the best reading that has this span; minus infinity where none has. */
  through(shape: number, i: number, j: number): number {
    const [from, to] = this.#ends(shape, i, j);
    if (from === -1) return -Infinity;
    const evidence = this.evidence(shape, i, j);
    let best = -Infinity;
    for (let state = 0; state < this.#states; state++) {
      const value = this.#forward[from + state]!;
      if (value === -Infinity) continue;
      const { to: next, gain } = this.#step(shape, state, i, j, evidence);
      best = Math.max(best, value + gain + this.#backward[to + next]!);
    }
    return best;
  }

  /** The spans of the best reading, each by its shape. */
  *path(): Generator<{ shape: number; i: number; j: number }> {
    const { sources, targets } = this.#problem;
    let state = 0;
    for (let i = 0, j = 0; i < sources || j < targets; ) {
      const [shape, next] = this.#bestStep(i, j, state);
      yield { shape, i, j };
      i += shapes[shape]![0];
      j += shapes[shape]![1];
      state = next;
    }
  }

  #bestStep(i: number, j: number, state: number): [number, number] {
    let best: [number, number] = [-1, 0];
    let most = -Infinity;
    for (let shape = 0; shape < shapes.length; shape++) {
      const [from, to] = this.#ends(shape, i, j);
      if (from === -1) continue;
      const { to: next, gain } = this.#step(shape, state, i, j, this.evidence(shape, i, j));
      const whole = gain + this.#backward[to + next]!;
      if (whole > most) {
        most = whole;
        best = [shape, next];
      }
    }
    return best;
  }

  #band(i: number, centres: Int32Array | null): [number, number] {
    const { sources, targets } = this.#problem;
    if (sources * targets <= wholeCells) return [0, targets];
    const centre = centres?.[i] ?? Math.round((i * targets) / sources);
    const slack = Math.min(Math.abs(targets - sources), Math.ceil(mostCells / (2 * sources)));
    const width = bandWidth + (centres === null ? slack : 0);
    return [Math.max(0, centre - width), Math.min(targets, centre + width)];
  }

  /** Places of the cells that a span begins and ends in; -1 where it leaves the lists or the band. */
  #ends(shape: number, i: number, j: number): [number, number] {
    const [a, b] = shapes[shape]!;
    if (i + a > this.#problem.sources || j < this.low(i) || j > this.high(i)) return [-1, -1];
    if (j + b < this.low(i + a) || j + b > this.high(i + a)) return [-1, -1];
    if (this.evidence(shape, i, j) === -Infinity) return [-1, -1];
    return [this.#cell(i, j), this.#cell(i + a, j + b)];
  }

  #cell(i: number, j: number): number {
    return (this.#rowStart[i]! + j - this.#low[i]!) * this.#states;
  }

  /** The step out of a state with a span. The object is the same at every call. */
  #step(shape: number, state: number, i: number, j: number, evidence: number): Step {
    const [a, b] = shapes[shape]!;
    const layer = state % layers;
    const offset = (state - layer) / layers;
    const step = this.#stepped;
    if (a === 0 || b === 0) {
      const skipping = a === 0 ? kinds.target : kinds.source;
      step.to = offset * layers + skipping;
      step.gain = layer === skipping ? -prices.skipNext : -prices.skip;
      return step;
    }
    const last = this.#problem.offset(i + a - 1, j + b - 1);
    const here = this.#offsets[offset];
    const stays = last === null || last === here || (a + b > 2 && this.#problem.offset(i, j) === here);
    const known = stays ? offset : this.#offsets.indexOf(last);
    step.to = (known === -1 ? this.#offsets.length : known) * layers + (a + b > 2 ? kinds.group : kinds.pair);
    step.gain = stays ? evidence : evidence - this.#changePrice(offset, layer, j, last);
    return step;
  }

  /** What it costs to go over to an offset with a target, from the one of a state after its kind of span. */
  #changePrice(from: number, layer: number, j: number, to: number): number {
    const here = this.#offsets[from];
    const unexplained = {
      [kinds.pair]: true,
      [kinds.source]: here === undefined || to > here,
      [kinds.target]: here === undefined || to < here,
      [kinds.group]: here === undefined,
    }[layer];
    if (unexplained !== false || this.#goesOn[j] === 0) return prices.change;
    return from === 0 ? (this.#problem.closing ?? prices.closing) : prices.closingNext;
  }

  #runForward(): void {
    this.#forward[0] = 0;
    for (let i = 0; i <= this.#problem.sources; i++) {
      for (let j = this.low(i); j <= this.high(i); j++) {
        for (let shape = 0; shape < shapes.length; shape++) this.#advance(shape, i, j);
      }
    }
  }

  #advance(shape: number, i: number, j: number): void {
    const [from, to] = this.#ends(shape, i, j);
    if (from === -1) return;
    const evidence = this.evidence(shape, i, j);
    for (let state = 0; state < this.#states; state++) {
      const value = this.#forward[from + state]!;
      if (value === -Infinity) continue;
      const { to: next, gain } = this.#step(shape, state, i, j, evidence);
      if (value + gain > this.#forward[to + next]!) this.#forward[to + next] = value + gain;
    }
  }

  #runBackward(): void {
    const { sources, targets } = this.#problem;
    this.#backward.fill(0, this.#cell(sources, targets));
    for (let i = sources; i >= 0; i--) {
      for (let j = this.high(i); j >= this.low(i); j--) {
        for (let shape = 0; shape < shapes.length; shape++) this.#takeBack(shape, i, j);
      }
    }
  }

  #takeBack(shape: number, i: number, j: number): void {
    const [from, to] = this.#ends(shape, i, j);
    if (from === -1) return;
    const evidence = this.evidence(shape, i, j);
    for (let state = 0; state < this.#states; state++) {
      if (this.#forward[from + state] === -Infinity) continue;
      const { to: next, gain } = this.#step(shape, state, i, j, evidence);
      const value = this.#backward[to + next]! + gain;
      if (value > this.#backward[from + state]!) this.#backward[from + state] = value;
    }
  }
}

function goingOn({ sources, targets, offset, start }: SiblingProblem): Uint8Array {
  const flags = new Uint8Array(targets);
  for (let j = 0; j < targets && sources > 0; j++) {
    const [here, before] = [offset(0, j), j === 0 ? start - 1 : offset(0, j - 1)];
    flags[j] = here !== null && before !== null && here - before === 1 ? 1 : 0;
  }
  return flags;
}

/** By source the first target whose number is not below its own, then the end; null for lists without numbers. */
function centresByNumber({ sources, targets, offset, start }: SiblingProblem): Int32Array | null {
  if (targets === 0 || offset(0, 0) === null) return null;
  const centres = new Int32Array(sources + 1).fill(targets);
  let j = 0;
  for (let i = 0; i < sources; i++) {
    while (j < targets && (offset(i, j) ?? start) < start) j++;
    centres[i] = j;
  }
  return centres;
}
