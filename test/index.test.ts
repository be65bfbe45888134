import { expect, it } from 'vitest';
import { alignWork, coverage, lintAlignment, readText, segmentDocument, sourceOf } from '../src/index.js';

it('does the main job in ten lines, without a file', async () => {
  const texts = {
    en: 'Two tasks:\n\n1. Read the letter.\n\n2. Write to us.\n',
    fr: 'Deux tâches :\n\n1. Lire la lettre.\n',
  };
  const versions = await Promise.all(
    Object.entries(texts).map(async ([tag, text]) =>
      segmentDocument(await readText(sourceOf(`${tag}.txt`, text)), { language: { tag, from: 'option' } }),
    ),
  );
  const alignment = alignWork({ id: 'tasks', versions });
  const findings = lintAlignment(alignment).filter(({ severity }) => severity === 'error');

  expect(coverage(alignment)[1]).toEqual({ present: 1, of: 2 });
  expect(findings.map(({ rule, language, address }) => [rule, language, address])).toEqual([
    ['missing-segment', 'fr', '2'],
  ]);
});
