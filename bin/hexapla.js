#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2), process);
} else {
  process.stderr.write('hexapla: dist/ is not there; run `npm run prepare` in the folder of hexapla first\n');
  process.exitCode = 2;
}
