import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const files = {
  'plan/en.md':
    '# A plan\n\n1. Read the *letter* &amp; answer.\n\n2. Build\n   the boat.\n\n3. Feast. Sing.\n',
  'plan/fr.md': '# Un plan\n\n1. Lire la *lettre* &amp; répondre.\n\n3. Festoyer. Chanter.\n',
};

async function exported(cwd: string, ...options: string[]): Promise<string> {
  const { out, code } = await hexapla(['export', 'plan', '--source', 'en', '--format', 'jsonl', ...options], {
    cwd,
  });
  expect(code).toBe(0);
  return out;
}

describe('rebuild', () => {
  it.each(['sentence', 'paragraph', 'segment'])(
    'makes again what an export by %s has, byte for byte',
    async (level) => {
      const cwd = folderWith(files);
      const without = await exported(cwd, '--standoff', '--level', level);
      expect(without).not.toMatch(/letter|lettre|boat/);
      writeFileSync(join(cwd, 'corpus.jsonl'), without);
      const { code, out, err } = await hexapla(['rebuild', 'corpus.jsonl'], { cwd });
      expect(err).toMatch(/corpus\.jsonl: (\d+) of \1 texts proved/);
      expect([code, out]).toEqual([0, await exported(cwd, '--level', level)]);
    },
  );

  it('writes nothing where a document is another, or what can be proved where that is asked for', async () => {
    const cwd = folderWith(files);
    writeFileSync(join(cwd, 'corpus.jsonl'), await exported(cwd, '--standoff'));
    writeFileSync(join(cwd, 'plan/fr.md'), files['plan/fr.md'].replace('Chanter', 'Danser!'));
    const whole = await hexapla(['rebuild', 'corpus.jsonl', '--out', 'whole.jsonl'], { cwd });
    expect(whole.code).toBe(1);
    expect(whole.err).toContain('plan/fr.md line 5 has another text than the corpus');
    expect(() => readFileSync(join(cwd, 'whole.jsonl'))).toThrow();
    const part = await hexapla(['rebuild', 'corpus.jsonl', '--partial', '--out', 'part.jsonl'], { cwd });
    expect(part.code).toBe(1);
    const rows = readFileSync(join(cwd, 'part.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.at(-1).translation).toEqual({ en: 'Sing.', fr: null });
    expect(rows.at(-2).translation).toEqual({ en: 'Feast.', fr: 'Festoyer.' });
  });

  it('says of other files what they are', async () => {
    const cwd = folderWith({ ...files, 'a.jsonl': '{"id":1}\n', 'b.jsonl': 'no\n' });
    const run = (name: string) => hexapla(['rebuild', name], { cwd });
    expect(await run('a.jsonl')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no corpus without its texts'),
    });
    expect(await run('b.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining('no JSON') });
    const table = await hexapla(['export', 'plan', '--format', 'csv', '--standoff'], { cwd });
    expect(table).toMatchObject({ code: 2, err: expect.stringContaining('csv has no form without texts') });
  });
});
