import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const plan = {
  'plan/en.md':
    '# A plan\n\n1. Read the letter of 12 March 2024.\n\n2. Build **one** boat, see [here](boat.md). It floats.\n\n3. Feast.\n',
  'plan/fr.md': '# Un plan\n\n1) Lire la lettre du 12 mars 2024.\n\n3) Festoyer.\n',
};

/** Exports what is missing in French and fills in a target for each segment of unit 2. */
async function withGap(targets: readonly string[], format: 'xliff' | 'xliff-1.2' = 'xliff') {
  const cwd = folderWith(plan);
  await hexapla(['export', 'plan', '--format', format, '--only', 'missing', '--out', 'gaps'], { cwd });
  const name = format === 'xliff' ? 'gaps/plan.en-fr.xlf' : 'gaps/plan.en-fr.xliff';
  const file = join(cwd, name);
  const rest = [...targets];
  const text = readFileSync(file, 'utf8').replace(/<(unit|trans-unit) id="2"[\s\S]*?<\/\1>/, (unit) =>
    format === 'xliff'
      ? unit.replace(/<\/source><\/segment>/g, () => `</source><target>${rest.shift()}</target></segment>`)
      : unit.replace('<note>', `<target>${targets.join(' ')}</target>\n<note>`),
  );
  writeFileSync(file, text);
  return { cwd, name, file };
}

const code = (number: number, text: string, start: number, end: number) =>
  `<pc id="c${number}" dataRefStart="d${start}" dataRefEnd="d${end}">${text}</pc>`;
const good = [`Construire ${code(1, 'un', 1, 1)} bateau, voir ${code(2, 'ici', 3, 2)}.`, 'Il flotte.'];

