import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('runs the ten lines of docs/research.md as they stand there', { timeout: 120_000 }, async () => {
  const page = readFileSync(join(root, 'docs/research.md'), 'utf8');
  const [, block = ''] = /^```console\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const lines = block.trim().split('\n');
  expect(lines).toHaveLength(10);
  const cwd = folderWith({});
  cpSync(join(root, 'corpus'), join(cwd, 'corpus'), { recursive: true });
  for (const line of lines) {
    const [prompt, program, ...argv] = line.split(' ');
    expect([prompt, program]).toEqual(['$', 'hexapla']);
    const { code, err } = await hexapla(argv, { cwd, env: { SOURCE_DATE_EPOCH: '1710230400' } });
    expect([line, code, err]).toEqual([line, 0, expect.any(String)]);
  }
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  expect(read('again/corpus.jsonl')).toBe(read('whole/corpus.jsonl'));
  expect(read('dataset/README.md')).toContain('- split: train');
  for (const name of [
    'frames/corpus.parquet',
    'training/corpus.vi-en.ids',
    'beads/corpus.vi-en.beads',
    'opus/xml',
  ]) {
    expect([name, existsSync(join(cwd, name))]).toEqual([name, true]);
  }
});
