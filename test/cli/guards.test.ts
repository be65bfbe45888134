import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const en = 'Plan\n\n1. One word here.\n\n2. Two words here.\n\n3. Three words here.\n';
const fr = 'Plan\n\n1. Un mot ici.\n\n3. Trois mots ici.\n';

/** All files below a folder with their content. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}

describe('merge writes into nothing but versions', () => {
  /** A project whose returned file names `target` as its French version. */
  async function returned(target: string, files: Record<string, string> = {}, form = 'xliff') {
    const cwd = folderWith({ 'p/en.txt': en, 'p/fr.txt': fr, 'outside.txt': fr, ...files });
    const project = join(cwd, 'p');
    const name = form === 'xliff' ? 'gap.xlf' : 'gap.tsv';
    const argv = ['export', '--source', 'en', '--only', 'missing', '--format', form, '--out', name];
    expect((await hexapla(argv, { cwd: project })).code).toBe(0);
    const text = readFileSync(join(project, name), 'utf8')
      .replaceAll('fr.txt', target)
      .replace(
        /(<segment[^>]*>\s*<source>[^<]*2[^<]*<\/source>|<source>[^<]*Two[^<]*<\/source>)/,
        '$1<target>Deux mots ici.</target>',
      );
    writeFileSync(join(project, name), text);
    return { cwd, project, name };
  }

  const made = async (project: string, path: string) => {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), fr);
  };

  it.each([
    ['.git/config', 'in a place that begins with a dot'],
    ['.hidden/fr.txt', 'in a place that begins with a dot'],
    ['.fr.txt', 'in a place that begins with a dot'],
    ['sub/.x/fr.txt', 'in a place that begins with a dot'],
    ['notes.txt', 'no version of a work that is found here'],
    ['package.json', 'no version of a work that is found here'],
    ['node_modules/a/fr.txt', 'no version of a work that is found here'],
    ['old/fr.txt', 'ignored'],
  ])('not into %s', async (target, why) => {
    const { cwd, project, name } = await returned(target, { 'p/.hexaplaignore': 'old/\n' });
    await made(project, target);
    const before = contents(cwd);
    for (const extra of [[], [target]]) {
      // What is no document cannot be named as a version.
      if (extra.length > 0 && !/fr\.txt$/.test(target)) continue;
      const { code, err } = await hexapla(['merge', name, ...extra], { cwd: project });
      if (target.startsWith('node_modules') && extra.length > 0) continue;
      expect([code, err]).toEqual([2, expect.stringContaining(`${name}: "${target}" is ${why}; `)]);
      expect(contents(cwd)).toEqual(before);
    }
  });

  it('not through a link that leads out, by its name or by the user’s', async () => {
    const { cwd, project, name } = await returned('de.txt');
    symlinkSync('../outside.txt', join(project, 'de.txt'));
    const before = contents(cwd);
    for (const extra of [[], ['de.txt']]) {
      const { code, err } = await hexapla(['merge', name, ...extra], { cwd: project });
      expect([code, err]).toEqual([2, expect.stringMatching(/leads out/)]);
    }
    expect(contents(cwd)).toEqual(before);
  });

  it('not out of the folder', async () => {
    const { project, name, cwd } = await returned('../outside.txt');
    const before = contents(cwd);
    expect(await hexapla(['merge', name], { cwd: project })).toMatchObject({ code: 2 });
    expect(contents(cwd)).toEqual(before);
  });

  it.each(['xliff', 'tsv'])('but into one that is named beside what came back as %s', async (form) => {
    const { project, name } = await returned('traduction.txt', {}, form);
    await made(project, 'traduction.txt');
    if (form === 'tsv') {
      const rows = readFileSync(join(project, name), 'utf8')
        .split('\n')
        .map((row) => row.split('\t'));
      const column = rows[0]!.indexOf('fr');
      for (const row of rows)
        if (row.some((cell) => cell.includes('Two words'))) row[column] = 'Deux mots ici.';
      writeFileSync(join(project, name), rows.map((row) => row.join('\t')).join('\n'));
    }
    const refused = await hexapla(['merge', name], { cwd: project });
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringContaining('hexapla merge FILE traduction.txt'),
    ]);
    const { code, err } = await hexapla(['merge', name, 'traduction.txt'], { cwd: project });
    expect([code, err]).toEqual([0, expect.any(String)]);
    expect(readFileSync(join(project, 'traduction.txt'), 'utf8')).toContain('2. Deux mots ici.\n');
  });

  it('and says so where nothing that came back is named', async () => {
    const cwd = folderWith({ 'en.txt': en });
    expect((await hexapla(['merge', 'en.txt'], { cwd })).err).toMatch(
      /^en\.txt: this is a document and nothing/,
    );
  });
});