describe('merge', () => {
  it('puts a missing segment between its neighbours, numbered like them, and nothing else', async () => {
    const { cwd, name } = await withGap(good);
    const dry = await hexapla(['merge', name, '--dry-run'], { cwd });
    expect(dry.out).toBe(
      [
        '--- plan/fr.md',
        '+++ plan/fr.md',
        '@@ -1,5 +1,7 @@',
        ' # Un plan',
        ' ',
        ' 1) Lire la lettre du 12 mars 2024.',
        ' ',
        '+2) Construire **un** bateau, voir [ici](boat.md). Il flotte.',
        '+',
        ' 3) Festoyer.',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toBe(plan['plan/fr.md']);
    expect(await hexapla(['merge', name], { cwd })).toMatchObject({
      code: 0,
      out: 'plan/fr.md: merged: 2\n',
    });
    const after = await hexapla(['check', 'plan'], { cwd });
    expect(after.code).toBe(0);
  });

  it('changes nothing the second time', async () => {
    const { cwd, name } = await withGap(good);
    await hexapla(['merge', name], { cwd });
    const text = readFileSync(join(cwd, 'plan/fr.md'), 'utf8');
    const second = await hexapla(['merge', name], { cwd });
    expect(second).toMatchObject({ code: 0, out: 'plan/fr.md: already there: 2\n' });
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toBe(text);
  });

  it('takes XLIFF 1.2 and tables as well', async () => {
    const old = await withGap(
      [
        'Construire <bpt id="1">**</bpt>un<ept id="1">**</ept> bateau, voir <bpt id="2">[</bpt>ici<ept id="2">](boat.md)</ept>.',
        'Il flotte.',
      ],
      'xliff-1.2',
    );
    expect(await hexapla(['merge', old.name], { cwd: old.cwd })).toMatchObject({ code: 0 });
    const expected = '2) Construire **un** bateau, voir [ici](boat.md). Il flotte.\n';
    expect(readFileSync(join(old.cwd, 'plan/fr.md'), 'utf8')).toContain(expected);

    const cwd = folderWith(plan);
    await hexapla(
      ['export', 'plan', '--format', 'tsv', '--only', 'missing', '--level', 'segment', '--out', 'gap.tsv'],
      { cwd },
    );
    const [head = '', ...rows] = readFileSync(join(cwd, 'gap.tsv'), 'utf8').split('\n');
    const column = head.split('\t').indexOf('fr');
    const filled = rows.map((row) => {
      const cells = row.split('\t');
      if (cells[4] === '2') cells[column] = 'Construire **un** bateau, voir [ici](boat.md). Il flotte.';
      return cells.join('\t');
    });
    writeFileSync(join(cwd, 'gap.tsv'), [head, ...filled].join('\n'));
    expect(await hexapla(['merge', 'gap.tsv'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toContain(expected);
  });

  it.each([
    [
      'line ends and indents around a text',
      (text: string) => text.replace(/<(target)>/g, '<$1>\n      ').replace(/<\/target>/g, '\n    </target>'),
    ],
    [
      'a prefix before every name',
      (text: string) =>
        text
          .replace(/<(\/?)(xliff|file|unit|segment|source|target|notes?|originalData|data|pc)\b/g, '<$1x:$2')
          .replace('xmlns=', 'xmlns:x='),
    ],
    [
      'another prefix for the attributes of hexapla',
      (text: string) => text.replace('xmlns:hx=', 'xmlns:own=').replace(/ hx:/g, ' own:'),
    ],
    ['carriage returns and a byte order mark', (text: string) => `\ufeff${text.replace(/\n/g, '\r\n')}`],
    [
      'a proposal of another translation',
      (text: string) =>
        text.replace(
          /<unit id="2"[^>]*>/,
          '$&<m:matches xmlns:m="urn:oasis:names:tc:xliff:matches:2.0"><m:match ref="#s1"><source>x</source><target>y</target></m:match></m:matches>',
        ),
    ],
  ])('takes what tools make of the file: %s', async (_, change) => {
    const { cwd, name, file } = await withGap(good);
    const text = readFileSync(file, 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(file, change(text));
    expect(await hexapla(['merge', name], { cwd })).toMatchObject({
      code: 0,
      out: 'plan/fr.md: merged: 2\n',
    });
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toContain(
      '\n\n2) Construire **un** bateau, voir [ici](boat.md). Il flotte.\n\n3) ',
    );
  });

  it.each([
    ['no quotation', (text: string) => text],
    ['carriage returns and a byte order mark', (text: string) => `\ufeff${text.replace(/\n/g, '\r\n')}`],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['semicolons', (text: string) => text.replace(/\t/g, ';')],
    ['no empty cells at the end of lines', (text: string) => text.replace(/\t+$/gm, '')],
    ['empty lines and cells', (text: string) => `${text.replace(/$/gm, '\t\t')}\n\t\t\n\n`],
  ])('takes what spreadsheets make of a table: %s', async (_, change) => {
    const cwd = folderWith(plan);
    const words = ['--format', 'tsv', '--only', 'missing', '--level', 'segment', '--out', 'gap.tsv'];
    await hexapla(['export', 'plan', ...words], { cwd });
    const text = readFileSync(join(cwd, 'gap.tsv'), 'utf8');
    const own = '"Ici" un bateau: **un** bateau "boat.md", voir [ici](boat.md).';
    const filled = text.replace(/\t(Build [^\t]*)\t(?=\t)/, (__, source) => `\t${source}\t${own}`);
    writeFileSync(join(cwd, 'gap.tsv'), change(filled));
    expect(await hexapla(['merge', 'gap.tsv'], { cwd })).toMatchObject({
      code: 0,
      out: 'plan/fr.md: merged: 2\n',
    });
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toContain(`\n\n2) ${own}\n\n3) `);
  });

  it('waits where a target is nothing but white space', async () => {
    const { cwd, name } = await withGap([good[0]!, ' \n ']);
    expect(await hexapla(['merge', name], { cwd })).toMatchObject({
      code: 1,
      out: 'plan/fr.md: waiting: 2 (1 of 2 not translated)\n',
    });
  });

  it('finds its way when a tool kept nothing but the standard', async () => {
    const { cwd, name, file } = await withGap(good);
    const bare = readFileSync(file, 'utf8').replace(/ (?:xmlns:hx|hx:[\w-]+)="[^"]*"/g, '');
    expect(bare).not.toContain('hx:t');
    writeFileSync(file, bare);
    expect(await hexapla(['merge', name], { cwd })).toMatchObject({
      code: 0,
      out: 'plan/fr.md: merged: 2\n',
    });
  });

  it('escapes what Markdown would read as markup', async () => {
    const { cwd, name } = await withGap([`${good[0]} Prix : 2 * 3 * 4 &lt;ou&gt; [plus].`, 'Il flotte.']);
    expect(await hexapla(['merge', name], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toContain('2 \\* 3 \\* 4 \\<ou\\> \\[plus\\].');
  });

  it('begins a file that is empty', async () => {
    const { cwd, name } = await withGap(good);
    writeFileSync(join(cwd, 'plan/fr.md'), '');
    expect(await hexapla(['merge', name], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toBe(
      '2. Construire **un** bateau, voir [ici](boat.md). Il flotte.\n',
    );
  });

  it('leaves what is not translated yet for another time', async () => {
    const { cwd, name } = await withGap([good[0]!, '']);
    const { code: exit, out } = await hexapla(['merge', name], { cwd });
    expect(exit).toBe(1);
    expect(out).toBe('plan/fr.md: waiting: 2 (1 of 2 not translated)\n');
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toBe(plan['plan/fr.md']);
  });

  it('replaces what was left in the words of the source, and nothing that was changed since', async () => {
    const copied = {
      ...plan,
      'plan/fr.md': `${plan['plan/fr.md'].replace('3)', '2) Build **one** boat, see [here](boat.md). It floats.\n\n3)')}`,
    };
    const cwd = folderWith(copied);
    await hexapla(['export', 'plan', '--format', 'xliff', '--only', 'untranslated', '--out', 'gap.xlf'], {
      cwd,
    });
    const rest = [...good];
    const text = readFileSync(join(cwd, 'gap.xlf'), 'utf8').replace(/<unit id="2"[\s\S]*?<\/unit>/, (unit) =>
      unit.replace(/<\/source><\/segment>/g, () => `</source><target>${rest.shift()}</target></segment>`),
    );
    writeFileSync(join(cwd, 'gap.xlf'), text);
    expect(await hexapla(['merge', 'gap.xlf', '--dry-run'], { cwd })).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'plan/fr.md'), copied['plan/fr.md'].replace('It floats', 'It sinks'));
    const refused = await hexapla(['merge', 'gap.xlf'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('2 of plan/fr.md has changed since the export');
  });
});

describe('merge refuses', () => {
  it('where the source has changed since the export, unless it is forced', async () => {
    const { cwd, name } = await withGap(good);
    writeFileSync(join(cwd, 'plan/en.md'), plan['plan/en.md'].replace('Feast', 'Feast now'));
    const refused = await hexapla(['merge', name], { cwd });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(
      'plan/en.md has changed since the export; export again, or go on with --force',
    );
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toBe(plan['plan/fr.md']);
    expect((await hexapla(['merge', name, '--force'], { cwd })).code).toBe(0);
  });

  it('where numbers or links of the source are missing', async () => {
    const { cwd, name } = await withGap(['Construire un bateau.', 'Il flotte.']);
    const refused = await hexapla(['merge', name], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('the translation of 2 lacks boat.md; put it in, or go on with --force');
    expect((await hexapla(['merge', name, '--force'], { cwd })).code).toBe(0);
  });

  it('where the file would be read otherwise', async () => {
    const cwd = folderWith({
      'plan/en.txt': '1. Read the letter.\n2. Build the boat.\n3. Feast.\n',
      'plan/fr.txt': '1. Lire la lettre.\n3. Festoyer.\n',
    });
    await hexapla(['export', 'plan', '--format', 'xliff', '--only', 'missing', '--out', 'gap.xlf'], { cwd });
    const text = readFileSync(join(cwd, 'gap.xlf'), 'utf8');
    const target = '<target>Construire le bateau.\n3. Un autre.</target>';
    writeFileSync(join(cwd, 'gap.xlf'), text.replace('Build the boat.</source>', `$&${target}`));
    const refused = await hexapla(['merge', 'gap.xlf'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('would not be read as it is meant');
    expect(refused.err).toContain('nothing was written');
  });

  it.each([
    ['../../etc/hosts', 'leads out'],
    ['/etc/hosts', 'leads out'],
    ['C:/windows/win.ini', 'leads out'],
    ['plan/../../x', 'leads out'],
    ['plan/nowhere.md', 'there is no plan/nowhere.md'],
    ['link/hosts', 'leads out'],
    ['plan', 'plan is no file'],
  ])('a path such as %s', async (path, why) => {
    const { cwd, name, file } = await withGap(good);
    symlinkSync('/etc', join(cwd, 'link'));
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('hx:target-path="plan/fr.md"', `hx:target-path="${path}"`),
    );
    const refused = await hexapla(['merge', name], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(why);
  });

  it('two translations of one unit', async () => {
    const { cwd, name, file } = await withGap(good);
    const text = readFileSync(file, 'utf8');
    const [unit = ''] = /<unit id="2"[\s\S]*?<\/unit>\n/.exec(text) ?? [];
    writeFileSync(file, text.replace(unit, unit + unit.replace('Construire', 'Faire')));
    const { code, err } = await hexapla(['merge', name], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('2 comes twice');
    expect(readFileSync(join(cwd, 'plan/fr.md'), 'utf8')).toBe(plan['plan/fr.md']);
  });

  it('what is not well-formed', async () => {
    const { cwd, name, file } = await withGap(good);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -40));
    const refused = await hexapla(['merge', name], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.err.trim().split('\n')).toHaveLength(1);
    expect(refused.err).toContain('not well-formed');
  });
});

describe('the story of the guide', () => {
  it('fills task 5 of the plan in English, and the check is clean for English', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'hexapla-story-'));
    cpSync(join(corpus, 'nghe-an-plan-77'), join(cwd, 'plan'), { recursive: true });
    const before = await hexapla(['check', 'plan', '--languages', 'en'], { cwd });
    expect(before.code).toBe(1);
    await hexapla(
      ['export', 'plan', '--format', 'xliff', '--only', 'missing', '--languages', 'en', '--out', 'gap.xlf'],
      { cwd },
    );
    const file = join(cwd, 'gap.xlf');
    const unit = /<unit id="5"[\s\S]*?<\/unit>/;
    const translation = ['One sentence of the translation.', 'Another one.', 'And a third.'];
    const text = readFileSync(file, 'utf8').replace(unit, (whole) =>
      whole.replace(
        /<\/source><\/segment>/g,
        () => `</source><target>${translation.shift()}</target></segment>`,
      ),
    );
    writeFileSync(file, text);
    const { out } = await hexapla(['merge', 'gap.xlf', '--dry-run'], { cwd });
    const changed = out.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
    expect(changed).toEqual(['+5.One sentence of the translation. Another one. And a third.']);
    expect(await hexapla(['merge', 'gap.xlf'], { cwd })).toMatchObject({ code: 0 });
    const lines = readFileSync(join(cwd, 'plan/en.txt'), 'utf8').split('\n');
    const at = lines.findIndex((line) => line.startsWith('5.'));
    expect(lines[at - 1]).toMatch(/^Women of Dooc May/);
    expect(lines[at + 1]).toMatch(/^6\./);
    const after = await hexapla(['check', 'plan', '--languages', 'en'], { cwd });
    expect(after.out).not.toMatch(/missing-segment|declared-count|error/);
    expect(after.code).toBe(0);
  });
});
