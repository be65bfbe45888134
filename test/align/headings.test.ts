import { describe, expect, test } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { clauses } from './clauses.js';
import { work } from './make.js';
import { versionOfText } from './read.js';
import { runsOf } from './told.js';

const words = {
  en: { chapter: 'Chapter', first: 'Reading and trade', second: 'School and health' },
  fr: { chapter: 'Chapitre', first: 'Lecture et commerce', second: 'École et santé' },
} as const;

/** Eight articles that run on through two chapters, with the headings of the chapters or without. */
function statute(language: 'en' | 'fr', headings: boolean): string {
  const { chapter, first, second } = words[language];
  const articles = clauses[language].map((clause, at) => `Article ${at + 1}. ${clause}`);
  const heading = (text: string) => (headings ? [text] : []);
  return [
    ...heading(`${chapter} I. ${first}`),
    ...articles.slice(0, 4),
    ...heading(`${chapter} II. ${second}`),
    ...articles.slice(4),
  ].join('\n\n');
}

describe('headings that one version lacks', () => {
  test('articles that run on through them are paired all the same, and each heading has its own place', async () => {
    const alignment = alignWork(
      work(await versionOfText('en', statute('en', true)), await versionOfText('fr', statute('fr', false))),
    );
    expect(runsOf(alignment)).toEqual(['fr missing 1', 'fr missing 2']);
    const second = alignment.units.find((unit) => unit.id === '2')!.cells[1]!;
    expect(second.after?.address).toBe('4');
  });

  test('of a source that lacks them, the translation has them more', async () => {
    const alignment = alignWork(
      work(await versionOfText('en', statute('en', false)), await versionOfText('fr', statute('fr', true))),
    );
    expect(runsOf(alignment)).toEqual(['fr extra 1~fr', 'fr extra 2~fr']);
  });
});
