import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CheckedFolder, foldersFor } from './check-folders.js';
import { type ChildRun, measureChild } from './child.js';
import { median, verdict } from './timing.js';
import { writeWorks } from './works.js';

/** Generated works, by how many there are: some 90 KB each, in four languages. */
const generated = 10;
/** A pair of runs that took less is run again, up to so many times, as short runs scatter more. */
const shortRun = 5;
const mostRuns = 3;

/**
 * How many times as fast `check` is as another build, by processor time, on one thread and without a cache: both builds
 * run by turns, each in a process of its own.
 *
 * @param own the folder of the build that is measured, `old` that of the other
 * @param asked folders to be checked beside the generated works; those that are known where none are given
 * @throws where `old` is no build, or where a run fails
 */
export function* checkLines(own: string, old: string, asked: readonly string[]): Generator<string> {
  for (const build of [own, old]) {
    if (!existsSync(binOf(build))) throw new Error(`${build} is no build: there is no bin/hexapla.js in it`);
  }
  const room = mkdtempSync(join(tmpdir(), 'hexapla-check-'));
  try {
    const works = join(room, 'works');
    mkdirSync(works);
    writeWorks(works, generated);
    yield lineOf('generated works', works, { words: ['.', '--source', 'en'] }, own, old, 6);
    for (const folder of foldersFor(asked)) {
      if (!existsSync(folder.path)) {
        yield `check: ${folder.path} is not here`;
        continue;
      }
      const copy = join(room, basename(folder.path));
      cpSync(folder.path, copy, { recursive: true });
      if (folder.configuration !== undefined) {
        writeFileSync(join(copy, 'hexapla.config.json'), JSON.stringify(folder.configuration));
      }
      yield lineOf(folder.name, copy, folder, own, old, 8);
      rmSync(copy, { recursive: true });
    }
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function lineOf(
  name: string,
  folder: string,
  { words }: Pick<CheckedFolder, 'words'>,
  own: string,
  old: string,
  promised: number,
): string {
  const [before, after]: [ChildRun[], ChildRun[]] = [[], []];
  do {
    before.push(run(old, folder, words));
    after.push(run(own, folder, words));
  } while (before.length < mostRuns && before[0]!.seconds < shortRun);
  const ratio = median(before.map((one, at) => one.seconds / after[at]!.seconds));
  const peak = (runs: readonly ChildRun[]) => Math.max(...runs.map((one) => one.peak)).toFixed(0);
  const size = `${(bytesIn(folder) / 1e6).toFixed(2)} MB`;
  return (
    `check: ${name}, ${size}: ${verdict(ratio, promised, 'at least')} times as fast as ${basename(resolve(old))}, ` +
    `peak ${peak(after)} MB for ${peak(before)} MB`
  );
}

/** One run; an older build that has neither threads nor a cache is not asked to do without. */
function run(build: string, folder: string, words: readonly string[]): ChildRun {
  const alone = hasJobs(build) ? ['--jobs', '1', '--no-cache'] : [];
  const argv = ['node', 'hexapla', 'check', ...words, ...alone, '--format', 'json'];
  return measureChild(`
    process.chdir(${JSON.stringify(folder)});
    process.argv = ${JSON.stringify(argv)};
    await load(${JSON.stringify(pathToFileURL(binOf(build)).href)});
    if (process.exitCode > 1) throw new Error('it ended with ' + process.exitCode);
  `);
}

function hasJobs(build: string): boolean {
  return spawnSync(process.execPath, [binOf(build), 'check', '--help'], { encoding: 'utf8' }).stdout.includes(
    '--jobs',
  );
}

function binOf(build: string): string {
  return join(build, 'bin', 'hexapla.js');
}

function bytesIn(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.(?:txt|mdx?)$/.test(entry.name)) {
      bytes += statSync(join(entry.parentPath, entry.name)).size;
    }
  }
  return bytes;
}
