import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { hasChecker, judge } from '../format/checkers.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const originals = join(root, '../shared/originals');
const env = { SOURCE_DATE_EPOCH: '1710230400' };
const plan = {
  'plan/en.txt': 'A plan of 3 tasks\n\n1. Read the letter.\n\n2. Build the boat.\n\n3. Feast with all.\n',
  'plan/fr.txt': 'Un plan de 3 tâches\n\n1. Lire la lettre.\n\n3. Festoyer avec tous.\n',
  'plan/vi.txt': 'Kế hoạch gồm 3 nhiệm vụ\n\n1. Đọc thư.\n\n2. Đóng thuyền.\n\n3. Mở tiệc với mọi người.\n',
};

describe('export', () => {
  it('writes one file with all languages, or one for each pair', async () => {
    const cwd = folderWith(plan);
    await hexapla(['export', 'plan', '--format', 'tmx', '--out', 'out'], { cwd, env });
    await hexapla(['export', 'plan', '--format', 'tmx', '--pairs', '--out', 'out'], { cwd, env });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['plan.en-fr.tmx', 'plan.en-vi.tmx', 'plan.tmx']);
    expect(readFileSync(join(cwd, 'out/plan.en-fr.tmx'), 'utf8')).not.toContain('xml:lang="vi"');
  });

  it('says of a memory in several languages what OmegaT does with its gaps', async () => {
    const cwd = folderWith(plan);
    const all = await hexapla(['export', 'plan', '--format', 'tmx'], { cwd });
    expect(all.err).toContain(
      '1 row has not every language: OmegaT fills such a gap with another one; --pairs',
    );
    const pairs = await hexapla(['export', 'plan', '--format', 'tmx', '--pairs', '--out', 'out'], { cwd });
    expect(pairs.err).not.toContain('OmegaT');
  });

  it('is as a tool needs it', async () => {
    const cwd = folderWith(plan);
    const only = ['--only', 'missing', '--languages', 'fr'];
    const gaps = await hexapla(['export', 'plan', '--format', 'xliff', '--for', 'omegat', ...only], { cwd });
    expect(gaps.out).toContain(
      '<source>Build the boat.</source>\n<target state="needs-translation">Build the boat.</target>',
    );
    expect(gaps.out).not.toContain('seg-source');
    const trados = await hexapla(['export', 'plan', '--format', 'xliff', '--for', 'trados', ...only], {
      cwd,
    });
    expect(trados.out).toContain('<source>Build the boat.</source>\n<note>');
    await hexapla(['export', 'plan', '--format', 'tmx', '--for', 'omegat', '--out', 'memory'], { cwd });
    expect(readdirSync(join(cwd, 'memory'))).toEqual(['plan.en-fr.tmx', 'plan.en-vi.tmx']);
    const table = await hexapla(['export', 'plan', '--format', 'csv', '--for', 'memoq'], { cwd });
    expect(table).toMatchObject({ code: 2, err: expect.stringContaining('memoQ does not read csv') });
  });

  it('keeps in XLIFF 1.2 what there is of a part that lacks a sentence', async () => {
    const text = '1. Sea and sand. Sky and wind.\n\n   Fire and ice.\n\n2. Earth.\n';
    const cwd = folderWith({ 'a/en.md': text, 'a/fr.md': '1. Mer et sable. Ciel et vent.\n\n2. Terre.\n' });
    const { out } = await hexapla(['export', 'a', '--format', 'xliff-1.2', '--source', 'en'], { cwd });
    expect(out).toContain(
      '<target state="needs-translation"><mrk mtype="seg" mid="s1">Mer et sable.</mrk> <mrk mtype="seg" mid="s2">Ciel et vent.</mrk><mrk mtype="seg" mid="s3"></mrk></target>',
    );
    expect(out.match(/<trans-unit [^>]*>/g)).toEqual([
      '<trans-unit id="1" resname="1" xml:space="preserve">',
      '<trans-unit id="2" resname="2" approved="yes" xml:space="preserve">',
    ]);
    writeFileSync(join(cwd, 'a.xliff'), out);
    expect((await hexapla(['verify', 'a.xliff'], { cwd })).code).toBe(0);
    await hexapla(['merge', 'a.xliff'], { cwd });
    expect(readFileSync(join(cwd, 'a/fr.md'), 'utf8')).toBe('1. Mer et sable. Ciel et vent.\n\n2. Terre.\n');
  });

  it('gives what is stale with its old translation and what has changed', async () => {
    const cwd = folderWith({ 'hexapla.config.json': '{"source":"en"}', ...plan });
    await hexapla(['accept', '.'], { cwd });
    writeFileSync(
      join(cwd, 'plan/en.txt'),
      plan['plan/en.txt'].replace('Read the letter', 'Read the long letter'),
    );
    const stale = ['--only', 'stale-segment', '--languages', 'fr'];
    const two = await hexapla(['export', '.', '--format', 'xliff', ...stale], { cwd });
    expect(two.out).toContain(
      '<segment id="s1" state="initial" subState="hx:needs-review"><source>Read the long letter.</source><target>Lire la lettre.</target>',
    );
    expect(two.out).toMatch(/<note>1 was translated from an earlier text of en: .*long.*<\/note>/);
    const one = await hexapla(['export', '.', '--format', 'xliff-1.2', ...stale], { cwd });
    expect(one.out).toContain('<target state="needs-review-translation">Lire la lettre.</target>');
    expect(one.out).toContain('<trans-unit id="1" resname="1" xml:space="preserve">');
  });

  it('tells in a table what has changed, beside each language that it has changed for', async () => {
    const cwd = folderWith({ 'hexapla.config.json': '{"source":"en"}', ...plan });
    await hexapla(['accept', '.'], { cwd });
    writeFileSync(
      join(cwd, 'plan/en.txt'),
      plan['plan/en.txt'].replace('Read the letter', 'Read the long letter'),
    );
    await hexapla(['accept', '.', '--languages', 'fr'], { cwd });
    const argv = ['export', '.', '--format', 'tsv', '--out', 'stale.tsv'];
    await hexapla([...argv, '--only', 'stale-segment'], { cwd });
    const [head, ...rows] = readFileSync(join(cwd, 'stale.tsv'), 'utf8').trimEnd().split('\n');
    const columns = head!.split('\t');
    const asked = rows
      .map((row) => row.split('\t'))
      .filter((row) => row[columns.indexOf('role')] === 'asked');
    const told = (language: string) => asked.map((row) => row[columns.indexOf(`change.${language}`)]);
    expect(told('vi')).toEqual([
      expect.stringMatching(/^1 was translated from an earlier text of en: .*long/),
    ]);
    expect([told('fr'), told('en')]).toEqual([[''], ['']]);
    expect(await hexapla(['merge', 'stale.tsv'], { cwd })).toMatchObject({ code: 0 });
    expect(await hexapla(['verify', 'stale.tsv'], { cwd })).toMatchObject({ code: 0 });
    const { out } = await hexapla([...argv.slice(0, 4), '--only', 'missing'], { cwd });
    expect(out).not.toContain('change.');
  });

  it('takes its dates from SOURCE_DATE_EPOCH, else from the files', async () => {
    const cwd = folderWith(plan);
    const at = new Date('2021-05-06T07:08:09Z');
    for (const name of ['en', 'fr', 'vi']) utimesSync(join(cwd, `plan/${name}.txt`), at, at);
    const fixed = await hexapla(['export', 'plan', '--format', 'tmx'], { cwd, env });
    expect(fixed.out).toContain('creationdate="20240312T080000Z"');
    const own = await hexapla(['export', 'plan', '--format', 'tmx'], { cwd });
    expect(own.out).toContain('creationdate="20210506T070809Z"');
    const broken = await hexapla(['export', 'plan', '--format', 'tmx'], {
      cwd,
      env: { SOURCE_DATE_EPOCH: 'now' },
    });
    expect(broken.code).toBe(2);
  });

  it('gives only what is missing, with its neighbours as context', async () => {
    const cwd = folderWith(plan);
    const { code } = await hexapla(
      ['export', 'plan', '--format', 'xliff', '--only', 'missing', '--out', 'gaps'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'gaps'))).toEqual(['plan.en-fr.xlf']);
    const text = readFileSync(join(cwd, 'gaps/plan.en-fr.xlf'), 'utf8');
    const units = [...text.matchAll(/<unit id="([^"]*)"[^>]*?( translate="no")? hx/g)].map(([, id, no]) => [
      id,
      no !== undefined,
    ]);
    expect(units).toEqual([
      ['1', true],
      ['2', false],
      ['3', true],
    ]);
  });

  it('finds units by a rule as well, and says which names there are', async () => {
    const cwd = folderWith({ ...plan, 'plan/fr.txt': plan['plan/en.txt'] });
    const untranslated = await hexapla(['export', 'plan', '--format', 'tsv', '--only', 'untranslated'], {
      cwd,
    });
    expect(untranslated.out).toContain('asked');
    const gap = await hexapla(['export', 'plan', '--format', 'tsv', '--only', 'missing-segment'], { cwd });
    expect(gap.code).toBe(0);
    const unknown = await hexapla(['export', 'plan', '--format', 'tsv', '--only', 'mising'], { cwd });
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('did you mean "missing"?');
  });

  it('calls languages as it is told, and leaves out repeated rows', async () => {
    const cwd = folderWith({
      ...plan,
      'twin/en.txt': plan['plan/en.txt'],
      'twin/fr.txt': plan['plan/fr.txt'],
    });
    const words = ['export', '.', '--format', 'jsonl', '--languages', 'en,fr', '--level', 'segment'];
    const { out, err } = await hexapla([...words, '--dedupe', '--language-map', 'fr=fr-CA'], { cwd });
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(4);
    expect(Object.keys(rows[0].translation)).toEqual(['en', 'fr-CA']);
    expect(err).toContain('4 rows were there already');
  });

  it('calls languages so in the alignment contract too', async () => {
    const cwd = folderWith(plan);
    const words = ['export', 'plan', '--format', 'json', '--languages', 'en,fr'];
    const [work] = JSON.parse((await hexapla([...words, '--language-map', 'fr=fr-CA'], { cwd })).out).works;
    expect(work.versions.map(({ language }: { language: string }) => language)).toEqual(['en', 'fr-CA']);
    for (const unit of work.units) expect(Object.keys(unit.cells)).toEqual(['en', 'fr-CA']);
    expect(Object.keys(work.coverage)).toEqual(['fr-CA']);
  });

  it('replaces or refuses characters that XML has no way to say', async () => {
    const cwd = folderWith({ ...plan, 'plan/en.txt': plan['plan/en.txt'].replace('boat', 'bo\u0007at') });
    const replaced = await hexapla(['export', 'plan', '--format', 'tmx'], { cwd });
    expect(replaced.out).toContain('bo\ufffdat');
    expect(replaced.err).toContain(
      'note: a character that XML forbids was replaced by U+FFFD, in plan/en.txt:5',
    );
    const refused = await hexapla(
      ['export', 'plan', '--format', 'tmx', '--control-characters', 'refuse', '--out', 'x.tmx'],
      { cwd },
    );
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('U+0007');
    expect(readdirSync(cwd)).toEqual(['plan']);
  });

  it('writes a card beside a data set', async () => {
    const cwd = folderWith(plan);
    await hexapla(['export', 'plan', '--format', 'jsonl', '--out', 'data'], { cwd, env });
    const card = readFileSync(join(cwd, 'data/README.md'), 'utf8');
    expect(card).toContain('- "en"\n- "fr"\n- "vi"\n');
    expect(card).toContain('| fr | 3 |');
    expect(card).toContain('of 2024-03-12T08:00:00Z');
  });

  it('holds JSON against the schema of the contract', async () => {
    const { out } = await hexapla(['export', 'corpus', '--format', 'json'], { cwd: root });
    const schema = JSON.parse(readFileSync(join(root, 'schemas/alignment.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    [['--format', 'tmx', '--min-score', '2'], '--min-score'],
    [['--format', 'tmx', '--language-map', 'fr'], '--language-map'],
    [['--format', 'docx'], 'docx'],
    [['--format', 'xliff'], '--out'],
  ])('refuses %j in one line', async (words, named) => {
    const { code, err } = await hexapla(['export', 'plan', ...words], { cwd: folderWith(plan) });
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(named);
  });
});

describe('verify', () => {
  it('proves every export of the corpus', async () => {
    const out = mkdtempSync(join(tmpdir(), 'hexapla-verify-'));
    for (const format of ['tmx', 'xliff', 'xliff-1.2', 'tsv', 'csv', 'json', 'jsonl']) {
      await hexapla(['export', 'corpus', '--format', format, '--out', out], { cwd: root });
    }
    const files = readdirSync(out)
      .filter((name) => name !== 'README.md')
      .map((name) => join(out, name));
    const { code, out: said } = await hexapla(['verify', ...files], { cwd: root });
    expect(said).not.toContain('not as it says');
    expect(code).toBe(0);
  });

  it('proves a whole unit with parts of another in its middle', async () => {
    const cwd = folderWith({
      'w/en.md':
        '# Votes\n\n1. Cast a vote:\n\n   - a) by hand,\n   - b) by letter.\n\n   Nobody votes twice.\n\n2. Go home.\n',
      'w/fr.md':
        '# Voix\n\n1. Voter :\n\n   - a) à main levée,\n   - b) par lettre.\n\n   Nul ne vote deux fois.\n\n2. Rentrer.\n',
    });
    for (const out of ['a.xlf', 'a.xliff']) {
      const format = out === 'a.xlf' ? 'xliff' : 'xliff-1.2';
      await hexapla(['export', 'w', '--format', format, '--one-segment', '--out', out], { cwd });
      expect(readFileSync(join(cwd, out), 'utf8')).toMatch(/s1:\d+-\d+,\d+-\d+/);
      expect(await hexapla(['verify', out], { cwd })).toMatchObject({ code: 0 });
    }
  });

  it('sees a changed text, a changed file, and an export that says nothing', async () => {
    const cwd = folderWith(plan);
    await hexapla(['export', 'plan', '--format', 'tmx', '--out', 'a.tmx'], { cwd });
    const text = readFileSync(join(cwd, 'a.tmx'), 'utf8');
    writeFileSync(join(cwd, 'b.tmx'), text.replace('Feast', 'Least'));
    const changed = await hexapla(['verify', 'b.tmx'], { cwd });
    expect(changed).toMatchObject({ code: 1 });
    expect(changed.out).toContain('plan/en.txt has another text at offset');
    writeFileSync(join(cwd, 'plan/fr.txt'), `${plan['plan/fr.txt']}\n`);
    const other = await hexapla(['verify', 'a.tmx'], { cwd });
    expect(other.out).toContain('plan/fr.txt is not the file that was exported');
    writeFileSync(join(cwd, 'c.tmx'), text.replaceAll(/<prop type="x-offsets">[^<]*<\/prop>/g, ''));
    expect((await hexapla(['verify', 'c.tmx'], { cwd })).code).toBe(2);
    writeFileSync(join(cwd, 'd.tmx'), text.replace(/(x-lines">)\d+/, '$199'));
    expect((await hexapla(['verify', 'd.tmx'], { cwd })).out).toContain('in other lines');
  });
});

describe('verify', () => {
  it.each(['xliff', 'xliff-1.2'])('sees a changed translation in %s', async (format) => {
    const cwd = folderWith(plan);
    const out = format === 'xliff' ? 'a.xlf' : 'a.xliff';
    await hexapla(['export', 'plan', '--format', format, '--languages', 'en,fr', '--out', out], { cwd });
    expect((await hexapla(['verify', out], { cwd })).out).toMatch(/from 2 files, each as it says/);
    const text = readFileSync(join(cwd, out), 'utf8');
    writeFileSync(join(cwd, 'b.xlf'), text.replace('Festoyer', 'Manger'));
    const changed = await hexapla(['verify', 'b.xlf'], { cwd });
    expect(changed).toMatchObject({ code: 1 });
    expect(changed.out).toContain('plan/fr.txt has another text at offset');
    // Exports of old say nothing of where a translation stands.
    writeFileSync(join(cwd, 'c.xlf'), text.replaceAll(/ hx:target-at="[^"]*"|,"hx:target-at":"[^"]*"/g, ''));
    expect((await hexapla(['verify', 'c.xlf'], { cwd })).out).toMatch(/from 1 file, each as it says/);
  });

  it.each(['tsv', 'csv'])('sees that rows of %s are not there any more', async (format) => {
    const cwd = folderWith(plan);
    await hexapla(['export', 'plan', '--format', format, '--out', `a.${format}`], { cwd });
    const lines = readFileSync(join(cwd, `a.${format}`), 'utf8')
      .trimEnd()
      .split('\n');
    const verify = async (kept: readonly string[]) => {
      writeFileSync(join(cwd, `b.${format}`), `${kept.join('\n')}\n`);
      return hexapla(['verify', `b.${format}`], { cwd });
    };
    expect(await verify(lines)).toMatchObject({ code: 0 });
    const short = await verify(lines.slice(0, -1));
    expect(short).toMatchObject({ code: 1 });
    expect(short.out).toContain('is to follow, and is not there');
    expect(await verify(lines.toSpliced(2, 1))).toMatchObject({ code: 1 });
    expect((await verify([...lines.slice(0, -1), lines.at(-1)!.slice(0, -1)])).code).toBe(1);
    expect((await verify([...lines.slice(0, -1), lines.at(-1)!.slice(0, -5)])).out).toContain('cut off');
    const bare = lines.map((line) => line.replace(/[\t,][^\t,]*$/, ''));
    expect(await verify(bare)).toMatchObject({ code: 0 });
  });
});

describe('translation memories', () => {
  it('are works like any other: checked, shown, and exported again', async () => {
    const cwd = folderWith(plan);
    await hexapla(['export', 'plan', '--format', 'tmx', '--out', 'a.tmx'], { cwd, env });
    const status = await hexapla(['status', 'a.tmx', '--format', 'json'], { cwd });
    expect(JSON.parse(status.out).works[0].versions ?? JSON.parse(status.out).works).toBeTruthy();
    const again = await hexapla(['export', 'a.tmx', '--format', 'jsonl'], { cwd, env });
    const first = await hexapla(['export', 'plan', '--format', 'jsonl'], { cwd, env });
    const texts = (out: string) =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).translation);
    const shared = texts(first.out).filter((row) => row.en !== null && (row.fr !== null || row.vi !== null));
    expect(texts(again.out)).toEqual(shared);
    const check = await hexapla(['check', 'a.tmx', '--format', 'json'], { cwd });
    const findings = JSON.parse(check.out).findings.map(
      ({ rule, language, path }: Record<string, string>) => [rule, language, path],
    );
    expect(findings).toContainEqual(['missing-segment', 'fr', 'a.tmx']);
  });
});

describe('real consumers', () => {
  const works = [join(root, 'corpus'), ...(existsSync(originals) ? [originals] : [])];
  it.skipIf(!hasChecker('check-tmx.sh', 'xmllint')).each(works)(
    'accept what is made of %s (needs ../shared/check)',
    async (work) => {
      const cwd = mkdtempSync(join(tmpdir(), 'hexapla-consumers-'));
      cpSync(work, join(cwd, 'works'), { recursive: true });
      for (const level of ['sentence', 'paragraph', 'segment']) {
        const { out } = await hexapla(['export', 'works', '--format', 'tmx', '--level', level], { cwd, env });
        const { code, said } = judge('check-tmx.sh', 'a.tmx', out);
        expect(code, said).toBe(0);
      }
      for (const format of ['xliff', 'xliff-1.2']) {
        for (const only of [[], ['--only', 'missing']]) {
          await hexapla(
            ['export', 'works', '--format', format, '--out', `${format}${only.length}`, ...only],
            { cwd, env },
          );
          for (const name of existsSync(join(cwd, `${format}${only.length}`))
            ? readdirSync(join(cwd, `${format}${only.length}`))
            : []) {
            const { code, said } = judge(
              'check-xliff.sh',
              name,
              readFileSync(join(cwd, `${format}${only.length}`, name), 'utf8'),
            );
            expect(code, said).toBe(0);
          }
        }
      }
    },
    300_000,
  );

  it.skipIf(!hasChecker('check-omegat.sh', 'omegat'))(
    'translate with the memory: OmegaT (needs ../shared/check)',
    async () => {
      const { out } = await hexapla(['export', 'corpus/river-festival-charter', '--format', 'tmx'], {
        cwd: root,
        env,
      });
      const { code, said } = judge('check-omegat.sh', 'a.tmx', out);
      expect(code, said).toBe(0);
    },
    300_000,
  );

  it.skipIf(!hasChecker('check-translate-toolkit.sh', 'tmserver'))(
    'serve from a pair: translate-toolkit (needs ../shared/check)',
    async () => {
      const words = ['export', 'corpus/river-festival-charter', '--format', 'tmx', '--languages', 'en,fr'];
      const { out } = await hexapla(words, { cwd: root, env });
      const { code, said } = judge('check-translate-toolkit.sh', 'a.tmx', out);
      expect(code, said).toBe(0);
    },
    300_000,
  );
});
