import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** hexapla compiled for the tests of a file: the address of a module of it, by its path in src, once the tests run. */
export function builtModules(): (path: string) => string {
  let build = '';
  beforeAll(() => {
    build = mkdtempSync(join(root, '.build-test-'));
    // Emits what it can; types are checked elsewhere.
    spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--outDir', build], { cwd: root });
  }, 240_000);
  afterAll(() => rmSync(build, { recursive: true, force: true }));
  return (path) => pathToFileURL(join(build, path)).href;
}

/** What node is to be called with to run the program that is compiled; words of the command line follow. */
export function programOf(moduleAt: (path: string) => string): string[] {
  const main = moduleAt('cli/main.js');
  const script = `process.exitCode = await (await import('${main}')).main(process.argv.slice(1), process)`;
  return ['--input-type=module', '-e', script, '--'];
}

/** The same for the tests of a file that need nothing else of it. */
export function builtProgram(): () => string[] {
  const moduleAt = builtModules();
  return () => programOf(moduleAt);
}

/** Waits until a process has written so many characters. */
export async function written(child: ChildProcess, length: number): Promise<void> {
  for (let seen = 0; seen < length; ) seen += String((await once(child.stdout!, 'data'))[0]).length;
}
