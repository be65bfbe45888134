import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const EN =
  'The plan sets out tasks\n1. Plant trees along the river\n2. Mend the bridge before winter\n3. Open the school on Mondays\n';
const FR =
  'Le plan fixe des tâches\n1. Planter des arbres le long de la rivière\n3. Ouvrir l’école le lundi\n';

/** A work of which the French lacks task 2. */
const plan = () => folderWith({ 'plan/en.txt': EN, 'plan/fr.txt': FR });

describe('status', () => {
  it('shows the gap and exits with 0', async () => {
    const { code, out, err } = await hexapla(['status', '--source', 'en'], { cwd: plan() });
    expect(code).toBe(0);
    expect(out).toMatch(/^plan {3}en → fr\n/);
    expect(out).toMatch(/\n {2}2 +∙ +✗ +Mend the bridge/);
    expect(out).toMatch(/fr {2}.*2 of 3 {7}lacks 2\n/);
    expect(err).toBe('');
  });

  it('says on standard error which version is taken as the source, and why', async () => {
    const { err } = await hexapla(['status'], { cwd: plan() });
    expect(err).toBe(
      'note: the source of plan is taken to be en: no other version has more segments; --source says otherwise\n',
    );
  });

  it('takes files as one work, the first its source', async () => {
    const { out, err } = await hexapla(['status', 'plan/fr.txt', 'plan/en.txt'], { cwd: plan() });
    expect(out).toMatch(/^plan {3}fr → en\n/);
    expect(err).toBe('');
  });

  it('gives many works a line each, and one in full on request', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, number) => [
        [`w${number}/en.txt`, EN],
        [`w${number}/fr.txt`, FR],
      ]).flat(),
    );
    const cwd = folderWith(files);
    const table = await hexapla(['status', '--source', 'en'], { cwd });
    expect(table.out.split('\n').filter((line) => /^w\d+ .*2\/3$/.test(line))).toHaveLength(12);
    expect(table.out).toContain('12 works, 36 segments');
    const one = await hexapla(['status', '--source', 'en', '--work', 'w7'], { cwd });
    expect(one.out).toMatch(/^w7 {3}en → fr\n/);
    const none = await hexapla(['status', '--work', 'ww'], { cwd });
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringMatching(/^--work: there is no work "ww"; .*\n$/),
    ]);
  });

  it('says what work.json describes and is not so', async () => {
    const manifest = {
      id: 'plan',
      source: 'en',
      versions: [
        { language: 'en', path: 'en.txt', sha256: '0'.repeat(64) },
        { language: 'vi', path: 'vi.txt', from: 'https://example.org/vi' },
      ],
    };
    const cwd = folderWith({ 'a/en.txt': EN, 'a/work.json': JSON.stringify(manifest) });
    const { code, out } = await hexapla(['status'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('! a/vi.txt (vi) is not here: get it from https://example.org/vi');
    expect(out).toContain('! a/en.txt is not the file that a/work.json describes');
  });

  it('has colours on a terminal, and none for NO_COLOR, --no-color or a pipe', async () => {
    const cwd = plan();
    const color = '\u001b[';
    expect((await hexapla(['status'], { cwd, terminal: true })).out).toContain(color);
    expect((await hexapla(['status'], { cwd })).out).not.toContain(color);
    expect((await hexapla(['status'], { cwd, env: { FORCE_COLOR: '1' } })).out).toContain(color);
    expect((await hexapla(['status', '--color'], { cwd, env: { NO_COLOR: '1' } })).out).toContain(color);
    expect((await hexapla(['status'], { cwd, terminal: true, env: { NO_COLOR: '1' } })).out).not.toContain(
      escape,
    );
    expect((await hexapla(['--no-color', 'status'], { cwd, terminal: true })).out).not.toContain(color);
  });
});

