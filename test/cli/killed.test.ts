import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { builtModules, programOf, written } from './built.js';
import { hexapla } from './run.js';

/** More of them are killed where HEXAPLA_KILLS says so. */
const rounds = Number(process.env.HEXAPLA_KILLS ?? 4);
/** `HEXAPLA_KILLS_FROM` begins at another of the moments, so that many can be run in several pieces. */
const first = Number(process.env.HEXAPLA_KILLS_FROM ?? 0);
const moduleAt = builtModules();

const en = 'Plan\n\n1. One word here.\n\n2. Two words here.\n\n3. Three words here.\n';
const fr = 'Plan\n\n1. Un mot ici.\n\n3. Trois mots ici.\n';
const OUT = 'out/plan.tsv';
const steps = [
  ['merge', 'one.xlf', '--force'],
  ['export', 'en.txt', 'fr.txt', '--format', 'tsv', '--level', 'segment', '--out', OUT],
  ['accept', '--source', 'en'],
  ['check', '--source', 'en', '--suppress-all'],
  ['merge', 'two.xlf', '--force'],
  ['export', 'en.txt', 'fr.txt', '--format', 'tsv', '--out', OUT],
];

/** A project with two exchange files that say the missing unit in other words. */
async function project(): Promise<string> {
  const cwd = join(folderWith({ 'p/en.txt': en, 'p/fr.txt': fr }), 'p');
  const argv = ['export', '--source', 'en', '--only', 'missing', '--format', 'xliff', '--out', 'gap.xlf'];
  expect(await hexapla(argv, { cwd })).toMatchObject({ code: 0 });
  const gap = readFileSync(join(cwd, 'gap.xlf'), 'utf8');
  for (const [name, text] of [
    ['one.xlf', 'Deux mots ici.'],
    ['two.xlf', 'Deux longs mots qui sont ici.'],
  ] as const) {
    const filled = gap.replace(/(<source>[^<]*Two[^<]*<\/source>)/, `$1<target>${text}</target>`);
    expect(filled).not.toBe(gap);
    writeFileSync(join(cwd, name), filled);
  }
  rmSync(join(cwd, 'gap.xlf'));
  return cwd;
}

/** Runs the steps over and over, and says so after each. */
const worker = (cwd: string) => `
  const { main } = await import(${JSON.stringify(moduleAt('cli/main.js'))});
  const quiet = { write: () => true };
  const io = { stdout: quiet, stderr: quiet, stdin: [], env: {}, cwd: () => ${JSON.stringify(cwd)} };
  for (;;) for (const argv of ${JSON.stringify(steps)}) {
    await main(argv, io);
    process.stdout.write('.');
  }
`;

/** All that may stand in the files of a run that nobody kills. */
async function wholeStates(cwd: string): Promise<Map<string, Set<string>>> {
  const states = new Map<string, Set<string>>();
  const see = () => {
    for (const name of ['fr.txt', OUT, 'hexapla.lock.json', 'hexapla-suppressions.json']) {
      const text = contentOf(cwd, name);
      states.set(name, (states.get(name) ?? new Set()).add(text));
    }
  };
  see();
  for (let pass = 0; pass < 2; pass++)
    for (const argv of steps) {
      const { code, err } = await hexapla(argv, { cwd });
      expect([argv, code, err]).toEqual([argv, 0, expect.any(String)]);
      see();
    }
  return states;
}

function contentOf(cwd: string, name: string): string {
  try {
    return readFileSync(join(cwd, name), 'utf8');
  } catch {
    return '';
  }
}

const leftovers = (cwd: string) =>
  readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.hexapla-'));

describe('killed at any moment', () => {
  it(`leaves old or new whole files, and the next run sweeps up (${rounds} times)`, {
    timeout: 3_600_000,
  }, async () => {
    const cwd = await project();
    const copies = mkdtempSync(join(tmpdir(), 'hexapla-'));
    const copy = join(copies, 'p');
    cpSync(cwd, copy, { recursive: true });
    const states = await wholeStates(copy);
    rmSync(copies, { recursive: true, force: true });
    let swept = 0;
    for (let round = first; round < first + rounds; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', worker(cwd)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await written(child, 1 + (round % (steps.length + 1)));
      // Moments that no two rounds share, all over the time that a step takes.
      await setTimeout(60 * ((round * 0.618) % 1));
      child.kill(round % 3 === 0 ? 'SIGTERM' : 'SIGKILL');
      await once(child, 'exit');
      for (const [name, whole] of states) expect(whole).toContain(contentOf(cwd, name));
      swept += leftovers(cwd).length;
      if (leftovers(cwd).length > 0 || round === first + rounds - 1) {
        for (const argv of steps) {
          const { code, err } = await hexapla(argv, { cwd });
          expect([argv, code, err]).toEqual([argv, 0, expect.any(String)]);
        }
        expect(leftovers(cwd)).toEqual([]);
      }
    }
    if (rounds >= 100) console.log(`${rounds} killed, ${swept} temporary files swept by the runs after them`);
  });
});

describe('several runs at once', () => {
  /** The outcome of each of several processes that are started together. */
  async function together(cwd: string, calls: readonly (readonly string[])[]): Promise<(number | null)[]> {
    const children = calls.map((argv) =>
      spawn(process.execPath, [...programOf(moduleAt), ...argv], { cwd, stdio: 'ignore' }),
    );
    return Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  }

  it('merge into one file: what is reported as done is done', { timeout: 240_000 }, async () => {
    for (let round = 0; round < Math.max(2, rounds / 20); round++) {
      const cwd = await project();
      const codes = await together(cwd, [
        ['merge', 'one.xlf'],
        ['merge', 'two.xlf'],
      ]);
      const text = readFileSync(join(cwd, 'fr.txt'), 'utf8');
      const done = [
        text.includes('2. Deux mots ici.\n'),
        text.includes('2. Deux longs mots qui sont ici.\n'),
      ];
      // One after the other is refused as well, as the first has changed what the second was made for.
      expect(codes.map((code) => code === 0)).toEqual(done);
      expect(done.filter((each) => each)).toHaveLength(1);
      expect(leftovers(cwd)).toEqual([]);
    }
  });

  it('accept of two languages: none is lost without a word', { timeout: 240_000 }, async () => {
    const cwd = await project();
    writeFileSync(
      join(cwd, 'de.txt'),
      'Plan\n\n1. Ein Wort hier.\n\n2. Zwei Worte hier.\n\n3. Drei Worte hier.\n',
    );
    const codes = await together(
      cwd,
      ['fr', 'de'].map((tag) => ['accept', '--source', 'en', '--languages', tag]),
    );
    const lock = readFileSync(join(cwd, 'hexapla.lock.json'), 'utf8');
    expect(['"fr"', '"de"'].map((tag) => lock.includes(tag))).toEqual(codes.map((code) => code === 0));
    expect(leftovers(cwd)).toEqual([]);
  });
});
