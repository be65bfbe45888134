import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * hexapla compiled for the tests of a file, which need it as a process: what node is to be called with, as a function, as it
 * is there only when the tests run.
 */
export function builtProgram(): () => string[] {
  let build = '';
  beforeAll(() => {
    build = mkdtempSync(join(root, '.build-test-'));
    // Emits what it can; types are checked elsewhere.
    spawnSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json', '--outDir', build], { cwd: root });
  }, 240_000);
  afterAll(() => rmSync(build, { recursive: true, force: true }));
  return () => {
    const main = pathToFileURL(join(build, 'cli/main.js')).href;
    const script = `process.exitCode = await (await import('${main}')).main(process.argv.slice(1), process)`;
    return ['--input-type=module', '-e', script, '--'];
  };
}
