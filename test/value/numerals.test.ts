import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generic, localeOf, locales } from '../../src/locale/index.js';
import { numeralSystems, printNumeral, readNumeral } from '../../src/value/numerals.js';

/** Readings at the beginning of a text as `value system end`. */
function readings(text: string, tag: string): string[] {
  return readNumeral(text, 0, localeOf(tag)).map(({ value, system, end }) => `${value} ${system} ${end}`);
}

describe('reading', () => {
  test.each<[string, string, string[]]>([
    ['en', '12.', ['12 arabic 2']],
    ['en', '１2．', ['12 arabic 2']],
    ['en', '٣٤', ['34 arabic 2']],
    ['hi', '१०', ['10 arabic 2']],
    ['en', '𝟏𝟐', ['12 arabic 4']],
    ['en', '𝟭𝟮', ['12 arabic 4']],
    ['en', '11th Politburo', ['11 arabic 4', '11 arabic 2']],
    ['en', '12a', ['12 arabic 2']],
    ['fr', '1er', ['1 arabic 3', '1 arabic 1']],
    ['fr', '11e', ['11 arabic 3', '11 arabic 2']],
    ['fr', '2ᵉ', ['2 arabic 1']],
    ['fr', 'Ier', ['1 roman-upper 3']],
    ['fr', 'XXIe siècle', ['21 roman-upper 4']],
    ['fr', 'Ire', ['1 roman-upper 3']],
    ['es', '1.º', ['1 arabic 3', '1 arabic 1']],
    ['es', 'décima sexta', ['16 spelled-ordinal 12', '10 spelled-ordinal 6']],
    ['es', 'vigésima primera', ['21 spelled-ordinal 16', '20 spelled-ordinal 8']],
    ['en', 'XIV.', ['14 roman-upper 3']],
    ['en', 'Ⅳ', ['4 roman-upper 1']],
    ['en', 'ⅻ', ['12 roman-lower 1']],
    ['en', 'IIII', []],
    ['en', 'IC', []],
    ['en', 'i)', ['1 roman-lower 1', '9 letter-lower 1']],
    ['vi', 'i)', ['1 roman-lower 1', '9 letter-lower 1']],
    ['vi', 'đ)', ['5 letter-lower 1']],
    ['vi', 'Đ.', ['5 letter-upper 1']],
    ['vi', 'e)', ['6 letter-lower 1']],
    ['vi', 'w)', []],
    ['en', 'bb)', ['28 letter-lower 2']],
    ['en', 'civil', []],
    ['en', 'and', []],
    ['en', 'Mix', []],
    ['zh', '一百一十一条', ['111 chinese 5']],
    ['zh', '一百一条', ['101 chinese 3', '110 chinese 3']],
    ['zh', '一百零一條', ['101 chinese 4']],
    ['zh', '一百十一', ['111 chinese 4']],
    ['zh', '十、', ['10 chinese 1']],
    ['zh', '二十条', ['20 chinese 2']],
    ['zh', '廿一', ['21 chinese 2']],
    ['zh', '卅', ['30 chinese 1']],
    ['zh', '两百', ['200 chinese 2']],
    ['zh', '二〇二三年', ['2023 chinese-digits 4']],
    ['zh', '一九一一年', ['1911 chinese-digits 4']],
    ['zh', '一万零五百', ['10500 chinese 5']],
    ['zh', '一萬二', ['12000 chinese 3']],
    ['zh', '三亿五千万', ['350000000 chinese 5']],
    ['zh', '壹拾貳', ['12 chinese-financial 3']],
    ['zh', '四参数', ['4 chinese 1']],
    ['zh', '十参考文献', ['10 chinese 1']],
    ['zh', '二十陆军', ['20 chinese 2']],
    ['zh', '叁百', ['300 chinese-financial 2']],
    ['zh', '三十一二', ['31 chinese 3']],
    ['zh', '第十一', ['11 chinese 3']],
    ['zh', '第12', ['12 arabic 3']],
    ['zh', '㈠', ['1 parenthesised-chinese 1']],
    ['zh', '⑴', ['1 parenthesised 1']],
    ['zh', '①', ['1 circled 1']],
    ['zh', '㉑', ['21 circled 1']],
    ['zh', '⓪', ['0 circled 1']],
    ['zh', '➊', ['1 circled-sans-negative 1']],
    ['zh', '⒋', ['4 full-stop 1']],
    ['zh', '子', ['1 branch 1']],
    ['zh', '丁、', ['4 stem 1']],
    ['zh', '条', []],
    ['vi', 'Hai mươi mốt', ['21 spelled 12', '20 spelled 8', '2 spelled 3']],
    ['vi', 'hai mươi lăm', ['25 spelled 12', '20 spelled 8', '2 spelled 3']],
    ['vi', 'mười một là', ['11 spelled 8', '10 spelled 4']],
    ['vi', 'một trăm linh năm', ['105 spelled 17', '100 spelled 8', '1 spelled 3']],
    ['vi', 'một trăm lẻ năm', ['105 spelled 15', '100 spelled 8', '1 spelled 3']],
    ['vi', 'thứ nhất', ['1 spelled-ordinal 8']],
    ['vi', 'thứ tư', ['4 spelled-ordinal 6']],
    ['vi', 'Thứ 5', ['5 arabic 5']],
    ['vi', 'Thứ V', ['5 roman-upper 5', '21 letter-upper 5']],
    ['en', 'Twenty-first', ['21 spelled-ordinal 12', '20 spelled 6']],
    ['en', 'TWENTY FIRST', ['21 spelled-ordinal 12', '20 spelled 6']],
    ['en', 'one hundred and first', ['101 spelled-ordinal 21', '100 spelled 11', '1 spelled 3']],
    ['en', 'One\u00a0man', ['1 spelled 3']],
    ['en', 'onerous', []],
    ['fr', 'soixante et onze', ['71 spelled 16', '60 spelled 8']],
    ['fr', 'septante et un', ['71 spelled 14', '70 spelled 8']],
    ['fr', 'quatre-vingts', ['80 spelled 13', '4 spelled 6']],
    ['fr', 'première', ['1 spelled-ordinal 8']],
    ['fr', 'vingt et unième', ['21 spelled-ordinal 15', '20 spelled 5']],
    ['fr', 'seconde', ['2 spelled-ordinal 7']],
    ['de', 'IV.', ['4 roman-upper 2']],
    ['ja', '第十一条', ['11 chinese 3']],
  ])('%s %s', (tag, text, expected) => {
    expect(readings(text, tag)).toEqual(expected);
  });

  test('the longest of deux cent quatre-vingt-dix-neuf is 299', () => {
    expect(readings('deux cent quatre-vingt-dix-neuf articles', 'fr')[0]).toBe('299 spelled 31');
  });

  test('offsets are those of the text where marks are written apart', () => {
    const text = 'thứ mười'.normalize('NFD');
    expect(readings(text, 'vi')[0]).toBe(`10 spelled-ordinal ${text.length}`);
  });

  test('it reads in the middle of a text', () => {
    expect(readNumeral('第五条', 1, localeOf('zh'))).toEqual([
      { value: 5, system: 'chinese', start: 1, end: 2, ordinal: false },
    ]);
  });
});

