import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

/** What a disk does: how many bytes fit on it yet, and which call fails with which error. */
const disk = vi.hoisted(() => ({
  room: Number.POSITIVE_INFINITY,
  code: 'ENOSPC',
  failing: null as string | null,
  calls: 0,
  written: new Set<number>(),
}));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const fault = () =>
    Object.assign(new Error(`${disk.code}: a made fault`), { code: disk.code, errno: -28, syscall: 'write' });
  const refused = (name: string) => {
    if (disk.failing === name) {
      disk.calls++;
      throw fault();
    }
  };
  // As the kernel does it: what still fits is written, and then it fails.
  const written = (handle: number, bytes: Uint8Array): number => {
    const fits = Math.max(0, Math.min(bytes.length, disk.room));
    disk.room -= fits;
    disk.written.add(handle);
    if (fits > 0) fs.writeSync(handle, bytes.subarray(0, fits));
    if (fits < bytes.length) {
      disk.calls++;
      throw fault();
    }
    return fits;
  };
  return {
    ...fs,
    writeFileSync: (file: number | string, data: string | Uint8Array, ...rest: unknown[]) => {
      if (typeof file !== 'number') return fs.writeFileSync(file, data, ...(rest as []));
      written(file, typeof data === 'string' ? Buffer.from(data) : data);
    },
    fsyncSync: (handle: number) => {
      refused('fsync');
      fs.fsyncSync(handle);
    },
    closeSync: (handle: number) => {
      // The handle is closed although the system says that something was lost.
      fs.closeSync(handle);
      if (disk.written.delete(handle)) refused('close');
    },
    renameSync: (from: string, to: string) => {
      refused('rename');
      fs.renameSync(from, to);
    },
    mkdirSync: (path: string, options?: object) => {
      refused('mkdir');
      return fs.mkdirSync(path, options);
    },
  };
});

beforeEach(() =>
  Object.assign(disk, { room: Number.POSITIVE_INFINITY, code: 'ENOSPC', failing: null, calls: 0 }),
);

const en = 'Plan\n\n1. One word here.\n\n2. Two words here.\n\n3. Three words here.\n';
const fr = 'Plan\n\n1. Un mot ici.\n\n3. Trois mots ici.\n';
const vietnamese = 'Kế hoạch\n\n1. Một từ ở đây.\n\n3. Ba từ ở đây.\n';

let model: Record<string, string> = {};

/** A folder in which every command that writes has something to write, and something that it replaces. */
beforeAll(async () => {
  const cwd = join(mkdtempSync(join(tmpdir(), 'hexapla-')), 'p');
  mkdirSync(join(cwd, 'out'), { recursive: true });
  const files = { 'en.txt': en, 'fr.txt': fr, 'vi.txt': vietnamese, 'out/old.tsv': 'old' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const argv = ['export', '--source', 'en', '--only', 'missing', '--format', 'xliff', '--out', 'gaps'];
  expect(await run(argv, cwd)).toMatchObject({ code: 0 });
  for (const name of readdirSync(join(cwd, 'gaps'))) {
    const file = join(cwd, 'gaps', name);
    const target = `$1<target>${name.includes('-fr') ? 'Deux mots ici.' : 'Hai từ ở đây.'}</target>`;
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(<source>[^<]*Two[^<]*<\/source>)/, target));
  }
  await run(['accept', '--source', 'en', '--languages', 'fr'], cwd);
  await run(['check', '--source', 'en', '--suppress-all'], cwd);
  model = filesIn(cwd);
  rmSync(join(cwd, '..'), { recursive: true });
}, 120_000);

/** A copy of that folder. */
function project(): string {
  return join(
    folderWith(Object.fromEntries(Object.entries(model).map(([name, text]) => [`p/${name}`, text]))),
    'p',
  );
}

/** Dates of files are no part of what is compared. */
const run = (argv: readonly string[], cwd: string) => hexapla(argv, { cwd, env: { SOURCE_DATE_EPOCH: '0' } });

const gaps = (cwd: string) => readdirSync(join(cwd, 'gaps')).map((name) => join('gaps', name));

