import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const files = {
  'guide/en.md':
    '1. The gate opens at seven.\n\n2. Boats moor at the quay.\n\n3. Fires are lit in baskets.\n',
  'guide/fr.md': '1. La porte ouvre à sept heures.\n\n3. On allume les feux dans des corbeilles.\n',
  'guide/es.md':
    '1. La puerta abre a las siete.\n\n2. Los barcos amarran.\n\n3. Se enciende fuego.\n\n4. El perro ladra aquí.\n',
};
const config = (value: object) => ({
  ...files,
  'hexapla.config.json': JSON.stringify({ source: 'en', ...value }),
});
const check = (value: object, ...argv: string[]) =>
  hexapla(['check', ...argv], { cwd: folderWith(config(value)) });

/** `error fr missing-segment` */
async function found(value: object, ...argv: string[]) {
  const { out, code } = await check(value, '--format', 'json', ...argv);
  const { findings } = JSON.parse(out);
  const lines = findings.map(
    ({ severity, language, rule }: Record<string, string>) => `${severity} ${language} ${rule}`,
  );
  return { lines, code };
}

const gap = 'error fr missing-segment';
const extra = 'warning es extra-segment';

describe('severities', () => {
  it.each<[string, object, string[], string[], number]>([
    ['by default', {}, [], [extra, gap], 1],
    [
      'of the configuration',
      { rules: { 'missing-segment': 'warn', 'extra-segment': 'off' } },
      [],
      ['warning fr missing-segment'],
      0,
    ],
    ['as a list with options', { rules: { 'missing-sentence': ['off', { odds: 3 }] } }, [], [extra, gap], 1],
    [
      'by language',
      { overrides: [{ languages: 'fr', rules: { 'missing-segment': 'off' } }] },
      [],
      [extra],
      0,
    ],
    [
      'by path',
      { overrides: [{ files: 'guide/es.*', rules: { 'extra-segment': 'error' } }] },
      [],
      ['error es extra-segment', gap],
      1,
    ],
    [
      'by work',
      { overrides: [{ works: 'gui*', rules: { 'missing-segment': 'warn' } }] },
      [],
      [extra, 'warning fr missing-segment'],
      0,
    ],
    [
      'by the last override that fits',
      {
        overrides: [
          { languages: 'fr', rules: { 'missing-segment': 'off' } },
          { works: 'guide', rules: { 'missing-segment': 'warn' } },
        ],
      },
      [],
      [extra, 'warning fr missing-segment'],
      0,
    ],
    [
      'of the command line above all',
      { rules: { 'missing-segment': 'off' } },
      ['--rule', 'missing-segment: error', '--rule', 'extra-segment:off'],
      [gap],
      1,
    ],
    [
      'with options on the command line',
      {},
      ['--rule', 'missing-sentence: [warn, {"odds": 9}]'],
      [extra, gap],
      1,
    ],
    ['errors only', {}, ['--quiet'], [gap], 1],
    [
      'of several rules in JSON',
      {},
      ['--rule', '{"missing-segment": "off", "extra-segment": ["error"]}'],
      ['error es extra-segment'],
      1,
    ],
  ])('%s', async (_, value, argv, lines, code) => {
    expect(await found(value, ...argv)).toEqual({ lines, code });
  });

  it.each([
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '0', '--quiet'], 1],
    [[], 0],
  ])('%j exits with %i', async (argv, code) => {
    const rules = { 'missing-segment': 'off' };
    expect((await check({ rules }, ...argv)).code).toBe(code);
  });

  it.each([
    ['missing-segment', '--rule: "missing-segment" has no level'],
    ['missing-segmnt: off', '--rule: there is no "missing-segmnt"; did you mean "missing-segment"?'],
    ['missing-segment: warning', '--rule: missing-segment is "warning"; did you mean "warn"?'],
    [
      'missing-sentence: [warn, {"odd": 1}]',
      '--rule: missing-sentence[1] has no key "odd"; did you mean "odds"?',
    ],
    ['missing-sentence: [warn, {odds}]', '--rule: missing-sentence[1].odds: invalid input: expected number'],
    ['missing-sentence: [warn, [1]]', '--rule: missing-sentence[1]: invalid input: expected object'],
    ['missing-sentence: [warn, {"odds": "many"}]', '--rule: missing-sentence[1].odds: invalid input'],
    ['missing-sentence: [warn', '--rule: "missing-sentence: [warn" has no level'],
  ])('refuses --rule %j in one line', async (rule, line) => {
    const { code, err } = await check({}, '--rule', rule);
    expect(code).toBe(2);
    expect(err).toContain(line);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('reports', () => {
  it('are written several at once, one to standard output', async () => {
    const cwd = folderWith(config({}));
    const argv = ['--format', 'compact', '--format', 'json=out/a.json', '--format', 'junit=b.xml'];
    const { out, code } = await hexapla(['check', ...argv], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('[missing-segment]\n');
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8')).findings).toHaveLength(2);
    expect(readFileSync(join(cwd, 'b.xml'), 'utf8')).toContain('<testsuites>');
  });

  it('go to --output-file without colours', async () => {
    const cwd = folderWith(config({}));
    const { out } = await hexapla(['check', '--color', '--output-file', 'report.txt'], { cwd });
    expect(out).toBe('');
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^guide\/es\.md\n/);
  });

  it.each([
    [['--format', 'sarf'], '--format: there is no "sarf"; did you mean "sarif"?'],
    [['--format', 'json', '--format', 'sarif'], '--format: json and sarif would be mixed in one output'],
    [['--max-warnings', 'few'], '--max-warnings: "few" is no number'],
  ])('%j is refused in one line', async (argv, line) => {
    const { code, err } = await check({}, ...argv);
    expect(code).toBe(2);
    expect(err).toContain(line);
  });

  it('give the same bytes twice', async () => {
    for (const form of [
      'pretty',
      'json',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'checkstyle',
      'rdjsonl',
      'markdown',
    ]) {
      const cwd = folderWith(config({}));
      const [one, two] = [
        await hexapla(['check', '--format', form], { cwd }),
        await hexapla(['check', '--format', form], { cwd }),
      ];
      expect(one.out).toBe(two.out);
      expect(one.out).not.toContain(cwd);
    }
  });
});

describe('--print-config', () => {
  it('says what holds for a path', async () => {
    const value = {
      rules: { 'extra-segment': 'off' },
      overrides: [{ languages: 'fr', rules: { 'missing-sentence': ['error', { odds: 7 }] } }],
    };
    const { out, code } = await check(value, '--print-config', 'guide/fr.md', '--rule', 'added-text: off');
    const printed = JSON.parse(out);
    expect(code).toBe(0);
    expect(printed).toMatchObject({ file: 'hexapla.config.json', language: 'fr', source: 'en' });
    expect(printed.rules).toMatchObject({
      'extra-segment': 'off',
      'missing-sentence': ['error', { odds: 7 }],
      'added-text': ['off', { odds: 20 }],
      'missing-segment': 'error',
    });
  });

  it('tells what is reported of a file: its work is the one of a whole run', async () => {
    const value = {
      works: ['docs/{language}/{path}'],
      overrides: [{ works: 'docs/guide', rules: { 'missing-segment': 'warn' } }],
    };
    const cwd = folderWith({
      'docs/en/guide.md': files['guide/en.md'],
      'docs/fr/guide.md': files['guide/fr.md'],
      'hexapla.config.json': JSON.stringify({ source: 'en', ...value }),
    });
    for (const [where, path] of [
      ['.', 'docs/fr/guide.md'],
      ['docs/fr', './guide.md'],
    ] as const) {
      const { out } = await hexapla(['check', '--print-config', path], { cwd: join(cwd, where) });
      expect(JSON.parse(out)).toMatchObject({ work: 'docs/guide', rules: { 'missing-segment': 'warn' } });
    }
    const { out } = await hexapla(['check', '--format', 'compact'], { cwd: join(cwd, 'docs/fr') });
    expect(out).toMatch(/^guide\.md:1:\d+: warning: .*\[missing-segment\]\n/);
  });
});
