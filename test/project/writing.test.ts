import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
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
import { describe, expect, it } from 'vitest';
import { addToFile, growFile, placeFiles, writeTogether, writeWhole } from '../../src/project/write.js';
import { self, temporaryBeside } from '../../src/project/writing/temporary.js';
import { InputError } from '../../src/text/errors.js';
import { sha256 } from '../../src/text/hash.js';
import { folderWith } from './folder.js';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** The line that the user gets. */
function lineOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.line;
    throw error;
  }
  return '';
}

describe('what stands at the place already', () => {
  it('is written through where it is a link, also one that leads nowhere yet', () => {
    const folder = folderWith({ 'real.txt': 'old' });
    symlinkSync('real.txt', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    symlinkSync('later.txt', join(folder, 'three'));
    writeWhole(join(folder, 'two'), 'new');
    writeWhole(join(folder, 'three'), 'later');
    expect([read(folder, 'real.txt'), read(folder, 'later.txt')]).toEqual(['new', 'later']);
    expect(['one', 'two', 'three'].every((name) => lstatSync(join(folder, name)).isSymbolicLink())).toBe(
      true,
    );
    expect(readdirSync(folder).sort()).toEqual(['later.txt', 'one', 'real.txt', 'three', 'two']);
  });

  it('is one line where links lead in a circle', () => {
    const folder = folderWith({});
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(lineOf(() => writeWhole(join(folder, 'a'), 'text', 'a'))).toMatch(/^a: the links .* circle; /);
  });

  it('stays one file where it has several names', () => {
    const folder = folderWith({ 'a.txt': 'a long old text' });
    linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    writeWhole(join(folder, 'a.txt'), 'new');
    expect([read(folder, 'a.txt'), read(folder, 'b.txt')]).toEqual(['new', 'new']);
    expect(statSync(join(folder, 'a.txt')).nlink).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt']);
  });

  it('keeps rights that a new file would not get, and its owner', () => {
    const folder = folderWith({ 'a.txt': 'old' });
    chmodSync(join(folder, 'a.txt'), 0o666);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(join(folder, 'a.txt'), 1234, 4321);
    const before = statSync(join(folder, 'a.txt'));
    writeWhole(join(folder, 'a.txt'), 'new');
    const { mode, uid, gid } = statSync(join(folder, 'a.txt'));
    expect([mode, uid, gid]).toEqual([before.mode, before.uid, before.gid]);
  });

  it('takes what is written where it is a device', () => {
    writeWhole('/dev/null', 'text');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lineOf(() => writeWhole('/dev/full', 'text'))).toMatch(/^\/dev\/full: there is no space left; /);
  });

  it('takes what is written where it is a FIFO', async () => {
    const folder = folderWith({});
    const fifo = join(folder, 'fifo');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const reader = spawn('cat', [fifo]);
    let seen = '';
    reader.stdout.on('data', (chunk) => (seen += chunk));
    writeWhole(fifo, ['one ', 'two']);
    await once(reader, 'close');
    expect([seen, statSync(fifo).isFIFO(), readdirSync(folder)]).toEqual(['one two', true, ['fifo']]);
  });

  it('is refused where it is a folder, and nothing is left beside it', () => {
    const folder = folderWith({ 'd.tmx/x': '' });
    expect(lineOf(() => writeWhole(join(folder, 'd.tmx'), 'text', 'd.tmx'))).toMatch(
      /^d\.tmx: this is a folder/,
    );
    expect(readdirSync(folder)).toEqual(['d.tmx']);
  });

  it('is one line where the name is too long', () => {
    const folder = folderWith({});
    const name = `${'n'.repeat(300)}.txt`;
    expect(lineOf(() => writeWhole(join(folder, name), 'text', 'n'))).toBe(
      'n: the name is too long; choose another place',
    );
    expect(readdirSync(folder)).toEqual([]);
    writeWhole(join(folder, 'n'.repeat(255)), 'the longest name there is');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('leaves no folder behind that was made in vain', () => {
    const folder = folderWith({});
    function* broken() {
      yield 'new';
      throw new Error('half way');
    }
    expect(() => writeWhole(join(folder, 'a/b/c.txt'), broken())).toThrow('half way');
    growFile(join(folder, 'x/y.txt')).abort();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that was read before', () => {
  it('is written only where it is still the same', () => {
    const folder = folderWith({ 'a.txt': 'old' });
    const file = join(folder, 'a.txt');
    writeWhole(file, 'new', 'a.txt', sha256('old'));
    expect(lineOf(() => writeWhole(file, 'newer', 'a.txt', sha256('old')))).toBe(
      'a.txt: the file has changed since it was read, so nothing was written; run the command again',
    );
    expect([read(file), readdirSync(folder)]).toEqual(['new', ['a.txt']]);
  });

  it('may say by now what is to be written', () => {
    const folder = folderWith({ 'a.txt': 'new' });
    writeWhole(join(folder, 'a.txt'), 'new', 'a.txt', sha256('old'));
    expect(read(folder, 'a.txt')).toBe('new');
  });

  it('may not have been there, or be gone', () => {
    const folder = folderWith({ 'a.txt': 'other' });
    expect(lineOf(() => writeWhole(join(folder, 'a.txt'), 'new', 'a.txt', null))).toMatch(/has changed/);
    expect(lineOf(() => writeWhole(join(folder, 'b.txt'), 'new', 'b.txt', sha256('old')))).toMatch(
      /has changed/,
    );
    writeWhole(join(folder, 'c.txt'), 'new', 'c.txt', null);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'c.txt']);
  });

  it('keeps all others of the same run as they were where it has changed', () => {
    const folder = folderWith({ 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'c' });
    const write = (was: string) =>
      writeTogether(
        ['a.txt', 'b.txt', 'c.txt'].map((name) => ({
          file: join(folder, name),
          shown: name,
          chunks: 'new',
          was: sha256(name === 'c.txt' ? was : name.charAt(0)),
        })),
      );
    expect(lineOf(() => write('changed'))).toMatch(/^c\.txt: the file has changed/);
    expect(['a.txt', 'b.txt', 'c.txt'].map((name) => read(folder, name))).toEqual(['a', 'b', 'c']);
    write('c');
    expect(['a.txt', 'b.txt', 'c.txt'].map((name) => read(folder, name))).toEqual(['new', 'new', 'new']);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('is replaced by one run at a time, and a killed one holds nobody up', () => {
    const folder = folderWith({ 'a.txt': 'old' });
    const turn = join(folder, `.hexapla-${sha256(join(folder, 'a.txt')).slice(0, 12)}.turn`);
    symlinkSync(self.replace(/\d+$/, String(deadProcess())), turn);
    writeWhole(join(folder, 'a.txt'), 'new', 'a.txt', sha256('old'));
    expect([read(folder, 'a.txt'), readdirSync(folder)]).toEqual(['new', ['a.txt']]);
  });
});

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('what killed runs left', () => {
  it('is removed at once, and what others are writing is left alone', () => {
    const folder = folderWith({});
    const mine = temporaryBeside(join(folder, 'x'));
    const dead = mine.replace(`-${process.pid}-`, `-${deadProcess()}-`);
    const elsewhere = mine.replace(/hexapla-[0-9a-f]{8}/, 'hexapla-00000000');
    const old = elsewhere.replace(/[0-9a-f]{12}\.tmp$/, 'aaaaaaaaaaaa.tmp');
    const notOurs = join(folder, '.hexapla-notes.tmp');
    for (const file of [mine, dead, elsewhere, old, notOurs]) writeFileSync(file, 'half');
    const hourAgo = Date.now() / 1000 - 3600;
    for (const file of [old, notOurs]) utimesSync(file, hourAgo, hourAgo);
    writeWhole(join(folder, 'out.txt'), 'text');
    expect(readdirSync(folder).sort()).toEqual(
      [mine, elsewhere, notOurs, join(folder, 'out.txt')].map((file) => file.slice(folder.length + 1)).sort(),
    );
  });
});

describe('several files that grow', () => {
  it('take their places together', () => {
    const folder = folderWith({ 'a.txt': 'old' });
    const files = ['a.txt', 'b.txt'].map((name) => growFile(join(folder, name), name));
    for (const file of files) file.write('new');
    expect(read(folder, 'a.txt')).toBe('old');
    placeFiles(files);
    for (const file of files) file.abort();
    expect([read(folder, 'a.txt'), read(folder, 'b.txt')]).toEqual(['new', 'new']);
  });
});

describe('adding to a file', () => {
  it('goes through links and says in one line where it may not be', () => {
    const folder = folderWith({ 'real.txt': 'one\n' });
    symlinkSync('real.txt', join(folder, 'link'));
    addToFile(join(folder, 'link'), ['two\n']);
    expect(read(folder, 'real.txt')).toBe('one\ntwo\n');
    mkdirSync(join(folder, 'd'));
    expect(lineOf(() => addToFile(join(folder, 'd'), ['x'], 'd'))).toMatch(/^d: this is a folder/);
    expect(lineOf(() => addToFile('/dev/full', ['x']))).toMatch(/no space left/);
  });
});

describe('several files at once', () => {
  /** The second file cannot take its place any more when both are whole. */
  function placed(folder: string): string {
    const files = ['a.txt', 'b.txt', 'c.txt'].map((name) => growFile(join(folder, name), name));
    for (const file of files) file.write('new');
    rmSync(join(folder, 'b.txt'));
    mkdirSync(join(folder, 'b.txt'));
    return lineOf(() => placeFiles(files));
  }

  it('have what they had where one of them cannot be written', () => {
    const folder = folderWith({ 'a.txt': 'old', 'b.txt': 'old', 'c.txt': 'old' });
    const before = statSync(join(folder, 'a.txt'));
    expect(placed(folder)).toMatch(/^b\.txt: this is a folder/);
    expect([read(folder, 'a.txt'), read(folder, 'c.txt')]).toEqual(['old', 'old']);
    expect(statSync(join(folder, 'a.txt')).ino).toBe(before.ino);
    expect(statSync(join(folder, 'a.txt')).nlink).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it('are not there where they were not', () => {
    const folder = folderWith({ 'b.txt': 'old' });
    expect(placed(folder)).toMatch(/^b\.txt: this is a folder/);
    expect(readdirSync(folder)).toEqual(['b.txt']);
  });

  it('have it also where they have other names', () => {
    const folder = folderWith({ 'a.txt': 'a longer old text', 'b.txt': 'old' });
    linkSync(join(folder, 'a.txt'), join(folder, 'other.txt'));
    expect(placed(folder)).toMatch(/^b\.txt: this is a folder/);
    expect([read(folder, 'a.txt'), read(folder, 'other.txt')]).toEqual([
      'a longer old text',
      'a longer old text',
    ]);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'other.txt']);
  });
});
