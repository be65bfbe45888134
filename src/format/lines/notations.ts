import type { IdBead } from '../../align/score/beads.js';
import { printBead } from '../../align/score/beads.js';

/** How an aligner of sentences writes which of them go together. */
export interface Notation {
  readonly begin: string;
  /** One bead; `from` are the numbers of its first sentences. */
  readonly bead: (bead: IdBead, from: readonly [number, number]) => string;
  /** `past` are the counts of sentences. */
  readonly end: (past: readonly [number, number]) => string;
}

/** hunalign's ladder (Varga et al. 2005): a rung for the first sentences of each bead, the last past the end. */
export const ladderNotation: Notation = {
  begin: '',
  bead: ({ score }, [source, target]) => `${source}\t${target}\t${(score ?? 0).toFixed(4)}\n`,
  end: ([source, target]) => `${source}\t${target}\t0\n`,
};

/** vecalign's beads (Thompson and Koehn 2019), `[0, 1]:[0]:0.9731`, one a line. */
export const vecalignNotation: Notation = {
  begin: '',
  bead: (bead) => `${printBead(bead)}\n`,
  end: () => '',
};

/** Bleualign's list of pairs of tuples in Python (Sennrich and Volk 2010), `[((0, 1), (0,)), …]`: a list for a text. */
export const bleualignNotation: Notation = {
  begin: '[\n',
  bead: ({ source, target }) => `(${tuple(source)}, ${tuple(target)}),\n`,
  end: () => ']\n',
};

function tuple(numbers: readonly number[]): string {
  return numbers.length === 1 ? `(${numbers[0]},)` : `(${numbers.join(', ')})`;
}
