import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { work } from './make.js';
import { versionOfText } from './read.js';
import { runsOf } from './told.js';

const charter = (language: string) =>
  readFileSync(new URL(`../../corpus/river-festival-charter/${language}.md`, import.meta.url), 'utf8');

test('a part that was split off is found though hardly a word of it is known', async () => {
  const english = charter('en')
    .replace('\n3. A crew that loses', '\n4. A crew that loses')
    .replace('\nThe crews draw lots', '\n3. The crews draw lots');
  const alignment = alignWork(
    work(await versionOfText('zh-Hans', charter('zh-Hans'), 'md'), await versionOfText('en', english, 'md')),
  );
  expect(runsOf(alignment)).toEqual(['en split 2.1.9.2', 'en renumbered 2.1.9.3']);
});

test.each([
  ['vi', [[' Đội đó phải báo', '\n\n4. Đội đó phải báo']], 'split 2.1.9.3'],
  [
    'fr',
    [
      ['3° Un équipage', '4° Un équipage'],
      ['Les équipages tirent', '3° Les équipages tirent'],
    ],
    'split 2.1.9.2',
  ],
] as const)('what a segment lacks and the next has alone was split off, in %s', async (...row) => {
  const [language, changes, told] = row;
  let text = charter(language);
  for (const [printed, other] of changes) {
    expect(text).toContain(printed);
    text = text.replace(printed, other);
  }
  const alignment = alignWork(
    work(await versionOfText('zh-Hans', charter('zh-Hans'), 'md'), await versionOfText(language, text, 'md')),
  );
  expect(runsOf(alignment)).toContain(`${language} ${told}`);
  expect(runsOf(alignment).filter((run) => run.includes('extra'))).toEqual([]);
});