describe('printing', () => {
  test.each<[string, Parameters<typeof printNumeral>[1], number, string | null]>([
    ['en', 'spelled', 342, 'three hundred and forty-two'],
    ['en', 'spelled-ordinal', 21, 'twenty-first'],
    ['fr', 'spelled', 71, 'soixante et onze'],
    ['fr', 'spelled', 80, 'quatre-vingts'],
    ['fr', 'spelled', 299, 'deux cent quatre-vingt-dix-neuf'],
    ['fr', 'spelled', 200, 'deux cents'],
    ['fr', 'spelled-ordinal', 200, 'deux centième'],
    ['fr', 'spelled-ordinal', 91, 'quatre-vingt-onzième'],
    ['fr', 'spelled-ordinal', 81, 'quatre-vingt-unième'],
    ['es', 'spelled', 21, 'veintiuno'],
    ['es', 'spelled', 131, 'ciento treinta y uno'],
    ['es', 'spelled', 999, 'novecientos noventa y nueve'],
    ['es', 'spelled-ordinal', 23, 'vigésimo tercero'],
    ['vi', 'spelled', 21, 'hai mươi mốt'],
    ['vi', 'spelled', 15, 'mười lăm'],
    ['vi', 'spelled', 115, 'một trăm mười lăm'],
    ['vi', 'spelled', 104, 'một trăm linh bốn'],
    ['vi', 'spelled-ordinal', 1, 'thứ nhất'],
    ['vi', 'spelled-ordinal', 4, 'thứ tư'],
    ['vi', 'letter-lower', 5, 'đ'],
    ['zh', 'chinese', 111, '一百一十一'],
    ['zh', 'chinese', 10, '十'],
    ['zh', 'chinese', 10010, '一万零一十'],
    ['zh', 'chinese-financial', 10, '壹拾'],
    ['zh', 'chinese-digits', 2023, '二〇二三'],
    ['zh', 'spelled', 5, null],
    ['en', 'circled', 51, null],
    ['en', 'roman-upper', 4000, null],
    ['en', 'roman-upper', 1994, 'MCMXCIV'],
    ['en', 'letter-upper', 27, 'AA'],
    ['en', 'letter-upper', 53, null],
  ])('%s %s %i', (tag, system, value, expected) => {
    expect(printNumeral(value, system, localeOf(tag))).toBe(expected);
  });
});

describe('reading what was printed gives the value', () => {
  const all = [...locales, generic];
  test.each(all.flatMap((locale) => numeralSystems.map((system) => [locale.tag, system] as const)))(
    '%s %s to 999',
    (tag, system) => {
      const locale = all.find((each) => each.tag === tag) ?? generic;
      for (let value = 0; value <= 999; value++) {
        const text = printNumeral(value, system, locale);
        if (text === null) continue;
        const found = readNumeral(text, 0, locale).some(
          (reading) => reading.value === value && reading.end === text.length,
        );
        expect(found, `${text} for ${value}`).toBe(true);
      }
    },
  );

  test('spelled numbers are printed to 999 by each language that has words', () => {
    const spelling = locales.filter(({ numerals }) => Object.keys(numerals.cardinals.words).length > 0);
    expect(spelling.length).toBeGreaterThan(2);
    for (const locale of spelling) {
      for (let value = 1; value <= 999; value++) {
        expect(printNumeral(value, 'spelled', locale)).toBeTypeOf('string');
        expect(printNumeral(value, 'spelled-ordinal', locale)).toBeTypeOf('string');
      }
    }
  });

  test.each<[Parameters<typeof printNumeral>[1], number]>([
    ['chinese', 99_999_999],
    ['chinese-financial', 99_999],
    ['chinese-digits', 1_000_000],
    ['roman-upper', 3999],
    ['roman-lower', 3999],
    ['arabic', 999_999_999_999_999],
  ])('%s to %i', (system, largest) => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: largest }), (value) => {
        const text = printNumeral(value, system, localeOf('zh')) ?? '';
        const [first] = readNumeral(text, 0, localeOf('zh'));
        expect(first).toMatchObject({ value, end: text.length });
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