describe('files are written where the user said', () => {
  const tmx = (tag: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="en" segtype="sentence" o-tmf="x" adminlang="en" datatype="plaintext" creationtool="x" creationtoolversion="1"/><body><tu><tuv xml:lang="en"><seg>One.</seg></tuv><tuv xml:lang="${tag}"><seg>Un.</seg></tuv></tu></body></tmx>\n`;

  it.each(['../../x', '/tmp/x', 'fr/../../x', '..', 'a b', 'fr\\x', 'nonsense-langtag-', 'fr..', '-fr'])(
    'never by the tag %s',
    async (tag) => {
      const cwd = folderWith({ 'p/m.tmx': tmx(tag) });
      const argv = ['export', 'p/m.tmx', '--format', 'tmx', '--pairs', '--out', 'p/out/deep'];
      const { code, err } = await hexapla(argv, { cwd });
      expect([code, err.trimEnd().split('\n').at(-1)]).toEqual([
        2,
        expect.stringMatching(/^(?:p\/)?m\.tmx:?.*: .*language tag/),
      ]);
      expect(Object.keys(contents(cwd))).toEqual(['p/m.tmx']);
    },
  );

  it('with _ in a tag as -', async () => {
    const cwd = folderWith({ 'm.tmx': tmx('pt_BR') });
    await hexapla(['export', 'm.tmx', '--format', 'tmx', '--pairs', '--out', 'out'], { cwd });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['m.en-pt-BR.tmx']);
  });

  it('under names that are none for paths', async () => {
    const work = (id: string) =>
      JSON.stringify({
        id,
        title: 't',
        versions: [
          { language: 'en', path: 'en.txt' },
          { language: 'fr', path: 'fr.txt' },
        ],
      });
    const cwd = folderWith({
      'p/en.txt': en,
      'p/fr.txt': fr,
      'p/work.json': work('../../..\\a:b\u0007c\u202ed\n/x'),
    });
    const { code } = await hexapla(['export', 'p', '--format', 'tsv', '--out', 'out/'], { cwd });
    expect([code, readdirSync(join(cwd, 'out'))]).toEqual([0, ['--..-..-a-b-c-d-x.tsv']]);
    expect(readdirSync(cwd).sort()).toEqual(['out', 'p']);
  });

  it('and not through a link in the folder that leads out of it', async () => {
    const cwd = folderWith({ 'p/en.txt': en, 'p/fr.txt': fr, 'secret.txt': 'old', 'out/x': '' });
    symlinkSync('../secret.txt', join(cwd, 'out/p.tsv'));
    symlinkSync('../later.json', join(cwd, 'out/fr.json'));
    const argv = ['export', 'p', '--format', 'tsv', '--out', 'out'];
    expect((await hexapla(argv, { cwd })).err).toMatch(
      /out\/p\.tsv: it leads out of out, and nothing is written outside;/,
    );
    expect(await hexapla(['status', 'p', '--format', 'badge', '--out', 'out'], { cwd })).toMatchObject({
      code: 2,
    });
    expect([readFileSync(join(cwd, 'secret.txt'), 'utf8'), existsSync(join(cwd, 'later.json'))]).toEqual([
      'old',
      false,
    ]);
  });
});

describe('a manifest or a configuration reads nothing outside its project', () => {
  const two = (path: string) => ({
    id: 'x',
    title: 't',
    versions: [
      { language: 'en', path: 'en.txt' },
      { language: 'fr', path },
    ],
  });
  const files = {
    'p/en.txt': en,
    'p/fr.txt': fr,
    'outside.txt': `${fr}secret\n`,
    'outside.csv': 'en,fr\nsecret,secret\n',
    'outside.json': '{"source":"en"}',
  };
  const table: [what: string, files: Record<string, string>, by: string][] = [
    ['a version in work.json', { 'p/work.json': JSON.stringify(two('../outside.txt')) }, 'p/work.json'],
    ['a version by its whole path', { 'p/work.json': JSON.stringify(two('/etc/hostname')) }, 'p/work.json'],
    ['a version by a link', { 'p/work.json': JSON.stringify(two('link.txt')) }, 'p/work.json'],
    [
      'a version that is not there',
      { 'p/work.json': JSON.stringify(two('../../nowhere.txt')) },
      'p/work.json',
    ],
    [
      'what git keeps',
      { 'p/work.json': JSON.stringify(two('.git/config')), 'p/.git/config': fr },
      'p/work.json',
    ],
    [
      'a version in works',
      {
        'p/hexapla.config.json': JSON.stringify({
          works: [{ id: 'x', versions: { en: 'en.txt', fr: '../outside.txt' } }],
        }),
      },
      'p/hexapla.config.json',
    ],
    ...['glossary', 'lexicon', 'links', 'extends'].flatMap(
      (key): [string, Record<string, string>, string][] => [
        [
          key,
          { 'p/hexapla.config.json': JSON.stringify({ [key]: '../outside.json' }) },
          'p/hexapla.config.json',
        ],
        [
          `${key} in YAML, by its whole path`,
          { 'p/hexapla.config.yaml': `${key}: /etc/hostname\n` },
          'p/hexapla.config.yaml',
        ],
        [
          `${key} by a link`,
          { 'p/hexapla.config.json': JSON.stringify({ [key]: './link.json' }) },
          'p/hexapla.config.json',
        ],
        [
          `${key} of what is extended`,
          {
            'p/hexapla.config.json': '{"extends":"./sub/base.json"}',
            'p/sub/base.json': JSON.stringify({ [key]: '../../outside.json' }),
          },
          'p/sub/base.json',
        ],
      ],
    ),
    [
      'a package by a way out of it',
      { 'p/hexapla.config.json': '{"extends":"a/../../../outside.json"}' },
      'p/hexapla.config.json',
    ],
  ];
  it.each(table)('%s', async (_what, more, by) => {
    const cwd = folderWith({ ...files, ...more });
    symlinkSync('../outside.txt', join(cwd, 'p/link.txt'));
    symlinkSync('../outside.json', join(cwd, 'p/link.json'));
    for (const argv of [
      ['check', 'p'],
      ['export', 'p', '-f', 'tsv'],
    ]) {
      const { code, out, err } = await hexapla(argv, { cwd });
      expect([code, out]).toEqual([2, '']);
      expect(err.trimEnd()).toMatch(
        new RegExp(
          `^${by}(?::\\d+:\\d+)?: [^\\n]*leads out of the project, and nothing outside is read; [^\\n]*$`,
        ),
      );
    }
  });

  it('takes what lies in the same repository, and what the user names', async () => {
    const cwd = folderWith({
      ...files,
      'p/hexapla.config.json': '{"extends":"../outside.json"}',
      '.git/HEAD': 'ref: refs/heads/main\n',
    });
    expect(await hexapla(['status', 'p'], { cwd })).toMatchObject({ code: 0 });
    const away = folderWith(files);
    expect(
      await hexapla(['status', 'p', '--source', 'en', '--glossary', 'outside.csv'], { cwd: away }),
    ).toMatchObject({ code: 0 });
  });

  it('writes its own files through no link that leads out', async () => {
    const cwd = folderWith({ 'p/en.txt': en, 'p/fr.txt': fr });
    for (const name of ['hexapla.lock.json', 'hexapla-suppressions.json', 'hexapla.config.json'])
      symlinkSync(`../new-${name}`, join(cwd, 'p', name));
    for (const argv of [
      ['accept', 'p', '--source', 'en'],
      ['check', 'p', '--source', 'en', '--suppress-all'],
      ['init', 'p'],
    ]) {
      const { code, err } = await hexapla(argv, { cwd });
      expect([argv[0], code, err.trimEnd().split('\n').at(-1)]).toEqual([
        argv[0],
        2,
        expect.stringMatching(/leads out of/),
      ]);
    }
    expect(readdirSync(cwd)).toEqual(['p']);
  });
});
