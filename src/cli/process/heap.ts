import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/**
 * How much the heap may grow between collections, in per cent, from so many megabytes in use on. Below the first the
 * engine chooses: it doubles the heap and collects seldom, which is what short runs want.
 */
const steps = [
  { from: 100, growth: 25 },
  { from: 250, growth: 7 },
] as const;

let taken = 0;

/**
 * Makes the engine thrifty with memory once much of it is in use: a long work would else take two to three times what its
 * values take (docs/decisions/0014). To be called between the steps of a run, in each thread; the flags are the
 * process's, and a run that was thrifty once stays so.
 */
export function mindHeap(): void {
  if (taken === steps.length) return;
  const used = getHeapStatistics().used_heap_size / 1e6;
  for (let next = steps[taken]; next !== undefined && used >= next.from; next = steps[taken]) {
    setFlagsFromString(`--heap-growing-percent=${next.growth}`);
    setFlagsFromString('--semi-space-growth-factor=1');
    taken++;
  }
}