describe('check', () => {
  it('reports what is missing where it belongs, with the counterpart, and exits with 1', async () => {
    const { code, out } = await hexapla(['check', '--source', 'en'], { cwd: plan() });
    expect(code).toBe(1);
    expect(out).toMatch(/^plan\/fr\.txt\n +2:44 {2}error {4}2 .Mend the bridge.* is missing/);
    expect(out).toContain('plan/en.txt:3');
    expect(out).toContain('3 | 2. Mend the bridge before winter');
    expect(out).toMatch(/1 error.* in 1 of 1 work\n$/);
  });

  it('knows lint as another name, --rule, --quiet and --max-warnings', async () => {
    const cwd = plan();
    const asWarning = ['--source', 'en', '--rule', 'missing-segment: warn', '--rule', 'sequence-gap: off'];
    expect((await hexapla(['lint', ...asWarning], { cwd })).code).toBe(0);
    expect((await hexapla(['check', ...asWarning, '--max-warnings', '0'], { cwd })).code).toBe(1);
    const quiet = await hexapla(['check', ...asWarning, '--quiet'], { cwd });
    expect([quiet.code, quiet.out]).toEqual([0, 'Nothing found in 1 work, 2 versions.\n']);
    const wrong = await hexapla(['check', '--rule', 'missing-segmen: warn'], { cwd });
    expect([wrong.code, wrong.err]).toEqual([
      2,
      '--rule: there is no "missing-segmen"; did you mean "missing-segment"?\n',
    ]);
  });

  it('writes several forms at once', async () => {
    const cwd = plan();
    const { out } = await hexapla(
      ['check', '--source', 'en', '--format', 'pretty', '-f', 'json=out/f.json'],
      { cwd },
    );
    expect(out).toContain('is missing');
    expect(JSON.parse(readFileSync(join(cwd, 'out/f.json'), 'utf8')).summary.errors).toBe(1);
    const mixed = await hexapla(['check', '-f', 'json', '-f', 'pretty'], { cwd });
    expect([mixed.code, mixed.err]).toEqual([2, expect.stringContaining('mixed in one output')]);
    await hexapla(['check', '-f', 'json', '-o', 'g.json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'g.json'), 'utf8')).schema).toBe('hexapla.findings/v1');
  });

  it('follows the configuration', async () => {
    const cwd = plan();
    const rules = { 'missing-segment': 'off', 'sequence-gap': 'off' };
    writeFileSync(join(cwd, 'hexapla.config.json'), JSON.stringify({ source: 'en', rules }));
    expect(await hexapla(['check', 'plan'], { cwd })).toMatchObject({ code: 0, err: '' });
    const printed = await hexapla(['check', '--print-config', 'plan'], { cwd });
    expect(JSON.parse(printed.out)).toMatchObject({ file: 'hexapla.config.json', source: 'en', rules });
    const override = {
      overrides: [{ works: 'plan', languages: 'fr', rules: { 'missing-segment': 'error' } }],
    };
    writeFileSync(join(cwd, 'hexapla.config.json'), JSON.stringify({ source: 'en', rules, ...override }));
    expect((await hexapla(['check'], { cwd })).code).toBe(1);
  });
});

describe('segment, align and show', () => {
  it('shows each file for itself as a tree', async () => {
    const { code, out } = await hexapla(['segment', 'plan/en.txt', 'plan/fr.txt'], { cwd: plan() });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^plan\/en\.txt {3}en \(by its name\)\n {5}1 .*The plan sets out tasks\n {5}2 {2}1\. {2}Plant trees/,
    );
    expect(out).toContain('\n\nplan/fr.txt');
  });

  it('reads standard input', async () => {
    const args = ['segment', '-', '--stdin-filename', 'x/plan.txt', '--language', 'fr', '--format', 'json'];
    const { out } = await hexapla(args, { stdin: FR, cwd: plan() });
    expect(JSON.parse(out).versions[0]).toMatchObject({
      path: 'x/plan.txt',
      language: 'fr',
      languageFrom: 'option',
    });
    const work = await hexapla(['status', 'plan/en.txt', '-', '--language', 'fr'], {
      stdin: FR,
      cwd: plan(),
    });
    expect(work.out).toMatch(/^plan {3}en → fr\n/);
  });

  it('shows the units of a work', async () => {
    const { out } = await hexapla(['align', '--source', 'en'], { cwd: plan() });
    expect(out).toMatch(/\n2 +2\. :3 +✗ after 1\. :2\n/);
  });

  it('shows a segment side by side, or one below the other', async () => {
    const cwd = plan();
    const wide = await hexapla(['show', '3', '--source', 'en'], { cwd, columns: 100 });
    expect(wide.out).toMatch(/3\. Open the school on Mondays {2,}3\. Ouvrir l’école le lundi/);
    const narrow = await hexapla(['show', '2', '--source', 'en'], { cwd, columns: 40 });
    expect(narrow.out).toMatch(
      /en .*\n2\. Mend the bridge before winter\n\nfr {2}missing\n✗ belongs after 1\n/,
    );
  });

  it('says which addresses there are', async () => {
    const { code, err } = await hexapla(['show', '33'], { cwd: plan() });
    expect([code, err.split('\n')[0]]).toEqual([2, expect.stringMatching(/.*/)]);
    expect(err).toMatch(/^33: there is no segment at this address; did you mean 3\?$/m);
  });
});

describe('explain', () => {
  it('says why something is a segment, what it would be else, and what it was compared with', async () => {
    const { code, out } = await hexapla(['explain', '3', '--source', 'en'], { cwd: plan() });
    expect(code).toBe(0);
    expect(out).toMatch(
      /en {2}plan\/en\.txt {3}there\n {2}line 4 .3\. Open the school.* is item 3 \(arabic\)/,
    );
    expect(out).toMatch(/the whole outline would cost \d+(\.\d+)? more/);
    expect(out).toMatch(/fr {2}plan\/fr\.txt/);
    expect(out).toMatch(/\n {4}3 on line 3: .*taken\n/);
    expect(out).toMatch(/words: translations of/);
  });

  it('says which addresses there are', async () => {
    const { code, err } = await hexapla(['explain', '7.1', '--source', 'en'], { cwd: plan() });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^7\.1: there is no segment at this address; .*\n$/),
    ]);
  });
});

describe('init', () => {
  it('says what it finds, writes a configuration that finds the same, and never writes over one', async () => {
    const cwd = folderWith({
      'docs/en/a.md': EN,
      'docs/fr/a.md': FR,
      'docs/en/b.md': EN,
      'docs/fr/b.md': FR,
    });
    const dry = await hexapla(['init', '--dry-run'], { cwd });
    expect(readdirSync(cwd)).toEqual(['docs']);
    const first = await hexapla(['init'], { cwd });
    expect(first.out).toMatch(/^Found 2 works with 4 versions in en, fr:\n {2}docs\/a {3}en fr\n/);
    expect(dry.out).toContain('hexapla.config.json would be:');
    expect(JSON.parse(readFileSync(join(cwd, 'hexapla.config.json'), 'utf8'))).toMatchObject({
      works: ['docs/{language}/{path}'],
      source: 'en',
      languages: ['en', 'fr'],
    });
    expect((await hexapla(['status'], { cwd })).out).toMatch(/^docs\/a {3}en → fr\n/);
    const again = await hexapla(['init'], { cwd });
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('there is a configuration already')]);
  });
});
