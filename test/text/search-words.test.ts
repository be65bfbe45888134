import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, searchWords, wantedWords } from '../../src/text/search-words.js';

const found = (text: string, words: string) =>
  findWords(text, wantedWords(words)).map(({ start, end }) => text.slice(start, end));

describe('words that are looked for', () => {
  it.each([
    ['Banks of the River, rivers', 'river', ['River']],
    ['Banks of the River, rivers', 'river*', ['River', 'rivers']],
    ['the river bank; a river’s bank', 'river bank', ['river bank']],
    ['Hoà bình và HÒA BÌNH', 'hòa bình', ['Hoà bình', 'HÒA BÌNH']],
    ['Hoa\u0300 bi\u0300nh', 'hòa bình', ['Hoa\u0300 bi\u0300nh']],
    ['l’État et l’état', 'ÉTAT', ['État', 'état']],
    ['in 1,000 cases', '1,000', ['1,000']],
    ['Verord\u00adnung', 'verordnung', ['Verord\u00adnung']],
    ['人民政府的人', '人', ['人', '人']],
    ['人民政府的人', '民政府', ['民政府']],
    ['依第5条规定', '第5条', ['第5条']],
    ['依 第５ 条规定', '第5条', ['第５ 条']],
    ['哈哈哈', '哈哈', ['哈哈']],
    ['在\u{20bb7}野家', '\u{20bb7}野', ['\u{20bb7}野']],
    ['สวัสดีครับ', 'สวัสดี', ['สวัสดี']],
    ['nothing here', 'absent', []],
  ])('%j has %j', (text, words, places) => {
    expect(found(text, words)).toEqual(places);
  });

  it('are none in signs alone', () => {
    expect(wantedWords('… — !')).toEqual([]);
    expect(wantedWords('*')).toEqual([]);
  });

  it('stand in their order in the text, and each is where its own stretch says', () => {
    const text = fc.stringMatching(/^[a-zàéƯự 人民政府กขค.,’\u00ad1９]{0,60}$/u);
    fc.assert(
      fc.property(text, (sample) => {
        let last = -1;
        for (const { start, end } of searchWords(sample)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
      }),
    );
  });

  it('any stretch of a text without spaces is found in it', () => {
    const han = fc.stringMatching(/^[人民政府的]{1,12}$/u);
    fc.assert(
      fc.property(han, fc.nat(), fc.integer({ min: 1, max: 6 }), (text, at, length) => {
        const from = at % text.length;
        const part = text.slice(from, from + length);
        expect(found(text, part).every((place) => place === part)).toBe(true);
        expect(found(text, part).length).toBeGreaterThan(0);
      }),
    );
  });
});
