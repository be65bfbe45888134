import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/project/project.js';
import { loadWork } from '../../src/project/reading/load-work.js';
import type { ProjectRequest } from '../../src/project/types.js';
import type { InputError } from '../../src/text/errors.js';
import { folderWith } from './folder.js';

const en = '1. plant trees along the river\n2. mend the bridge before the winter comes\n';
const fr = '1. planter des arbres le long de la rivière\n2. réparer le pont avant que vienne l’hiver\n';

const open = (cwd: string, request: Partial<ProjectRequest> = {}) =>
  openProject({ cwd, paths: [], ...request }, async () => []);

/** Works as `id: path=language …`, the source first and marked. */
async function works(
  files: Record<string, string>,
  request: Partial<ProjectRequest> = {},
): Promise<string[]> {
  const project = await open(folderWith(files), request);
  return project.works.map(({ id, versions, source }) => {
    const names = versions.map(
      (version) => `${version === source?.version ? '*' : ''}${version.path}=${version.language ?? '?'}`,
    );
    return `${id}: ${names.join(' ')}`;
  });
}

describe('works and their sources', () => {
  it('by --source, the range of a tag included', async () => {
    const files = { 'a/en.txt': en, 'a/zh-Hans.txt': en };
    expect(await works(files, { source: 'zh' })).toEqual(['a: a/en.txt=en *a/zh-Hans.txt=zh-Hans']);
  });

  it('by the configuration, in general, for some works, and for a pattern', async () => {
    const files = { 'a/en.txt': en, 'a/fr.txt': fr, 'b/en.txt': en, 'b/fr.txt': fr };
    const overrides = [{ works: 'b', source: 'fr' }];
    const configuration = JSON.stringify({ source: 'en', overrides });
    expect(await works({ ...files, 'hexapla.config.json': configuration })).toEqual([
      'a: *a/en.txt=en a/fr.txt=fr',
      'b: b/en.txt=en *b/fr.txt=fr',
    ]);
    const patterns = JSON.stringify({ works: [{ pattern: '*/{language}.txt', source: 'fr' }] });
    expect(await works({ ...files, 'hexapla.config.json': patterns })).toEqual([
      'a: a/en.txt=en *a/fr.txt=fr',
      'b: b/en.txt=en *b/fr.txt=fr',
    ]);
  });

  it('by work.json, which also says the languages of oddly named files', async () => {
    const versions = [
      { language: 'fr', path: 'traduction.txt' },
      { language: 'en', path: 'original.txt' },
    ];
    const manifest = JSON.stringify({ id: 'plan', source: 'en', versions });
    const files = { 'x/original.txt': en, 'x/traduction.txt': fr, 'x/de.txt': en, 'x/work.json': manifest };
    expect(await works(files)).toEqual(['plan: x/traduction.txt=fr *x/original.txt=en']);
  });

  it('by a bare name beside others, in the configured source language', async () => {
    const files = { 'README.md': en, 'README.fr.md': fr };
    expect(await works(files)).toEqual(['README: *README.md=? README.fr.md=fr']);
    const configuration = JSON.stringify({ source: 'en' });
    expect(await works({ ...files, 'hexapla.config.json': configuration })).toEqual([
      'README: *README.md=en README.fr.md=fr',
    ]);
  });

  it('by the configuration’s own list of works and names of languages', async () => {
    const files = { 'chapter-one.txt': en, 'premier.txt': fr, 'b.cn.md': en, 'b.en.md': en };
    const list = [
      { id: 'one', source: 'fr', versions: { en: 'chapter-one.txt', fr: 'premier.txt' } },
      '{name}.{language}.md',
    ];
    const configuration = JSON.stringify({ works: list, languages: { cn: 'zh-Hans', en: 'en' } });
    expect(await works({ ...files, 'hexapla.config.json': configuration })).toEqual([
      'b: b.cn.md=zh-Hans b.en.md=en',
      'one: chapter-one.txt=en *premier.txt=fr',
    ]);
  });

  it.each<[string, object, string]>([
    ['a list', ['fr', 'zh'], 'a/de.txt=de *a/en.txt=en a/fr.txt=fr a/zh_CN.txt=zh-CN'],
    ['a map that says all', { fr: 'fr', zh_CN: 'zh-Hans' }, '*a/en.txt=en a/fr.txt=fr a/zh_CN.txt=zh-Hans'],
    [
      'a map of other names only',
      { 'zh-cn': 'zh-Hans' },
      'a/de.txt=de *a/en.txt=en a/fr.txt=fr a/zh_CN.txt=zh-Hans',
    ],
  ])('in the languages that %s names, the source always among them', async (_, languages, line) => {
    const files = { 'a/de.txt': en, 'a/en.txt': en, 'a/fr.txt': fr, 'a/zh_CN.txt': en };
    const configuration = JSON.stringify({ source: 'en', works: ['a/{language}.txt'], languages });
    const wanted = Array.isArray(languages) ? line.replace('a/de.txt=de ', '') : line;
    expect(await works({ ...files, 'hexapla.config.json': configuration })).toEqual([`a: ${wanted}`]);
  });

  it('are looked for in the whole project, where a part of it is meant', async () => {
    const files = {
      'docs/en/a.md': en,
      'docs/fr/a.md': fr,
      'docs/vi/a.md': fr,
      'docs/en/b.md': en,
      'docs/vi/b.md': fr,
      'hexapla.config.json': '{"works": ["docs/{language}/{path}"], "source": "en"}',
    };
    expect(await works(files, { paths: ['docs/fr'] })).toEqual(['docs/a: *docs/en/a.md=en docs/fr/a.md=fr']);
    expect(await works(files, { paths: ['docs/vi'] })).toHaveLength(2);
    await expect(works({ ...files, 'docs/x/y.txt': en }, { paths: ['docs/x'] })).rejects.toThrow(
      'no versions',
    );
  });

  it.each([
    ['_', ['guide.md', 'guide_fr.md', 'guide_vi.md'], '{name}_{language}.md'],
    ['-', ['d/guide-en.md', 'd/guide-zh-CN.md'], '**/{name}-{language}.md'],
  ])(
    'are not found by names with %s without a configuration, which is proposed',
    async (_, paths, pattern) => {
      const files = Object.fromEntries(paths.map((path) => [path, en]));
      const fault = await works(files).catch((error: InputError) => error.line);
      expect(fault).toContain(`write "works": ["${pattern}"] into hexapla.config.json`);
      const configuration = JSON.stringify({ works: [pattern] });
      expect(await works({ ...files, 'hexapla.config.json': configuration })).toHaveLength(1);
      await expect(works({ 'how-to.md': en, 'sign-in.md': en })).rejects.toThrow('no versions');
    },
  );

  it('by the first of the files that are named', async () => {
    const files = { 'p/fr.txt': fr, 'p/en.txt': en };
    expect(await works(files, { paths: ['p/fr.txt', 'p/en.txt'] })).toEqual(['p: *p/fr.txt=fr p/en.txt=en']);
    expect(await works(files, { paths: ['p/fr.txt', 'p/en.txt'], alone: true })).toHaveLength(2);
    const odd = { 'one.txt': fr, 'two.txt': en };
    expect(await works(odd, { paths: ['one.txt', 'two.txt'], languages: ['fr', 'en'] })).toEqual([
      'one: *one.txt=fr two.txt=en',
    ]);
    const trees = { 'docs/vi/a.md': en, 'docs/en/a.md': en };
    expect(await works(trees, { paths: ['docs/vi/a.md', 'docs/en/a.md'] })).toEqual([
      'a: *docs/vi/a.md=vi docs/en/a.md=en',
    ]);
  });

  it('by the text, where nothing else tells, and never in the language of another version', async () => {
    const cwd = folderWith({ 'README.md': en, 'README.fr.md': fr });
    const project = await open(cwd);
    const loaded = await loadWork(project.works[0]!);
    expect(loaded?.work.versions.map(({ language }) => language)).toEqual(['en', 'fr']);
  });
});

