import { InputError } from '../../text/errors.js';

/** A bead as it stands in a file: numbers of sentences from 0, ascending on each side. */
export interface IdBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Whatever the aligner says of it; absent in gold. */
  readonly score?: number;
}

/**
 * Reads beads, one a line: `[0, 1]:[0]`, with or without `:` and a score behind. Blank lines and those that begin
 * with `#` are passed over.
 *
 * @param path of the file, for messages.
 * @throws InputError with the line where one is no bead.
 */
export function readBeads(text: string, path: string): IdBead[] {
  const beads: IdBead[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const bead = readBead(content);
    if (bead === null) throw notABead(path, index + 1);
    beads.push(bead);
  }
  return beads;
}

const beadForm = /^\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\](?:\s*:\s*(-?[\d.]+(?:[eE][-+]?\d+)?))?$/;

function readBead(line: string): IdBead | null {
  const match = beadForm.exec(line);
  if (match === null) return null;
  const [, source = '', target = '', score] = match;
  const bead = { source: readNumbers(source), target: readNumbers(target) };
  return score === undefined ? bead : { ...bead, score: Number(score) };
}

function readNumbers(list: string): number[] {
  return list
    .split(/[,\s]+/)
    .filter((number) => number !== '')
    .map(Number);
}

function notABead(path: string, line: number): InputError {
  return new InputError({
    path,
    place: { line, column: 1, offset: 0 },
    message: 'not a bead',
    remedy: 'write one bead a line, such as [0, 1]:[0]',
  });
}

/** Beads one a line, with their scores where they have any: `[0, 1]:[0]:0.9731`. */
export function printBeads(beads: readonly IdBead[]): string {
  return beads.map((bead) => `${printBead(bead)}\n`).join('');
}

/** One bead, `[0, 1]:[0]:0.9731`. */
export function printBead({ source, target, score }: IdBead): string {
  const sides = `[${source.join(', ')}]:[${target.join(', ')}]`;
  return score === undefined ? sides : `${sides}:${score.toFixed(4)}`;
}

/**
 * Beads as hunalign's ladder (Varga et al. 2005): each line a rung with the number of the first sentence of a bead on
 * either side and the bead's score, parted by tabs; the last rung is past the end of both texts.
 *
 * @param beads in order; they cover both sides.
 */
export function printLadder(beads: readonly IdBead[]): string {
  const lines: string[] = [];
  let source = 0;
  let target = 0;
  for (const bead of beads) {
    lines.push(`${source}\t${target}\t${(bead.score ?? 0).toFixed(4)}\n`);
    source += bead.source.length;
    target += bead.target.length;
  }
  lines.push(`${source}\t${target}\t0\n`);
  return lines.join('');
}
