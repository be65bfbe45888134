import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASELINE_FILE } from '../../src/project/baseline.js';
import { folderWith } from './folder.js';
import { openTestRepository } from './repository.js';

const english = [
  'The gate opens at seven in the morning.',
  'Boats over nine metres moor at the north quay.',
  'Fires are lit only in the iron baskets.',
  'Children under twelve wear a life jacket.',
  'Bells are rung at noon by the harbour master.',
];
const french = [
  'La porte ouvre à sept heures du matin.',
  'Les bateaux de plus de neuf mètres s’amarrent au quai nord.',
  'On n’allume de feu que dans les corbeilles de fer.',
  'Les enfants de moins de douze ans portent un gilet de sauvetage.',
  'Le capitaine du port sonne les cloches à midi.',
];
const numbered = (lines: readonly string[], without: readonly number[] = [], from = 1) =>
  `${lines
    .map((line, at) => ({ number: at + 1, line: `${at + from}. ${line}` }))
    .filter(({ number }) => !without.includes(number))
    .map(({ line }) => line)
    .join('\n\n')}\n`;

const guide = (without: readonly number[]) => ({
  'guide/en.md': numbered(english),
  'guide/fr.md': numbered(french, without),
});

function project(without: readonly number[]) {
  const made = openTestRepository(
    folderWith({ 'hexapla.config.json': '{"source": "en"}', ...guide(without) }),
  );
  const file = join(made.folder, BASELINE_FILE);
  return { ...made, file, check: (...argv: string[]) => made.hexapla('check', ...argv) };
}

describe('the baseline', () => {
  it('accepts what is there today and nothing that comes later', async () => {
    const made = project([2]);
    expect((await made.check()).code).toBe(1);
    expect((await made.check('--suppress-all')).code).toBe(0);
    expect((await made.check()).code).toBe(0);
    const { schema, suppressions } = JSON.parse(readFileSync(made.file, 'utf8'));
    expect([schema, suppressions]).toEqual([
      'hexapla.suppressions/v1',
      [
        {
          rule: 'missing-segment',
          work: 'guide',
          language: 'fr',
          address: '2',
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      ],
    ]);
    made.write(guide([2, 4]));
    const { out, code } = await made.check('--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out).findings.map(({ address }: { address: string }) => address)).toEqual(['4']);
    expect(JSON.parse(out).summary.suppressed).toBe(1);
  });

  it('keeps an entry whose finding moves to another line and another number', async () => {
    const made = project([3]);
    await made.check('--suppress-all');
    const bytes = readFileSync(made.file, 'utf8');
    made.write({
      'guide/en.md': `A preamble.\n\n${numbered(['Nobody sleeps on the quay.', ...english])}`,
      'guide/fr.md': `Un préambule.\n\n${numbered(['Personne ne dort sur le quai.', ...french], [4])}`,
    });
    expect((await made.check()).code).toBe(0);
    await made.check('--suppress-all');
    expect(JSON.parse(readFileSync(made.file, 'utf8')).suppressions[0].fingerprint).toBe(
      JSON.parse(bytes).suppressions[0].fingerprint,
    );
  });

  it('fails while it has entries that are there no longer, until they are pruned', async () => {
    const made = project([2, 4]);
    await made.check('--suppress-all');
    made.write(guide([4]));
    const { code, err } = await made.check();
    expect([code, err]).toEqual([
      2,
      'hexapla-suppressions.json: 1 finding is there no longer, such as missing-segment in guide (fr); take them out with --prune-suppressions\n',
    ]);
    expect((await made.check('--pass-on-unpruned-suppressions')).code).toBe(0);
    expect((await made.check('--prune-suppressions')).code).toBe(0);
    expect(JSON.parse(readFileSync(made.file, 'utf8')).suppressions).toHaveLength(1);
    expect((await made.check()).code).toBe(0);
  });

  it('judges only what a run looks at, and a work that is gone by a run over all', async () => {
    const made = project([2]);
    made.write({ 'other/en.md': numbered(english), 'other/fr.md': numbered(french, [5]) });
    await made.check('--suppress-all');
    expect((await made.check('--work', 'guide')).code).toBe(0);
    expect((await made.check('guide')).code).toBe(0);
    rmSync(join(made.folder, 'other'), { recursive: true });
    expect((await made.check('guide')).code).toBe(0);
    expect((await made.check()).code).toBe(2);
  });

  it('keeps an entry whose work is renamed, or checked in a folder with another name', async () => {
    const made = project([2]);
    await made.check('--suppress-all');
    made.rename('guide/en.md', 'manual/en.md');
    made.rename('guide/fr.md', 'manual/fr.md');
    expect((await made.check()).code).toBe(0);
    expect((await made.check('manual')).code).toBe(1);
    await made.check('--prune-suppressions', '--pass-on-unpruned-suppressions');
    made.write(guide([2]));
    expect((await made.check()).code).toBe(1);
  });

  it('takes in one rule only, where one is named', async () => {
    const made = project([2]);
    made.write({ 'guide/fr.md': `${numbered(french, [2])}\n6. Le quai est propre.\n` });
    await made.check('--suppress-rule', 'extra-segment');
    const rules = JSON.parse(readFileSync(made.file, 'utf8')).suppressions.map(
      ({ rule }: { rule: string }) => rule,
    );
    expect(rules).toEqual(['extra-segment']);
    expect((await made.check()).code).toBe(1);
  });

  it('can stand elsewhere', async () => {
    const made = project([2]);
    await made.check('--suppress-all', '--suppressions-location', 'ci/known.json');
    expect((await made.check('--suppressions-location', 'ci/known.json')).code).toBe(0);
    expect((await made.check()).code).toBe(1);
  });

  it.each([
    [
      ['--suppress-all', '--prune-suppressions'],
      '--suppress-all: it does not go together with --prune-suppressions',
    ],
    [
      ['--suppress-rule', 'missing-segmnt'],
      '--suppress-rule: there is no "missing-segmnt"; did you mean "missing-segment"?',
    ],
    [['--prune-suppressions'], 'hexapla-suppressions.json: there is no baseline to prune'],
  ])('refuses %j in one line', async (argv, line) => {
    const { code, err } = await project([2]).check(...argv);
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