describe('what is looked at', () => {
  const files = { 'a/en.txt': en, 'a/fr.txt': fr, 'b/en.txt': en, 'b/old/en.txt': en };

  it('is in a fixed order, once, and told apart by its path where ids are equal', async () => {
    expect((await works(files, { paths: ['b', 'a', 'b'] })).map((line) => line.split(':')[0])).toEqual([
      'b',
      'old',
      'a',
    ]);
    const twice = { 'x/p/en.txt': en, 'y/p/en.txt': en };
    expect((await works(twice, { paths: ['x', 'y'] })).map((line) => line.split(':')[0])).toEqual([
      'p',
      'y/p/en.txt',
    ]);
  });

  it('leaves out what is ignored, and languages that are not asked for', async () => {
    const ignoring = {
      ...files,
      '.hexaplaignore': 'old/\n',
      'hexapla.config.json': '{"ignores": ["a/fr.txt"]}',
    };
    expect(await works(ignoring)).toEqual(['a: a/en.txt=en', 'b: b/en.txt=en']);
    // Which one is the source shows when they are read.
    expect(await works(files, { languages: ['fr'] })).toEqual(['a: a/en.txt=en a/fr.txt=fr']);
    expect(await works(files, { languages: ['fr'], source: 'fr' })).toEqual(['a: *a/fr.txt=fr']);
  });

  it('has ids relative to the configuration, wherever one stands', async () => {
    const cwd = folderWith({ 'hexapla.config.json': '{}', 'docs/a/en.txt': en });
    expect((await open(cwd, { paths: ['docs'] })).works[0]?.id).toBe('docs/a');
    expect((await open(join(cwd, 'docs'))).works[0]?.id).toBe('docs/a');
    const patterned = folderWith({
      'hexapla.config.json': '{"works": ["docs/{language}/{path}"]}',
      'docs/en/a.md': en,
    });
    const below = await open(join(patterned, 'docs'));
    expect([below.works[0]?.id, below.works[0]?.versions[0]?.path]).toEqual(['docs/a', 'en/a.md']);
  });
});
