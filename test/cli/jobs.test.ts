import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Begun } from '../../src/cli/aligning/begun.js';
import type { PlannedWork } from '../../src/cli/aligning/plan.js';
import { folderWith } from '../project/folder.js';
import { builtProgram } from './built.js';
import { hexapla } from './run.js';

const program = builtProgram();

const list = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => `${at + 1}. ${word} ${at * 7 + 3} ${word}s here.`).join('\n');

/** Works of several sizes, each of which lacks another entry. */
function manyWorks(count: number, size = 1): Record<string, string> {
  const files: Record<string, string> = { 'terms.csv': 'en,fr\nboat,navire\n' };
  for (let at = 0; at < count; at++) {
    const length = size * (4 + ((at * 5) % 9));
    files[`w${at}/en.txt`] = `${list(length, 'boat')}\n`;
    files[`w${at}/fr.txt`] = `${list(length - 1, 'bateau')}\n`;
  }
  return files;
}

function run(argv: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program(), ...argv], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('several threads', () => {
  it('say what one says, in the same order, with the same exit code', () => {
    const cwd = folderWith(manyWorks(9));
    const lines = [
      ['check', '--format', 'json', '--glossary', 'terms.csv', '--rule', 'missing-segment: warn'],
      ['status', '--all'],
      ['export', '--format', 'tmx'],
    ];
    for (const line of lines) {
      const one = run([...line, '--jobs', '1'], cwd);
      expect(one.stdout).toContain('w0');
      expect(run([...line, '--jobs', '3'], cwd)).toEqual(one);
      expect(run([...line, '--jobs', '2', '--cache'], cwd)).toEqual(one);
      expect(run([...line, '--jobs', '2', '--cache'], cwd)).toEqual(one);
    }
  }, 240_000);

  it('tell a fault in one line, after the works before it', () => {
    const cwd = folderWith({ ...manyWorks(6), 'w3/fr.txt': new Uint8Array([0, 1, 2, 3, 0, 255, 0]) });
    const one = run(['status', '--all', '--jobs', '1'], cwd);
    expect(one.status).toBe(2);
    expect(one.stdout).toContain('w2');
    expect(one.stderr).toMatch(/^w3\/fr\.txt: [^\n]+\n$/);
    expect(run(['status', '--all', '--jobs', '3'], cwd)).toEqual(one);
  }, 60_000);

  it('all end on Ctrl-C', async () => {
    const cwd = folderWith(manyWorks(40, 12));
    const child = spawn(process.execPath, [...program(), 'check', '--jobs', '3'], { cwd });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'exit');
    // In the midst of what takes long without a pause the system ends the process, which shells tell as 130 too.
    expect(code ?? signal).toSatisfy((end) => end === 130 || end === 'SIGINT');
    expect(said).toBe('');
  }, 60_000);

  it('are as many as one may ask for', async () => {
    const cwd = folderWith(manyWorks(2));
    for (const asked of ['0', 'many', '-1', '1000']) {
      const { code, err } = await hexapla(['check', `--jobs=${asked}`], { cwd });
      expect([code, err]).toEqual([2, `--jobs: "${asked}" is no number of threads; give 1 or more\n`]);
    }
  });
});

describe('works that are begun before their turn', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });

  it('are never more than threads, nor larger than the largest times these', async () => {
    await fc.assert(
      fc.asyncProperty(
        sizes,
        fc.integer({ min: 1, max: 4 }),
        fc.scheduler(),
        async (all, threads, scheduler) => {
          const planned = all.map((size) => ({ size, isKept: size % 5 === 0 }) as PlannedWork);
          const open = planned.filter(({ isKept }) => !isKept);
          const room = threads * Math.max(0, ...open.map(({ size }) => size ?? 0));
          let [running, held, turn] = [0, 0, 0];
          const begun = new Begun(planned, threads, async ({ size }) => {
            running++;
            held += size ?? 0;
            expect(running).toBeLessThanOrEqual(threads);
            expect(held - turn).toBeLessThanOrEqual(room);
            await scheduler.schedule(Promise.resolve());
            running--;
            return size;
          });
          const taken = (async () => {
            for (const plan of planned) {
              turn = plan.isKept ? 0 : (plan.size ?? 0);
              const result = await begun.take(plan);
              expect(result).toBe(plan.isKept ? undefined : plan.size);
              held -= turn;
              turn = 0;
            }
          })();
          await scheduler.waitFor(taken);
        },
      ),
      { numRuns: 100, seed: 146 },
    );
  });
});
