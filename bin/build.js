#!/usr/bin/env node
// Compiles src/ to dist/, and the page of web/app into one script and one style: into a fresh folder first, so that no file of a deleted module stays behind
// and a run that is under way never sees half a build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const fresh = `${root}.build-${process.pid}`;

// `npm install --global` of the repository, as pre-commit does it, hands its own settings down to the install that
// prepares the clone, which then brings no compiler: it is installed here, and found here.
const { npm_config_global: _global, ...env } = process.env;
const run = (command, ...words) =>
  spawnSync(command, words, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' });
if (!existsSync(`${root}node_modules/typescript`)) {
  run(
    'npm',
    'install',
    '--no-global',
    '--include=dev',
    '--ignore-scripts',
    '--no-save',
    '--no-audit',
    '--no-fund',
  );
}

const compiled = run('npx', '--no-install', 'tsc', '-p', 'tsconfig.build.json', '--outDir', fresh);
const bundled =
  compiled.status === 0
    ? run(
        'npx',
        '--no-install',
        'esbuild',
        'src/web/app/main.ts',
        'src/web/app/style.css',
        '--bundle',
        '--minify',
        '--format=iife',
        '--target=es2022',
        '--log-level=warning',
        `--outdir=${fresh}/web/app`,
      )
    : compiled;
if (bundled.status === 0) {
  // What was kept by another build is not taken for what this one would make (src/project/cache/build.ts).
  const hash = createHash('sha256');
  for (const name of readdirSync(fresh, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.js')) hash.update(`${name}\n`).update(readFileSync(join(fresh, name)));
  }
  writeFileSync(join(fresh, 'build-id'), hash.digest('hex'));
  rmSync(`${root}dist`, { recursive: true, force: true });
  renameSync(fresh, `${root}dist`);
} else {
  rmSync(fresh, { recursive: true, force: true });
}
process.exitCode = bundled.status ?? 1;
