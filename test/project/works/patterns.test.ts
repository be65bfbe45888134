import { describe, expect, it } from 'vitest';
import { tagOfName } from '../../../src/project/works/conventions.js';
import { layoutPatterns } from '../../../src/project/works/layout.js';
import { groupByPattern, workPattern } from '../../../src/project/works/patterns.js';
import { InputError } from '../../../src/text/errors.js';

describe('patterns of works', () => {
  const table: [pattern: string, paths: string[], works: string[]][] = [
    [
      'docs/{language}/{path}',
      ['docs/en/a/b.md', 'docs/vi/a/b.md', 'other/en/a.md'],
      ['docs/a/b: docs/en/a/b.md docs/vi/a/b.md'],
    ],
    ['{name}.{language}.md', ['a.en.md', 'a.md', 'b/c.en.md'], ['a: a.md a.en.md']],
    [
      '**/{name}.{language}.md',
      ['a.en.md', 'b/c.en.md', 'b/c.fr.md'],
      ['a: a.en.md', 'b/c: b/c.en.md b/c.fr.md'],
    ],
    [
      '*/{language}.txt',
      ['x/en.txt', 'x/vi.txt', 'y/en.txt', 'z/z/en.txt'],
      ['x: x/en.txt x/vi.txt', 'y: y/en.txt'],
    ],
    ['{language}/LICENSE', ['en/LICENSE', 'fr/LICENSE', 'bin/LICENSE'], ['LICENSE: en/LICENSE fr/LICENSE']],
    ['text-{language}.txt', ['text-en.txt', 'text-zh-Hans.txt'], ['text: text-en.txt text-zh-Hans.txt']],
    [
      '{name}_{language}.md',
      ['README.md', 'README_vi.md', 'README_zh_Hans.md', 'other.md'],
      ['README: README.md README_vi.md README_zh_Hans.md'],
    ],
    ['{name}-{language}.md', ['a-en.md', 'a-zh-CN.md', 'a-zh-tw.md'], ['a: a-en.md a-zh-CN.md a-zh-tw.md']],
    ['{name}-{language}.md', ['a-en.md', 'a-pt-br.md'], ['a: a-en.md a-pt-br.md']],
    ['{name}_{language}.md', ['a_pt_BR.md'], ['a: a_pt_BR.md']],
    ['{name}-{language}.md', ['how-to-en.md', 'how-to-fr.md'], ['how-to: how-to-en.md how-to-fr.md']],
    ['{name}-{language}.md', ['how-to-FR.md', 'how-to-VI.md'], ['how-to: how-to-FR.md how-to-VI.md']],
    ['{name} {language}.md', ['My text.md', 'My text fr.md'], ['My text: My text.md My text fr.md']],
    ['docs/{language}/{path}', ['docs/en/x.md', 'docs/zh_CN/x.md'], ['docs/x: docs/en/x.md docs/zh_CN/x.md']],
  ];
  it.each(table)('%s', (pattern, paths, works) => {
    const groups = groupByPattern(workPattern(pattern, 'hexapla.config.json'), paths, tagOfName);
    expect(groups.map(({ key, members }) => `${key}: ${members.map(({ path }) => path).join(' ')}`)).toEqual(
      works,
    );
  });

  it.each([
    'docs/{path}',
    '{language}/{language}.md',
    '{lang}/{path}',
    '{language}/{path}/{path}',
    '{language',
  ])('refuses %s', (pattern) => {
    expect(() => workPattern(pattern, 'hexapla.config.json')).toThrow(InputError);
  });
});

describe('patterns found from a layout', () => {
  const members = (...paths: string[]) =>
    paths.map((path) => ({ path, language: /(en|vi|fr)/.exec(path)?.[1] ?? null }));
  it('finds each kind of layout again', () => {
    expect(layoutPatterns([members('a.en.md', 'a.vi.md')])).toEqual(['{name}.{language}.md']);
    expect(layoutPatterns([members('x/en.txt', 'x/vi.txt')])).toEqual(['x/{language}.txt']);
    expect(layoutPatterns([members('d/en/a.md', 'd/vi/a.md')])).toEqual(['d/{language}/{path}']);
  });

  it('widens what is in many folders, and gives up where that finds something else', () => {
    const many = ['a', 'b', 'c', 'd', 'x'].map((folder) => members(`${folder}/en.md`, `${folder}/vi.md`));
    expect(layoutPatterns(many)).toEqual(['**/{language}.md']);
    expect(layoutPatterns([...many, [{ path: 'odd', language: null }]])).toBeNull();
  });
});
