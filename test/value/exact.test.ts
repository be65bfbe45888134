import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localeOf, locales } from '../../src/locale/index.js';
import { differences } from '../../src/value/exact/compare/differences.js';
import { joinSaid, saidIn } from '../../src/value/exact/compare/said.js';
import { decimal, fraction, plus, times } from '../../src/value/exact/numbers/decimal.js';
import { readDigitNumber } from '../../src/value/exact/numbers/digits.js';
import { factsIn } from '../../src/value/exact/read.js';
import { printNumeral } from '../../src/value/numerals.js';

/** Facts as `kind:values`, with the currency or the span of time, and `~` where they ask for nothing. */
function facts(text: string, tag: string): string {
  return factsIn(text, localeOf(tag))
    .map(({ kind, values, currency, duration, written }) => {
      const unit = currency ?? duration;
      return `${written === 'loose' ? '~' : ''}${kind}:${values.join('|')}${unit === undefined ? '' : ` ${unit}`}`;
    })
    .join('; ');
}

describe('decimals', () => {
  test.each([
    [times('2.5', '1000000'), '2500000'],
    [times('12345678901234567', '1000'), '12345678901234567000'],
    [times('0.1', '0.2'), '0.02'],
    [plus('0.1', '0.2'), '0.3'],
    [plus('3000', '5'), '3005'],
    [decimal('007', '500'), '7.5'],
    [fraction(4n, 6n), '2/3'],
    [fraction(6n, 3n), '2'],
    [fraction(1n, 0n), null],
  ])('%s is %s', (found, right) => expect(found).toBe(right));

  test('agree with whole numbers', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 24n });
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        expect(times(String(one), String(other))).toBe(String(one * other));
        expect(plus(String(one), String(other))).toBe(String(one + other));
      }),
    );
  });
});

describe('digits in every convention', () => {
  test.each<[string, string, string[]]>([
    ['1.000,5', 'en', ['1000.5']],
    ['1,000.5', 'fr', ['1000.5']],
    ['1 000,5', 'fr', ['1000.5']],
    ['1\u202f000,50', 'vi', ['1000.5']],
    ['1 000 apples', 'en', ['1']],
    ['1.234', 'vi', ['1234', '1.234']],
    ['1,234', 'en', ['1234', '1.234']],
    ['1.234', 'en', ['1.234', '1234']],
    ['0.125', 'en', ['0.125']],
    ['1.234.567,89', 'vi', ['1234567.89']],
    ["1'000", 'en', ['1000']],
    ['10 000 000', 'fr', ['10000000']],
    ['１２，０００', 'zh', ['12000', '12']],
    ['2.10.1', 'en', ['2.10.1']],
    ['1,2,3', 'en', ['1']],
    ['195,151,148', 'fr', ['195']],
    ['2015, 2016', 'en', ['2015']],
  ])('%s in %s', (text, tag, values) =>
    expect(readDigitNumber(text, 0, localeOf(tag))?.values).toEqual(values),
  );

  test.each(locales.map((locale) => [locale.tag, locale] as const))(
    'read back what %s prints',
    (_, locale) => {
      const group = locale.group[0] ?? '';
      fc.assert(
        fc.property(fc.nat(999_999_999), fc.nat(99), (whole, hundredths) => {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
          const text = `${grouped}${locale.decimal}${String(hundredths).padStart(2, '0')}`;
          expect(readDigitNumber(text, 0, locale)?.values).toContain(
            decimal(String(whole), String(hundredths).padStart(2, '0')),
          );
        }),
      );
    },
  );
});

