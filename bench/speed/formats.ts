import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measureChild } from './child.js';
import { languages, SentenceMaker } from './made-text.js';
import { verdict } from './timing.js';

const seed = 15;
const unitsAtOnce = 1000;

/**
 * A translation memory read and written again, and read as a data set, beside fast-xml-parser alone on the same file,
 * which holds all of it in memory. `entry` is dist/cli/main.js.
 */
export function formatLines(entry: string, megabytes = 200): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-formats-'));
  try {
    const memory = join(folder, 'memory.tmx');
    makeMemory(memory, megabytes * 1e6);
    const size = statSync(memory).size / 1e6;
    const parser = measureChild(`
      const { readFileSync } = await import('node:fs');
      const { XMLParser } = await import('fast-xml-parser');
      new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false, parseTagValue: false, htmlEntities: true })
        .parse(readFileSync(${JSON.stringify(memory)}, 'utf8'));
    `);
    const of = (seconds: number) => `${(size / seconds).toFixed(1)} MB a second`;
    const lines = [
      `formats: a memory of ${size.toFixed(0)} MB, seed ${seed}, processor time`,
      `formats: fast-xml-parser alone: ${of(parser.seconds)} in ${parser.peak.toFixed(0)} MB`,
    ];
    for (const format of ['tmx', 'jsonl']) {
      const argv = ['export', memory, '--format', format, '--out', join(folder, `again.${format}`)];
      const { peak, seconds } = measureChild(`
        const { main } = await load(${JSON.stringify(pathToFileURL(entry).href)});
        const code = await main(${JSON.stringify(argv)}, process);
        if (code !== 0) throw new Error('it ended with ' + code);
      `);
      const ratio = (seconds / parser.seconds).toFixed(2);
      lines.push(
        `formats: read and written as ${format}: ${of(seconds)}, ${ratio} times its time; peak in MB: ${verdict(peak, 300, 'at most')}`,
      );
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A memory of made sentences with some references, of about this many bytes. */
function makeMemory(file: string, bytes: number): void {
  const [source, target] = languages;
  const maker = new SentenceMaker(seed);
  const handle = openSync(file, 'w');
  let written = writeSync(
    handle,
    `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n<header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="bench" adminlang="en-GB" srclang="${source}" datatype="plaintext"/>\n<body>\n`,
  );
  for (let number = 1; written < bytes; number += unitsAtOnce) {
    let text = '';
    for (let at = number; at < number + unitsAtOnce; at++) {
      const { source: left, target: right } = maker.sentence();
      text += `<tu tuid="${at}"><tuv xml:lang="${source}"><seg>${left} &amp; ${at}</seg></tuv><tuv xml:lang="${target}"><seg>${right} &amp; ${at}</seg></tuv></tu>\n`;
    }
    written += writeSync(handle, text);
  }
  writeSync(handle, '</body>\n</tmx>\n');
  closeSync(handle);
}
