import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../src/align/types.js';
import { joinBeads } from '../../../src/format/rows/beads.js';

/** `1-1 2-1 0-1` as beads. */
function beads(shapes: string): Bead[] {
  let [source, target] = [0, 0];
  return shapes.split(' ').map((shape) => {
    const [left = 0, right = 0] = shape.split('-').map(Number);
    const bead: Bead = {
      level: 'sentence',
      source: Array.from({ length: left }, (_, at) => source + at),
      target: Array.from({ length: right }, (_, at) => target + at),
      score: 0.9,
    };
    source += left;
    target += right;
    return bead;
  });
}

const anywhere = () => true;

/** Rows as `0-1|0-2`, a range for each column. */
function rows(
  counts: readonly number[],
  shapes: readonly string[],
  mayCut: (sentence: number) => boolean = anywhere,
) {
  const columns = counts.map((count, at) => ({
    count,
    beads: at === 0 || shapes[at - 1] === '' ? [] : beads(shapes[at - 1]!),
    mayCut,
  }));
  return joinBeads(columns).map((row) => row.map(({ start, end }) => `${start}-${end}`).join('|'));
}

describe('rows from beads', () => {
  it.each([
    ['one to one', [2, 2], ['1-1 1-1'], ['0-1|0-1', '1-2|1-2']],
    ['two to one', [3, 2], ['2-1 1-1'], ['0-2|0-1', '2-3|1-2']],
    ['what the source has alone', [2, 1], ['1-0 1-1'], ['0-1|0-0', '1-2|0-1']],
    ['what the target has alone', [1, 2], ['0-1 1-1'], ['0-0|0-1', '0-1|1-2']],
    ['at the end', [1, 2], ['1-1 0-1'], ['0-1|0-1', '1-1|1-2']],
    ['nothing aligned is one row', [3, 2], [''], ['0-3|0-2']],
    ['a version without the unit cuts nothing', [2, 0, 2], ['', '1-1 1-1'], ['0-1|0-0|0-1', '1-2|0-0|1-2']],
    ['a source without the unit', [0, 2], [''], ['0-0|0-2']],
    ['rows end where all agree', [3, 3, 2], ['1-1 1-1 1-1', '2-1 1-1'], ['0-2|0-2|0-1', '2-3|2-3|1-2']],
    ['and where none does', [2, 1, 2], ['2-1', '1-1 1-1'], ['0-2|0-1|0-2']],
    ['additions inside a larger row', [2, 3, 1], ['1-1 0-1 1-1', '2-1'], ['0-2|0-3|0-1']],
  ] as [string, number[], string[], string[]][])('%s', (_name, counts, shapes, expected) => {
    expect(rows(counts, shapes)).toEqual(expected);
  });

  it('cuts only where every version may be cut', () => {
    expect(rows([4, 4], ['1-1 1-1 1-1 1-1'], (sentence) => sentence === 2)).toEqual(['0-2|0-2', '2-4|2-4']);
  });

  it('gives a row the least score of its beads', () => {
    const [first, second] = beads('1-1 1-1');
    const columns = [
      { count: 2, beads: [], mayCut: anywhere },
      { count: 2, beads: [{ ...first!, score: 0.5 }, second!], mayCut: (sentence: number) => sentence > 5 },
    ];
    expect(joinBeads(columns).map((row) => row[1]!.score)).toEqual([0.5]);
  });
});
