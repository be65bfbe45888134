import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const work = {
  'en.md': [
    '1. The harbour master opens the lock gate at seven.',
    '2. Nobody may close the lock gate without a key.',
    '3. The harbour master writes down who came.',
    '4. At night the lock gate stays shut.',
    '5. At noon the harbour master eats.',
  ].join('\n\n'),
  'fr.md': [
    '1. Le capitaine du port ouvre la porte d’écluse à sept heures.',
    '2. Nul ne peut fermer la porte d’écluse sans clé.',
    '3. Le capitaine du port note qui est venu.',
    '4. La nuit, la porte d’écluse reste close.',
    '5. À midi, le capitaine du port mange.',
  ].join('\n\n'),
  'zh.md': [
    '1. 港务长七点打开闸门。',
    '2. 没有钥匙不得关上闸门。',
    '3. 港务长记下谁来过。',
    '4. 夜里闸门一直锁着。',
    '5. 中午港务长吃饭。',
  ].join('\n\n'),
};

describe('terms', () => {
  it('shows what stands for a term in each language, how often and where', async () => {
    const { code, out } = await hexapla(['terms', '--source', 'en'], { cwd: folderWith(work), columns: 100 });
    expect(code).toBe(0);
    expect(out).toMatch(/^en +fr +zh +where\n/);
    expect(out).toMatch(/\nlock gate 3 +porte d’écluse 3 +闸门 3 +1, 2, 4\n/);
    expect(out).toMatch(/\nharbour master 3 +capitaine du port 3 +港务长 3 +1, 3, 5\n/);
  });

  it('writes JSON with every place', async () => {
    const { out } = await hexapla(['terms', '--source', 'en', '--format', 'json'], { cwd: folderWith(work) });
    const { schema, terms } = JSON.parse(out);
    expect(schema).toBe('hexapla.terms/v1');
    const gate = terms.find(({ languages }: { languages: { en: { preferred: string[] } } }) =>
      languages.en.preferred.includes('lock gate'),
    );
    expect(gate.languages.zh.found[0]).toEqual({
      text: '闸门',
      count: 3,
      places: [1, 2, 4].map((number) => ({ path: 'zh.md', address: String(number), line: 2 * number - 1 })),
    });
  });

  it.each(['csv', 'tbx', 'json'])('writes %s that the glossary reads back', async (format) => {
    const cwd = folderWith({ ...work, 'hexapla.config.json': '{ "source": "en" }' });
    const file = `found.${format}`;
    await hexapla(['terms', '--format', format, '-o', file], { cwd });
    expect(readFileSync(join(cwd, file), 'utf8')).toContain('闸门');
    expect((await hexapla(['check', '--glossary', file], { cwd })).code).toBe(0);
    const other = {
      ...work,
      'zh.md': work['zh.md'].replace('打开闸门', '打开水门'),
      'hexapla.config.json': '{ "source": "en" }',
    };
    const changed = folderWith({ ...other, [file]: readFileSync(join(cwd, file), 'utf8') });
    const { out } = await hexapla(['check', '--glossary', file, '--format', 'compact'], { cwd: changed });
    expect(out).toMatch(
      /zh\.md:1:\d+: warning: .*“lock gate” of en is not translated by “闸门”.*\[glossary\]/,
    );
  });

  it('says what a wrong number is', async () => {
    const { code, err } = await hexapla(['terms', '--least', 'two'], { cwd: folderWith(work) });
    expect(code).toBe(2);
    expect(err).toBe('--least: "two" is no number of this; give a whole number from 2 on\n');
  });
});