describe('facts', () => {
  test.each<[string, string, string]>([
    ['en', 'two thirds of 2.5 million dollars', 'number:2/3; amount:2500000 $'],
    ['en', 'US$ 1,000.50 and 5 euros', 'amount:1000.5 USD; amount:5 EUR'],
    ['en', '12345678901234567 thousand', 'number:12345678901234567000'],
    ['en', 'June 22, 2015 at 7:30 pm', 'date:2015-06-22; time:07:30|19:30'],
    [
      'en',
      'RFC 2119, version 2.10.1, 5% in twenty-one days',
      'code:2119; version:2.10.1; percent:5; number:21 day',
    ],
    ['en', 'one of them', '~number:1'],
    ['en', 'the 1960s and the 20th century', '~number:1960; number:20'],
    ['en', 'Fee (USD)', 'currency:USD'],
    ['en', 'Q3 2025, the second quarter of 2024', 'date:2025-Q3; date:2024-Q2'],
    ['vi', 'quý III/2025', 'date:2025-Q3'],
    ['en', 'from 3 to 5 June 2024', 'date:2024-06-03; date:2024-06-05'],
    ['zh', '2024年6月3日至5日', 'date:2024-06-03; date:2024-06-05'],
    ['vi', 'từ ngày 3 đến ngày 5 tháng 6 năm 2024', 'date:2024-06-03; date:2024-06-05'],
    ['fr', 'le XIe Congrès, 5 millions de dongs', 'number:11; amount:5000000 VND'],
    ['fr', 'deux tiers, 1 000,50 €, le 22 juin 2015', 'number:2/3; amount:1000.5 EUR; date:2015-06-22'],
    ['fr', 'deux millions trois cent mille', 'number:2300000'],
    ['vi', 'hai phần ba, một phần tư', 'number:2/3; number:1/4'],
    ['vi', '3 tỷ 500 triệu đồng', 'amount:3500000000 VND'],
    ['vi', 'hai triệu rưỡi người', 'number:2500000'],
    ['vi', '1 nghìn rưỡi trang', 'number:1500'],
    ['vi', 'ba trăm rưỡi trang', 'number:350'],
    ['fr', 'deux millions et demi de pages', 'number:2500000'],
    ['en', 'one million and a half readers', 'number:1500000'],
    ['es', 'dos millones y medio de páginas', 'number:2500000'],
    ['vi', 'ba nghìn không trăm linh năm', 'number:3005'],
    ['vi', 'ba nghìn linh năm', 'number:3005'],
    ['vi', 'cuối năm 2030', 'number:2030'],
    ['vi', '02/2003/NĐ-CP', 'code:02/2003/ND-CP'],
    ['vi', 'Mức phí (đồng)', 'currency:VND'],
    ['vi', 'hợp đồng và cộng đồng', ''],
    ['zh', '三分之二，百分之五十，千分之三', 'number:2/3; percent:50; permille:3'],
    ['zh', '1万2千元和3亿5000万人民币', 'amount:12000 CNY; amount:350000000 CNY'],
    ['zh', '5千米', 'number:5'],
    ['zh', '一方面统一', '~number:1; ~number:1'],
    ['zh', '20世纪60年代', '~number:20; ~number:60'],
    ['de', '1.000,50 €, 20 %', 'amount:1000.5 EUR; percent:20'],
  ])('%s: %s', (tag, text, found) => expect(facts(text, tag)).toBe(found));

  test('numbers in words to 999,999 are read as they are printed', () => {
    for (const [tag, thousand] of [
      ['en', 'thousand'],
      ['fr', 'mille'],
      ['vi', 'nghìn'],
    ] as const) {
      const locale = localeOf(tag);
      const spell = (value: number) => printNumeral(value, 'spelled', locale) ?? '';
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 101, max: 999 }), (high, low) => {
          const text = `${spell(high)} ${thousand} ${spell(low)}`;
          expect(factsIn(text, locale).map(({ values }) => values[0])).toEqual([String(high * 1000 + low)]);
        }),
      );
    }
  });

  test('lie where they stand, also in decomposed text', () => {
    const text = 'Quyết định số 15/2020/QĐ-TTg ngày 22 tháng 6 năm 2015'.normalize('NFD');
    const found = factsIn(text, localeOf('vi')).map(({ start, end }) =>
      text.slice(start, end).normalize('NFC'),
    );
    expect(found).toEqual(['15/2020/QĐ-TTg', 'ngày 22 tháng 6 năm 2015']);
  });
});

