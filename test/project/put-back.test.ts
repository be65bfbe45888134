import { linkSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeTogether, writeWhole } from '../../src/project/write.js';
import { sweep } from '../../src/project/writing/temporary.js';
import { InputError } from '../../src/text/errors.js';
import { folderWith } from './folder.js';

/** Which calls of the file system fail from now on, by their number. */
const failing = vi.hoisted(() => ({
  rename: new Set<number>(),
  write: new Set<number>(),
  calls: 0,
  writes: 0,
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fault = () => Object.assign(new Error('EIO: made'), { code: 'EIO', errno: -5, syscall: 'rename' });
  return {
    ...fs,
    renameSync: (from: string, to: string) => {
      if (failing.rename.has(++failing.calls)) throw fault();
      fs.renameSync(from, to);
    },
    writeSync: (handle: number, bytes: Uint8Array, at: number, length: number, place: number) => {
      if (failing.write.has(++failing.writes)) {
        fs.writeSync(handle, bytes, at, 1, place);
        throw fault();
      }
      return fs.writeSync(handle, bytes, at, length, place);
    },
  };
});

beforeEach(() => Object.assign(failing, { rename: new Set(), write: new Set(), calls: 0, writes: 0 }));

const line = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.line;
    throw error;
  }
  return '';
};

const write = (folder: string, names: readonly string[]) =>
  line(() =>
    writeTogether(names.map((name) => ({ file: join(folder, name), shown: name, chunks: `new ${name}` }))),
  );

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** What the message says is where the old text is. */
const savedIn = (said: string) => /what it had is in ([^;)]+)/.exec(said)?.[1] ?? '';

describe('a file that cannot be put back after another could not be written', () => {
  it('is left new, and what it had stays beside it, where the message says', () => {
    const folder = folderWith({ 'a.txt': 'old a', 'b.txt': 'old b' });
    // The second file cannot take its place, nor can the first have its own again.
    failing.rename = new Set([2, 3]);
    const said = write(folder, ['a.txt', 'b.txt']);
    expect(said).toMatch(/^b\.txt: .*; written before that, and not put back: a\.txt \(what it had is in /);
    expect([read(folder, 'a.txt'), read(folder, 'b.txt')]).toEqual(['new a.txt', 'old b']);
    expect(readFileSync(savedIn(said), 'utf8')).toBe('old a');
    sweep(folder);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', basename(savedIn(said)), 'b.txt']);
  });

  it('is named with the temporary name where it can have no other', () => {
    const folder = folderWith({ 'a.txt': 'old a', 'b.txt': 'old b' });
    failing.rename = new Set([2, 3, 4]);
    expect(readFileSync(savedIn(write(folder, ['a.txt', 'b.txt'])), 'utf8')).toBe('old a');
  });

  it('has its old text in a file of its own where it has several names', () => {
    const folder = folderWith({ 'a.txt': 'old a', 'b.txt': 'old b' });
    linkSync(join(folder, 'a.txt'), join(folder, 'same.txt'));
    // Written once in its place; then the other fails, and so does the way back.
    failing.rename = new Set([1]);
    failing.write = new Set([2]);
    const said = write(folder, ['a.txt', 'b.txt']);
    expect(said).toContain('not put back: a.txt (what it had is in ');
    expect(readFileSync(savedIn(said), 'utf8')).toBe('old a');
  });

  it('is away again where it was not there before', () => {
    const folder = folderWith({ 'b.txt': 'old b' });
    failing.rename = new Set([2]);
    expect(write(folder, ['a.txt', 'b.txt'])).toMatch(/^b\.txt: the file cannot be written \(EIO\)/);
    expect(readdirSync(folder)).toEqual(['b.txt']);
  });
});

describe('a file with several names that can neither be written nor put back', () => {
  it('has what it had beside it', () => {
    const folder = folderWith({ 'a.txt': 'a longer old text' });
    linkSync(join(folder, 'a.txt'), join(folder, 'same.txt'));
    failing.write = new Set([1, 2]);
    const said = line(() => writeWhole(join(folder, 'a.txt'), 'new', 'a.txt'));
    expect(said).toMatch(/^a\.txt: the file cannot be written \(EIO\); what it had is in /);
    expect(readFileSync(savedIn(said), 'utf8')).toBe('a longer old text');
  });

  it('has it again where it can be put back', () => {
    const folder = folderWith({ 'a.txt': 'a longer old text' });
    linkSync(join(folder, 'a.txt'), join(folder, 'same.txt'));
    failing.write = new Set([1]);
    expect(line(() => writeWhole(join(folder, 'a.txt'), 'new', 'a.txt'))).not.toContain('what it had');
    expect(read(folder, 'same.txt')).toBe('a longer old text');
    writeFileSync(join(folder, 'a.txt'), 'x');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'same.txt']);
  });
});
