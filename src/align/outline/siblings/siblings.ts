import { SiblingLattice } from './lattice.js';
import { type SiblingProblem, type SiblingSpan, shapes } from './problem.js';

export interface SiblingBead extends SiblingSpan {
  /** By source of the bead: by how much the reading leads the best one in which that source stands elsewhere. */
  readonly margins: readonly number[];
}

/** Another place for a source: the score of the best reading in which it is paired with that target. */
export interface SiblingRival {
  readonly j: number;
  readonly score: number;
}

export interface SiblingReading {
  readonly beads: readonly SiblingBead[];
  readonly score: number;
  /** For a source, each target that it is paired with in some reading within so many nats of the best, best first. */
  readonly rivals: (i: number, within: number) => SiblingRival[];
}

/**
 * The best reading of two lists of siblings as beads 1-1, 1-0, 0-1, 2-1, 1-2, 3-1 and 1-3. Numbers that agree cost
 * nothing, nor do numbers that stay as far apart as they were: what is priced is a change of that distance, so that a
 * run that was renumbered as a whole pays once. Time and memory grow with sources times targets, for long lists with
 * their sum times the width of a band.
 */
export function alignSiblings(problem: SiblingProblem): SiblingReading {
  const lattice = new SiblingLattice(problem);
  const beads: SiblingBead[] = [];
  for (const { shape, i, j } of lattice.path()) {
    const [a, b] = shapes[shape]!;
    const bead = { i, a, j, b };
    const margins = Array.from({ length: a }, (_, at) => marginOf(lattice, problem, i + at, bead));
    beads.push({ ...bead, margins });
  }
  const { score } = lattice;
  return { beads, score, rivals: (i, within) => rivalsOf(lattice, i, score - within) };
}

/** By how much the reading leads the best one in which this source stands with none of the bead's targets. */
function marginOf(
  lattice: SiblingLattice,
  { targets }: SiblingProblem,
  source: number,
  bead: SiblingSpan,
): number {
  let best = -Infinity;
  for (const [shape, [a, b]] of shapes.entries()) {
    for (let first = Math.max(0, source - a + 1); first <= source && a > 0; first++) {
      for (let j = lattice.low(first); j <= lattice.high(first) && j + b <= targets; j++) {
        const apart = b === 0 ? bead.b > 0 : bead.b === 0 || j + b <= bead.j || j >= bead.j + bead.b;
        if (apart) best = Math.max(best, lattice.through(shape, first, j));
      }
    }
  }
  return lattice.score - best;
}

function rivalsOf(lattice: SiblingLattice, i: number, least: number): SiblingRival[] {
  const rivals: SiblingRival[] = [];
  for (let j = lattice.low(i); j <= lattice.high(i); j++) {
    const score = lattice.through(0, i, j);
    if (score >= least) rivals.push({ j, score });
  }
  return rivals.sort((one, other) => other.score - one.score || one.j - other.j);
}
