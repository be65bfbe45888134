import { expect, test } from 'vitest';
import type { Alignment, Cell } from '../../src/align/types.js';
import { alignWork } from '../../src/align/work.js';
import { lintAlignment } from '../../src/lint/index.js';
import { version, work } from '../align/make.js';

/**
 * Six parts of which some are paired by their numbers alone, with a rival of that likelihood where one is given; the
 * place of one that has nothing but the part before it may be given too.
 */
function byNumber(places: readonly number[], rival = 0, shifted = -1): Alignment {
  const text = ['Bread', 'Salt', 'Water', 'Wood', 'Iron', 'Glass'].map((word, at) => `${at + 1}. ${word}`);
  const alignment = alignWork(work(version('en', text.join('\n')), version('fr', text.join('\n'))));
  const units = alignment.units.map((unit, at) => {
    const segment = alignment.units[at === shifted ? at - 1 : at]!.cells[1]!.segment!;
    const next = alignment.units[(at + 1) % 6]!.cells[1]!.segment!;
    const candidates = [
      { segment, score: 0.5 },
      { segment: next, score: rival },
    ];
    const cell: Cell = { state: 'ambiguous', segment: null, candidates };
    return places.includes(at) ? { ...unit, cells: [unit.cells[0]!, cell], beads: () => [] } : unit;
  });
  return { ...alignment, units, runs: [{ kind: 'ambiguous', version: 1, units: places }] };
}

const messages = (alignment: Alignment) => lintAlignment(alignment).map(({ message }) => message);

test('a file most of whose parts have only their numbers in common with the source is told once', () => {
  expect(messages(byNumber([0, 1, 2, 3]))).toEqual([
    '4 of 6 parts have only their numbers in common with the source, and not what they say; compare the right files',
  ]);
});

test('three such parts go by their numbers', () => {
  expect(messages(byNumber([0, 1, 2]))).toEqual([]);
});

test('a rival that is nearly as likely is named', () => {
  expect(messages(byNumber([0, 1, 2, 3], 0.4))).toEqual([
    '1 “Bread” may be 1 or 2 here (and so on to 4); neither number nor content decides',
  ]);
});

test('what has another number is named, even next to what goes by its number', () => {
  expect(messages(byNumber([1, 2], 0, 2))).toEqual([
    '3 “Water” may be 2 or 4 here; neither number nor content decides',
  ]);
});
