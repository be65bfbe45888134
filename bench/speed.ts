import { fileURLToPath } from 'node:url';
import { beadLines } from './speed/beads.js';
import { docxLines } from './speed/docx.js';
import { formatLines } from './speed/formats.js';
import { markdownLines } from './speed/markdown.js';
import { memoryLines } from './speed/memory.js';
import { plainLines } from './speed/plain.js';
import { measureStartUp, startUpLine } from './speed/start-up.js';
import { measureWorks, worksLines } from './speed/works.js';

/**
 * Prints how fast things are, as ratios to something that is known, each beside what was promised.
 *
 *     npm run bench [-- plain markdown docx start-up memory beads formats works]
 *
 * Input is made from seeds. start-up, memory, docx, formats and works measure what is built in dist/.
 */
const sections: Readonly<Record<string, () => Promise<readonly string[]> | readonly string[]>> = {
  'start-up': () => [startUpLine(measureStartUp(root))],
  plain: () => plainLines(),
  markdown: () => markdownLines(),
  docx: () => docxLines(`${root}dist/read/index.js`),
  beads: () => beadLines(),
  memory: () => memoryLines(`${root}bin/hexapla.js`),
  formats: () => formatLines(entry),
  works: async () => worksLines(await measureWorks(entry)),
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const entry = `${root}dist/cli/main.js`;
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  console.error(`speed: there is no ${unknown.join(', ')}; there is ${Object.keys(sections).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(sections)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const line of await measure()) console.log(line);
  }
}
