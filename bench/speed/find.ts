import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureChild } from './child.js';
import { writeWorks } from './works.js';

/** Works of some 100 KB in four languages. */
const works = 1_000;

/** What is looked for: a usual word, a phrase, a stretch of Chinese, and what stands nowhere. */
const searches: readonly (readonly [name: string, ...argv: string[]])[] = [
  ['a usual word', 'the'],
  ['a phrase', 'of the'],
  ['any ending', 'con*'],
  ['one Chinese letter', '的'],
  ['a word that is nowhere', 'nowherenowhere'],
  ['a word, other versions without another', 'the', '--without', 'le'],
];

/**
 * Indexes generated works and looks for words in them; all times are the processor's, of whole processes. `entry` is
 * dist/cli/main.js.
 */
export function* findLines(entry: string, count = works): Generator<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-find-'));
  const cache = join(folder, 'cache');
  const all = join(folder, 'works');
  const run = (argv: readonly string[]) =>
    measureChild(`
      const { main } = await import(${JSON.stringify(pathToFileURL(entry).href)});
      process.exitCode = await main(${JSON.stringify(['find', '--source', 'en', '--path', all, '--cache-location', cache, ...argv])}, process);
    `);
  try {
    const megabytes = writeWorks(all, count).reduce((sum, size) => sum + size, 0) / 1e6;
    const made = run(['the', '--jobs', '1']);
    const index = readdirSync(cache).filter((name) => name.endsWith('.index'));
    const size = index.reduce((sum, name) => sum + statSync(join(cache, name)).size, 0) / 1e6;
    yield `find: ${count} works, ${megabytes.toFixed(0)} MB, are aligned and indexed in ${made.seconds.toFixed(0)} s, peak ${made.peak.toFixed(0)} MB; the index has ${size.toFixed(0)} MB`;
    const idle = measureChild('').seconds;
    for (const [name, ...argv] of searches) {
      const taken = Math.min(...[1, 2, 3].map(() => run(argv).seconds));
      yield `find: ${name} in ${(taken * 1000).toFixed(0)} ms, ${(idle * 1000).toFixed(0)} of them an engine that does nothing (200 ms promised)`;
    }
    yield `find: a regular expression in ${run(['--regex', 'z{3}']).seconds.toFixed(1)} s`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
