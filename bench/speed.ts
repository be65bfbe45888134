import { fileURLToPath } from 'node:url';
import { beadLines } from './speed/beads.js';
import { checkLines } from './speed/check.js';
import { docxLines } from './speed/docx.js';
import { findLines } from './speed/find.js';
import { formatLines } from './speed/formats.js';
import { growthLines, largeLines } from './speed/growth.js';
import { htmlLines } from './speed/html.js';
import { keptLines } from './speed/kept.js';
import { markdownLines } from './speed/markdown.js';
import { memoryLines } from './speed/memory.js';
import { plainLines } from './speed/plain.js';
import { rowLines } from './speed/rows.js';
import { rulesLines } from './speed/rules.js';
import { measureStartUp, startUpLine } from './speed/start-up.js';
import { watchLines } from './speed/watch.js';
import { measureWorks, worksLines } from './speed/works.js';

type Lines = Iterable<string> | AsyncIterable<string>;

/**
 * Prints how fast things are, as ratios to something that is known, each beside what was promised.
 *
 *     npm run bench [-- plain markdown docx html start-up memory beads formats rows find kept rules watch works growth large]
 *     npm run bench -- check OLD_BUILD [FOLDER…]
 *
 * Input is made from seeds. start-up, memory, docx, formats, find, kept, watch, works, growth, large and check measure what is built in
 * dist/; check runs it and another build by turns.
 */
const sections: Readonly<Record<string, () => Promise<Lines> | Lines>> = {
  'start-up': () => [startUpLine(measureStartUp(root))],
  plain: () => plainLines(),
  markdown: () => markdownLines(),
  docx: () => docxLines(`${root}dist/read/index.js`),
  html: () => htmlLines(),
  beads: () => beadLines(),
  memory: () => memoryLines(bin),
  formats: () => formatLines(entry),
  rows: () => rowLines(`${root}dist/format/`),
  find: () => findLines(entry),
  kept: () => keptLines(entry),
  rules: () => rulesLines(),
  watch: () => watchLines(entry),
  works: async () => worksLines(await measureWorks(entry)),
  growth: () => growthLines(bin),
  large: () => largeLines(bin),
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = `${root}dist/cli/main.js`;
const bin = `${root}bin/hexapla.js`;

async function main(words: readonly string[]): Promise<void> {
  const [first, old, ...folders] = words;
  if (first === 'check') {
    if (old === undefined)
      throw new Error('name the folder of another build: npm run bench -- check OLD_BUILD');
    for (const line of checkLines(root, old, folders)) console.log(line);
    return;
  }
  const unknown = words.filter((name) => !(name in sections));
  if (unknown.length > 0) {
    const known = [...Object.keys(sections), 'check OLD_BUILD'].join(', ');
    throw new Error(`there is no ${unknown.join(', ')}; there is ${known}`);
  }
  for (const [name, measure] of Object.entries(sections)) {
    if (words.length > 0 && !words.includes(name)) continue;
    for await (const line of await measure()) console.log(line);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`speed: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
