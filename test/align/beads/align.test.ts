import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignLines, alignSentences, learnSentences } from '../../../src/align/beads/align.js';
import type { Bead } from '../../../src/align/types.js';
import { madeText, randomNumbers, without } from './made.js';

const languages = ['qaa', 'qab'] as const;
const align = (source: readonly string[], target: readonly string[]): readonly Bead[] =>
  alignLines([{ source, target }], { languages })[0]!.beads;

const shapeOf = (bead: Bead): string => `${bead.source.length}-${bead.target.length}`;
const pairsOf = (beads: readonly Bead[]): string[] =>
  beads.map(({ source, target }) => `${source}:${target}`);

const runs = { seed: 20260101, numRuns: 12 };

describe('beads', () => {
  test('cover both sides in order and have posteriors for scores, whatever the texts', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('', '-', '12 %', '山高水长。', 'Điều 5.'),
    );
    const lines = fc.array(line, { maxLength: 25 });
    fc.assert(
      fc.property(lines, lines, (source, target) => {
        const beads = align(source, target);
        expect(beads.flatMap((bead) => bead.source)).toEqual(source.map((_, index) => index));
        expect(beads.flatMap((bead) => bead.target)).toEqual(target.map((_, index) => index));
        expect(beads.every(({ score }) => score >= 0 && score <= 1)).toBe(true);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  test('a text with itself is all 1-1, and surely so', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 80 }), (seed, length) => {
        const { source } = madeText(seed, length);
        const beads = align(source, source);
        expect(beads.map(shapeOf)).toEqual(source.map(() => '1-1'));
        expect(Math.min(...beads.map(({ score }) => score))).toBeGreaterThan(0.9);
      }),
      runs,
    );
  });

  test('a sentence that only one side has is exactly one bead with an empty side', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 40, max: 90 }), (seed, length) => {
        const { source, target } = madeText(seed, length);
        const dropped = Math.floor(randomNumbers(seed)() * length);
        const beads = align(source, without(target, dropped));
        expect(
          beads.filter((bead) => shapeOf(bead) !== '1-1').map((bead) => [bead.source, bead.target]),
        ).toEqual([[[dropped], []]]);
      }),
      runs,
    );
  });

  test('with the sides changed are the same beads', () => {
    fc.assert(
      fc.property(fc.nat(1e6), (seed) => {
        const { source, target } = madeText(seed, 60);
        const shorter = [
          ...source.slice(0, 20),
          `${source[20]} ${source[21]}`,
          ...source.slice(22, 40),
          ...source.slice(43),
        ];
        const turned = align(target, shorter).map(({ source: one, target: other }) => `${other}:${one}`);
        expect(turned).toEqual(pairsOf(align(shorter, target)));
      }),
      runs,
    );
  });

  test('join what a translator joined, up to four sentences', () => {
    const { source, target } = madeText(7, 120);
    const joined = [10, 30, 52, 75].flatMap((start, index) =>
      Array.from({ length: index + 1 }, (_, at) => start + at),
    );
    const starts = new Set([10, 30, 52, 75]);
    const merged = target.reduce<string[]>((lines, line, index) => {
      if (joined.includes(index) && !starts.has(index)) lines.push(`${lines.pop()} ${line}`);
      else lines.push(line);
      return lines;
    }, []);
    const shapes = align(source, merged)
      .map(shapeOf)
      .filter((shape) => shape !== '1-1');
    expect(shapes).toEqual(['2-1', '3-1', '4-1']);
  });

  test('a passage of a hundred sentences that one side lacks is found where it stands', () => {
    const { source, target } = madeText(11, 320);
    const beads = align(source, [...target.slice(0, 90), ...target.slice(190)]);
    const dropped = beads.filter((bead) => bead.target.length === 0).flatMap((bead) => bead.source);
    expect(dropped).toEqual(Array.from({ length: 100 }, (_, index) => 90 + index));
  });

  test('a passage of two thousand is found although a number in it meets one elsewhere', () => {
    const { source, target } = madeText(17, 2600);
    const numbered = (sentence: string, index: number): string =>
      index % 9 === 4 ? `${sentence} ${1000 + index}` : sentence;
    const named = source.map(numbered);
    const other = target.map(numbered);
    named[1100] += ' 77077';
    const short = [...other.slice(0, 300), ...other.slice(2300)];
    short[360] += ' 77077';
    const beads = align(named, short);
    const dropped = beads.filter((bead) => bead.target.length === 0).flatMap((bead) => bead.source);
    expect(dropped).toEqual(Array.from({ length: 2000 }, (_, index) => 300 + index));
  });

  test('of several texts are learnt together: a short one gains from a long one', () => {
    const long = madeText(3, 200);
    const { source, target } = { source: long.source.slice(40, 46), target: long.target.slice(41, 46) };
    const [, short] = alignLines([long, { source, target }], { languages });
    expect(pairsOf(short!.beads)).toEqual(['0:', '1:0', '2:1', '3:2', '4:3', '5:4']);
  });

  test('of parts are found by what the whole taught', () => {
    const whole = madeText(5, 150);
    const model = learnSentences([whole], { languages });
    const beads = alignSentences(
      whole.source.slice(20, 26),
      without(whole.target.slice(20, 26), 3),
      model,
      'paragraph',
    );
    expect(pairsOf(beads)).toEqual(['0:0', '1:1', '2:2', '3:', '4:3', '5:4']);
    expect(new Set(beads.map(({ level }) => level))).toEqual(new Set(['paragraph']));
    expect(alignSentences(['Nothing known.'], [], model)).toMatchObject([{ source: [0], target: [] }]);
  });
});
