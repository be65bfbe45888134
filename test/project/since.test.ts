import { readdirSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { folderWith } from './folder.js';
import { openTestRepository, repository } from './repository.js';

const english = [
  'The gate opens at seven in the morning.',
  'Boats over nine metres moor at the north quay.',
  'Fires are lit only in the iron baskets.',
  'Children under twelve wear a life jacket.',
];
const french = [
  'La porte ouvre à sept heures du matin.',
  'Les bateaux de plus de neuf mètres s’amarrent au quai nord.',
  'On n’allume de feu que dans les corbeilles de fer.',
  'Les enfants de moins de douze ans portent un gilet de sauvetage.',
];
const spanish = [
  'La puerta abre a las siete de la mañana.',
  'Los barcos de más de nueve metros amarran en el muelle norte.',
  'Solo se enciende fuego en los cestos de hierro.',
  'Los menores de doce años llevan chaleco salvavidas.',
];
const numbered = (lines: readonly string[], without: readonly number[] = []) =>
  `${lines
    .map((line, at) => [at + 1, line] as const)
    .filter(([number]) => !without.includes(number))
    .map(([number, line]) => `${number}. ${line}`)
    .join('\n\n')}\n`;

const start = {
  'hexapla.config.json': '{"source": "en", "rules": {"stale-segment": "off"}}',
  'guide/en.md': numbered(english),
  'guide/fr.md': numbered(french, [2]),
  'guide/es.md': numbered(spanish),
  'rules/en.md': numbered(english),
  'rules/fr.md': numbered(french, [3]),
};

async function since(made: ReturnType<typeof repository>, ...argv: string[]) {
  const { out, err, code } = await made.hexapla('check', '--since', 'main', '--format', 'json', ...argv);
  if (code === 2) return { found: [], notes: [], code, err };
  const { findings, summary } = JSON.parse(out);
  const found = findings.map(
    ({ work, language, address }: Record<string, string>) => `${work} ${language} ${address}`,
  );
  return { found, notes: summary.notes ?? [], code, err };
}

function branch() {
  const made = repository(start);
  made.git('checkout', '-q', '-b', 'change');
  return made;
}

describe('check --since', () => {
  it('says nothing of what was there before', async () => {
    const made = branch();
    expect(await since(made)).toMatchObject({ found: [], notes: [], code: 0 });
    made.commit('Elsewhere', { 'guide/fr.md': `Préambule.\n\n${numbered(french, [2])}` });
    expect(await since(made)).toMatchObject({ found: [], code: 0 });
    expect((await made.hexapla('check')).code).toBe(1);
  });

  it('reports what the change brought, committed or not', async () => {
    const made = branch();
    made.commit('Lose one', { 'guide/es.md': numbered(spanish, [4]) });
    expect(await since(made)).toMatchObject({ found: ['guide es 4'], code: 1 });
    made.write({ 'rules/fr.md': numbered(french, [3, 4]) });
    expect((await since(made)).found).toEqual(['guide es 4', 'rules fr 3']);
  });

  it('counts what the change made stale', async () => {
    const made = branch();
    const changed = english
      .with(0, 'The gate opens at eight in the morning.')
      .with(1, 'Boats over ten metres moor.');
    made.commit('Source', { 'guide/en.md': numbered(changed) });
    // The French lacks 2, so three translations are left behind.
    expect((await since(made)).notes).toEqual([
      'you changed 2 source segments; 3 translations are now stale',
    ]);
    made.commit('Follow', {
      'guide/es.md': numbered(spanish).replace('siete', 'ocho').replace('nueve', 'diez'),
    });
    expect((await since(made)).notes).toEqual(['you changed 2 source segments; 1 translation is now stale']);
    made.commit('Renumber only', { 'rules/en.md': numbered(english).replaceAll(/^(\d)/gm, '1$1') });
    expect((await since(made)).notes).toEqual(['you changed 2 source segments; 1 translation is now stale']);
  });

  it('counts no translation as stale that was accepted in the change', async () => {
    const made = repository(start);
    await made.hexapla('accept');
    made.commit('Lock');
    made.git('checkout', '-q', '-b', 'change');
    made.commit('Source', { 'guide/en.md': numbered(english.with(0, 'The gate opens at seven.')) });
    expect((await since(made)).notes).toEqual(['you changed 1 source segment; 2 translations are now stale']);
    await made.hexapla('accept', '1', '--languages', 'fr');
    expect((await since(made)).notes).toEqual(['you changed 1 source segment; 1 translation is now stale']);
    await made.hexapla('accept', '1');
    expect((await since(made)).notes).toEqual([
      'you changed 1 source segment; no translation is stale because of it',
    ]);
  });

  it('compares with where the histories part, not with what the other side did since', async () => {
    const made = branch();
    made.commit('Mine', { 'note.txt': 'nothing' });
    made.git('checkout', '-q', 'main');
    made.commit('Theirs: mended', { 'guide/fr.md': numbered(french) });
    made.git('checkout', '-q', 'change');
    expect(await since(made)).toMatchObject({ found: [], code: 0 });
  });

  it('follows a folder that was renamed', async () => {
    const made = branch();
    for (const name of ['en.md', 'fr.md', 'es.md']) made.rename(`guide/${name}`, `manual/${name}`);
    made.commit('Rename');
    expect(await since(made)).toMatchObject({ found: [], code: 0 });
    made.commit('And lose one', { 'manual/fr.md': numbered(french, [2, 4]) });
    expect((await since(made)).found).toEqual(['manual fr 4']);
  });

  it('judges a new work whole, and both sides by the configuration of now', async () => {
    const made = branch();
    made.commit('New', { 'new/en.md': numbered(english), 'new/fr.md': numbered(french, [2]) });
    expect((await since(made)).found).toEqual(['new fr 2']);
    made.commit('Less strict', {
      'hexapla.config.json': '{"source": "en", "rules": {"missing-segment": "warn"}}',
    });
    expect(await since(made)).toMatchObject({ found: ['new fr 2'], code: 0 });
  });

  it('takes a folder or a work alone', async () => {
    const made = branch();
    made.commit('Lose', { 'guide/es.md': numbered(spanish, [4]), 'rules/fr.md': numbered(french, [3, 4]) });
    expect((await since(made, 'rules')).found).toEqual(['rules fr 3']);
    expect((await since(made, '--work', 'guide')).found).toEqual(['guide es 4']);
  });

  it('leaves repository and temporary folders as they were', async () => {
    const made = branch();
    const temporary = folderWith({});
    vi.stubEnv('TMPDIR', temporary);
    await since(made);
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
    expect(made.git('status', '--porcelain')).toBe('');
  });

  it('says where it has to compare with the revision itself', async () => {
    const made = branch();
    made.commit('Lose one', { 'guide/es.md': numbered(spanish, [4]) });
    const folder = folderWith({});
    made.git('clone', '-q', '--depth', '1', '--no-single-branch', `file://${made.folder}`, folder);
    const { out, err } = await openTestRepository(folder).hexapla(
      'check',
      '--since',
      'origin/main',
      '--format',
      'compact',
    );
    expect(out).toContain('guide/es.md');
    expect(err).toContain('compared with origin/main itself (fetch-depth: 0)');
  });

  it.each([
    [
      'an unknown revision',
      () => branch(),
      'nowhere',
      '--since: there is no revision "nowhere"; fetch it first',
    ],
    [
      'no repository',
      () => openTestRepository(folderWith(start)),
      'main',
      '--since: there is no history here',
    ],
  ])('refuses %s in one line', async (_, make, revision, line) => {
    const { code, err } = await make().hexapla('check', '--since', revision);
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
