import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeWork } from '../faults/document.js';
import { renderWork } from '../faults/render.js';
import { languages, makeWords } from '../faults/words.js';

/** One run of `hexapla check` over so many works. */
export interface WorksRun {
  readonly works: number;
  readonly bytes: number;
  /** Of the processor, so that what else the machine does counts little. */
  readonly seconds: number;
  /** Of them those of the first thread; null where the system does not tell them apart. */
  readonly firstThread: number | null;
  /** Most memory that the process held at once (maximum resident set size). */
  readonly peakMegabytes: number;
  readonly findings: number;
}

const SEED = 7;
/** Least size of a work, all four versions together: 500 of them are some 50 MB. */
const LEAST_BYTES = 88_000;

/**
 * Runs `check` over 1/4, 1/2 and all of `count` generated works in four languages, each run in a process of its own.
 * `entry` is dist/cli/main.js.
 */
export async function measureWorks(entry: string, count = 500): Promise<WorksRun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-works-'));
  try {
    const sizes = writeWorks(join(folder, 'all'), count);
    const runs: WorksRun[] = [];
    for (const part of [4, 2, 1]) {
      const works = Math.round(count / part);
      const some = join(folder, `${works}`);
      mkdirSync(some);
      for (let at = 0; at < works; at++) {
        symlinkSync(join(folder, 'all', nameOf(at)), join(some, nameOf(at)), 'dir');
      }
      const bytes = sizes.slice(0, works).reduce((sum, size) => sum + size, 0);
      runs.push({ works, bytes, ...(await runCheck(entry, some)) });
    }
    return runs;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines for people: time and memory of each run, and how they grow. */
export function worksLines(runs: readonly WorksRun[]): string[] {
  const lines = runs.map(({ works, bytes, seconds, peakMegabytes, findings }) => {
    const megabytes = bytes / 1e6;
    const rate = (megabytes / seconds).toFixed(2);
    return `check: ${works} works, ${megabytes.toFixed(1)} MB, ${seconds.toFixed(1)} s (${rate} MB/s), peak ${peakMegabytes.toFixed(0)} MB, ${findings} findings`;
  });
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return lines;
  const size = last.bytes / first.bytes;
  const time = last.seconds / first.seconds;
  const memory = last.peakMegabytes / first.peakMegabytes;
  return [
    ...lines,
    `check: ${size.toFixed(2)} times the size takes ${time.toFixed(2)} times the time and ${memory.toFixed(2)} times the memory (seed ${SEED})`,
  ];
}

/** Writes so many generated works into a folder, each of some least size or of so many segments, and gives the bytes of each. */
export function writeWorks(folder: string, count: number, least = LEAST_BYTES, segments?: number): number[] {
  const words = makeWords(SEED);
  const sizes: number[] = [];
  for (let seed = 1; sizes.length < count; seed++) {
    const work = makeWork(seed, words, segments);
    const texts = languages.map((language) => renderWork(work, language).text);
    const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (size < least) continue;
    const place = join(folder, nameOf(sizes.length));
    mkdirSync(place, { recursive: true });
    for (const [at, language] of languages.entries()) {
      writeFileSync(join(place, `${language}.${work.markdown ? 'md' : 'txt'}`), texts[at] ?? '');
    }
    sizes.push(size);
  }
  return sizes;
}

function nameOf(at: number): string {
  return `work-${String(at).padStart(4, '0')}`;
}

/** In which Linux gives the time of a thread, on all machines that it runs on today. */
const ticksPerSecond = 100;

/** Runs `check` with more arguments and asks it at the end for the most memory that it held. */
export async function runCheck(
  entry: string,
  folder: string,
  more: readonly string[] = [],
): Promise<Omit<WorksRun, 'works' | 'bytes'>> {
  const argv = ['check', folder, '--source', 'en', '--format', 'json', ...more];
  const script = `
    const { existsSync, readFileSync } = await import('node:fs');
    const { main } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    process.exitCode = await main(${JSON.stringify(argv)}, process);
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('used ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + ' ' + firstThread() + '\\n');
    function firstThread() {
      if (!existsSync('/proc/self/task')) return '-';
      const fields = readFileSync('/proc/self/task/' + process.pid + '/stat', 'utf8').replace(/^.*\\)/, '').split(' ');
      return Number(fields[12]) + Number(fields[13]);
    }
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
  const [out, err] = await Promise.all([textOf(child.stdout), textOf(child.stderr), once(child, 'exit')]);
  const [, peak, micros, ticks] = /used (\d+) (\d+) (\d+|-)/.exec(err) ?? [];
  if (peak === undefined || micros === undefined || out === '')
    throw new Error(`check of ${folder} failed: ${err.slice(0, 500)}`);
  const { findings }: { findings: unknown[] } = JSON.parse(out);
  return {
    seconds: Number(micros) / 1e6,
    firstThread: ticks === '-' ? null : Number(ticks) / ticksPerSecond,
    peakMegabytes: (Number(peak) * 1024) / 1e6,
    findings: findings.length,
  };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
