import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FoundWork } from '../../src/project/types.js';
import { dealtOut, parseShard } from '../../src/project/works/shards.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));

function collection(): string {
  const files = Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((work) => [
      [`note-${work}.en.md`, `# Note ${work}\n\n1. The gate opens at ${work}.\n\n2. Dogs stay outside.\n`],
      [
        `note-${work}.fr.md`,
        `# Note ${work}\n\n1. La porte ouvre à ${work} h.\n${work % 2 ? '' : '\n2. Les chiens restent dehors.\n'}`,
      ],
    ]),
  );
  const folder = folderWith(files);
  cpSync(corpus, join(folder, 'corpus'), { recursive: true });
  return folder;
}

const calls: readonly (readonly string[])[] = [
  ['check', '--source', 'en', '--format', 'json'],
  ['export', '--source', 'en', '--format', 'tmx'],
  ['export', '--source', 'en', '--format', 'jsonl', '--dedupe'],
  ['stats', '--source', 'en'],
  ['align', '--source', 'en', '--format', 'json'],
];

const part = (cwd: string, call: readonly string[], shard: string, env = {}) =>
  hexapla([...call, '--shard', shard, '--parts', 'parts'], { cwd, env });

describe('parts of a run', () => {
  it.each(calls.map((call) => [call.join(' '), call] as const))(
    'put together are what one run prints: %s',
    async (_, call) => {
      const cwd = collection();
      const whole = await hexapla(call, { cwd });
      for (const number of [3, 1, 2]) {
        const { code, out, err } = await part(cwd, call, `${number}/3`);
        expect([code, out]).toEqual([0, '']);
        expect(err).toContain(`part ${number} of 3, `);
      }
      const joined = await hexapla(['join', 'parts'], { cwd });
      expect(joined.out).toBe(whole.out);
      expect(joined.code).toBe(whole.code);
    },
  );

  it('write the files that one run writes, and none before they are put together', async () => {
    const cwd = collection();
    const call = ['export', '--source', 'en', '--format', 'tmx'];
    await hexapla([...call, '--out', 'whole.tmx'], { cwd });
    for (const shard of ['1/2', '2/2']) await part(cwd, [...call, '--out', 'all.tmx'], shard);
    expect(readdirSync(cwd)).not.toContain('all.tmx');
    expect((await hexapla(['join', 'parts'], { cwd })).code).toBe(0);
    const text = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(text('all.tmx')).toBe(text('whole.tmx'));
  });

  it('are not made again where they are there, made of the same files', async () => {
    const cwd = collection();
    const call = calls[0]!;
    await part(cwd, call, '1/1');
    expect((await part(cwd, call, '1/1')).err).toContain('there already');
    writeFileSync(join(cwd, 'note-2.fr.md'), '# Note 2\n\n1. La porte ouvre à 9 h.\n');
    const refused = await hexapla(['join', 'parts'], { cwd });
    expect([refused.code, refused.err.trim()]).toEqual([
      2,
      'note-2.fr.md: this file has changed since part 1 read it; run that part again: --shard 1/1',
    ]);
    expect((await part(cwd, call, '1/1')).err).not.toContain('there already');
    expect((await hexapla(['join', 'parts'], { cwd })).out).toBe((await hexapla(call, { cwd })).out);
  });

  it('are refused where one is missing, doubled, asked otherwise, or a work has come', async () => {
    const cwd = collection();
    const call = calls[0]!;
    const parts = join(cwd, 'parts');
    const refusal = async () => {
      const { code, out, err } = await hexapla(['join', 'parts'], { cwd });
      expect([code, out]).toEqual([2, '']);
      return err.trim();
    };
    expect(await refusal()).toMatch(/^parts: /);
    await part(cwd, call, '1/3');
    expect(await refusal()).toBe('parts: of 3 parts 2 are missing: 2, 3; run them with --shard');
    await part(cwd, call, '2/3');
    await part(cwd, [...call, '--languages', 'fr'], '3/3');
    expect(await refusal()).toContain('part 3 does not fit the others: it was not asked what part 1 was');
    const first = JSON.parse(readFileSync(join(parts, 'shard-1-of-3.json'), 'utf8'));
    writeFileSync(join(parts, 'shard-3-of-3.json'), JSON.stringify({ ...first, shard: 3 }));
    expect(await refusal()).toMatch(/part 3 does not fit the others: it has .+, which part 1 has too/);
    writeFileSync(join(parts, 'shard-3-of-3.json'), '{');
    expect(await refusal()).toContain('shard-3-of-3.json: this is no JSON; remove it');
    rmSync(join(parts, 'shard-3-of-3.json'));
    await part(cwd, call, '3/3');
    writeFileSync(join(cwd, 'more.en.md'), '# More\n\n1. A note.\n');
    expect(await refusal()).toContain('there are other works now than were dealt out');
  });

  it('take their number from an array job where that is asked for', async () => {
    const cwd = collection();
    const call = calls[0]!;
    const said = async (env: Record<string, string>) => (await part(cwd, call, 'auto/9', env)).err;
    expect(await said({ SLURM_ARRAY_TASK_ID: '4' })).toContain('part 4 of 9');
    expect(await said({ SLURM_ARRAY_TASK_ID: '7', SLURM_ARRAY_TASK_MIN: '7' })).toContain('part 7 of 9');
    expect(await said({ JOB_COMPLETION_INDEX: '0' })).toContain('part 1 of 9');
    expect(await said({})).toContain(
      '--shard: "auto/9" asks for the number of an array job, and this is none',
    );
  });

  it.each([
    ['0/3', 'there is no part 0 of 3'],
    ['4/3', 'there is no part 4 of 3'],
    ['3', '"3" is no part of the works'],
    ['a/b', '"a/b" is no part of the works'],
  ])('are numbered: not %s', (text, message) => {
    expect(() => parseShard(text, { SLURM_ARRAY_TASK_ID: '1' })).toThrow(message);
  });

  it('change no files', async () => {
    const { code, err } = await part(collection(), ['check', '--fix'], '1/2');
    expect([code, err.trim()]).toEqual([
      2,
      '--fix: this is done to all works at once; leave it out, or leave --shard out',
    ]);
  });
});

describe('works', () => {
  const sized = (sizes: readonly number[]) => {
    const files = Object.fromEntries(sizes.map((size, at) => [`w${at}.en.txt`, 'x'.repeat(size)]));
    const folder = folderWith(files);
    return sizes.map(
      (_, at): FoundWork => ({
        id: `w${at}`,
        versions: [
          {
            path: `w${at}.en.txt`,
            file: join(folder, `w${at}.en.txt`),
            language: 'en',
            languageFrom: 'name',
          } as FoundWork['versions'][number],
        ],
        source: null,
        manifest: null,
        absent: [],
      }),
    );
  };

  it('are dealt out by size, then by name', () => {
    expect(dealtOut(sized([10, 50, 10, 30, 10]), 2)).toEqual([2, 1, 2, 2, 1]);
    expect(dealtOut(sized([5, 5, 5]), 5)).toEqual([1, 2, 3]);
  });

  it('are dealt out evenly', () => {
    const sizes = Array.from({ length: 300 }, (_, at) => 1 + ((at * 7919) % 997));
    const parts = dealtOut(sized(sizes), 7);
    const loads = [1, 2, 3, 4, 5, 6, 7].map((part) =>
      sizes.reduce((sum, size, at) => sum + (parts[at] === part ? size : 0), 0),
    );
    expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.02);
  });
});
