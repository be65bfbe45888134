import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { repository } from '../project/repository.js';
import { hexapla } from './run.js';

const three = '1. The gate opens.\n\n2. Dogs stay out.\n\n3. Fires are lit in baskets.\n';
const two = '1. La porte ouvre.\n\n3. Les feux brûlent dans des paniers.\n';

/** Rule and path of each finding. */
async function foundIn(cwd: string, ...argv: string[]): Promise<string[]> {
  const { out } = await hexapla(['check', '--format', 'json', ...argv], { cwd });
  const { findings } = JSON.parse(out) as { findings: { rule: string; path: string }[] };
  return findings.map(({ rule, path }) => `${rule} ${path}`);
}

describe('one file given by name', () => {
  it.each([
    ['beside its source', { 'en.txt': three, 'fr.txt': two }, 'fr.txt'],
    ['with its language after a name', { 'a.en.md': three, 'a.fr.md': two, 'b.en.md': three }, 'a.fr.md'],
    ['beside a source whose name says no language', { 'a.md': three, 'a.fr.md': two }, 'a.fr.md'],
    [
      'in a tree of its language',
      { 'x/en/p/a.md': three, 'x/fr/p/a.md': two, 'x/fr/p/b.md': two },
      'x/fr/p/a.md',
    ],
    ['in such a tree with its language once more', { 'en/a.en.md': three, 'fr/a.fr.md': two }, 'fr/a.fr.md'],
    [
      'by a configuration',
      {
        'hexapla.config.json': '{"source":"en","works":["d/{language}-{path}.md"]}',
        'd/en-a.md': three,
        'd/fr-a.md': two,
      },
      'd/fr-a.md',
    ],
  ])('is compared with its source: %s', async (_name, files, path) => {
    const cwd = folderWith(files);
    expect(await foundIn(cwd, path)).toEqual([`missing-segment ${path}`]);
    const all = await foundIn(cwd, '.');
    expect(all).toContain(`missing-segment ${path}`);
  });

  it('has its own findings alone', async () => {
    const cwd = folderWith({ 'en.txt': three.replace('2.', '4.'), 'fr.txt': two, 'vi.txt': '1. Cổng mở.\n' });
    const found = await foundIn(cwd, 'fr.txt');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => !each.endsWith(' fr.txt'))).toEqual([]);
  });

  it.each([
    [{ 'some.txt': two }, 'some.txt', 'neither a configuration nor a name'],
    [{ 'en.txt': three, 'fr.txt': two }, 'en.txt', 'it is the source'],
    [{ 'a.md': three, 'a.fr.md': two }, 'a.md', 'it is the source'],
  ])('says so where it was compared with nothing: %#', async (files, path, why) => {
    const { err } = await hexapla(['check', path], { cwd: folderWith(files) });
    expect(err).toContain(`${path}: one version alone was looked at: `);
    expect(err).toContain(why);
  });

  it('is not looked for around the working folder', async () => {
    const cwd = folderWith({ 'en/a.md': three, 'fr/a.md': two });
    const { err } = await hexapla(['check', 'a.md'], { cwd: `${cwd}/fr` });
    expect(err).toContain('one version alone');
  });

  it('leaves the entries of other languages in the baseline alone', async () => {
    const cwd = folderWith({ 'en.txt': three, 'fr.txt': two, 'vi.txt': '1. Cổng mở.\n' });
    await hexapla(['check', '.', '--suppress-all'], { cwd });
    const { code, out } = await hexapla(['check', 'fr.txt'], { cwd });
    expect(`${code} ${out}`).toMatch(/^0 Nothing found/);
  });
});

describe('--languages', () => {
  it('keeps the source, whoever says which it is', async () => {
    const cwd = folderWith({ 'en.txt': three, 'fr.txt': two, 'vi.txt': '1. Cổng mở.\n' });
    for (const more of [[], ['--source', 'en']]) {
      expect(await foundIn(cwd, '.', '--languages', 'fr', ...more)).toEqual(['missing-segment fr.txt']);
    }
    const { out } = await hexapla(['export', '.', '--languages', 'fr', '--format', 'tsv'], { cwd });
    expect(out.split('\n')[0]).toMatch(/\ten\tfr\tstate\.en\t/);
    const none = await hexapla(['check', '.', '--languages', 'de'], { cwd });
    expect(none).toMatchObject({ code: 2, err: '--languages: no version in de; there is en, fr, vi\n' });
  });
});

describe('a folder that was renamed', () => {
  it('keeps what was stale, however often, and whichever part of it is looked at', async () => {
    const files = {
      'docs/en/g.md': '# Rules\n\n1. The gate opens at seven in the morning.\n',
      'docs/fr/g.md': '# Règles\n\n1. La porte ouvre à sept heures du matin.\n',
    };
    const { rename, commit, hexapla: run } = repository(files);
    commit('Change', { 'docs/en/g.md': files['docs/en/g.md'].replace('seven', 'eight') });
    for (const [from, to] of [
      ['docs', 'content'],
      ['content', 'web'],
    ] as const) {
      rename(from, to);
      commit(`Rename ${from}`);
      for (const path of ['.', to, `${to}/fr/g.md`]) {
        expect((await run('check', path)).out, `${path} after ${from}`).toContain('stale-segment');
      }
    }
  });
});