const commands: readonly (readonly [name: string, argv: (cwd: string) => readonly string[]])[] = [
  ['export to a file', () => ['export', '--source', 'en', '--format', 'tsv', '--out', 'out/old.tsv']],
  ['export to a folder', () => ['export', '--source', 'en', '--format', 'tmx', '--pairs', '--out', 'memory']],
  ['export of XLIFF', () => ['export', '--source', 'en', '--format', 'xliff-1.2', '--out', 'new/deep']],
  ['merge', (cwd) => ['merge', ...gaps(cwd)]],
  ['accept', () => ['accept', '--source', 'en']],
  ['a baseline', () => ['check', '--source', 'en', '--languages', 'fr', '--suppress-all']],
  ['a report', () => ['check', '--source', 'en', '--format', 'sarif', '--output-file', 'out/report.sarif']],
  ['badges', () => ['status', '--source', 'en', '--format', 'badge', '--out', 'badges']],
  ['init', () => ['init']],
  ['learn', () => ['learn', 'fr.txt', 'vi.txt', '--languages', 'fr,vi', '--out', 'lexicon.tsv']],
];

/** Every file of a folder with its text. */
function filesIn(cwd: string): Record<string, string> {
  const names = readdirSync(cwd, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(cwd.length + 1), readFileSync(file, 'utf8')]),
  );
}

/** The old text or the new one of every file, and nothing beside. */
function expectOldOrNew(
  before: Record<string, string>,
  now: Record<string, string>,
  after: Record<string, string>,
) {
  for (const [name, text] of Object.entries(now))
    expect([name, [before[name], after[name]]]).toEqual([name, expect.arrayContaining([text])]);
  for (const name of Object.keys(before)) expect(Object.keys(now)).toContain(name);
}

describe.each(commands)('a disk that is full while %s is written', (_, argvIn) => {
  let known: Record<string, string> | null = null;

  /** What the folder has after a run that goes well. */
  async function whole(): Promise<Record<string, string>> {
    if (known !== null) return known;
    const cwd = project();
    const { code, err } = await run(argvIn(cwd), cwd);
    expect([code, err]).toEqual([expect.any(Number), expect.not.stringContaining('hexapla:')]);
    expect(code).toBeLessThan(2);
    known = filesIn(cwd);
    return known;
  }

  it.each([0, 17, 200])(
    'is one line after %d bytes, and the next run goes well',
    { timeout: 60_000 },
    async (room) => {
      const after = await whole();
      const cwd = project();
      const before = filesIn(cwd);
      disk.room = room;
      const { code, err } = await run(argvIn(cwd), cwd);
      disk.room = Number.POSITIVE_INFINITY;
      // What is smaller than the room is written.
      if (disk.calls === 0) return expect(filesIn(cwd)).toEqual(after);
      const lines = err.split('\n').filter((line) => line !== '' && !line.startsWith('note: '));
      expect([code, lines]).toEqual([2, [expect.stringMatching(/: there is no space left; make room/)]]);
      expectOldOrNew(before, filesIn(cwd), after);
      await run(argvIn(cwd), cwd);
      expect(filesIn(cwd)).toEqual(after);
    },
  );

  it.each([
    ['fsync', 'EIO'],
    ['close', 'EDQUOT'],
    ['rename', 'EIO'],
    ['mkdir', 'ENOSPC'],
  ])('is one line where %s fails', { timeout: 60_000 }, async (failing, code) => {
    const after = await whole();
    const cwd = project();
    const before = filesIn(cwd);
    Object.assign(disk, { failing, code });
    const outcome = await run(argvIn(cwd), cwd);
    disk.failing = null;
    expect(disk.calls).toBeGreaterThan(0);
    const lines = outcome.err.split('\n').filter((line) => line !== '' && !line.startsWith('note: '));
    expect([outcome.code, lines]).toEqual([
      2,
      [expect.stringMatching(/; (?:make room|choose another place)/)],
    ]);
    expectOldOrNew(before, filesIn(cwd), after);
    await run(argvIn(cwd), cwd);
    expect(filesIn(cwd)).toEqual(after);
  });
});

describe('a disk that is full while a file with several names is written over', () => {
  it('has the old text again', async () => {
    const cwd = project();
    linkSync(join(cwd, 'fr.txt'), join(cwd, 'same.txt'));
    rmSync(join(cwd, 'vi.txt'));
    disk.room = 40;
    const { code } = await hexapla(['merge', ...gaps(cwd).filter((name) => name.includes('-fr'))], { cwd });
    expect([code, readFileSync(join(cwd, 'fr.txt'), 'utf8')]).toEqual([2, fr]);
  });
});
