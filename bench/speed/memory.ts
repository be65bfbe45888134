import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureChild } from './child.js';
import { languages, makeStatute } from './made-text.js';
import { verdict } from './timing.js';

const seed = 13;
/** Megabytes that a process may take whatever its input is. */
const allowance = 100;

/** The most memory that commands hold, over the size of what they read. `bin` is what a shell runs, bin/hexapla.js. */
export function memoryLines(bin: string, megabytes = 64): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-memory-'));
  try {
    const { source, target } = makeStatute('plain', (megabytes * 1_000_000) / 2, seed);
    const files = languages.map((tag) => join(folder, `${tag}.txt`));
    writeFileSync(files[0] ?? '', source);
    writeFileSync(files[1] ?? '', target);
    const size = (Buffer.byteLength(source) + Buffer.byteLength(target)) / 1e6;
    return ['status', 'check'].map((command) => {
      const argv = JSON.stringify(['node', 'hexapla', command, ...files]);
      const { peak, seconds } = measureChild(`
        process.argv = ${argv};
        await load(${JSON.stringify(pathToFileURL(bin).href)});
        if (process.exitCode > 1) throw new Error('it ended with ' + process.exitCode);
      `);
      const ratio = verdict((peak - allowance) / size, 6, 'at most');
      return `memory: ${command} of ${size.toFixed(0)} MB: peak less ${allowance} MB, over the input: ${ratio}; ${(size / seconds).toFixed(2)} MB a second`;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
