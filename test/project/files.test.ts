import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFault } from '../../src/project/files.js';
import { ignoredIn } from '../../src/project/works/ignore.js';
import { listFiles } from '../../src/project/works/walk.js';
import { writeWhole } from '../../src/project/write.js';
import { InputError } from '../../src/text/errors.js';
import { folderOf, folderWith } from './folder.js';

describe('listing files', () => {
  it('goes into folders, in order of code units, but not into hidden ones and node_modules', () => {
    const folder = folderOf(
      'b.md',
      'a/Z.md',
      'a/é.md',
      'a/a.md',
      '.git/x.md',
      'node_modules/y.md',
      '.z.md',
      'B.md',
    );
    expect(listFiles(folder, '.')).toEqual(['B.md', 'a/Z.md', 'a/a.md', 'a/é.md', 'b.md']);
  });

  it('ends where links lead in a circle, and goes to each place once', () => {
    const folder = folderOf('a/en.md', 'b/vi.md');
    const outside = folderOf('far.md');
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('../b', join(folder, 'a/twin'));
    symlinkSync('itself', join(folder, 'itself'));
    symlinkSync('nowhere', join(folder, 'broken.md'));
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync(outside, join(folder, 'out2'));
    symlinkSync('a/en.md', join(folder, 'linked.md'));
    const found = listFiles(folder, '.');
    expect(found.filter((path) => path.endsWith('far.md'))).toHaveLength(1);
    expect(found.filter((path) => !path.endsWith('far.md'))).toEqual(['a/en.md', 'b/vi.md', 'linked.md']);
  });

  it('leaves out what .hexaplaignore and the configuration name', () => {
    const folder = folderWith({
      '.hexaplaignore': 'old/\n*.bak.md\n',
      'a.md': '',
      'b.bak.md': '',
      'old/c.md': '',
      'd.md': '',
    });
    expect(listFiles(folder, '.', ignoredIn(folder, ['d.*']))).toEqual(['a.md']);
  });
});

describe('what the operating system refuses', () => {
  it.each([
    ['EACCES', 'a.txt: the file may not be read; give yourself the right to read it, or leave it out'],
    ['EISDIR', 'a.txt: this is a folder where a file is wanted; give the path of a file'],
    ['ELOOP', 'a.txt: the links in this path lead in a circle; mend the symbolic links'],
  ])('%s is one line', (code, line) => {
    const fault = fileFault(Object.assign(new Error('from the system'), { code }), 'a.txt');
    expect(fault instanceof InputError && fault.line).toBe(line);
  });

  it('keeps any other error, which is a bug', () => {
    const error = new Error('something else');
    expect(fileFault(error, 'a.txt')).toBe(error);
  });
});

describe('writing', () => {
  it('writes whole files, makes folders, keeps rights, and leaves nothing beside', () => {
    const folder = folderOf('x');
    const file = join(folder, 'new/deep/out.json');
    writeWhole(file, ['one ', 'two']);
    writeFileSync(join(folder, 'old'), 'old', { mode: 0o640 });
    writeWhole(join(folder, 'old'), 'Việt');
    expect(readFileSync(file, 'utf8')).toBe('one two');
    expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('Việt');
    expect(statSync(join(folder, 'old')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['new', 'old', 'x']);
  });

  it('leaves the old file where the chunks break off', () => {
    const folder = folderWith({ 'a.txt': 'old' });
    function* broken() {
      yield 'new';
      throw new Error('half way');
    }
    expect(() => writeWhole(join(folder, 'a.txt'), broken())).toThrow('half way');
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
  });

  it('refuses a folder in one line', () => {
    const folder = folderOf('x');
    mkdirSync(join(folder, 'taken'));
    expect(() => writeWhole(join(folder, 'taken'), 'text', 'taken')).toThrow(InputError);
    expect(() => writeWhole(join(folder, 'x/y'), 'text', 'x/y')).toThrow(InputError);
  });
});
