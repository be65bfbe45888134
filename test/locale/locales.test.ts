import { describe, expect, test } from 'vitest';
import { canonicalTag, generic, isLanguageName, localeOf, locales } from '../../src/locale/index.js';
import { comparable } from '../../src/text/normal.js';

describe('localeOf', () => {
  test.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['fr_CA', 'fr'],
    ['es-MX', 'es'],
    ['vi', 'vi'],
    ['zh', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['zh_TW', 'zh'],
    ['cmn', 'zh'],
    ['de', 'de'],
    ['PT_br', 'pt-BR'],
    ['xx', 'und'],
    ['und', 'und'],
    ['x-y-z', 'und'],
    ['', 'und'],
  ])('%s', (tag, expected) => {
    expect(localeOf(tag).tag).toBe(expected);
  });
});

describe('a language without a file', () => {
  test.each<[string, boolean, string, string, string]>([
    ['de', true, ',', 'juni', '{day}. {name} {year}'],
    ['pt', true, ',', 'junho', '{day} de {name} de {year}'],
    ['ru', true, ',', 'июня', '{day} {name} {year}'],
    ['ja', false, '.', '', '{year}年{month}月{day}日'],
    ['th', false, '.', 'มิถุนายน', '{day} {name} {year}'],
  ])('%s', (tag, spaced, decimal, june, date) => {
    const locale = localeOf(tag);
    expect(locale).toMatchObject({ tag, spaced, decimal });
    expect(locale.months[6]?.[0] ?? '').toBe(june);
    expect(locale.dates).toContain(date);
    expect(localeOf(tag)).toBe(locale);
  });
});

describe('isLanguageName', () => {
  test.each([
    'en',
    'FR',
    'vi',
    'zh',
    'pt-BR',
    'pt_br',
    'zh-Hans',
    'zh-hant-TW',
    'sr-Latn',
    'es-419',
    'cmn',
    'de',
    'is',
    'no',
  ])('%s is one', (name) => {
    expect(isLanguageName(name)).toBe(true);
  });
  test.each([
    'bin',
    'src',
    'man',
    'readme',
    'README',
    'tmp',
    'test',
    'doc',
    'xx',
    'qq',
    'e',
    '',
    'en-',
    'en-us-uk-x',
  ])('%s is none', (name) => {
    expect(isLanguageName(name)).toBe(false);
  });
  test.each([
    'is-test',
    'en-file',
    'my-data',
    'de-zz9',
    'fr-final',
    'to-be-done',
    'plan-77',
    'v2',
    'en2',
    'a-b',
  ])('%s has the shape but not the parts', (name) => {
    expect(isLanguageName(name)).toBe(false);
  });
});

describe('canonicalTag', () => {
  test.each([
    ['zh_cn', 'zh-CN'],
    ['FR', 'fr'],
    ['sr-latn-rs', 'sr-Latn-RS'],
    ['zh-hans', 'zh-Hans'],
    ['not a tag', null],
    ['', null],
  ])('%s', (name, expected) => {
    expect(canonicalTag(name)).toBe(expected);
  });
});

describe.each([...locales, generic].map((locale) => [locale.tag, locale] as const))(
  'data of %s',
  (_, locale) => {
    test('words are comparable, so that they can be found', () => {
      const words = [
        ...locale.levels.flatMap((level) => level.words),
        ...locale.ordinalWords.flatMap((word) => word.words),
        ...Object.values(locale.numerals.cardinals.words).flat(),
        ...Object.values(locale.numerals.ordinals.words).flat(),
        ...locale.numerals.ordinalSuffixes,
        ...Object.values(locale.months).flat(),
        ...locale.counts.nouns,
        ...locale.counts.between,
        ...locale.counts.stops,
        ...locale.counts.sharesBefore,
        ...locale.counts.sharesAfter,
        ...locale.counts.announcements,
        ...locale.contents,
        ...locale.captions,
        ...locale.references,
        ...locale.furniture,
        ...Object.keys(locale.multipliers),
      ];
      expect(words.filter((word) => word !== comparable(word))).toEqual([]);
    });

    test('what stands around a number is said for each level that needs it', () => {
      for (const level of locale.levels) expect(level.opens !== undefined).toBe(level.place === 'around');
    });

    test('no word names two levels at one place', () => {
      const seen = new Map<string, string>();
      for (const { level, words, place } of locale.levels) {
        for (const word of words) {
          expect(seen.get(`${place} ${word}`) ?? level, word).toBe(level);
          seen.set(`${place} ${word}`, level);
        }
      }
    });

    test('letters are one each', () => {
      expect(new Set(locale.letters).size).toBe([...locale.letters].length);
    });

    test('multipliers are powers of ten', () => {
      for (const factor of Object.values(locale.multipliers)) expect(Math.log10(factor) % 1).toBe(0);
    });

    test('the runtime can segment by its tag', () => {
      expect(
        Intl.Segmenter.supportedLocalesOf([locale.segmenter === 'und' ? 'en' : locale.segmenter]),
      ).toHaveLength(1);
    });
  },
);

test('no tag or alias means two locales', () => {
  const tags = locales.flatMap((locale) => [locale.tag, ...locale.aliases]);
  expect(new Set(tags).size).toBe(tags.length);
});
