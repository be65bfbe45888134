import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const text = '1. one thing to do\n2. another thing to do\n';

describe('what the user has to mend is one line and exit code 2', () => {
  const files = {
    'ok/en.txt': text,
    'ok/fr.txt': text,
    'none/x.png': '',
    'binary/en.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
    'broken/en.txt': new Uint8Array([0x31, 0x2e, 0x20, 0xff, 0xfe, 0x0a]),
    'twins/en.txt': text,
    'twins/en.md': text,
    'config/en.txt': text,
    'config/hexapla.config.json': '{\n  "surce": "en"\n}',
  };
  const table: [what: string, argv: string[], line: RegExp][] = [
    ['no such file', ['status', 'nowhere'], /^nowhere: there is no such file or folder; check the path$/],
    [
      'a folder without versions',
      ['status', 'none'],
      /^none: no versions here: looked for <language>\.txt, /,
    ],
    ['a binary file', ['status', 'binary'], /^binary\/en\.txt.*: .*(?:PNG|binary)/],
    ['broken UTF-8', ['status', 'broken'], /^broken\/en\.txt:1:4: not valid UTF-8/],
    [
      'two files for one language',
      ['check', 'twins'],
      /^twins: two files for en: twins\/en\.md and twins\/en\.txt; /,
    ],
    ['an unknown language tag', ['status', 'ok', '--source', 'xx'], /^--source: "xx" is no language tag; /],
    ['one in a list', ['status', 'ok', '--languages', 'en,qq'], /^--languages: "qq" is no language tag/],
    [
      'a language that is not there',
      ['status', 'ok', '--languages', 'vi'],
      /^--languages: no version in vi; there is en, fr$/,
    ],
    [
      'an invalid configuration',
      ['status', 'config'],
      /^config\/hexapla\.config\.json:2:3: .*did you mean "source"\?$/,
    ],
    [
      'a configuration that is not there',
      ['status', 'ok', '--config', 'c.json'],
      /^c\.json: there is no such file/,
    ],
    ['a folder for a file', ['segment', 'ok'], /^ok: this is a folder where a file is wanted; /],
    ['a file for a folder', ['init', 'ok/en.txt'], /^ok\/en\.txt: this is a file where a folder is wanted/],
    [
      'two files in one language by name',
      ['status', 'ok/en.txt', 'twins/en.txt'],
      /: two files for en: ok\/en\.txt and twins/,
    ],
    ['an unknown command', ['chekc'], /^hexapla: unknown command 'chekc' \(Did you mean check\?\)$/],
    [
      'an unknown option',
      ['status', '--sauce', 'en'],
      /^hexapla: unknown option '--sauce' \(Did you mean --source\?\)$/,
    ],
    [
      'an unknown format',
      ['status', '--format', 'xml'],
      /^hexapla: option '-f, --format <name>' argument 'xml' is invalid/,
    ],
    [
      'an unknown report',
      ['check', 'ok', '--format', 'jsn'],
      /^--format: there is no "jsn"; did you mean "json"\?$/,
    ],
    ['no number', ['check', 'ok', '--max-warnings', 'few'], /^--max-warnings: "few" is no number/],
    ['no address', ['show'], /^hexapla: missing required argument 'address'$/],
    [
      'an unknown shell',
      ['completion', 'csh'],
      /^completion: there is no completion for "csh"; there is bash, zsh, fish$/,
    ],
  ];
  it.each(table)('%s', async (_what, argv, line) => {
    const { code, out, err } = await hexapla(argv, { cwd: folderWith(files) });
    expect([code, out]).toEqual([2, '']);
    expect(err.endsWith('\n')).toBe(true);
    expect(err.trimEnd()).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('what is odd but not wrong', () => {
  it('an empty file has no segments, which is a finding', async () => {
    const { code, out } = await hexapla(['check', '--format', 'json'], { cwd: folderWith({ 'en.txt': '' }) });
    expect(code).toBeLessThan(2);
    expect(JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)).toContain('no-segments');
    expect((await hexapla(['status'], { cwd: folderWith({ 'en.txt': '' }) })).code).toBe(0);
    expect((await hexapla(['segment', 'en.txt'], { cwd: folderWith({ 'en.txt': '' }) })).code).toBe(0);
  });

  it('control characters in names and texts never reach the terminal', async () => {
    const cwd = folderWith({ 'a\u001b[31mb.en.txt': '1. red \u001b[31m text\n2. two\n' });
    for (const argv of [
      ['status'],
      ['check'],
      ['segment', 'a\u001b[31mb.en.txt'],
      ['align'],
      ['show', '1'],
    ]) {
      const { out, err } = await hexapla(argv, { cwd });
      expect(out + err, argv[0]).not.toContain('\u001b');
    }
  });
});
