import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Milliseconds of wall time, medians over the rounds. */
export interface StartUp {
  /** `node -e 0` */
  readonly empty: number;
  /** `hexapla --version` */
  readonly version: number;
  /** `hexapla --help` */
  readonly help: number;
}

const ROUNDS = 15;

/** What it takes to start the program that is built in `root`/dist. Rounds are interleaved, so that load hits all alike. */
export function measureStartUp(root: string): StartUp {
  const program = join(root, 'bin/hexapla.js');
  const calls = { empty: ['-e', '0'], version: [program, '--version'], help: [program, '--help'] };
  const times = { empty: [] as number[], version: [] as number[], help: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['empty', 'version', 'help'] as const) times[name].push(timeOf(calls[name]));
  }
  return { empty: median(times.empty), version: median(times.version), help: median(times.help) };
}

/** A line for people; the promise is 60 ms over an empty process. */
export function startUpLine({ empty, version, help }: StartUp): string {
  const over = (time: number) => `${(time - empty).toFixed(0)} ms`;
  return `start-up: --version ${over(version)} over an empty node (promised: 60 ms), --help ${over(help)}`;
}

function timeOf(argv: readonly string[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${argv.join(' ')} ended with ${status}`);
  return performance.now() - began;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
