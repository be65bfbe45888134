import { describe, expect, it } from 'vitest';
import { groupByConvention } from '../../../src/project/works/conventions.js';

/** Works as `key: path=language …`, a bare source as `path=?`. */
function groups(...paths: string[]): string[] {
  return groupByConvention(paths.sort()).map(
    ({ key, members }) =>
      `${key}: ${members.map(({ path, language }) => `${path}=${language ?? '?'}`).join(' ')}`,
  );
}

describe('conventions of names', () => {
  const table: [what: string, paths: string[], works: string[]][] = [
    ['a file a language', ['vi.txt', 'en.md'], [': en.md=en vi.txt=vi']],
    ['in a folder below', ['plan/vi.txt', 'plan/fr.txt'], ['plan: plan/fr.txt=fr plan/vi.txt=vi']],
    ['one version alone', ['directive/vi.txt'], ['directive: directive/vi.txt=vi']],
    ['upper case and underscore', ['EN.TXT', 'zh_Hans.md'], [': EN.TXT=en zh_Hans.md=zh-Hans']],
    [
      'side by side',
      ['guide.en.md', 'guide.fr.md', 'other.fr.md'],
      ['guide: guide.en.md=en guide.fr.md=fr', 'other: other.fr.md=fr'],
    ],
    [
      'a bare source, first',
      ['README.md', 'README.fr.md', 'README.zh-Hans.md'],
      ['README: README.md=? README.fr.md=fr README.zh-Hans.md=zh-Hans'],
    ],
    ['the bare source with the right extension', ['a.md', 'a.txt', 'a.fr.txt'], ['a: a.txt=? a.fr.txt=fr']],
    ['dots in a name', ['v1.2.en.md', 'v1.2.md'], ['v1.2: v1.2.md=? v1.2.en.md=en']],
    [
      'trees',
      ['docs/en/a/b.md', 'docs/vi/a/b.md', 'docs/vi/c.md'],
      ['docs/a/b: docs/en/a/b.md=en docs/vi/a/b.md=vi', 'docs/c: docs/vi/c.md=vi'],
    ],
    ['trees of files named again', ['en/en.txt', 'vi/vi.txt'], [': en/en.txt=en vi/vi.txt=vi']],
    [
      'trees of files that say their language again',
      ['lang/en/help_en.md', 'lang/fr/help_fr.md', 'lang/zh-CN/help_zh-CN.md', 'lang/de/help.md'],
      [
        'lang/help: lang/de/help.md=de lang/en/help_en.md=en lang/fr/help_fr.md=fr lang/zh-CN/help_zh-CN.md=zh-CN',
      ],
    ],
    [
      'names that end like a language',
      ['en/user-id.md', 'id/user-id.md', 'id/user.md', 'en/user.md', 'id/what-id.md'],
      [
        'user: en/user.md=en id/user.md=id',
        'user-id: en/user-id.md=en id/user-id.md=id',
        'what-id: id/what-id.md=id',
      ],
    ],
    ['different extensions in trees', ['en/a.md', 'fr/a.txt'], ['a: en/a.md=en fr/a.txt=fr']],
    ['the outermost tree', ['en/fr/a.md', 'vi/fr/a.md'], ['fr/a: en/fr/a.md=en vi/fr/a.md=vi']],
    ['a lone folder with a locale', ['vi/a.md'], ['a: vi/a.md=vi']],
    ['a lone folder named by chance', ['io/a.md', 'is/b.png'], []],
    ['what is no language', ['bin.txt', 'src/a.md', 'man/a.md', 'readme.md', 'a.min.md'], []],
    ['packages and texts', ['vi.docx', 'en.md', 'fr.odt', '~$vi.docx'], [': en.md=en fr.odt=fr vi.docx=vi']],
    [
      'packages beside texts of the same languages',
      ['a.vi.docx', 'a.en.docx', 'a.vi.md'],
      ['a: a.vi.md=vi', 'a.docx: a.en.docx=en a.vi.docx=vi'],
    ],
    ['what is no text', ['en.json', 'vi.rtf', 'fr.pages'], []],
    ['languages without a locale', ['de.md', 'pt-BR.md'], [': de.md=de pt-BR.md=pt-BR']],
    [
      'Unicode names',
      ['Kế hoạch.vi.md', 'Kế hoạch.fr.md'],
      ['Kế hoạch: Kế hoạch.fr.md=fr Kế hoạch.vi.md=vi'],
    ],
  ];
  it.each(table)('%s', (_what, paths, works) => {
    expect(groups(...paths)).toEqual(works);
  });
});
