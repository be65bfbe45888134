import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const turns = [
  'NỘI QUY BẾN ĐÒ\nRULES OF THE FERRY',
  'Điều 1. Giờ chạy\nArticle 1. Hours',
  '1.1. Đò chạy lúc sáu giờ sáng.\n1.1. The ferry leaves at six in the morning.',
  '1.2. Dê trả nửa giá.\n1.2. Goats pay half.',
  '1.3. Bè không phải trả tiền.',
  'Điều 2. Đèn\nArticle 2. Lamps',
  '2.1. Mỗi bến có một ngọn đèn.\n2.1. Each pier has a lamp.',
].join('\n\n');

const columns = [
  '1. Đò chạy lúc sáu giờ sáng và           1. The ferry leaves at six in',
  'trở về lúc mười hai giờ trưa.            the morning and is back at noon.',
  '2. Dê và cừu trả nửa giá vé của          2. Goats and sheep pay half of',
  'người lớn.                               what a person pays.',
  '3. Bè không phải trả tiền khi            3. Rafts pay nothing when they',
  'qua bến vào ban đêm.                     pass the pier at night.',
  '',
].join('\n');

describe('two languages in one file', () => {
  it('are two versions, and what the second lacks is said in its turn', async () => {
    const cwd = folderWith({ 'rules.txt': `${turns}\n` });
    const { out } = await hexapla(['check', 'rules.txt', '--format', 'compact'], { cwd });
    expect(out).toContain('rules.txt:13:');
    expect(out).toContain('1.3 “Bè không phải trả tiền.” is missing');
    const json = JSON.parse((await hexapla(['segment', 'rules.txt', '--format', 'json'], { cwd })).out);
    expect(json.versions.map(({ path, language }: Record<string, string>) => [path, language])).toEqual([
      ['rules.txt', 'vi'],
      ['rules.txt', 'en'],
    ]);
  });

  it('take back what is filled in, in its turn', async () => {
    const cwd = folderWith({ 'rules.txt': `${turns}\n` });
    await hexapla(['export', 'rules.txt', '--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'], {
      cwd,
    });
    const file = join(cwd, 'gaps.xlf');
    const exported = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      exported
        .replace(/(<source>Bè[^<]*<\/source>)/, '$1<target>Rafts pay nothing.</target>')
        .replace('state="initial"', 'state="translated"'),
    );
    const said = await hexapla(['merge', 'gaps.xlf', 'rules.txt'], { cwd });
    expect(said.err).toBe('');
    const merged = readFileSync(join(cwd, 'rules.txt'), 'utf8');
    expect(merged.replace(/1\.3\. Rafts pay nothing\.\s+/, '').replace(/\n\n\n/g, '\n\n')).toBe(`${turns}\n`);
    expect(merged).toMatch(/1\.3\. Bè không phải trả tiền\.\s+1\.3\. Rafts pay nothing\.\s+Điều 2/);
    expect((await hexapla(['check', 'rules.txt'], { cwd })).code).toBe(0);
  });

  it('are told apart in columns', async () => {
    const cwd = folderWith({ 'rules.txt': columns });
    const { out } = await hexapla(['segment', 'rules.txt'], { cwd });
    expect(out).toContain('1.  Đò chạy lúc sáu giờ sáng và trở về lúc mười hai giờ trưa.');
    expect(out).toContain('3.  Rafts pay nothing when they pass the pier at night.');
    expect((await hexapla(['check', 'rules.txt'], { cwd })).code).toBe(0);
  });
});

describe('what is kept of two languages in one file', () => {
  const text = `${turns}\n`;
  const changed = text.replace('Dê trả nửa giá.', 'Dê và cừu trả nửa giá vé.');

  it('is by git what its own paragraphs were', async () => {
    const cwd = folderWith({ 'rules.txt': text });
    git(cwd, 'init', '--quiet');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '--quiet', '--message', 'one');
    writeFileSync(join(cwd, 'rules.txt'), changed);
    const { out } = await hexapla(['check', 'rules.txt', '--since', 'HEAD', '--format', 'compact'], { cwd });
    expect(out.match(/stale-segment/g)).toHaveLength(1);
    expect(out).toContain('rules.txt:11:1: warning: 1.2 was translated from an earlier text of vi');
  });

  it('goes by language in the lock and in the baseline', async () => {
    const cwd = folderWith({ 'rules.txt': text });
    await hexapla(['accept', 'rules.txt'], { cwd });
    const lock = JSON.parse(readFileSync(join(cwd, 'hexapla.lock.json'), 'utf8'));
    expect(Object.keys(lock.works.rules.translations)).toEqual(['en']);
    await hexapla(['check', 'rules.txt', '--suppress-all'], { cwd });
    expect((await hexapla(['check', 'rules.txt'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'rules.txt'), changed);
    const { out } = await hexapla(['check', 'rules.txt', '--format', 'compact'], { cwd });
    expect(out.match(/\[[a-z-]+\]/g)).toEqual(['[stale-segment]']);
  });
});

/** Git with nothing of the machine's own settings. */
function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd,
    stdio: 'pipe',
  });
}
