#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// The engine's own choice is to double the heap between collections and to let the space for new values grow to tens of
// megabytes. That costs half more memory, for a quarter of the time (docs/decisions/0014).
setFlagsFromString('--heap-growing-percent=7');
setFlagsFromString('--semi-space-growth-factor=1');

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2), process);
} else {
  process.stderr.write('hexapla: dist/ is not there; run `npm run prepare` in the folder of hexapla first\n');
  process.exitCode = 2;
}
