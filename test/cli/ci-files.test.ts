import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/ci.md');
const action = parse(read('action.yml'));

/** The fenced examples of a language in docs/ci.md. */
const fences = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');

describe('action.yml', () => {
  const inputs = Object.keys(action.inputs);
  const step = action.runs.steps.at(-1);

  it('describes each input, and docs/ci.md names it', () => {
    for (const name of inputs) {
      expect(action.inputs[name].description).toMatch(/^[A-Z]/);
      expect(page).toContain(`\`${name}\``);
    }
  });

  it('hands inputs to the shell as variables only', () => {
    expect(step.run).not.toContain('${{');
    const used = JSON.stringify(step).match(/inputs\.[\w-]+/g) ?? [];
    expect([...new Set(used)].sort()).toEqual(inputs.map((name) => `inputs.${name}`).sort());
  });

  it.each([
    ['nothing', {}, ['check', '--format', 'github', '--root', '/workspace']],
    [
      'all inputs',
      {
        PATHS: 'docs\nmy guide/vi.md\n',
        SINCE: 'origin/main',
        MAX_WARNINGS: '0',
        QUIET: 'true',
        SARIF: 'a b.sarif',
        MARKDOWN: 'c.md',
        ARGUMENTS: '--rule\nadded-text: off\n',
      },
      [
        ...['check', '--format', 'github', '--root', '/workspace', '--since', 'origin/main'],
        ...['--max-warnings', '0', '--quiet', '--format', 'sarif=a b.sarif', '--format', 'markdown=c.md'],
        ...['--rule', 'added-text: off', 'docs', 'my guide/vi.md'],
      ],
    ],
    [
      'what looks like a command',
      { PATHS: '$(touch x); `id`' },
      ['check', '--format', 'github', '--root', '/workspace', '$(touch x); `id`'],
    ],
  ])('calls hexapla with the words that are meant: %s', (_, given, words) => {
    const folder = folderWith({ 'bin/hexapla.js': 'console.log(JSON.stringify(process.argv.slice(2)))' });
    const env = {
      PATH: process.env.PATH,
      GITHUB_ACTION_PATH: folder,
      GITHUB_WORKSPACE: '/workspace',
      ...given,
    };
    const run = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
      env,
      cwd: folder,
      encoding: 'utf8',
    });
    expect(JSON.parse(run.stdout)).toEqual(words);
    expect(readdirSync(folder)).toEqual(['bin']);
  });
});

describe('docs/ci.md', () => {
  it('has examples in YAML and JSON that can be read', () => {
    expect(fences('yaml').length).toBeGreaterThan(3);
    for (const text of fences('yaml')) expect(typeof parse(text)).toBe('object');
    for (const text of fences('json')) expect(typeof JSON.parse(text)).toBe('object');
  });

  it('uses the inputs that the action has', () => {
    const steps = fences('yaml').flatMap((text) => parse(text).jobs?.hexapla?.steps ?? []);
    const used = steps
      .filter(({ uses }: { uses?: string }) => uses?.startsWith('hexapla/'))
      .flatMap((step: { with?: object }) => Object.keys(step.with ?? {}));
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(used));
  });

  it('has configurations that are accepted', async () => {
    const files = { 'en.md': '1. One.\n\n2. Two.\n', 'fr.md': '1. Un.\n\n2. Deux.\n' };
    for (const text of fences('json')) {
      const { works: _elsewhere, ...rest } = JSON.parse(text);
      const cwd = folderWith({ ...files, 'hexapla.config.json': JSON.stringify(rest) });
      expect((await hexapla(['check'], { cwd })).err).not.toContain('hexapla.config.json');
    }
  });

  it('has a configuration that finds the works of its own layout, the source included', async () => {
    const example = fences('json').find((text) => text.includes('"works"')) ?? '{}';
    const text = '1. One thing.\n\n2. Two things.\n';
    const tags = ['en', 'fr', 'vi', 'zh'];
    const files = tags.map((tag) => [`docs/${tag}/a/start.md`, text] as const);
    const cwd = folderWith({ ...Object.fromEntries(files), 'hexapla.config.json': example });
    const { out } = await hexapla(['status', '--format', 'json'], { cwd });
    const { works } = JSON.parse(out);
    expect(works.map(({ id, source }: Record<string, string>) => [id, source])).toEqual([
      ['docs/a/start', 'en'],
    ]);
    expect(works[0].versions.map(({ language }: Record<string, string>) => language)).toEqual([
      'en',
      'fr',
      'vi',
      'zh-Hans',
    ]);
  });

  it('names options that there are', async () => {
    const help = await Promise.all(
      ['check', 'status', 'accept'].map(async (name) => (await hexapla([name, '--help'])).out),
    );
    const ours = page
      .replace(/^\| `(?:\/\/|\/\*|-|eslint|\.eslint)[^|]*\|/gm, '')
      .replace(/^.*(?:docker|npx|gh) .*$/gm, '');
    const options = new Set(ours.match(/--[a-z][a-z-]+/g));
    for (const foreign of ['--stdin', '--init', '--fix', '--cache']) options.delete(foreign);
    for (const option of options) expect(help.join('\n')).toContain(option);
  });
});

describe('the other files for CI', () => {
  it.each(['.pre-commit-hooks.yaml', '.github/workflows/ci.yml'])('%s is YAML', (path) => {
    expect(typeof parse(read(path))).toBe('object');
  });

  it('packs the image into a folder that is made before, which npm does not do', () => {
    const [, folder = ''] = /--pack-destination (\S+)/.exec(read('Dockerfile')) ?? [];
    expect(read('Dockerfile')).toMatch(new RegExp(`mkdir ${folder} && npm pack .*${folder}`));
  });

  it('asks the hook for what the command line has', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml'));
    expect([hook.id, hook.entry, hook.language, hook.pass_filenames]).toEqual([
      'hexapla',
      'hexapla check',
      'node',
      false,
    ]);
    expect('docs/vi.md').toMatch(new RegExp(hook.files));
    expect('src/index.ts').not.toMatch(new RegExp(hook.files));
  });

  it('finds the folder of the repository for annotations, wherever it runs', async () => {
    const cwd = folderWith({});
    const inner = join(cwd, 'docs');
    mkdirSync(inner);
    writeFileSync(join(inner, 'en.md'), '1. One.\n\n2. Two.\n\n3. Three.\n');
    writeFileSync(join(inner, 'fr.md'), '1. Un.\n\n3. Trois.\n');
    const { out } = await hexapla(['check', '--source', 'en', '--format', 'github', '--root', '..'], {
      cwd: inner,
    });
    expect(out).toMatch(/^::error file=docs\/fr\.md,/);
  });
});
