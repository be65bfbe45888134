import { prices } from './prices.js';

/** Two lists to be aligned in order. All evidence is in nats, as log-ratios against "unrelated". */
export interface SiblingProblem {
  readonly sources: number;
  readonly targets: number;
  /** Evidence that sources from `i` to `i + a` and targets from `j` to `j + b` say the same. */
  readonly content: (i: number, a: number, j: number, b: number) => number;
  /** How far apart the two numbers are; null where one of them has none. */
  readonly offset: (i: number, j: number) => number | null;
  /** The offset that costs nothing to begin with. */
  readonly start: number;
}

/** Sources from `i` to `i + a` and targets from `j` to `j + b`; one of `a` and `b` may be 0. */
export interface Span {
  readonly i: number;
  readonly a: number;
  readonly j: number;
  readonly b: number;
}

export interface SiblingBead extends Span {
  /** By source of the bead: by how much the reading leads the best one in which that source stands elsewhere. */
  readonly margins: readonly number[];
}

/** Another place for a source: the best reading in which it is paired with that target. */
export interface Rival {
  readonly j: number;
  readonly score: number;
}

export interface SiblingReading {
  readonly beads: readonly SiblingBead[];
  readonly score: number;
  /** For a source, each target that it is paired with in some reading within `within` of the best, best first. */
  readonly rivals: (i: number, within: number) => Rival[];
}

const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [3, 1],
  [1, 3],
] as const;

/** What the last bead was, so that skips in a row cost less: a pairing, a skipped source, a skipped target. */
const layers = 3;

/** How many different offsets a reading may go through; the rest share one state that costs at every step. */
const offsetsKept = 8;

/**
 * The best reading of two lists of siblings as beads 1-1, 1-0, 0-1, 2-1, 1-2, 3-1 and 1-3. Numbers that agree cost
 * nothing, nor do numbers that stay as far apart as they were: what is priced is a change of that distance, so that a
 * run that was renumbered as a whole pays once. Time and memory grow with sources times targets.
 */
export function alignSiblings(problem: SiblingProblem): SiblingReading {
  const lattice = new Lattice(problem);
  return lattice.reading();
}

interface Step {
  readonly to: number;
  readonly gain: number;
}

class Lattice {
  readonly #problem: SiblingProblem;
  readonly #width: number;
  readonly #offsets: readonly number[];
  readonly #states: number;
  readonly #content = new Map<number, number>();
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #score: number;

  constructor(problem: SiblingProblem) {
    this.#problem = problem;
    this.#width = problem.targets + 1;
    this.#offsets = this.#likelyOffsets();
    this.#states = (this.#offsets.length + 1) * layers;
    const size = (problem.sources + 1) * this.#width * this.#states;
    this.#forward = new Float64Array(size).fill(-Infinity);
    this.#backward = new Float64Array(size).fill(-Infinity);
    this.#runForward();
    this.#runBackward();
    this.#score = this.#backward[0]!;
  }

  reading(): SiblingReading {
    const score = this.#score;
    return { beads: this.#path(), score, rivals: (i, within) => this.#rivals(i, score - within) };
  }

  /** The offsets on whose diagonals most evidence lies, the free one first. */
  #likelyOffsets(): number[] {
    const { sources, targets, start } = this.#problem;
    const weight = new Map<number, number>();
    for (let i = 0; i < sources; i++) {
      for (let j = 0; j < targets; j++) {
        const offset = this.#problem.offset(i, j);
        const evidence = offset === null ? 0 : this.#pair(i, j);
        if (offset !== null && evidence > 0) weight.set(offset, (weight.get(offset) ?? 0) + evidence);
      }
    }
    weight.delete(start);
    const ranked = [...weight].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
    return [start, ...ranked.slice(0, offsetsKept).map(([offset]) => offset)];
  }

  #cell(i: number, j: number): number {
    return (i * this.#width + j) * this.#states;
  }

