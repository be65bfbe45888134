import { describe, expect, test } from 'vitest';
import { printBeads, printLadder, readBeads } from '../../../src/align/score/beads.js';
import { scoreBeads } from '../../../src/align/score/score.js';
import { printSignature } from '../../../src/align/score/signature.js';
import { mergeByVerse } from '../../../src/align/score/verses.js';
import { InputError } from '../../../src/text/errors.js';

const read = (text: string) => readBeads(text.replaceAll(' ', '\n'), 'beads.txt');

describe('strict and lax figures are those of the scorer of the field', () => {
  test.each([
    // name, gold, found, strict P R F1, lax P R F1
    ['all right', '[0]:[0] [1]:[1,2]', '[0]:[0] [1]:[1,2]', [1, 1, 1], [1, 1, 1]],
    ['one split in two', '[0,1]:[0]', '[0]:[0] [1]:[]', [0, 0, 0], [0.5, 1, 0.6667]],
    ['a sentence folded in', '[0]:[0] [1]:[] [2]:[1]', '[0,1]:[0] [2]:[1]', [0.5, 0.5, 0.5], [1, 1, 1]],
    ['nothing found', '[0]:[0]', '', [0, 0, 0], [0, 0, 0]],
    ['off by one', '[0]:[0] [1]:[1] [2]:[2]', '[0]:[] [1]:[0] [2]:[1] []:[2]', [0, 0, 0], [0, 0, 0]],
    ['repeated and empty', '[0]:[0] [0]:[0] []:[]', '[0]:[0] []:[] [0]:[0]', [1, 1, 1], [1, 1, 1]],
    ['many to many', '[0,1]:[0,1] [2]:[2]', '[0]:[0] [1]:[1] [2]:[2]', [0.3333, 0.5, 0.4], [1, 1, 1]],
  ])('%s', (_name, gold, found, strict, lax) => {
    const scores = scoreBeads([{ gold: read(gold), test: read(found) }]);
    const rounded = (figures: { precision: number; recall: number; f1: number }) =>
      [figures.precision, figures.recall, figures.f1].map((value) => Math.round(value * 1e4) / 1e4);
    expect(rounded(scores.strict)).toEqual(strict);
    expect(rounded(scores.lax)).toEqual(lax);
  });

  test('documents are counted together, and beads with an empty side apart', () => {
    const { strict, empty } = scoreBeads([
      { gold: read('[0]:[0] [1]:[] []:[1]'), test: read('[0]:[0] [1]:[] []:[1]') },
      { gold: read('[0]:[0] [1]:[]'), test: read('[0,1]:[0] []:[1]') },
    ]);
    expect(strict.precision).toBeCloseTo(3 / 5);
    expect(strict.recall).toBeCloseTo(1 / 2);
    expect(empty).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  });
});

test('beads within one verse are joined, an empty side counting with the other', () => {
  const beads = read('[0]:[0] [1]:[] [2]:[1] [3,4]:[2] [5]:[3,4]');
  const merged = mergeByVerse(beads, ['a', 'a', 'b', 'b', 'c', 'd'], ['a', 'b', 'c', 'd', 'd']);
  expect(printBeads(merged)).toBe('[0, 1]:[0]\n[2]:[1]\n[3, 4]:[2]\n[5]:[3, 4]\n');
});

describe('beads in files', () => {
  test('are read back as they were written, scores included', () => {
    const text = '[0, 1]:[0]:0.9731\n[]:[1]:-1.5000\n[2]:[2, 3]\n';
    expect(printBeads(readBeads(text, 'beads.txt'))).toBe(text);
  });

  test('may have comments, blank lines and any white space', () => {
    expect(readBeads('# gold\r\n\r\n [0 ,1] : [2]\r\n', 'gold.txt')).toEqual([
      { source: [0, 1], target: [2] },
    ]);
  });

  test.each(['[0]', '[0]:[x]', 'hello', '[0]:[1]:much'])('%s is refused with its line', (line) => {
    expect(() => readBeads(`[0]:[0]\n${line}\n`, 'gold.txt')).toThrow(InputError);
    try {
      readBeads(`[0]:[0]\n${line}\n`, 'gold.txt');
    } catch (error) {
      expect(error).toMatchObject({ path: 'gold.txt', place: { line: 2 } });
    }
  });

  test('as a ladder', () => {
    const beads = readBeads('[0, 1]:[0]:0.9\n[2]:[]:0.5\n[3]:[1, 2]:1\n', 'beads.txt');
    expect(printLadder(beads)).toBe('0\t0\t0.9000\n2\t1\t0.5000\n3\t1\t1.0000\n4\t3\t0\n');
  });
});

test('a signature names what a figure was made from', () => {
  const parts = {
    version: '1.2.3',
    method: 'beads',
    options: { lexicon: 'batch' },
    sha256: '0123456789abcdef',
  };
  expect(printSignature(parts)).toBe('hexapla:1.2.3|method:beads|lexicon:batch|data:0123456789ab');
});
