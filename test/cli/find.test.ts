import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/project/concordance/database.js';
import { displayWidth } from '../../src/report/layout/width.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const works = {
  'gate.en.md': '# Gate\n\n1. The gate opens at 7.\n\n2. Dogs stay outside the gate.\n',
  'gate.fr.md': '# Porte\n\n1. La porte ouvre à 7 h.\n\n2. Les chiens restent dehors.\n',
  'gate.vi.md': '# Cổng\n\n1. Cổng mở lúc 7 giờ.\n\n2. Chó ở ngoài cổng, vì hoà bình.\n',
  'lamp.en.md': '# Lamp\n\n1. The lamp burns beside the gate at night.\n',
  'lamp.zh-Hans.md': '# 灯\n\n1. 灯在门旁的夜里亮着。\n',
};

const indexesOf = (folder: string) =>
  readdirSync(join(folder, '.hexapla-cache'))
    .filter((name) => name.endsWith('.index'))
    .map((name) => join(folder, '.hexapla-cache', name));

async function hits(cwd: string, ...argv: string[]) {
  const { code, out } = await hexapla(['find', '--source', 'en', '--format', 'json', ...argv], { cwd });
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** Language and matched text of each place. */
const placesOf = (json: { hits: { language: string; match: { text: string } }[] }) =>
  json.hits.map(({ language, match }) => `${language}:${match.text}`);

describe('find', () => {
  it('shows the key word in its context, and its counterparts beside it, within 80 columns', async () => {
    const cwd = folderWith(works);
    const { code, out, err } = await hexapla(['find', 'gate', '--source', 'en'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('gate.en.md:3, 1');
    expect(out).toContain('The [gate] opens at 7.');
    expect(out).toContain('La porte ouvre à 7 h.');
    expect(out).toContain('灯在门旁的夜里亮着。');
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(err).toContain('note: 2 works put into the index in .hexapla-cache');
    expect(err).toContain('4 places in 4 rows');
  });

  it('finds phrases, any ending, other spellings of one word, and stretches of text without spaces', async () => {
    const cwd = folderWith(works);
    expect(placesOf(await hits(cwd, 'the', 'gate'))).toEqual(['en:The gate', 'en:the gate', 'en:the gate']);
    expect(placesOf(await hits(cwd, 'ou*'))).toEqual(['fr:ouvre', 'en:outside']);
    expect(placesOf(await hits(cwd, 'HÒA BÌNH'))).toEqual(['vi:hoà bình']);
    expect(placesOf(await hits(cwd, '夜里'))).toEqual(['zh-Hans:夜里']);
  });

  it('looks in languages, works and parts, and for what stands beside it', async () => {
    const cwd = folderWith(works);
    expect(placesOf(await hits(cwd, '7', '--in', 'fr,vi'))).toEqual(['fr:7', 'vi:7']);
    expect((await hits(cwd, 'gate', '--work', 'lamp')).hits).toHaveLength(1);
    expect((await hits(cwd, 'gate', '--part', '2')).hits).toHaveLength(1);
    expect(placesOf(await hits(cwd, 'gate', '--with', 'porte', '--part', '1'))).toEqual(['en:gate']);
    expect((await hits(cwd, 'gate', '--without', 'porte')).hits).toHaveLength(2);
    expect((await hits(cwd, 'gate', '--with', 'cổng', '--languages', 'en,fr')).hits).toHaveLength(0);
    const [hit] = (await hits(cwd, 'gate', '--languages', 'en,fr', '--part', '2')).hits;
    expect(hit.beside.map(({ language }: { language: string }) => language)).toEqual(['fr']);
  });

  it('finds what a regular expression finds', async () => {
    const cwd = folderWith(works);
    expect(placesOf(await hits(cwd, '--regex', '7( h|\\.)'))).toEqual(['en:7.', 'fr:7 h']);
    expect(placesOf(await hits(cwd, '--regex', 'GATE', '--part', '2'))).toEqual(['en:gate']);
    expect((await hits(cwd, '--regex', 'GATE', '--case-sensitive')).beads).toBe(0);
  });

  it('says in how many rows it stands, and shows so many places as are asked for', async () => {
    const cwd = folderWith(works);
    const some = await hits(cwd, 'gate', '--limit', '2');
    expect([some.beads, some.hits.length]).toEqual([4, 2]);
    const { err } = await hexapla(['find', 'gate', '--source', 'en', '--limit', '1'], { cwd });
    expect(err).toContain('the first 1 place; it stands in 4 rows of the corpus: --limit all shows all');
    expect((await hits(cwd, 'gate', '--limit', 'all')).hits).toHaveLength(4);
  });

  it('writes a table with a line for each place', async () => {
    const cwd = folderWith(works);
    const { out } = await hexapla(['find', 'gate', '--source', 'en', '--format', 'tsv', '--part', '1'], {
      cwd,
    });
    const [head, first, second, end] = out.split('\n').map((line) => line.split('\t'));
    expect(head).toEqual(
      ['row', 'work', 'address', 'language', 'path', 'line', 'left', 'key', 'right'].concat([
        ...['en', 'fr', 'vi', 'zh-Hans'],
      ]),
    );
    expect(first?.slice(3, 11)).toEqual([
      'en',
      'gate.en.md',
      '3',
      'The ',
      'gate',
      ' opens at 7.',
      '',
      'La porte ouvre à 7 h.',
    ]);
    expect(second?.[1]).toBe('lamp');
    expect(end).toEqual(['']);
  });

  it('aligns what has changed and nothing else, and finds the same as an index that is made anew', async () => {
    const cwd = folderWith(works);
    await hits(cwd, 'gate');
    writeFileSync(
      join(cwd, 'gate.fr.md'),
      '# Porte\n\n1. Le portail ouvre à 7 h.\n\n2. Les chiens dehors.\n',
    );
    writeFileSync(join(cwd, 'a.en.md'), '# A\n\n1. A gate first of all.\n');
    writeFileSync(join(cwd, 'a.de.md'), '# A\n\n1. Zuerst ein Tor.\n');
    const changed = await hexapla(['find', 'gate', '--source', 'en'], { cwd });
    expect(changed.err).toContain('2 works put into the index');
    rmSync(join(cwd, 'lamp.en.md'));
    rmSync(join(cwd, 'lamp.zh-Hans.md'));
    const after = await hexapla(['find', 'gate', '--source', 'en'], { cwd });
    expect(after.err).not.toContain('put into');
    expect(after.out).not.toContain('lamp');
    const anew = await hexapla(['find', 'gate', '--source', 'en', '--no-cache'], { cwd });
    expect(after.out).toBe(anew.out);
    expect(after.out).toContain('portail');
    expect(after.out).toContain('Zuerst ein Tor.');
  });

  it('makes a broken index anew', async () => {
    const cwd = folderWith(works);
    const before = await hits(cwd, 'gate');
    const [index] = indexesOf(cwd);
    truncateSync(index!, Math.floor(readFileSync(index!).length / 2 / 4096) * 4096);
    expect(await hits(cwd, 'gate')).toEqual(before);
    writeFileSync(index!, 'no index at all');
    expect(await hits(cwd, 'gate')).toEqual(before);
  });

  it('makes an index anew that opens and cannot be changed', async () => {
    const cwd = folderWith(works);
    await hits(cwd, 'gate');
    const { database, close } = await openDatabase(indexesOf(cwd)[0]!, 'write');
    database.exec('DROP TABLE bead');
    close();
    writeFileSync(join(cwd, 'lamp.en.md'), '# Lamp\n\n1. The lamp burns beside two gates at night.\n');
    const { code, out, err } = await hexapla(['find', 'gates', '--source', 'en'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('two [gates]');
    expect(err).toContain('note: 2 works put into the index');
  });

  it('refuses what it cannot look for before it aligns anything', async () => {
    const cwd = folderWith(works);
    const run = async (...argv: string[]) => (await hexapla(['find', ...argv], { cwd })).err;
    expect(await run('')).toBe('find: there is no word to look for; signs are found with --regex\n');
    expect(await run('gate', '--with', '?!')).toBe(
      '--with: there is no word to look for; signs are found with --regex\n',
    );
    expect(await run('--regex', '(')).toMatch(/^\(: this is no regular expression/);
    expect(existsSync(join(cwd, '.hexapla-cache'))).toBe(false);
  });

  it('keeps indexes within their own limit, and counts and removes them with the cache', async () => {
    const cwd = folderWith(works);
    await hexapla(['find', 'gate', '--source', 'en'], { cwd });
    await hexapla(['find', 'gate', '--source', 'en', '--tracked-changes', 'original'], { cwd });
    expect(indexesOf(cwd)).toHaveLength(2);
    expect((await hexapla(['cache'], { cwd })).out).toMatch(
      /^\.hexapla-cache: 0 works, 0\.0 MB; 2 indexes, 0\.\d MB\n$/,
    );
    const { err } = await hexapla(['find', 'gate', '--source', 'en', '--index-limit', '0.001'], { cwd });
    expect(err).toContain('more than --index-limit allows');
    expect(indexesOf(cwd)).toHaveLength(0);
    await hexapla(['find', 'gate', '--source', 'en'], { cwd });
    await hexapla(['cache', 'clean'], { cwd });
    expect(existsSync(join(cwd, '.hexapla-cache'))).toBe(false);
    await hexapla(['find', 'gate', '--source', 'en', '--no-cache'], { cwd });
    expect(existsSync(join(cwd, '.hexapla-cache'))).toBe(false);
  });

  it('answers SQL over the index, and changes nothing', async () => {
    const cwd = folderWith(works);
    const sql = (query: string, ...more: string[]) =>
      hexapla(['find', '--source', 'en', '--sql', query, ...more], { cwd });
    expect((await sql('SELECT language, count(*) AS n FROM cell GROUP BY 1 ORDER BY 1')).out).toBe(
      'language\tn\nen\t5\nfr\t3\nvi\t3\nzh-Hans\t2\n',
    );
    const phrase = await sql(
      "SELECT count(*) AS n FROM word WHERE vi MATCH words('HÒA BÌNH')",
      '--format',
      'json',
    );
    expect(JSON.parse(phrase.out)).toEqual({ schema: 'hexapla.rows/v1', columns: ['n'], rows: [[1]] });
    for (const query of ['DELETE FROM cell', "VACUUM INTO 'x.db'", "ATTACH 'x.db' AS x", 'SELEC 1']) {
      const { code, err } = await sql(query);
      expect([code, err.split('\n').length]).toEqual([2, 2]);
    }
    const change = await sql('WITH a AS (SELECT 1) DELETE FROM cell');
    expect(change.err).toContain('readonly');
    expect(existsSync(join(cwd, 'x.db'))).toBe(false);
    expect((await sql('SELECT 1 WHERE 0')).out).toBe('');
  });

  it.each([
    [['find'], 'there is no word to look for'],
    [['find', '…'], 'there is no word to look for'],
    [['find', '--regex', '('], 'this is no regular expression'],
    [['find', 'gate', '--in', 'de'], 'nothing here is in de'],
    [['find', 'gate', '--limit', '0'], '"0" is no number of places'],
    [['find', 'gate', '--index-limit', 'much'], '"much" is no size'],
    [['find', 'gate', '--sql', 'SELECT 1'], 'words do not go with --sql'],
    [['find', 'gate', '--work', 'gat'], 'there is no work "gat"'],
  ])('%j is one clear line', async (argv, message) => {
    const { code, out, err } = await hexapla([...argv, '--source', 'en'], { cwd: folderWith(works) });
    const last = err.trimEnd().split('\n').at(-1);
    expect([code, out]).toEqual([2, '']);
    expect(last).toContain(message);
  });

  it('says how a path may have been meant that is looked for as a word', async () => {
    const cwd = folderWith({ ...works, 'more/x.en.md': '1. A.\n', 'more/x.fr.md': '1. B.\n' });
    const { code, err } = await hexapla(['find', 'nowhere', 'more', '--source', 'en'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain(
      'note: nothing is found\nnote: "more" was looked for as a word; to look in it, write --path more',
    );
  });
});
