import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '../project/write.js';
import { products } from './products.js';

/** Writes what is made from the code; with --check only says what is stale, and then exits with 1. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const onlyCheck = process.argv.includes('--check');
const { newerSource } = await import(new URL('../../bin/stale.js', import.meta.url).href);
const newer: string | null = newerSource(root);
if (newer !== null) {
  process.stdout.write(`dist/ is stale: ${newer} is newer; run \`npm run prepare\` first\n`);
  process.exitCode = 1;
}
for (const { path, text } of await products()) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (onlyCheck) process.exitCode = 1;
  else writeWhole(file, text);
  process.stdout.write(`${path}: ${onlyCheck ? 'stale; run npm run docs' : 'written'}\n`);
}
