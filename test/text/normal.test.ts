import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/text/hash.js';
import { comparable, comparableMap, isBlank, isBlankCode, trimSpan } from '../../src/text/normal.js';

describe('isBlank', () => {
  it('knows the white space of Unicode and what has no width', () => {
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      const expected = /[\p{White_Space}\u200b\u2060\ufeff]/u.test(character);
      if (isBlankCode(code) !== expected) expect(code.toString(16)).toBe(expected ? 'blank' : 'not blank');
    }
    expect(isBlank('')).toBe(true);
    expect(isBlank(' \u00a0\u3000\t')).toBe(true);
    expect(isBlank(' . ')).toBe(false);
  });

  it('trims', () => {
    expect(trimSpan('x\u00a0a b\u3000y', 1, 6)).toEqual({ start: 2, end: 5 });
    expect(trimSpan('  ', 0, 2)).toEqual({ start: 2, end: 2 });
  });
});

describe('comparable', () => {
  it.each([
    ['Đie\u0302\u0300u', 'điều'],
    ['Ｆｕｌｌ１．', 'full1.'],
    ['HÒA', 'hoà'],
    ['hoà', 'hoà'],
    ['hòa bình, ủy ban, thúy', 'hoà bình, uỷ ban, thuý'],
    ['hoàn, của, quý', 'hoàn, của, quý'],
    ['Article\u00a05\u3000x', 'article 5 x'],
    ['a\u200bb\u00adc\ufeff', 'abc'],
    ['ΣΑΣ', 'σασ'],
    ['第五条；①', '第五条;①'],
  ])('%j is %j', (text, key) => {
    expect(comparable(text)).toBe(key);
  });

  it('makes the same key with a map as without, and maps in order', () => {
    const unit = fc.constantFrom(
      'a',
      'E',
      'Ò',
      'o',
      'u',
      'Y',
      'ỷ',
      '\u0300',
      '\u0309',
      '\u200b',
      'Ａ',
      '　',
      'ς',
      'İ',
      '한',
      '\u1112\u1161',
      '\u11ab',
      '😀',
      '第',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const text = units.join('');
        const map = comparableMap(text);
        expect(map.text).toBe(comparable(text));
        expect(map.offsets.length).toBe(map.text.length + 1);
        expect(map.offsets.at(-1)).toBe(text.length);
        expect([...map.offsets]).toEqual([...map.offsets].sort((a, b) => a - b));
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it('maps a key back to the characters it comes from', () => {
    const text = 'Đie\u0302\u0300u 5';
    const { text: key, offsets } = comparableMap(text);
    expect(key).toBe('điều 5');
    expect([...offsets]).toEqual([0, 1, 2, 5, 6, 7, 8]);
  });
});

describe('contentHash', () => {
  it('does not change with composition and white space, but with all else', () => {
    const hash = contentHash('Điều 5. Text');
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash('  Đie\u0302\u0300u\u00a05.\r\n\tText ')).toBe(hash);
    expect(contentHash('Điều 5. text')).not.toBe(hash);
  });
});
