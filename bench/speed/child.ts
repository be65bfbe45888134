import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** What a process took that ran a module's code and nothing else. */
export interface ChildRun {
  /** Maximum resident set size, in megabytes. */
  readonly peak: number;
  /** Processor time. */
  readonly seconds: number;
}

/** Runs `script`, in which `load(path)` imports a module, in a process of its own. Throws where it fails. */
export function measureChild(script: string): ChildRun {
  const base = JSON.stringify(pathToFileURL(import.meta.filename).href);
  const code = `
    const load = (path) => import(new URL(path, ${base}).href);
    ${script}
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write('measured ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n');
  `;
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const [, peak, time] = /measured (\d+) (\d+)/.exec(child.stderr) ?? [];
  if (peak === undefined) throw new Error(`the process failed: ${child.stderr.slice(0, 500)}`);
  return { peak: (Number(peak) * 1024) / 1e6, seconds: Number(time) / 1e6 };
}