/** What differs between a text and its translation, as `source ≠ target`. */
function differing(one: string, text: string, other: string, translation: string): string[] {
  const source = saidIn(text, localeOf(one));
  const target = saidIn(translation, localeOf(other));
  return differences(source, target, { source: () => source, target: () => target }).map(
    (each) =>
      `${text.slice(each.source.start, each.source.end)} ≠ ${translation.slice(each.target.start, each.target.end)}`,
  );
}

describe('differences', () => {
  test.each<[string, string, string, string, string[]]>([
    ['vi', 'tối đa 30% vốn', 'en', 'up to 50% of the capital', ['30% ≠ 50%']],
    ['vi', 'không quá 10 năm', 'en', 'not exceeding 15 years', ['10 năm ≠ 15 years']],
    ['en', '15 years and 15 days', 'vi', '10 năm và 15 ngày', ['15 years ≠ 10 năm']],
    ['en', '30 days', 'fr', '30 mois', ['30 days ≠ 30 mois']],
    ['vi', '20.000 đồng', 'en', 'USD 20,000', ['20.000 đồng ≠ USD 20,000']],
    ['vi', 'Mức phí (đồng)', 'en', 'Fee (USD)', ['đồng ≠ USD']],
    ['fr', '1,5 million d’euros', 'en', 'EUR 1.5 billion', ['1,5 million d’euros ≠ EUR 1.5 billion']],
    ['en', 'March 4, 2025', 'fr', 'le 4 avril 2025', ['March 4, 2025 ≠ 4 avril 2025']],
    ['vi', 'số 15/2020/QĐ-TTg', 'en', 'No. 16/2020/QD-TTg', ['15/2020/QĐ-TTg ≠ 16/2020/QD-TTg']],
    ['en', 'one third', 'vi', 'một phần tư', ['one third ≠ một phần tư']],
    ['en', 'the 11th Congress', 'zh', '第十二次代表大会', ['11th ≠ 第十二']],
    ['en', 'thirty-one days', 'zh', '20天', ['thirty-one days ≠ 20天']],
  ])('%s: %s → %s: %s', (one, text, other, translation, found) => {
    expect(differing(one, text, other, translation)).toEqual(found);
  });

  test.each<[string, string, string, string]>([
    ['en', 'two years', 'fr', '24 mois'],
    ['en', '50 percent', 'zh', '百分之五十'],
    ['vi', '20.000 đồng', 'en', 'VND 20,000'],
    ['en', 'March 4, 2025', 'fr', '4 mars 2025'],
    ['en', '03/04/2025', 'fr', '3 avril 2025'],
    ['vi', '15/2020/QĐ-TTg', 'en', '15/2020/QD-TTg'],
    ['zh', '第77-KH/TU号', 'vi', 'số 77-KH/TU'],
    ['en', '7:30 pm', 'fr', '19 h 30'],
    ['en', 'in the early 1960s', 'zh', '20世纪60年代初'],
    ['en', '3 of the 10 boats', 'fr', 'trois bateaux sur dix'],
    ['en', '1,234 boats', 'fr', '1.234 bateaux'],
    ['en', 'returns 0.7768698399', 'vi', 'trả về 0,78'],
    ['en', 'both piers, 2 of them new', 'zh', '两个码头都是新的'],
    ['en', 'a fee of 5', 'fr', 'des frais'],
  ])('none: %s: %s → %s: %s', (one, text, other, translation) => {
    expect(differing(one, text, other, translation)).toEqual([]);
  });

  test('a number that has only moved to the next sentence is none', () => {
    const [en, fr] = [localeOf('en'), localeOf('fr')];
    const source = ['The bell rings 3 times.', 'It rings at 12.'].map((text) => saidIn(text, en));
    const target = ['La cloche sonne à 12 heures.', 'Elle sonne 3 fois.'].map((text) => saidIn(text, fr));
    const around = { source: () => joinSaid(source), target: () => joinSaid(target) };
    expect(differences(source[0]!, target[0]!, around)).toEqual([]);
  });
});
