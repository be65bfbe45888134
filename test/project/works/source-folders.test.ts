import { describe, expect, it } from 'vitest';
import { groupByConvention, tagOfName } from '../../../src/project/works/conventions.js';
import { layoutPatterns } from '../../../src/project/works/layout.js';
import { groupByPattern, patternWithSource, workPattern } from '../../../src/project/works/patterns.js';
import { sourceKeys } from '../../../src/project/works/source-folders.js';
import { suffixPatterns, suggestionFor } from '../../../src/project/works/suffixes.js';

const shown = (groups: ReturnType<typeof groupByConvention>) =>
  groups.map(({ key, members }) => `${key}: ${members.map(({ path }) => path).join(' ')}`);

const docusaurus = [
  'docs/a/deep.mdx',
  'docs/intro.md',
  'i18n/fr/docusaurus-plugin-content-docs/current/a/deep.mdx',
  'i18n/fr/docusaurus-plugin-content-docs/current/intro.md',
  'i18n/ja/docusaurus-plugin-content-docs/current/intro.md',
];

describe('sources in another folder', () => {
  it('are where the layout of Docusaurus has them', () => {
    expect(shown(groupByConvention(docusaurus))).toEqual([
      'docs/a/deep: docs/a/deep.mdx i18n/fr/docusaurus-plugin-content-docs/current/a/deep.mdx',
      'docs/intro: docs/intro.md i18n/fr/docusaurus-plugin-content-docs/current/intro.md i18n/ja/docusaurus-plugin-content-docs/current/intro.md',
    ]);
  });

  it.each([
    ['i18n/docusaurus-plugin-content-docs/current/a', 'docs/a'],
    ['site/i18n/docusaurus-plugin-content-docs/current/a', 'site/docs/a'],
    ['i18n/docusaurus-plugin-content-docs-api/current/a', 'api/a'],
    ['i18n/docusaurus-plugin-content-docs/version-1.2/a', 'versioned_docs/version-1.2/a'],
    ['i18n/docusaurus-plugin-content-docs-api/version-2/a', 'api_versioned_docs/version-2/a'],
    ['i18n/docusaurus-plugin-content-blog/2026/a', 'blog/2026/a'],
    ['i18n/docusaurus-plugin-content-pages/a', 'src/pages/a'],
    ['translations/README', 'README'],
    ['docs/i18n/guide', 'i18n/guide'],
  ])('%s has its source at %s', (key, source) => {
    expect(sourceKeys(key)[0]).toBe(source);
  });

  it.each([
    [['README.md', 'translations/README.fr.md', 'translations/README.vi.md']],
    [['guide.md', 'i18n/fr/guide.md', 'i18n/vi/guide.md']],
    [['docs/guide.md', 'docs/translations/fr/guide.md']],
    [['README.md', '.github/README.zh-CN.md']],
  ])('%j are one work', (paths) => {
    const groups = groupByConvention(paths);
    expect(groups.map(({ members }) => members.length)).toEqual([paths.length]);
    expect(groups[0]!.members[0]!.language).toBeNull();
  });

  it('a page of another folder by the same name is none', () => {
    const groups = groupByConvention(['README.md', 'packages/one/README.fr.md', 'packages/one/README.vi.md']);
    expect(groups.map(({ members }) => members.length)).toEqual([2]);
  });

  it('are written by init as a pattern of their own, that finds them again', () => {
    const works = groupByConvention(docusaurus).map(({ members }) => members);
    expect(layoutPatterns(works)).toEqual([
      {
        source: 'docs/{path}',
        translations: 'i18n/{language}/docusaurus-plugin-content-docs/current/{path}',
      },
    ]);
    const readmes = groupByConvention(['README.md', 'translations/README.fr.md']).map(
      ({ members }) => members,
    );
    expect(layoutPatterns(readmes)).toEqual([
      { source: '{name}.md', translations: 'translations/{name}.{language}.md' },
    ]);
  });

  it('a pattern with a source finds it by path, whatever stands around', () => {
    const pattern = patternWithSource('i18n/{language}/x/{path}', 'docs/{path}', 'c.json');
    const paths = ['docs/a/b.md', 'docs/c.md', 'i18n/fr/x/a/b.md', 'i18n/vi/x/a/b.md', 'i18n/vi/x/d.md'];
    expect(shown(groupByPattern(pattern, paths, tagOfName))).toEqual([
      'docs/a/b: docs/a/b.md i18n/fr/x/a/b.md i18n/vi/x/a/b.md',
      'i18n/x/d: i18n/vi/x/d.md',
    ]);
  });

  it.each([
    ['i18n/{language}/{path}', 'docs/{language}/{path}'],
    ['i18n/{language}/{path}', 'docs/guide.md'],
    ['i18n/{language}/guide.md', 'docs/guide.md'],
  ])('%s does not go with %s', (translations, source) => {
    expect(() => patternWithSource(translations, source, 'c.json')).toThrow('does not go with');
  });
});

describe('names', () => {
  it('of a section of a site stand beside those of a page', () => {
    const paths = [
      'content/en/_index.md',
      'content/en/index.md',
      'content/fr/_index.md',
      'content/fr/index.md',
    ];
    const pattern = workPattern('content/{language}/{path}', 'c.json');
    expect(groupByPattern(pattern, paths, tagOfName).map(({ key }) => key)).toEqual([
      'content/_index',
      'content/index',
    ]);
    expect(groupByConvention(paths).map(({ key }) => key)).toEqual(['content/_index', 'content/index']);
  });

  it('of a section take their translations beside them', () => {
    expect(shown(groupByConvention(['docs/_index.md', 'docs/_index.fr.md']))).toEqual([
      'docs/_index: docs/_index.md docs/_index.fr.md',
    ]);
  });

  it('with a region are no other language', () => {
    expect(
      suffixPatterns(['guide.md', 'guide-fr.md', 'guide-pt_BR.md', 'guide-zh.md', 'guide-zh_TW.md']),
    ).toEqual(['{name}-{language}.md']);
    expect(suffixPatterns(['guide.md', 'guide_fr.md', 'guide_pt-BR.md'])).toEqual(['{name}_{language}.md']);
    expect(suffixPatterns(['guide.md', 'guide-pt_BR.md'])).toEqual(['{name}-{language}.md']);
  });

  it('that are no tags are told with what they mean', () => {
    const suggested: [paths: string[], suggestion: unknown][] = [
      [
        ['README.md', 'README_cn.md', 'a/README.md', 'a/README_cn.md'],
        { works: ['**/{name}_{language}.md'], languages: { cn: 'zh-Hans' } },
      ],
      [['README.md', 'README-VN.md'], { works: ['{name}-{language}.md'], languages: { vn: 'vi' } }],
      [['guide.md', 'guide.cn.md', 'guide.jp.md'], { languages: { cn: 'zh-Hans', jp: 'ja' } }],
      [['docs/cn/a.md', 'docs/english/a.md'], { languages: { cn: 'zh-Hans', english: 'en' } }],
      [['README_en.md', 'README_zh.md'], { works: ['{name}_{language}.md'] }],
      [['sign-in.md', 'how-to.md', 'README.md', 'cn.png'], null],
    ];
    for (const [paths, suggestion] of suggested) expect(suggestionFor(paths.sort())).toEqual(suggestion);
  });
});
