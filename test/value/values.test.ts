import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeOf } from '../../src/locale/index.js';
import { latinNamesIn, valuesIn } from '../../src/value/values.js';

/** Values as `kind value`, a weak one with `?`, parted by commas. */
function values(text: string, tag: string): string {
  return valuesIn(text, localeOf(tag))
    .map(({ kind, value, weak }) => `${kind} ${value}${weak ? '?' : ''}`)
    .join(', ');
}

describe('one fact in four languages', () => {
  test.each<[string, readonly [string, string][]]>([
    [
      'date 2015-06-22',
      [
        ['vi', 'ngày 22/6/2015'],
        ['vi', 'ngày 22 tháng 6 năm 2015'],
        ['vi', 'ngày 22 tháng Sáu năm 2015'],
        ['vi', '22-06-2015'],
        ['vi', '22.6.2015'],
        ['en', 'June 22, 2015'],
        ['en', 'June 22nd, 2015'],
        ['en', '22 June 2015'],
        ['en', '22nd day of June, 2015'],
        ['en', '22 JUNE 2015'],
        ['en', '2015-06-22'],
        ['en', '6/22/2015'],
        ['fr', 'le 22 juin 2015'],
        ['fr', '22/06/2015'],
        ['zh', '2015年6月22日'],
        ['zh', '2015 年 6 月 22 日'],
        ['zh', '二〇一五年六月二十二日'],
        ['zh', '２０１５年６月２２日'],
        ['de', '22.6.2015'],
        ['de', 'am 22. Juni 2015'],
        ['es', 'el 22 de junio de 2015'],
        ['pt', '22 de junho de 2015'],
        ['ru', '22 июня 2015 г.'],
        ['ko', '2015년 6월 22일'],
        ['ja', '2015年6月22日'],
      ],
    ],
    [
      'date 2020-03-01',
      [
        ['fr', '1er mars 2020'],
        ['en', '1st March 2020'],
        ['vi', 'ngày 1 tháng 3 năm 2020'],
        ['vi', 'ngày 01/03/2020'],
        ['zh', '2020年3月1日'],
      ],
    ],
    [
      'date 2015-06',
      [
        ['vi', 'tháng 6 năm 2015'],
        ['vi', 'tháng 6/2015'],
        ['en', 'June 2015'],
        ['fr', 'juin 2015'],
        ['zh', '二〇一五年六月'],
      ],
    ],
    [
      'date --06-22',
      [
        ['vi', 'ngày 22/6'],
        ['vi', 'ngày 22 tháng 6'],
        ['en', 'June 22'],
        ['en', 'the 22nd of June'],
        ['fr', 'le 22 juin'],
        ['zh', '6月22日'],
      ],
    ],
    [
      'number 1200000',
      [
        ['vi', '1,2 triệu'],
        ['vi', '1.200.000'],
        ['en', '1.2 million'],
        ['en', '1,200,000'],
        ['fr', '1,2 million'],
        ['fr', '1 200 000'],
        ['fr', '1\u202f200\u202f000'],
        ['zh', '120万'],
        ['zh', '120萬'],
        ['zh', '一百二十万'],
        ['de', '1.200.000'],
      ],
    ],
    [
      'number 1234.5',
      [
        ['vi', '1.234,5'],
        ['en', '1,234.50'],
        ['fr', '1 234,5'],
        ['zh', '1,234.5'],
        ['de', '1.234,5'],
      ],
    ],
    [
      'number 5000000000000',
      [
        ['vi', '5 nghìn tỷ'],
        ['en', '5 trillion'],
        ['fr', '5 billions'],
        ['zh', '5万亿'],
      ],
    ],
    [
      'percent 15.5%',
      [
        ['vi', '15,5%'],
        ['vi', '15,5 phần trăm'],
        ['en', '15.5 per cent'],
        ['en', '15.5%'],
        ['fr', '15,5 %'],
        ['fr', '15,5 pour cent'],
        ['zh', '15.5％'],
      ],
    ],
    [
      'percent 50%',
      [
        ['zh', '百分之五十'],
        ['en', 'fifty percent'],
        ['fr', 'cinquante pour cent'],
        ['vi', 'năm mươi phần trăm'],
      ],
    ],
    [
      'number 11',
      [
        ['vi', 'khóa XI'],
        ['vi', '11'],
        ['vi', 'mười một'],
        ['en', 'the 11th'],
        ['en', 'eleventh'],
        ['en', 'eleven'],
        ['fr', 'le 11e'],
        ['fr', 'le XIe'],
        ['fr', 'onze'],
        ['fr', 'onzième'],
        ['zh', '第十一'],
        ['zh', '第11'],
        ['zh', '十一'],
        ['zh', '１１'],
      ],
    ],
    [
      'number 5',
      [
        ['en', 'five principles'],
        ['fr', 'cinq grands principes'],
        ['vi', 'năm nguyên tắc'],
        ['zh', '五项'],
        ['zh', '五大原则'],
        ['en', '05'],
      ],
    ],
    [
      'code 77-KH/TU',
      [
        ['vi', 'Kế hoạch số 77-KH/TU'],
        ['en', 'Plan No. 77-KH/TU'],
        ['fr', 'Plan n° 77-KH/TU'],
        ['zh', '第77-KH/TU号计划'],
      ],
    ],
    [
      'code 09-CT/TU',
      [
        ['vi', 'Chỉ thị số 09-CT/T.U'],
        ['en', 'Directive 09-CT/TU.'],
      ],
    ],
    [
      'code 15/2020/ND-CP',
      [
        ['vi', 'Nghị định số 15/2020/NĐ-CP'],
        ['en', 'Decree 15/2020/NĐ-CP'],
      ],
    ],
    [
      'code RFC2119',
      [
        ['en', 'RFC 2119'],
        ['zh', '见RFC2119。'],
        ['fr', 'la RFC 2119'],
      ],
    ],
    [
      'code ISO9001:2015',
      [
        ['en', 'ISO 9001:2015'],
        ['vi', 'ISO 9001:2015'],
      ],
    ],
    [
      'code GB/T7714-2015',
      [
        ['zh', 'GB/T 7714—2015'],
        ['en', 'GB/T 7714-2015'],
      ],
    ],
    [
      'reference article:5',
      [
        ['vi', 'Điều 5'],
        ['en', 'Article 5'],
        ['en', 'Art. 5'],
        ['fr', 'l’article 5'],
        ['fr', "l'art. 5"],
        ['zh', '第五条'],
        ['zh', '第 5 條'],
        ['ja', '第五条'],
      ],
    ],
    [
      'reference article:1',
      [
        ['fr', 'article 1er'],
        ['en', 'Article I'],
        ['zh', '第一条'],
        ['vi', 'Điều 1'],
      ],
    ],
    [
      'reference article:12-1',
      [
        ['vi', 'Điều 12a'],
        ['en', 'Article 12a'],
        ['fr', 'article 12 bis'],
        ['zh', '第十二条之一'],
      ],
    ],
    [
      'reference chapter:2',
      [
        ['vi', 'Chương II'],
        ['en', 'Chapter II'],
        ['fr', 'chapitre II'],
        ['zh', '第二章'],
      ],
    ],
    [
      'reference section:5',
      [
        ['en', '§5'],
        ['de', '§ 5'],
        ['en', 'Section 5'],
        ['zh', '第五节'],
      ],
    ],
    [
      'reference section:5.2',
      [
        ['en', 'Section 5.2'],
        ['fr', 'section 5.2'],
      ],
    ],
    [
      'reference clause:2, reference article:5',
      [
        ['vi', 'khoản 2 Điều 5'],
        ['en', 'paragraph 2 of Article 5'],
        ['fr', 'alinéa 2 de l’article 5'],
      ],
    ],
    [
      'reference article:5, reference article:6, reference article:7',
      [
        ['en', 'Articles 5, 6 and 7'],
        ['fr', 'les articles 5, 6 et 7'],
        ['vi', 'các điều 5, 6 và 7'],
        ['zh', '第五、六、七条'],
      ],
    ],
    [
      'link example.com/a?b=c',
      [
        ['en', 'See https://www.example.com/a?b=c.'],
        ['zh', '见http://example.com/a?b=c，'],
      ],
    ],
    [
      'link example.com/a',
      [
        ['en', 'Join us (https://example.com/a), then come.'],
        ['zh', '加入我们（https://example.com/a)后再来。'],
        ['fr', 'Voir [https://example.com/a].'],
      ],
    ],
    ['link example.com/a_(b)', [['en', 'See https://example.com/a_(b).']]],
    ['link a.b@example.com', [['en', 'Write to A.B@example.com.']]],
    [
      'link baonghean.vn',
      [
        ['vi', '(Baonghean.vn) -'],
        ['zh', '(Baonghean.vn)-'],
      ],
    ],
    [
      'name covid-19',
      [
        ['en', 'Covid-19'],
        ['fr', 'la pandémie de COVID-19'],
        ['vi', 'dịch Covid-19'],
      ],
    ],
    [
      'name github',
      [
        ['en', 'use GitHub'],
        ['zh', '使用GitHub的'],
      ],
    ],
    [
      'name ocop?',
      [
        ['vi', 'sản phẩm OCOP'],
        ['zh', 'OCOP产品'],
      ],
    ],
    [
      'name 5g',
      [
        ['en', 'the 5G net'],
        ['zh', '5G网络'],
      ],
    ],
  ])('%s', (expected, rows) => {
    for (const [tag, text] of rows) expect(values(text, tag), `${tag} ${text}`).toBe(expected);
  });
});

