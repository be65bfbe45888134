import { describe, expect, it } from 'vitest';
import { localeOf } from '../../src/locale/index.js';
import { citationsIn, placesIn } from '../../src/value/exact/citations.js';

function places(text: string, language: string): string[] {
  const locale = localeOf(language);
  return placesIn(text, citationsIn(text, locale), locale).map(({ parts }) =>
    parts.map(({ level, values }) => `${level}:${values.join('/')}`).join(' '),
  );
}

describe('what a text refers to by number', () => {
  it.each([
    ['vi', 'theo điểm a khoản 2 Điều 5 và Điều 12a', ['article:5 clause:2 point:1', 'article:12-1']],
    ['vi', 'tại điểm đ khoản 1', ['clause:1 point:4/5']],
    ['en', 'under point (a) of paragraph 2 of Article 5', ['article:5 clause:2 point:1']],
    ['en', 'Article 5(2)(a), Articles 6 and 7', ['article:5 clause:2 point:1', 'article:6', 'article:7']],
    ['fr', 'au point a) du paragraphe 2 de l’article 5', ['article:5 clause:2 point:1']],
    ['fr', 'article 5, paragraphe 2', ['article:5 clause:2']],
    ['zh', '依照第五条第二款第（一）项和第七条', ['article:5 clause:2 point:1', 'article:7']],
    ['en', 'a point a day, and a part of the article', []],
  ])('%s: %s', (language, text, expected) => {
    expect(places(text, language)).toEqual(expected);
  });

  it('has the places of what it reads', () => {
    const text = 'See paragraph 2 of Article 5.';
    const found = citationsIn(text, localeOf('en')).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['paragraph 2', 'Article 5']);
  });
});
