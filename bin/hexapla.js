#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(main)) {
  // Who changes the code is told that this is not it; an installed package has no src/.
  const newer = existsSync(new URL('../src/', import.meta.url))
    ? (await import('./stale.js')).newerSource()
    : null;
  if (newer !== null)
    process.stderr.write(`hexapla: ${newer} is newer than dist/; run \`npm run prepare\`\n`);
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2), process);
} else {
  process.stderr.write('hexapla: dist/ is not there; run `npm run prepare` in the folder of hexapla first\n');
  process.exitCode = 2;
}
