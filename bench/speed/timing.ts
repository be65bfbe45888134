/** Seconds that the processor worked for this process, so that other processes do not count; results are kept alive. */
export function processorSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  kept = work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** As processorSeconds, of what is waited for. */
export async function processorSecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  kept = await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export let kept: unknown;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A ratio beside what was promised. */
export function verdict(value: number, limit: number, kind: 'at most' | 'at least'): string {
  const holds = kind === 'at most' ? value <= limit : value >= limit;
  return `${value.toFixed(2)} (promised: ${kind} ${limit}; ${holds ? 'holds' : 'MISSED'})`;
}
