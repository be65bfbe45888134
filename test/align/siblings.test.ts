import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mutualBest } from '../../src/align/outline/mutual.js';
import { heaviestAscent } from '../../src/align/outline/order.js';
import type { SiblingProblem } from '../../src/align/outline/siblings/problem.js';
import { alignSiblings } from '../../src/align/outline/siblings/siblings.js';

/** Lists of numbered texts, a letter a text: the same letters belong together and no others do. */
function problem(source: readonly [number, string][], target: readonly [number, string][]): SiblingProblem {
  return {
    sources: source.length,
    targets: target.length,
    start: 0,
    offset: (i, j) => target[j]![0] - source[i]![0],
    content: (i, a, j, b) => {
      const left = source.slice(i, i + a).map(([, text]) => text);
      const right = target.slice(j, j + b).map(([, text]) => text);
      return left.join('') === right.join('') ? 8 * Math.max(a, b) : a + b > 2 ? -Infinity : -4;
    },
  };
}

/** Numbers from 1 for the texts in order. */
const counted = (texts: string): [number, string][] => [...texts].map((text, at) => [at + 1, text]);

const beadsOf = (source: readonly [number, string][], target: readonly [number, string][]) =>
  alignSiblings(problem(source, target)).beads.map(({ i, a, j, b }) => `${i}+${a}:${j}+${b}`);

describe('alignSiblings', () => {
  test.each([
    ['abc', 'abc', '0+1:0+1 1+1:1+1 2+1:2+1'],
    ['abcd', 'acd', '0+1:0+1 1+1:1+0 2+1:1+1 3+1:2+1'],
    ['acd', 'abcd', '0+1:0+1 1+0:1+1 1+1:2+1 2+1:3+1'],
    ['', 'a', '0+0:0+1'],
    ['a', '', '0+1:0+0'],
  ])('%s against %s', (source, target, beads) => {
    expect(beadsOf(counted(source), counted(target)).join(' ')).toBe(beads);
  });

  test('one text for two, and two for one', () => {
    expect(
      beadsOf(counted('abcd'), [
        [1, 'a'],
        [2, 'bc'],
        [4, 'd'],
      ]),
    ).toEqual(['0+1:0+1', '1+2:1+1', '3+1:2+1']);
    expect(
      beadsOf(
        [
          [1, 'a'],
          [2, 'bc'],
          [3, 'd'],
        ],
        counted('abcd'),
      ),
    ).toEqual(['0+1:0+1', '1+1:1+2', '2+1:3+1']);
  });

  test('without evidence the numbers decide, and a hole is a hole', () => {
    const reading = alignSiblings({
      ...problem(counted('abcd'), [
        [1, 'w'],
        [2, 'x'],
        [4, 'z'],
      ]),
      content: () => 0,
    });
    const pairs = reading.beads.filter(({ a, b }) => a === 1 && b === 1).map(({ i, j }) => [i, j]);
    expect(pairs).toEqual([
      [0, 0],
      [1, 1],
      [3, 2],
    ]);
  });

  test('where nothing tells, the margin is small and both places are named', () => {
    const reading = alignSiblings({
      sources: 2,
      targets: 1,
      start: 0,
      offset: () => null,
      content: (_i, a, _j, b) => (a + b > 2 ? -Infinity : 1),
    });
    expect(Math.max(...reading.beads.flatMap(({ margins }) => margins))).toBeLessThan(0.01);
    expect(reading.rivals(0, 2).map(({ j }) => j)).toEqual([0]);
    expect(reading.rivals(1, 2).map(({ j }) => j)).toEqual([0]);
  });

  test('beads cover both lists in order', () => {
    const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
    fc.assert(
      fc.property(lists, lists, (source, target) => {
        let [i, j] = [0, 0];
        for (const bead of alignSiblings(problem(counted(source.join('')), counted(target.join('')))).beads) {
          expect([bead.i, bead.j]).toEqual([i, j]);
          i += bead.a;
          j += bead.b;
        }
        expect([i, j]).toEqual([source.length, target.length]);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('long lists are read in a band, and what was dropped is found', () => {
    const source = Array.from({ length: 400 }, (_, at): [number, string] => [at + 1, `t${at}`]);
    const target = source
      .filter((_, at) => at !== 200)
      .map(([, text], at): [number, string] => [at + 1, text]);
    const skipped = alignSiblings(problem(source, target)).beads.filter(({ b }) => b === 0);
    expect(skipped.map(({ i }) => i)).toEqual([200]);
  });
});

describe('heaviestAscent', () => {
  test.each([
    [
      [0, 1, 2],
      [1, 1, 1],
      [0, 1, 2],
    ],
    [
      [2, 0, 1],
      [1, 1, 1],
      [1, 2],
    ],
    [[2, 0, 1], [5, 1, 1], [0]],
    [[], [], []],
  ])('of %j weighing %j are kept %j', (values, weights, kept) => {
    expect([...heaviestAscent(values, weights, 3)].sort()).toEqual(kept);
  });
});

describe('mutualBest', () => {
  test('names who is best for both, with the lead over all others', () => {
    const weights = [
      [5, 1],
      [4, 3],
    ];
    expect(mutualBest(weights)).toEqual([{ i: 0, j: 0, lead: 1 }]);
    expect(mutualBest([])).toEqual([]);
  });
});
