import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { verdict } from './timing.js';
import { runCheck, writeWorks } from './works.js';

/** So many works: what takes some ten seconds, and of a few KB each, where most of a run is the start of its process. */
const LARGE = { count: 64, least: 30_000 };
const SMALL = { count: 200, least: 0, segments: 2 };
/** Single runs that are measured; a run of each of 200 works would say the same. */
const SINGLES = 8;

/**
 * What is saved by not doing things twice: a warm cache, one process for many small works, and two threads. Times are of
 * the processor, but for those of threads, which go by the clock and so need a machine with nothing else to do.
 */
export async function keptLines(entry: string): Promise<string[]> {
  return [...(await cacheLines(entry)), ...(await smallLines(entry)), ...(await threadLines(entry))];
}

async function cacheLines(entry: string): Promise<string[]> {
  return inFolder(LARGE, async (folder) => {
    const cached = ['--jobs', '1', '--cache-location', join(folder, '..', 'cache')];
    const plain = await runCheck(entry, folder, ['--jobs', '1']);
    const cold = await runCheck(entry, folder, cached);
    const warm = await runCheck(entry, folder, cached);
    return [
      `cache: ${LARGE.count} works, without ${said(plain)}, cold ${said(cold)}, warm ${said(warm)}`,
      `cache: a warm run takes 1/${(cold.seconds / warm.seconds).toFixed(1)} of a cold one (promised: 1/20 where that takes 10 s)`,
    ];
  });
}

async function smallLines(entry: string): Promise<string[]> {
  return inFolder(SMALL, async (folder) => {
    const all = await runCheck(entry, folder, ['--jobs', '1']);
    let single = 0;
    for (let at = 0; at < SINGLES; at++) {
      const work = join(folder, `work-${String(at * 17).padStart(4, '0')}`);
      single += (await runCheck(entry, work, ['--jobs', '1'])).seconds / SINGLES;
    }
    const ratio = (single * SMALL.count) / all.seconds;
    return [
      `small: ${SMALL.count} works in one run ${said(all)}, one alone ${single.toFixed(2)} s: ${ratio.toFixed(1)} times the speed (promised: 10)`,
    ];
  });
}

async function threadLines(entry: string): Promise<string[]> {
  return inFolder(LARGE, async (folder) => {
    const clock: number[] = [];
    const runs = [];
    for (const jobs of ['1', '2']) {
      const began = performance.now();
      runs.push(await runCheck(entry, folder, ['--jobs', jobs]));
      clock.push((performance.now() - began) / 1000);
    }
    const [one = 0, two = 1] = clock;
    const [alone, both] = [runs[0]!, runs[1]!];
    return [
      `threads: ${balanceOf(alone, both)}`,
      `threads: one ${one.toFixed(1)} s by the clock (${said(alone)}), two ${two.toFixed(1)} s (${said(both)}): ${(one / two).toFixed(2)} times the speed (promised: 1.7 on two free cores; load ${loadavg()[0]!.toFixed(1)})`,
    ];
  });
}

/**
 * What two cores that do nothing else can win, by the processor time of all threads: neither can do more than half of it,
 * and what the first thread does none of the others can.
 */
function balanceOf(alone: Run, both: Run): string {
  if (both.firstThread === null) return 'the system does not tell what each thread takes';
  const best = alone.seconds / Math.max(both.seconds / 2, both.firstThread);
  const first = (both.firstThread / both.seconds) * 100;
  return `with two, ${(both.seconds / alone.seconds).toFixed(2)} times the processor time of one, ${first.toFixed(0)} % of it in the first thread: up to ${verdict(best, 1.7, 'at least')} times the speed on two cores`;
}

type Run = Awaited<ReturnType<typeof runCheck>>;

function said({ seconds, peakMegabytes }: { seconds: number; peakMegabytes: number }): string {
  return `${seconds.toFixed(2)} s, peak ${peakMegabytes.toFixed(0)} MB`;
}

async function inFolder(
  { count, least, segments }: { count: number; least: number; segments?: number },
  measure: (folder: string) => Promise<string[]>,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-kept-'));
  try {
    writeWorks(join(folder, 'works'), count, least, segments);
    return await measure(join(folder, 'works'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
