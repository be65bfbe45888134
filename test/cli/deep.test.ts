import { describe, expect, it } from 'vitest';
import { tooDeep } from '../../src/text/nesting.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const documents = { 'en.txt': '1. one\n2. two\n', 'fr.txt': '1. un\n' };
const deep = `{"rules":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
const aliases = [...'bcdefghij'].reduce(
  (text, name, at) => `${text}${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]\n`,
  'a: &a [x,x,x,x,x,x,x,x,x]\n',
);

describe('data that nests without end is one line', () => {
  it.each([
    ['hexapla.config.json', deep],
    ['hexapla.config.yaml', `a: ${'['.repeat(50_000)}\n`],
    ['hexapla.config.yaml', `${'- '.repeat(50_000)}a\n`],
    ['hexapla.config.yaml', aliases],
    ['hexapla.links.json', deep],
    ['hexapla.lock.json', deep],
    ['hexapla-suppressions.json', deep],
    ['work.json', deep],
  ])('%s', async (name, text) => {
    const { code, out, err } = await hexapla(['check', '--source', 'en'], {
      cwd: folderWith({ ...documents, [name]: text }),
    });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')}[^\\n]*; [^\\n]*\\n$`));
    expect(err).not.toContain('internal error');
  });

  it('and front matter a finding', async () => {
    const cwd = folderWith({ 'en.md': `---\na: ${'['.repeat(50_000)}\n---\n\n1. one\n`, 'fr.md': '1. un\n' });
    const { out } = await hexapla(['check', '--source', 'en', '--format', 'compact'], { cwd });
    expect(out).toContain('the front matter cannot be read: it is nested too deeply');
  });

  it('but all that people write is none', () => {
    expect(tooDeep(`{"a":[{"b":"${'['.repeat(300)}"}]}`)).toBe(null);
    expect(tooDeep(`a:\n  - - b\n  - c: [d, {e: f}]\n${' '.repeat(80)}g\n`)).toBe(null);
  });
});
