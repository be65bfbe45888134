import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { makeWork, type Work } from '../faults/document.js';
import { renderWork } from '../faults/render.js';
import { languages, makeWords, type Words } from '../faults/words.js';
import { median, verdict } from './timing.js';

/** Bytes of each of four versions, and the seconds promised from a save until all is said. */
const sizes = [
  { bytes: 10_000, promised: 0.3 },
  { bytes: 100_000, promised: 2 },
] as const;

/** So often a file is saved; the first times the engine is still making code faster, as it is for a user. */
const saves = 7;
const SEED = 3;

/** How long `check --watch` takes from the save of a version, its source or a translation, until all is said. */
export async function watchLines(entry: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { bytes, promised } of sizes) {
    for (const saved of ['translation', 'source'] as const) {
      const runs = await watched(entry, bytes, saved);
      const processor = median(runs.map((run) => run.processor));
      const clock = median(runs.map((run) => run.clock));
      const first = runs[0]!;
      lines.push(
        `watch: four versions of ${bytes / 1000} KB, a ${saved} saved: ${verdict(processor, promised, 'at most')} s of the processor, ${clock.toFixed(2)} s by the clock; the first time ${first.processor.toFixed(2)} and ${first.clock.toFixed(2)} (load ${loadavg()[0]!.toFixed(1)}), peak ${Math.max(...runs.map((run) => run.peak)).toFixed(0)} MB`,
      );
    }
  }
  return lines;
}

interface Rerun {
  readonly processor: number;
  readonly clock: number;
  /** In megabytes. */
  readonly peak: number;
}

async function watched(entry: string, bytes: number, saved: 'source' | 'translation'): Promise<Rerun[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-watch-'));
  const [source, , target] = writeLargeWork(folder, bytes);
  const watch = startWatch(entry, folder);
  try {
    let before = await watch.next();
    const runs: Rerun[] = [];
    for (let round = 0; round < saves; round++) {
      // What a burst of changes waits for is over.
      await setTimeout(200);
      const began = performance.now();
      appendFileSync(saved === 'source' ? source! : target!, `\n\n${900 + round}. ${round}.\n`);
      const now = await watch.next();
      runs.push({
        clock: (performance.now() - began) / 1000,
        processor: (now.micros - before.micros) / 1e6,
        peak: (now.peak * 1024) / 1e6,
      });
      before = now;
    }
    return runs;
  } finally {
    await watch.quit();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A process that watches, and says what it has taken whenever it waits for changes. */
function startWatch(entry: string, folder: string) {
  const argv = ['check', folder, '--source', languages[0], '--watch'];
  const script = `
    const { main } = await import(${JSON.stringify(pathToFileURL(entry).href)});
    const stderr = { isTTY: false, on() {}, write(text) {
      if (!text.includes('Waiting for changes')) return;
      const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
      process.stderr.write('used ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n');
    } };
    const { stdin, stdout, env } = process;
    process.exitCode = await main(${JSON.stringify(argv)}, { stdin, stdout, stderr, env, cwd: () => process.cwd() });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  let wake = () => {};
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
    wake();
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    next: async (): Promise<{ micros: number; peak: number }> => {
      for (;;) {
        const [line, peak, micros] = /used (\d+) (\d+)\n/.exec(said) ?? [];
        if (line !== undefined) {
          said = said.slice(said.indexOf(line) + line.length);
          return { micros: Number(micros), peak: Number(peak) };
        }
        if (child.exitCode !== null) throw new Error(`the watch ended: ${said.slice(0, 500)}`);
        await Promise.race([new Promise<void>((resolve) => (wake = resolve)), ended]);
      }
    },
    quit: async () => {
      child.stdin.write('q');
      await ended;
    },
  };
}

/** Writes a work whose largest version has about so many bytes; gives the paths in the order of the languages. */
function writeLargeWork(folder: string, bytes: number): string[] {
  const words = makeWords(SEED);
  const work = workOfSize(words, bytes);
  mkdirSync(folder, { recursive: true });
  return languages.map((language) => {
    const path = join(folder, `${language}.${work.markdown ? 'md' : 'txt'}`);
    writeFileSync(path, renderWork(work, language).text);
    return path;
  });
}

function workOfSize(words: Words, bytes: number): Work {
  for (let segments = 5; ; ) {
    const work = makeWork(SEED, words, segments);
    const largest = Math.max(...languages.map((language) => renderWork(work, language).text.length));
    if (largest >= bytes * 0.95) return work;
    segments = Math.max(segments + 1, Math.floor(segments * Math.min(2, bytes / largest)));
  }
}