  #pair(i: number, j: number): number {
    const key = i * this.#width + j;
    let value = this.#content.get(key);
    if (value === undefined) {
      value = this.#problem.content(i, 1, j, 1);
      this.#content.set(key, value);
    }
    return value;
  }

  /** Evidence for a bead that pairs something; groups are looked at only where each part may belong. */
  #evidence(i: number, a: number, j: number, b: number): number {
    if (a === 1 && b === 1) return this.#pair(i, j);
    for (let part = 0; part < a; part++) if (this.#pair(i + part, j) < groupFloor) return -Infinity;
    for (let part = 0; part < b; part++) if (this.#pair(i, j + part) < groupFloor) return -Infinity;
    const key = -((i * this.#width + j) * 4 + (a > 1 ? a - 2 : b));
    let value = this.#content.get(key - 1);
    if (value === undefined) {
      value = this.#problem.content(i, a, j, b);
      this.#content.set(key - 1, value);
    }
    return value - prices.group * (a + b - 2);
  }

  /** Steps out of a state with a bead: the state after it and what it gains. */
  #step(state: number, i: number, a: number, j: number, b: number, evidence: number): Step {
    const layer = state % layers;
    const offset = (state - layer) / layers;
    if (a === 0 || b === 0) {
      const skipping = a === 0 ? 2 : 1;
      return {
        to: offset * layers + skipping,
        gain: layer === skipping ? -prices.skipNext : -prices.skip,
      };
    }
    const last = this.#problem.offset(i + a - 1, j + b - 1);
    if (last === null) return { to: offset * layers, gain: evidence };
    const here = this.#offsets[offset];
    if (last === here || (a + b > 2 && this.#problem.offset(i, j) === here)) {
      return { to: offset * layers, gain: evidence };
    }
    const known = this.#offsets.indexOf(last);
    return { to: (known === -1 ? this.#offsets.length : known) * layers, gain: evidence - prices.change };
  }

  #runForward(): void {
    const { sources, targets } = this.#problem;
    this.#forward[0] = 0;
    for (let i = 0; i <= sources; i++) {
      for (let j = 0; j <= targets; j++) {
        for (const [a, b] of shapes) {
          if (i + a > sources || j + b > targets) continue;
          const evidence = a === 0 || b === 0 ? 0 : this.#evidence(i, a, j, b);
          if (evidence === -Infinity) continue;
          const from = this.#cell(i, j);
          const to = this.#cell(i + a, j + b);
          for (let state = 0; state < this.#states; state++) {
            const value = this.#forward[from + state]!;
            if (value === -Infinity) continue;
            const step = this.#step(state, i, a, j, b, evidence);
            if (value + step.gain > this.#forward[to + step.to]!) {
              this.#forward[to + step.to] = value + step.gain;
            }
          }
        }
      }
    }
  }

  #runBackward(): void {
    const { sources, targets } = this.#problem;
    this.#backward.fill(0, this.#cell(sources, targets));
    for (let i = sources; i >= 0; i--) {
      for (let j = targets; j >= 0; j--) {
        for (const [a, b] of shapes) this.#takeBack(i, a, j, b);
      }
    }
  }

  #takeBack(i: number, a: number, j: number, b: number): void {
    if (i + a > this.#problem.sources || j + b > this.#problem.targets) return;
    const evidence = a === 0 || b === 0 ? 0 : this.#evidence(i, a, j, b);
    if (evidence === -Infinity) return;
    const from = this.#cell(i, j);
    const to = this.#cell(i + a, j + b);
    for (let state = 0; state < this.#states; state++) {
      const step = this.#step(state, i, a, j, b, evidence);
      const value = this.#backward[to + step.to]! + step.gain;
      if (value > this.#backward[from + state]!) this.#backward[from + state] = value;
    }
  }

  /** The score of the best reading that has this bead. */
  #through(i: number, a: number, j: number, b: number): number {
    if (i + a > this.#problem.sources || j + b > this.#problem.targets) return -Infinity;
    const evidence = a === 0 || b === 0 ? 0 : this.#evidence(i, a, j, b);
    if (evidence === -Infinity) return -Infinity;
    const from = this.#cell(i, j);
    const to = this.#cell(i + a, j + b);
    let best = -Infinity;
    for (let state = 0; state < this.#states; state++) {
      const value = this.#forward[from + state]!;
      if (value === -Infinity) continue;
      const step = this.#step(state, i, a, j, b, evidence);
      best = Math.max(best, value + step.gain + this.#backward[to + step.to]!);
    }
    return best;
  }

  #path(): SiblingBead[] {
    const { sources, targets } = this.#problem;
    const beads: SiblingBead[] = [];
    let state = 0;
    for (let i = 0, j = 0; i < sources || j < targets; ) {
      const next = this.#bestStep(i, j, state);
      const bead = { i, a: next.a, j, b: next.b };
      const margins = Array.from({ length: next.a }, (_, at) => this.#margin(i + at, bead));
      beads.push({ ...bead, margins });
      i += next.a;
      j += next.b;
      state = next.to;
    }
    return beads;
  }

  #bestStep(i: number, j: number, state: number): { a: number; b: number; to: number } {
    let best = { a: 0, b: 0, to: 0 };
    let value = -Infinity;
    for (const [a, b] of shapes) {
      if (i + a > this.#problem.sources || j + b > this.#problem.targets) continue;
      const evidence = a === 0 || b === 0 ? 0 : this.#evidence(i, a, j, b);
      if (evidence === -Infinity) continue;
      const step = this.#step(state, i, a, j, b, evidence);
      const whole = step.gain + this.#backward[this.#cell(i + a, j + b) + step.to]!;
      if (whole > value) {
        value = whole;
        best = { a, b, to: step.to };
      }
    }
    return best;
  }

  /** By how much the reading leads the best one in which this source stands with none of the bead's targets. */
  #margin(source: number, bead: Span): number {
    let best = -Infinity;
    for (const [a, b] of shapes) {
      for (let back = 0; back < a; back++) {
        for (let j = 0; j + b <= this.#problem.targets && source >= back; j++) {
          const other = b === 0 ? bead.b > 0 : bead.b === 0 || j + b <= bead.j || j >= bead.j + bead.b;
          if (other) best = Math.max(best, this.#through(source - back, a, j, b));
        }
      }
    }
    return this.#score - best;
  }

  #rivals(i: number, least: number): Rival[] {
    const rivals: Rival[] = [];
    for (let j = 0; j < this.#problem.targets; j++) {
      const score = this.#through(i, 1, j, 1);
      if (score >= least) rivals.push({ j, score });
    }
    return rivals.sort((one, other) => other.score - one.score || one.j - other.j);
  }
}

/** A part of a group must not speak against it by more than this. */
const groupFloor = -4;
