import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codecOf } from '../../src/text/encodings/index.js';
import { encodingNames, isLegacy, type LegacyEncoding } from '../../src/text/encodings/names.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const english = [
  'RULES OF THE FERRY',
  '1. The ferry leaves at six in the morning.',
  '2. Goats and sheep pay half of what a person pays.',
  '3. Rafts pay nothing when they pass the pier at night.',
  '4. Each pier has a lamp and a life belt.',
  '',
].join('\n');
const vietnamese = [
  'Quy định về bến đò',
  '1. Đò chạy lúc sáu giờ sáng.',
  '2. Dê và cừu trả một nửa giá vé của người lớn.',
  '3. Bè không phải trả tiền khi qua bến vào ban đêm.',
  '4. Mỗi bến có một ngọn đèn và một phao cứu sinh.',
  '',
].join('\n');
const chinese = [
  '渡船规定',
  '1. 渡船早上六点开船。',
  '2. 山羊和绵羊付人的一半票价。',
  '3. 木排晚上过码头不用付钱。',
  '4. 每个码头都有一盏灯和一个救生圈。',
  '',
].join('\n');

async function encoded(text: string, name: LegacyEncoding): Promise<Buffer> {
  const bytes = (await codecOf(name)).encode(text);
  if (!(bytes instanceof Uint8Array)) throw new Error(bytes.lacking);
  return Buffer.from(bytes);
}

const withoutThird = (text: string) => text.replace(/^3\..*\n/m, '');
const texts: Readonly<Record<string, string>> = { vi: vietnamese, zh: chinese };
const ways = encodingNames
  .filter(isLegacy)
  .flatMap((name) =>
    name.startsWith('big5') || name === 'windows-1252'
      ? []
      : [[name, name === 'gb18030' ? 'zh' : 'vi'] as const],
  );

describe('files in encodings from before Unicode', () => {
  it.each(ways)('%s: the guess is told, and a gap is filled in it', async (name, language) => {
    const whole = await encoded(texts[language] ?? '', name);
    const cwd = folderWith({ 'en.txt': english });
    const file = join(cwd, `${language}.txt`);
    writeFileSync(file, await encoded(withoutThird(texts[language] ?? ''), name));
    const found = await hexapla(['check', '--source', 'en', '--format', 'compact'], { cwd });
    expect(found.err).toBe(
      `note: ${language}.txt: read as ${name}, in which it reads best; --encoding says otherwise\n`,
    );
    expect(found.out).toContain('is missing');
    await hexapla(
      ['export', '--source', 'en', '--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'],
      {
        cwd,
      },
    );
    const third = /^3\. (.*)$/m.exec(texts[language] ?? '')?.[1] ?? '';
    fillIn(join(cwd, 'gaps.xlf'), third);
    const said = await hexapla(['merge', 'gaps.xlf'], { cwd });
    expect(said).toMatchObject({ code: 0, err: found.err });
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  it('refuses what the encoding of the file lacks, and writes nothing', async () => {
    const cwd = folderWith({ 'en.txt': english });
    const bytes = await encoded(withoutThird(vietnamese), 'tcvn3');
    writeFileSync(join(cwd, 'vi.txt'), bytes);
    await hexapla(
      ['export', '--source', 'en', '--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'],
      {
        cwd,
      },
    );
    fillIn(join(cwd, 'gaps.xlf'), 'Bè đi “không” mất tiền.');
    const said = await hexapla(['merge', 'gaps.xlf', '--encoding', 'tcvn3'], { cwd });
    expect(said).toMatchObject({ code: 2 });
    expect(said.err).toBe(
      'hexapla: vi.txt: ““” cannot be written in tcvn3, which the file is in; convert the file to UTF-8, and merge again\nhexapla: nothing was written\n',
    );
    expect(readFileSync(join(cwd, 'vi.txt')).equals(bytes)).toBe(true);
  });

  it('are read as an option or the configuration says, by language or by path', async () => {
    const cwd = folderWith({ 'en.txt': english });
    writeFileSync(join(cwd, 'vi.txt'), await encoded(vietnamese, 'vni'));
    const args = ['check', '--source', 'en', '--format', 'compact'];
    expect(await hexapla([...args, '--encoding', 'vi=VNI'], { cwd })).toEqual({ code: 0, out: '', err: '' });
    for (const configuration of [
      { encoding: { vi: 'vni' } },
      { overrides: [{ files: 'vi.*', encoding: 'vni' }] },
    ]) {
      writeFileSync(join(cwd, 'hexapla.config.json'), JSON.stringify(configuration));
      expect(await hexapla(args, { cwd })).toEqual({ code: 0, out: '', err: '' });
    }
    const wrong = await hexapla([...args, '--encoding', 'vi=koi8'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('--encoding: there is no encoding "koi8" here; give one of utf-8, ');
  });

  it('are proved at their places', async () => {
    const cwd = folderWith({ 'en.txt': english });
    writeFileSync(join(cwd, 'vi.txt'), await encoded(vietnamese, 'windows-1258'));
    await hexapla(['export', '--source', 'en', '--format', 'tmx', '--out', 'all.tmx'], { cwd });
    expect(await hexapla(['verify', 'all.tmx'], { cwd })).toMatchObject({ code: 0 });
  });
});

function fillIn(file: string, target: string): void {
  const filled = readFileSync(file, 'utf8')
    .replace(/(state="initial"><source>[^<]*<\/source>)/, `$1<target>${target}</target>`)
    .replace('state="initial"', 'state="translated"');
  writeFileSync(file, filled);
}
