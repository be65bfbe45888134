import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { type MadeWork, madeWorks } from './made-work.js';
import { hexapla } from './run.js';

const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));

/** Commands whose output has all that is kept in it: alignments, beads, findings. */
const commands = [
  ['status', '.'],
  ['check', '.'],
  ['check', '.', '--format', 'json'],
  ['check', '.', '--format', 'sarif'],
  ['export', '.', '--format', 'tmx'],
  ['export', '.', '--format', 'xliff', '--only', 'missing,untranslated'],
  ['align', '.', '--format', 'json'],
];

const list = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => `${at + 1}. ${word} ${at * 7 + 3} ${word}s here.`).join('\n');

/** Two works; the second lacks an entry. */
const twoWorks = {
  'a/en.txt': `${list(4, 'boat')}\n`,
  'a/fr.txt': `${list(4, 'bateau')}\n`,
  'b/en.txt': `${list(5, 'lamp')}\n`,
  'b/fr.txt': `${list(4, 'lampe')}\n`,
};

const cacheOf = (folder: string) => join(folder, '.hexapla-cache');
const filesIn = (folder: string, ending: string) =>
  readdirSync(cacheOf(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(cacheOf(folder), name));
const entriesOf = (folder: string) => filesIn(folder, '.entry');
const versionsOf = (folder: string) => filesIn(folder, '.version');

/** The same commands without a cache, with an empty one, and twice with one that knows the works. */
async function isTheSame(folder: string, lines: readonly (readonly string[])[] = commands): Promise<void> {
  const made = [];
  for (const line of lines) made.push(await hexapla(line, { cwd: folder }));
  for (const _run of ['cold', 'warm', 'warm']) {
    for (const [at, line] of lines.entries()) {
      expect(await hexapla([...line, '--cache'], { cwd: folder })).toEqual(made[at]);
    }
  }
  expect(entriesOf(folder).length).toBeGreaterThan(0);
}

function filesOf(works: readonly MadeWork[]): Record<string, string> {
  return Object.fromEntries(
    works.flatMap(({ language, extension, source, target }, at) => [
      [`work${at}/en${extension}`, source],
      [`work${at}/${language}${extension}`, target],
    ]),
  );
}

describe('a cache', () => {
  it('changes nothing of what is said about works of all kinds', async () => {
    const works = fc.array(madeWorks, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(works, async (made) => isTheSame(folderWith(filesOf(made)))),
      { numRuns: 8, seed: 145 },
    );
  }, 120_000);

  it('changes nothing of what is said about the corpus', async () => {
    const folder = folderWith({});
    cpSync(corpus, folder, { recursive: true });
    await isTheSame(folder);
  }, 120_000);

  it('hears of settings, of what the user tells, and of what was accepted', async () => {
    const folder = folderWith(twoWorks);
    const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
    const check = ['check', '.', '--format', 'json'];
    await isTheSame(folder, [
      check,
      [...check, '--rule', 'missing-segment: warn'],
      [...check, '--languages', 'fr'],
    ]);
    const link = { work: 'b', language: 'fr', source: '5', target: '2', reason: 'read by both' };
    write('hexapla.links.json', { schema: 'hexapla.links/v1', links: [link] });
    await isTheSame(folder, [check]);
    writeFileSync(join(folder, 'terms.csv'), 'en,fr\nlamp,lanterne\n');
    await isTheSame(folder, [[...check, '--glossary', 'terms.csv']]);
    writeFileSync(join(folder, 'terms.csv'), 'en,fr\nlamp,lampe\n');
    await isTheSame(folder, [[...check, '--glossary', 'terms.csv']]);
    const suppression = { rule: 'missing-segment', reason: 'later' };
    write('hexapla.config.json', { source: 'en', suppressions: [suppression] });
    await isTheSame(folder, [check]);
  });

  it('aligns only the work again of which a version has changed', async () => {
    const folder = folderWith(twoWorks);
    await hexapla(['check', '--cache'], { cwd: folder });
    const before = entriesOf(folder).map((path) => [path, readFileSync(path)] as const);
    expect(before).toHaveLength(2);
    writeFileSync(join(folder, 'a/fr.txt'), `${list(3, 'bateau')}\n`);
    expect((await hexapla(['check', '--cache'], { cwd: folder })).out).toContain('a/fr.txt');
    expect(entriesOf(folder)).toHaveLength(3);
    for (const [path, bytes] of before) expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('splits only the version again that has changed', async () => {
    const folder = folderWith(twoWorks);
    await hexapla(['check', '--cache'], { cwd: folder });
    const before = versionsOf(folder);
    // The last is one that lacks an entry, read beside its source.
    expect(before).toHaveLength(5);
    for (const path of before) utimesSync(path, new Date(2001, 1), new Date(2001, 1));
    writeFileSync(join(folder, 'a/fr.txt'), `${list(3, 'bateau')}\n`);
    const plain = await hexapla(['check'], { cwd: folder });
    expect(await hexapla(['check', '--cache'], { cwd: folder })).toEqual(plain);
    expect(versionsOf(folder)).toHaveLength(7);
    const unused = before.filter((path) => statSync(path).mtime.getFullYear() === 2001);
    // The French of before; that of the other work is of use as long as the work is.
    expect(unused).toHaveLength(1);
    for (const path of versionsOf(folder)) writeFileSync(path, readFileSync(path).subarray(0, 40));
    writeFileSync(join(folder, 'a/fr.txt'), `${list(2, 'bateau')}\n`);
    const again = await hexapla(['check'], { cwd: folder });
    expect(await hexapla(['check', '--cache'], { cwd: folder })).toEqual(again);
  });

  it('takes a broken entry for none', async () => {
    const folder = folderWith(twoWorks);
    const check = ['check', '--format', 'json'];
    const plain = await hexapla(check, { cwd: folder });
    await hexapla([...check, '--cache'], { cwd: folder });
    const whole = entriesOf(folder).map((path) => [path, readFileSync(path)] as const);
    const faults: ((bytes: Buffer, at: number) => Uint8Array)[] = [
      () => Buffer.alloc(0),
      (bytes) => bytes.subarray(0, 10),
      (bytes) => bytes.subarray(0, bytes.length >> 1),
      (bytes) => bytes.subarray(0, bytes.length - 1),
      (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
      () => Buffer.from('{"schema":"something else"}'),
      (bytes) => Buffer.from(bytes.toString('latin1').replace('entry 1', 'entry 9'), 'latin1'),
      (_, at) => whole[1 - at]![1],
      ...[1, 30, 60, 99, 500].map((place) => (bytes: Buffer) => {
        const flipped = Buffer.from(bytes);
        flipped[place]! ^= 4;
        return flipped;
      }),
    ];
    for (const fault of faults) {
      for (const [at, [path, bytes]] of whole.entries()) writeFileSync(path, fault(bytes, at));
      expect(await hexapla([...check, '--cache'], { cwd: folder })).toEqual(plain);
      // Made again of versions that were kept, it may say the same in other bytes.
      for (const [at, [path, bytes]] of whole.entries()) {
        expect(readFileSync(path).equals(fault(bytes, at))).toBe(false);
      }
      for (const [path, bytes] of whole) writeFileSync(path, bytes);
    }
    rmSync(whole[0]![0]);
    mkdirSync(whole[0]![0]);
    const { code, out, err } = await hexapla([...check, '--cache'], { cwd: folder });
    expect([code, out]).toEqual([plain.code, plain.out]);
    expect(err).toMatch(/^note: nothing is kept in \.hexapla-cache \(\w+\)$/m);
  });

  it('serves several runs at a time, and one that empties it', async () => {
    const folder = folderWith(twoWorks);
    const check = ['check', '--format', 'json'];
    const plain = await hexapla(check, { cwd: folder });
    const runs = Array.from({ length: 6 }, () => hexapla([...check, '--cache'], { cwd: folder }));
    const clean = hexapla(['cache', 'clean'], { cwd: folder });
    for (const run of await Promise.all(runs)) expect(run).toEqual(plain);
    expect((await clean).code).toBe(0);
    expect(await hexapla([...check, '--cache'], { cwd: folder })).toEqual(plain);
  });

  it('lies where the configuration or node_modules are, or where it is told to', async () => {
    const folder = folderWith({
      ...twoWorks,
      'hexapla.config.json': '{"source": "en", "cache": true}',
      'package.json': '{}',
    });
    await hexapla(['check', '--work', 'a'], { cwd: folder });
    expect(entriesOf(folder)).toHaveLength(1);
    expect(readFileSync(join(cacheOf(folder), '.gitignore'), 'utf8')).toBe('*\n');
    mkdirSync(join(folder, 'node_modules'));
    await hexapla(['status'], { cwd: folder });
    const kept = readdirSync(join(folder, 'node_modules/.cache/hexapla'));
    expect(kept.filter((name) => name.endsWith('.entry'))).toHaveLength(2);
    await hexapla(['status', '--no-cache', '--cache-location', 'other'], { cwd: folder });
    expect(readdirSync(folder)).not.toContain('other');
    await hexapla(['status', '--cache-location', 'other/place'], { cwd: folder });
    const shown = await hexapla(['cache', '--cache-location', 'other/place'], { cwd: folder });
    expect(shown.out).toMatch(/^other\/place: 2 works, \d+\.\d MB\n$/);
  });

  it('neither writes into nor empties a folder that holds other things', async () => {
    const folder = folderWith({ ...twoWorks, 'mine/letter.txt': 'mine' });
    const fault =
      'mine: this folder is no cache and holds other files; give a new folder with --cache-location\n';
    for (const line of [['check', 'a'], ['cache', 'clean'], ['cache']]) {
      const { code, err } = await hexapla([...line, '--cache-location', 'mine'], { cwd: folder });
      expect([code, err]).toEqual([2, fault]);
    }
    expect(readdirSync(join(folder, 'mine'))).toEqual(['letter.txt']);
    await hexapla(['check', '--cache'], { cwd: folder });
    writeFileSync(join(cacheOf(folder), 'letter.txt'), 'mine');
    writeFileSync(join(cacheOf(folder), '.gitignore'), 'my own\n');
    const cleaned = await hexapla(['cache', 'clean'], { cwd: folder });
    expect(cleaned.out).toMatch(/^removed from \.hexapla-cache: 2 works, \d+\.\d MB\n$/);
    expect(readdirSync(cacheOf(folder)).sort()).toEqual(['.gitignore', 'letter.txt']);
  });

  it('follows no link out of its folder', async () => {
    const folder = folderWith(twoWorks);
    const outside = folderWith({});
    symlinkSync(outside, cacheOf(folder));
    const { code, err } = await hexapla(['check', '--cache'], { cwd: folder });
    expect([code, err]).toEqual([
      2,
      '.hexapla-cache: this is a link, and nothing is written where it leads; remove it, or name a folder with --cache-location\n',
    ]);
    symlinkSync(outside, join(folder, 'node_modules'));
    rmSync(cacheOf(folder));
    await hexapla(['check', '--cache'], { cwd: folder });
    expect(readdirSync(outside)).toEqual([]);
    const [entry] = entriesOf(folder);
    writeFileSync(join(outside, 'letter.txt'), 'mine');
    rmSync(entry!);
    symlinkSync(join(outside, 'letter.txt'), entry!);
    await hexapla(['check', '--cache'], { cwd: folder });
    expect(readFileSync(join(outside, 'letter.txt'), 'utf8')).toBe('mine');
  });

  it('stays within its limit, and lets go of what was of no use for longest', async () => {
    const folder = folderWith(twoWorks);
    await hexapla(['status', '--cache'], { cwd: folder });
    const [first, second] = entriesOf(folder);
    utimesSync(first!, new Date(2001, 1), new Date(2001, 1));
    utimesSync(second!, new Date(2002, 1), new Date(2002, 1));
    const all = [...entriesOf(folder), ...versionsOf(folder)];
    // Room for one version more, and not for a work.
    const bytes = all.reduce((sum, path) => sum + readFileSync(path).length, 0);
    const limit = `${(bytes + 1.2 * readFileSync(versionsOf(folder)[0]!).length) / 1000}kB`;
    writeFileSync(join(folder, 'a/fr.txt'), `${list(4, 'navire')}\n`);
    await hexapla(['status', '--work', 'a', '--cache', '--cache-limit', limit], { cwd: folder });
    expect(entriesOf(folder)).toHaveLength(2);
    expect(entriesOf(folder)).not.toContain(first);
    rmSync(cacheOf(folder), { recursive: true });
    const plain = await hexapla(['status'], { cwd: folder });
    expect(await hexapla(['status', '--cache', '--cache-limit', '0'], { cwd: folder })).toEqual(plain);
    expect(readdirSync(folder)).not.toContain('.hexapla-cache');
    const { code, err } = await hexapla(['status', '--cache-limit', 'much'], { cwd: folder });
    expect([code, err]).toEqual([
      2,
      '--cache-limit: "much" is no size; give a number of MB, or such as 500MB, 1GB\n',
    ]);
  });

  it('tells what cannot be read when its turn comes, as without one', async () => {
    const folder = folderWith({ ...twoWorks, 'b/fr.txt': new Uint8Array([0, 1, 2, 255, 254, 0]) });
    const plain = await hexapla(['status'], { cwd: folder });
    expect(plain.code).toBe(2);
    expect(await hexapla(['status', '--cache'], { cwd: folder })).toEqual(plain);
    expect(await hexapla(['status', '--cache'], { cwd: folder })).toEqual(plain);
  });
});
