import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const en = 'Harbour\n\n1. The captain moors the boat.\n\n2. The bell rings at noon.\n';
const fr = 'Port\n\n1. Le capitaine amarre le bateau.\n\n2. La cloche sonne à midi.\n';
const memory = (text: string) =>
  `<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>Hello</seg></tuv><tuv xml:lang="fr"><seg>${text}</seg></tuv></tu></body></tmx>`;

describe('a file that nothing can be taken back from', () => {
  it.each([
    ['tmx', 'this is a translation memory', /; export the gaps with --format xliff/],
    ['json', 'this is JSON', /; export with --format xliff, tsv, csv or xlsx/],
    ['jsonl', 'this is JSON by lines', /; export with/],
    ['po', 'this is a PO file', /; pomerge puts/],
    ['tei', 'this is XML with <TEI>', /; export with/],
  ])('is refused in one line that names those that are taken: %s', async (format, what, remedy) => {
    const cwd = folderWith({ 'a.en.txt': en, 'a.fr.txt': fr });
    const argv = ['export', 'a.en.txt', 'a.fr.txt', '--format', format, '--languages', 'en,fr'];
    mkdirSync(join(cwd, 'out'));
    const name = format === 'tei' ? 'out/a.fr.xml' : `out/a.${format}`;
    const made = await hexapla([...argv, '--out', format === 'tei' ? 'out' : name], { cwd });
    expect(made.code).toBe(0);
    const { code, out, err } = await hexapla(['merge', name], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(
      `${what}, and merge takes back XLIFF 1.2 or 2.x and the tables of \`export\` as TSV, CSV or XLSX`,
    );
    expect(err).toMatch(remedy);
  });

  it.each([
    ['words', 'Bonjour à tous.\n'],
    ['JSON', '{"a": 1}\n'],
    ['blank lines and words', `${'\n'.repeat(70_000)}words`],
  ])('is told by what it holds, whatever its name: %s', async (_, text) => {
    const cwd = folderWith({ 'a.en.txt': en, 'a.fr.txt': fr, 'back.xlf': text });
    const { code, err } = await hexapla(['merge', 'back.xlf'], { cwd });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^back\.xlf: this is neither XML nor a table, and/),
    ]);
  });

  it('is not there at all', async () => {
    const { code, err } = await hexapla(['merge', 'none.json'], { cwd: folderWith({ 'a.en.txt': en }) });
    expect([code, err]).toEqual([2, expect.stringContaining('none.json: there is no such file')]);
  });
});

describe('a folder that cannot be', () => {
  it.each([
    ['a name that is too long', 'x'.repeat(300)],
    ['a file', 'a.en.txt'],
    ['none', 'nowhere'],
  ])('is one line and no error of ours: %s', async (_, folder) => {
    const cwd = folderWith({ 'a.en.txt': en, 'a.fr.txt': fr.slice(0, fr.indexOf('2.')) });
    await hexapla(['export', '.', '--format', 'xliff', '--source', 'en', '--out', 'g.xlf'], { cwd });
    const { code, err } = await hexapla(['merge', 'g.xlf', '--in', folder], { cwd });
    expect([code, err]).toEqual([2, expect.not.stringContaining('internal error')]);
    expect(
      err
        .trimEnd()
        .split('\n')
        .filter((line) => !line.startsWith('note:')),
    ).toHaveLength(1);
  });
});

describe('what was exported of a memory', () => {
  it.each(['xliff', 'xliff-1.2', 'tsv', 'csv'])(
    'is never put back into it, and untouched it is nothing: %s',
    async (format) => {
      const cwd = folderWith({ 'm.tmx': memory('Bonjour') });
      const file = `back.${{ xliff: 'xlf', 'xliff-1.2': 'xliff' }[format] ?? format}`;
      await hexapla(['export', 'm.tmx', '--format', format, '--out', file], { cwd });
      expect(await hexapla(['merge', file], { cwd })).toMatchObject({ code: 0 });
      const text = readFileSync(join(cwd, file), 'utf8');
      expect(text).toContain('Bonjour');
      writeFileSync(join(cwd, file), text.replace('Bonjour', 'Salut'));
      for (const named of [[], ['m.tmx']]) {
        const { code, err } = await hexapla(['merge', file, ...named], { cwd });
        expect(code).toBe(2);
        if (named.length === 0)
          expect(err).toMatch(/: m\.tmx is a memory .*; change it in the tool that keeps it/);
      }
      expect(readFileSync(join(cwd, 'm.tmx'), 'utf8')).toBe(memory('Bonjour'));
    },
  );
});
