import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, displayWidth, oneLine, pad, wrap } from '../../../src/report/layout/width.js';

describe('display width', () => {
  it.each([
    ['abc', 3],
    ['Điều', 4],
    ['Điều'.normalize('NFD'), 4],
    ['第五条', 6],
    ['①', 1],
    ['👩‍👩‍👧', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('clips at a character, wide or combined', () => {
    expect(clip('第五条', 5)).toBe('第五…');
    expect(clip('第五条', 6)).toBe('第五条');
    expect(clip('Nghệ An'.normalize('NFD'), 5)).toBe('Nghệ…'.normalize('NFD'));
    expect(clip('word', 0)).toBe('');
    expect(clip('a '.repeat(1_000_000), 6)).toBe('a a a…');
  });

  it('pads on either side', () => {
    expect(pad('条', 4)).toBe('条  ');
    expect(pad('条', 4, 'right')).toBe('  条');
    expect(pad('long', 2)).toBe('long');
  });

  it('makes controls visible', () => {
    expect(oneLine(' a\n\tb\u001b[31m\u202e ')).toBe('a b\\u{1b}[31m\\u{202e}');
  });
});

describe('wrapping', () => {
  it.each([
    ['one two three', 8, ['one two', 'three']],
    ['第五条内容。第六条', 6, ['第五条', '内容。', '第六条']],
    ['环境,就要', 4, ['环', '境,', '就要']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['Điều 第五条 x', 8, ['Điều 第', '五条 x']],
    ['is “义安省” here', 5, ['is', '“义安', '省”', 'here']],
    ['环境《方案》', 6, ['环境', '《方', '案》']],
    ['', 5, ['']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('loses nothing and keeps to the width', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '条', '，', '。', '“', '《', '한', '👍', 'ệ', '-'),
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 20 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