describe('hard texts', () => {
  test.each<[string, string, string]>([
    ['en', 'Article Five', 'reference article:5?'],
    ['fr', 'l’article premier', 'reference article:1?'],
    ['vi', 'một phần ba', 'number 3?'],
    ['vi', 'tháng Mười hai', 'date --12?'],
    ['en', 'in December', 'date --12?'],
    ['zh', '12月', 'date --12?'],
    ['en', 'August 15 , 2008', 'date 2008-08-15'],
    ['en', 'I may go in 2 may days.', 'number 2'],
    ['en', 'On March 3 we march.', 'date --03-03'],
    ['en', 'Article 5 may be changed.', 'reference article:5'],
    ['en', 'version 2.5.1', 'number 2.5.1'],
    ['vi', 'phiên bản 1.2', 'number 1.2'],
    ['vi', '1.234 người', 'number 1234'],
    ['en', '1.234 m', 'number 1.234'],
    ['en', 'from 2016-2020', 'number 2016, number 2020'],
    ['en', 'two thousand five hundred men', 'number 2500'],
    ['en', 'one of them', ''],
    ['en', 'two of them', 'number 2?'],
    ['vi', 'mười năm', 'number 10?'],
    ['vi', 'hai mươi năm', 'number 20'],
    ['vi', 'hai mươi lăm người', 'number 25'],
    ['vi', 'một trăm năm', 'number 100'],
    ['vi', 'MỤC TIÊU, YÊU CẦU', ''],
    ['zh', '统一思想，十分重要', ''],
    ['zh', '第五届', 'number 5?'],
    ['zh', '第五条第二款', 'reference article:5, reference clause:2'],
    ['zh', '三亿五千万', 'number 350000000'],
    ['fr', 'Titre Ier', 'reference title:1'],
    ['fr', '2 000 à 3 000', 'number 2000, number 3000'],
    ['en', 'USD 5,000', 'name usd?, number 5000'],
    ['en', 'In GDP 2015', 'name gdp?, number 2015'],
    ['en', 'MIX and CIVIL', 'name mix?, name civil?'],
    ['en', '50kg', 'number 50'],
    ['en', 'a, b and c.', ''],
    ['en', '', ''],
    ['vi', 'Nghị quyết số 28-NQ/TW ngày 25/10/2013', 'code 28-NQ/TW, date 2013-10-25'],
    ['vi', 'Quyết định 1234/QĐ-TTg', 'code 1234/QD-TTG'],
    ['en', '31/12/2015 and 13/13/2015', 'date 2015-12-31, number 13, number 13, number 2015'],
    ['fa', '۱۲۳ نفر', 'number 123'],
    ['ru', 'в 2015 г. 1 200 000 чел.', 'number 2015, number 1200000'],
  ])('%s %s', (tag, text, expected) => {
    expect(values(text, tag)).toBe(expected);
  });

  test('two orders of one numeric date make it ambiguous', () => {
    const [date] = valuesIn('5/6/2015', localeOf('en'));
    expect(date).toMatchObject({ value: '2015-05-06', alternatives: ['2015-06-05'] });
    expect(valuesIn('5/6/2015', localeOf('vi'))[0]).toEqual({
      kind: 'date',
      value: '2015-06-05',
      start: 0,
      end: 8,
    });
  });

  test('a number with one sign before three digits may be meant either way', () => {
    expect(valuesIn('5,000', localeOf('vi'))[0]).toMatchObject({ value: '5', alternatives: ['5000'] });
    expect(valuesIn('1.234', localeOf('vi'))[0]).toMatchObject({ value: '1234', alternatives: ['1.234'] });
    expect(valuesIn('1.234', localeOf('en'))[0]).toMatchObject({ value: '1.234', alternatives: ['1234'] });
    expect(valuesIn('1.234.567', localeOf('vi'))[0]).not.toHaveProperty('alternatives');
  });

  test('offsets are those of the text where marks are written apart', () => {
    const text = `${'Điều'.normalize('NFD')} 5 và ${'ngày'.normalize('NFD')} 22/6/2015.`;
    const found = valuesIn(text, localeOf('vi')).map(({ value, start, end }) => [
      value,
      text.slice(start, end),
    ]);
    expect(found).toEqual([
      ['article:5', `${'Điều'.normalize('NFD')} 5`],
      ['2015-06-22', '22/6/2015'],
    ]);
  });

  test('names in Latin letters alone', () => {
    expect(latinNamesIn('使用GitHub和COVID-19的OCOP').map(({ value }) => value)).toEqual([
      'github',
      'covid-19',
      'ocop',
    ]);
  });
});

describe('always', () => {
  const pieces = fc.constantFrom(
    ...[
      'Article ',
      '5',
      '1,2',
      ' ',
      '.',
      '/',
      '-',
      '年',
      '月',
      '第',
      '五',
      '条',
      'ngày ',
      'tháng ',
      'June ',
      '22',
      '2015',
    ],
    ...[
      'KH',
      'TU',
      'XI',
      'e',
      'th',
      '%',
      '万',
      'million',
      'mười ',
      'vingt',
      'www.',
      '@',
      'a',
      '§',
      '百分之',
      'GitHub',
      'é',
    ],
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  test('values are in order, do not overlap and are the same for the same text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fr', 'vi', 'zh', 'de'), (text, tag) => {
        let last = 0;
        for (const { start, end } of valuesIn(text, localeOf(tag))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  test('a number that is written by the locale is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('en', 'fr', 'vi', 'zh', 'de'),
        (number, tag) => {
          const group = localeOf(tag).group[0] ?? '';
          const text = String(number).replace(/\B(?=(\d{3})+$)/g, group);
          expect(values(`(${text})`, tag)).toBe(`number ${number}`);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });
});
